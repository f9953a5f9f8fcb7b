package uk.workwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Changed;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.Source;
import uk.workwell.tenant.settings.Sourced;

/** The rules of any version of the settings over what was known on the day of receipt. */
@WorkWellTest
class ReplayTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Triage triage;

    @Autowired
    SettingsBook settings;

    private static Settings from(Settings now, int age) {
        return Changed.with(
                now, "rules", Changed.with(now.rules(), "minimumAge", new Sourced<>(age, Source.assumed())));
    }

    private AReferral somebody() {
        return fixtures.aReferral().livingAt("PR1 2HE").received();
    }

    @Test
    void showsBothSideBySideAndKeepsNothingOfIt() {
        var referral = somebody();
        var icb = referral.icb();
        var coach = icb.coach();
        int other = icb.in(() -> settings.draft(icb.id(), from(settings.current(icb.id()), 60)));

        var replay =
                icb.as(coach, () -> triage.replay(coach, referral.id(), other)).orElseThrow();

        assertThat(replay.then().outcome()).isEqualTo(RulesSay.ELIGIBLE);
        assertThat(replay.again().outcome()).isEqualTo(RulesSay.NOT_ELIGIBLE);
        assertThat(replay.again().settingsVersion()).isEqualTo(other);
        assertThat(replay.again().lines().getFirst().hint()).isEqualTo("Turns 60 on 12 April 2047");
        assertThat(replay.again().on()).isEqualTo(replay.then().on());
        assertThat(Rows.text(
                        "select count(*) from eligibility_receipt where referral_id = ?",
                        referral.id().value()))
                .isEqualTo("1");
        assertThat(icb.as(coach, () -> triage.open(coach, referral.id()))
                        .orElseThrow()
                        .receipt())
                .isEqualTo(replay.then());
    }

    @Test
    void saysTheSameUnderTheSameVersion() {
        var referral = somebody();
        var icb = referral.icb();
        var coach = icb.coach();
        int same = icb.in(() -> settings.current(icb.id()).version());
        var replay =
                icb.as(coach, () -> triage.replay(coach, referral.id(), same)).orElseThrow();
        assertThat(replay.again()).isEqualTo(replay.then());
    }

    @Test
    void findsNothingForAnybodyElseAndUnderNoVersion() {
        var referral = somebody();
        var icb = referral.icb();
        int same = icb.in(() -> settings.current(icb.id()).version());
        var other = fixtures.icb("QOP");
        assertThat(other.as(other.coach(), () -> triage.replay(other.coach(), referral.id(), same)))
                .isEmpty();
        var elsewhere = fixtures.anotherProviderOf(icb);
        assertThat(elsewhere.as(elsewhere.coach(), () -> triage.replay(elsewhere.coach(), referral.id(), same)))
                .isEmpty();
        assertThat(icb.as(icb.coach(), () -> triage.replay(icb.coach(), referral.id(), 9999)))
                .isEmpty();
    }

    @Test
    void keepsWhatTheRulesLookedAtSealed() {
        var referral = fixtures.aReferral().born(LocalDate.of(1971, 6, 5)).received();
        assertThat(Rows.text(
                        "select facts is not null from eligibility_receipt where referral_id = ?",
                        referral.id().value()))
                .isEqualTo("t");
        assertThat(Rows.holding("eligibility_receipt", "1971-06-05")).isZero();
    }
}
