package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;

/** How many statements the pages of triage send: so many, however long the queue is. */
class TriageStatementsTest extends SignedInTest {

    /** What is believed for a few seconds and may be read again in between: staff, the number beside "Triage". */
    private static final int READ_AGAIN = 2;

    private int statements(AnIcb icb, String address) {
        as(icb, icb.coach(), () -> {
            open("coach/caseload");
            open(address);
            return true;
        });
        return as(icb, icb.coach(), () -> {
            open("coach/caseload");
            return CountedStatements.of(() -> open(address));
        });
    }

    private AReferral received(AnIcb icb) {
        return fixtures.aReferral().to(icb).received();
    }

    @Test
    void areTheSameForALongQueue() {
        var icb = fixtures.icb("QE1");
        received(icb);
        int few = statements(icb, "coach/triage");
        for (int i = 0; i < 12; i++) received(icb);
        int many = statements(icb, "coach/triage");
        assertThat(few).isLessThanOrEqualTo(8);
        assertThat(many).isLessThanOrEqualTo(few + READ_AGAIN);
    }

    @Test
    void areTheSameForAnOpenedReferralHoweverManyStandBesideIt() {
        var icb = fixtures.icb("QE1");
        var referral = received(icb);
        int few = statements(icb, "coach/triage/" + referral.id());
        for (int i = 0; i < 12; i++) received(icb);
        int many = statements(icb, "coach/triage/" + referral.id());
        assertThat(few).isLessThanOrEqualTo(24);
        assertThat(many).isLessThanOrEqualTo(few + READ_AGAIN);
    }

    @Test
    void areTheSameForThoseWhoWereAsked() {
        var icb = fixtures.icb("QE1");
        fixtures.aReferral().to(icb).askedBack(icb.coach(), "Which mornings?");
        int few = statements(icb, "coach/triage?list=asked-back");
        for (int i = 0; i < 6; i++) fixtures.aReferral().to(icb).askedBack(icb.coach(), "Which mornings?");
        assertThat(statements(icb, "coach/triage?list=asked-back")).isLessThanOrEqualTo(few + READ_AGAIN);
    }
}
