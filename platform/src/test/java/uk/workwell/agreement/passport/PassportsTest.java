package uk.workwell.agreement.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.passport.PassportResult.Issued;
import uk.workwell.agreement.passport.PassportResult.Refused;

/** A passport of a person's own making. */
@WorkWellTest
class PassportsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    InventedClauses clauses;

    @Autowired
    Passports passports;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private List<Clauses.Offered> offered;

    @BeforeEach
    void somethingAgreed() {
        var icb = fixtures.icb("QE1");
        referral = fixtures.aReferral().to(icb).accepted(icb.coach());
        offered = clauses.agree(referral.id().value(), "Dictation");
    }

    private PassportResult issue(String own, UUID... chosen) {
        return referral.asPerson(() -> passports.issue(new IssuePassport(
                referral.icb().provider().value(), referral.id().value(), referral.name(), List.of(chosen), own)));
    }

    private PassportId issued(PassportResult result) {
        if (result instanceof Issued(var id)) return id;
        throw new AssertionError(result);
    }

    @Test
    void holdsWhatWasChosenAndNothingElse() {
        issue("", offered.get(1).id());
        var passport =
                referral.asPerson(() -> passports.of(referral.id().value())).getFirst();
        assertThat(passport.document().clauses()).containsExactly(offered.get(1).clause());
        assertThat(passport.document().ownWords()).isNull();
        assertThat(passport.document().issuedBy()).contains("Lancashire");
    }

    @Test
    void needsAtLeastOneClauseAndOnlyWhatIsAgreed() {
        assertThat(issue("")).isInstanceOf(Refused.class);
        assertThat(issue("", offered.get(0).id(), UUID.randomUUID())).isInstanceOf(Refused.class);
        assertThat(issue("x".repeat(Passports.WORDS_AT_MOST + 1), offered.get(0).id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isNotFoundForAnybodyElse() {
        var id = issued(issue("", offered.get(0).id()));
        var elsewhere = fixtures.icb("QOP");
        assertThat(referral.asPerson(() -> passports.file(UUID.randomUUID(), id)))
                .isEmpty();
        assertThat(elsewhere.in(() -> passports.file(referral.id().value(), id)))
                .isEmpty();
        assertThat(elsewhere.in(() -> passports.pdf(referral.id().value(), id))).isEmpty();
        assertThat(referral.asPerson(() -> passports.withdraw(UUID.randomUUID(), id)))
                .isFalse();
        assertThat(referral.asPerson(() -> passports.file(referral.id().value(), id)))
                .isPresent();
    }

    @Test
    void isHandedOutNoMoreOnceItIsWithdrawn() {
        var id = issued(issue("", offered.get(0).id()));
        referral.asPerson(() -> passports.withdraw(referral.id().value(), id));
        assertThat(referral.asPerson(() -> passports.file(referral.id().value(), id)))
                .isEmpty();
        assertThat(referral.asPerson(() -> passports.pdf(referral.id().value(), id)))
                .isEmpty();
    }

    @Test
    void liesSealed() {
        var words = "Planted " + UUID.randomUUID();
        issue(words, offered.get(0).id());
        assertThat(Rows.holding("passport", words)).isZero();
        assertThat(Rows.holding("passport", referral.name())).isZero();
        assertThat(Rows.holding("passport_code", referral.id().value().toString()))
                .isZero();
    }

    @Test
    void isWrittenIntoTheTrailWithoutAWordOfIt() {
        var id = issued(issue("", offered.get(0).id()));
        referral.asPerson(() -> passports.withdraw(referral.id().value(), id));
        assertThat(Rows.texts(
                        "select action || ' ' || actor_kind || coalesce(detail, '') from audit_entry where subject_id = ? order by at, id",
                        id.value()))
                .containsExactly("PassportIssued PERSON", "PassportWithdrawn PERSON");
    }
}
