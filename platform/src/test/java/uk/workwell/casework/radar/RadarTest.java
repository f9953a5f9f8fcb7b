package uk.workwell.casework.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.local.MovedClock;
import uk.workwell.team.Colleague;

/** The radar over cases that are really there, with the clock moved on. */
@WorkWellTest
class RadarTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Radar radar;

    private AnIcb icb;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
    }

    private List<AlertKind> found(InSupport of, Colleague by, Instant at) {
        return MovedClock.at(at, () -> of.icb().as(by, () -> radar.of(by))).alerts().stream()
                .filter(alert -> alert.caseId().equals(of.id()))
                .map(Alert::kind)
                .toList();
    }

    @Test
    void findsAPersonWhomNobodyHasContacted() {
        var made = cases.opened(icb);
        assertThat(found(made, made.coach(), fixtures.now())).containsExactly(AlertKind.FIRST_CONTACT);
    }

    @Test
    void findsSilenceAMissingPlanAndTheEndOfTheClockAsTimeGoesBy() {
        var made = cases.started(icb);
        assertThat(found(made, made.coach(), fixtures.now())).isEmpty();
        assertThat(found(made, made.coach(), fixtures.now().plus(Duration.ofDays(8))))
                .containsExactly(AlertKind.NEXT_NOT_BOOKED);
        assertThat(found(made, made.coach(), fixtures.now().plus(Duration.ofDays(30))))
                .containsExactlyInAnyOrder(AlertKind.SILENCE, AlertKind.PLAN_LATE);
        assertThat(found(made, made.coach(), fixtures.now().plus(Duration.ofDays(120))))
                .contains(AlertKind.TIME_OVER, AlertKind.SILENCE);
    }

    @Test
    void findsNothingForAnybodyElse() {
        var made = cases.opened(icb);
        var other = fixtures.anotherProviderOf(icb);
        var elsewhere = fixtures.icb("QOP");
        assertThat(found(made, icb.coach(), fixtures.now())).isEmpty();
        assertThat(found(made, icb.lead(), fixtures.now())).isEmpty();
        assertThat(found(made, other.lead(), fixtures.now())).isEmpty();
        assertThat(elsewhere.as(elsewhere.coach(), () -> radar.of(made.coach())).alerts())
                .isEmpty();
    }

    @Test
    void takesOneStatementHoweverManyCasesThereAre() {
        var made = cases.opened(icb);
        int one = CountedStatements.of(() -> icb.as(made.coach(), () -> radar.of(made.coach())));
        for (int i = 0; i < 3; i++) {
            fixtures.aReferral()
                    .to(icb)
                    .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                    .accepted(made.coach());
        }
        int four = CountedStatements.of(() -> icb.as(made.coach(), () -> radar.of(made.coach())));
        assertThat(icb.as(made.coach(), () -> radar.of(made.coach())).live()).isEqualTo(4);
        assertThat(four).isEqualTo(one).isLessThanOrEqualTo(2);
    }
}
