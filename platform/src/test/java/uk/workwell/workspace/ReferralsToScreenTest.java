package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;

/** The number beside "Triage": one count serves a provider for a while, and never another provider or ICB. */
@WorkWellTest
class ReferralsToScreenTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReferralsToScreen toScreen;

    @Test
    void isCountedOnceForAProviderUntilSomethingIsDecided() {
        var icb = fixtures.icb("QE1");
        var coach = icb.coach();
        toScreen.changed(coach);
        int before = icb.in(() -> toScreen.count(coach));
        fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .received();
        assertThat(icb.in(() -> toScreen.count(icb.coach2()))).isEqualTo(before);
        toScreen.changed(coach);
        assertThat(icb.in(() -> toScreen.count(icb.coach2()))).isEqualTo(before + 1);
    }

    @Test
    void isEachProvidersAndEachIcbsOwn() {
        var icb = fixtures.icb("QE1");
        fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .received();
        toScreen.changed(icb.coach());
        assertThat(icb.in(() -> toScreen.count(icb.coach()))).isPositive();
        var wall = fixtures.anotherProviderOf(icb);
        assertThat(wall.in(() -> toScreen.count(wall.coach()))).isZero();
    }
}
