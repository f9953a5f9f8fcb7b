package uk.workwell.casework.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.SupportClock;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Sourced;
import uk.workwell.tenant.settings.Timers;

/** Worked cases: the same case on different days. Christmas 2026 is a Friday, so 28 December is a bank holiday. */
class RadarRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 10, 5);

    private static RadarRules on(String day) {
        return new RadarRules(new WorkingDays(), timers(), 7, LocalDate.parse(day));
    }

    /** The usual ones: 2 working days to the first contact, 15 to the plan, 14 days of silence. */
    private static Timers timers() {
        var two = Sourced.assumed(2);
        var ten = Sourced.assumed(10);
        return new Timers(
                two,
                Sourced.assumed(14),
                ten,
                two,
                ten,
                Sourced.assumed(15),
                ten,
                Sourced.assumed(5),
                Sourced.assumed(30),
                Sourced.assumed(90),
                two,
                Sourced.assumed(28),
                null,
                Sourced.assumed(14));
    }

    /** A case in a state; what is not said is quiet. Support started on 5 October and lasts 12 weeks, to 28 December. */
    private static final class ACase {
        private final CaseState state;
        private Instant received = Instant.parse("2026-10-01T09:00:00Z");
        private @Nullable LocalDate last = LocalDate.of(2099, 1, 1);
        private SupportClock clock = SupportClock.running(START, 12);
        private @Nullable Instant tryingSince;
        private @Nullable LocalDate pausedUntil;
        private @Nullable Instant toLog;
        private @Nullable Instant next = Instant.parse("2099-01-01T09:00:00Z");
        private int lateSteps;
        private @Nullable LocalDate oldest;
        private CaseFacts.@Nullable Chase chase;
        private CaseFacts.@Nullable Asked asked;
        private CaseFacts.@Nullable FollowUp followUp;
        private @Nullable LocalDate fitNoteEnds;
        private int latePromises;
        private @Nullable LocalDate oldestPromise;
        private CaseFacts.@Nullable Measured measured;
        private CaseFacts.@Nullable PlanSaid planSaid;
        private final List<CaseFacts.Change> changes = new ArrayList<>();

        private ACase(CaseState state) {
            this.state = state;
        }

        private CaseFacts facts() {
            return new CaseFacts(
                    new CaseId(UUID.randomUUID()),
                    "Beatrix Moon",
                    "Idris Fernleigh",
                    true,
                    state,
                    received,
                    received,
                    tryingSince == null ? received : tryingSince,
                    last,
                    clock,
                    pausedUntil,
                    toLog,
                    next,
                    lateSteps,
                    oldest,
                    chase,
                    asked,
                    followUp,
                    fitNoteEnds,
                    latePromises,
                    oldestPromise,
                    measured,
                    planSaid,
                    changes);
        }

        private List<AlertKind> alertsOn(String day) {
            return on(day).of(facts()).stream().map(Alert::kind).toList();
        }

        private Alert alertOn(String day) {
            var alerts = on(day).of(facts());
            assertThat(alerts).hasSize(1);
            return alerts.getFirst();
        }
    }

    private static ACase a(CaseState state) {
        return new ACase(state);
    }

    @Nested
    class APromiseOfAConversation {

        @Test
        void isLateFromTheDayAfterItsDay() {
            var one = new ACase(CaseState.ACTIVE);
            assertThat(one.alertsOn("2026-11-24")).doesNotContain(AlertKind.PROMISE_LATE);
            one.latePromises = 1;
            one.oldestPromise = LocalDate.of(2026, 11, 23);
            assertThat(one.alertsOn("2026-11-24")).contains(AlertKind.PROMISE_LATE);
        }
    }

    /** In the words of the catalogue, and of the day on which it was sent to the employer: 28 October. */
    @Nested
    class AChangeAtWork {

        private ACase of(String state, @Nullable String due, boolean alternative, boolean signed) {
            var one = a(CaseState.ACTIVE);
            one.changes.add(new CaseFacts.Change(
                    UUID.randomUUID(),
                    state,
                    "HOME_WORKING",
                    due == null ? null : LocalDate.parse(due),
                    LocalDate.of(2026, 10, 28),
                    LocalDate.of(2026, 11, 20),
                    alternative,
                    signed));
            return one;
        }

        @Test
        void isABrokenPromiseFromTheDayAfterTheAnswerWasDue() {
            var one = of("PERMISSION_OK", "2026-11-11", false, false);
            assertThat(one.alertsOn("2026-11-11")).isEmpty();
            var alert = one.alertOn("2026-11-24");
            assertThat(alert.kind()).isEqualTo(AlertKind.CHANGE_UNANSWERED);
            assertThat(alert.reason())
                    .startsWith("Employer silent for 27 days: ")
                    .endsWith(", asked on 28 October, due on 11 November");
            assertThat(alert.about()).isEqualTo(one.changes.getFirst().id());
            assertThat(of("UNDER_REVIEW", "2026-11-11", false, false)
                            .alertOn("2026-11-24")
                            .reason())
                    .startsWith("No answer from the employer: ");
        }

        @Test
        void isToldOfWhereTheNoCameWithNothingElseForFourWeeks() {
            assertThat(of("DECLINED", null, true, false).alertsOn("2026-11-24")).isEmpty();
            var alert = of("DECLINED", null, false, false).alertOn("2026-11-24");
            assertThat(alert.kind()).isEqualTo(AlertKind.CHANGE_REFUSED);
            assertThat(alert.due()).isEqualTo("2026-11-24");
            assertThat(of("DECLINED", null, false, false).alertsOn("2026-12-19"))
                    .doesNotContain(AlertKind.CHANGE_REFUSED);
        }

        @Test
        void isToldOfInTheLastWeekOfATrial() {
            var one = of("TRIAL", "2026-12-01", false, true);
            assertThat(one.alertsOn("2026-11-23")).isEmpty();
            assertThat(one.alertsOn("2026-11-24")).containsExactly(AlertKind.TRIAL_ENDS);
        }

        @Test
        void isToldOfWhenItIsToBeLookedAtAgain() {
            assertThat(of("REVIEW_DUE", "2026-11-20", false, true).alertOn("2026-11-24"))
                    .satisfies(alert -> {
                        assertThat(alert.kind()).isEqualTo(AlertKind.CHANGE_REVIEW);
                        assertThat(alert.due()).isEqualTo("2026-11-20");
                    });
        }

        @ParameterizedTest(name = "{0}, signed {1}: {2}")
        @CsvSource({
            "COUNTER_PROPOSED, false, true",
            "VARIED, true, true",
            "AGREED, false, true",
            "AGREED, true, false",
            "IN_PLACE, true, false",
            "CONFIRMED, true, false",
            "REQUESTED, false, false",
        })
        void waitsForThePersonWhereOnlyTheyCanAccept(String state, boolean signed, boolean waits) {
            assertThat(of(state, null, false, signed).alertsOn("2026-11-24"))
                    .isEqualTo(waits ? List.of(AlertKind.CHANGE_TO_SIGN) : List.of());
        }

        @Test
        void isNoAlertOnceSupportIsOver() {
            var one = a(CaseState.ARCHIVED);
            one.changes.addAll(of("PERMISSION_OK", "2026-11-11", false, false).changes);
            assertThat(one.alertsOn("2026-11-24")).isEmpty();
        }
    }

    @Nested
    class Silence {

        @ParameterizedTest(name = "last heard of on {0}, on {1}: {2}")
        @CsvSource({
            "2026-11-01, 2026-11-14, false",
            "2026-11-01, 2026-11-15, true",
            "2026-11-01, 2026-11-28, true",
            "2026-11-02, 2026-11-15, false",
        })
        void isToldOfOnTheFourteenthDay(LocalDate last, String today, boolean told) {
            var one = a(CaseState.ACTIVE);
            one.last = last;
            assertThat(one.alertsOn(today).contains(AlertKind.SILENCE)).isEqualTo(told);
        }

        @Test
        void saysForHowLong() {
            var one = a(CaseState.PLAN_AGREED);
            one.last = LocalDate.of(2026, 11, 6);
            assertThat(one.alertOn("2026-11-24").reason()).isEqualTo("No contact for 18 days, since 6 November");
        }

        @Test
        void countsFromTheStartWhereNobodyWasInTouchSince() {
            var one = a(CaseState.STARTED);
            one.received = Instant.parse("2026-10-05T09:00:00Z");
            one.last = null;
            assertThat(one.alertsOn("2026-10-19")).containsExactly(AlertKind.SILENCE);
        }

        @Test
        void isNoSilenceWhileSupportRests() {
            var one = a(CaseState.PAUSED);
            one.last = LocalDate.of(2026, 10, 6);
            one.pausedUntil = LocalDate.of(2026, 12, 18);
            assertThat(one.alertsOn("2026-11-24")).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = CaseState.class,
                names = {"CLOSED", "FOLLOW_UP", "ARCHIVED", "DECLINED", "UNABLE_TO_CONTACT"})
        void isNoneOnceItIsOver(CaseState over) {
            var one = a(over);
            one.last = LocalDate.of(2026, 6, 1);
            assertThat(one.alertsOn("2026-11-24")).isEmpty();
        }
    }

    @Nested
    class APromise {

        @Test
        void ofOneStepIsBrokenAfterItsDay() {
            var one = a(CaseState.ACTIVE);
            one.lateSteps = 1;
            one.oldest = LocalDate.of(2026, 11, 20);
            var alert = one.alertOn("2026-11-24");
            assertThat(alert.kind()).isEqualTo(AlertKind.STEP_LATE);
            assertThat(alert.reason()).isEqualTo("A step of the plan was due on 20 November");
            assertThat(alert.due()).isEqualTo("2026-11-20");
        }

        @Test
        void ofManyStepsIsOneLine() {
            var one = a(CaseState.ACTIVE);
            one.lateSteps = 3;
            one.oldest = LocalDate.of(2026, 11, 2);
            assertThat(one.alertOn("2026-11-24").reason())
                    .isEqualTo("3 steps of the plan are late, the first was due on 2 November");
        }

        @Test
        void ofAServiceLeadsToItsReferral() {
            var onward = UUID.randomUUID();
            var one = a(CaseState.ACTIVE);
            one.chase = new CaseFacts.Chase(
                    onward, "Fellside Physio", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 13));
            var alert = one.alertOn("2026-11-24");
            assertThat(alert.reason()).isEqualTo("Fellside Physio has not answered, sent on 13 November");
            assertThat(alert.about()).isEqualTo(onward);
        }

        /** Received on Thursday 1 October: 15 working days later is Thursday 22 October. */
        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource({
            "STARTED, 2026-10-22, false",
            "STARTED, 2026-10-23, true",
            "ASSESSED, 2026-10-23, true",
            "PLAN_AGREED, 2026-10-23, false",
            "ACTIVE, 2026-10-23, false",
        })
        void ofAPlanIsBrokenAfterItsTarget(CaseState state, String today, boolean broken) {
            assertThat(a(state).alertsOn(today).contains(AlertKind.PLAN_LATE)).isEqualTo(broken);
        }
    }

    @Nested
    class TheClock {

        /** 84 days: day 63 is 7 December, day 70 is 14 December, day 84 is 28 December. */
        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2026-12-06,",
            "2026-12-07, CLOCK_75",
            "2026-12-13, CLOCK_75",
            "2026-12-14, TIME_SHORT",
            "2026-12-27, TIME_SHORT",
            "2026-12-28, TIME_OVER",
            "2026-12-30, TIME_OVER",
        })
        void tellsOnlyItsLatestMark(String today, @Nullable AlertKind kind) {
            assertThat(a(CaseState.ACTIVE).alertsOn(today)).isEqualTo(kind == null ? List.of() : List.of(kind));
        }

        @Test
        void waitsForAPauseThatMovesTheEnd() {
            var one = a(CaseState.ACTIVE);
            one.clock = one.clock.pausedFor(
                    List.of(new SupportClock.Pause(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16), true)));
            assertThat(one.alertsOn("2026-12-14")).isEmpty();
            assertThat(one.alertsOn("2026-12-21")).containsExactly(AlertKind.CLOCK_75);
        }

        @Test
        void saysNothingBeforeSupportStarts() {
            var one = a(CaseState.BOOKED);
            one.clock = SupportClock.forecast(START, 12);
            assertThat(one.alertsOn("2026-12-30")).isEmpty();
        }

        @Test
        void leavesARequestForMoreWeeksTwoWorkingDays() {
            var one = a(CaseState.ACTIVE);
            one.asked = new CaseFacts.Asked(Instant.parse("2026-11-20T15:00:00Z"), 2);
            var alert = one.alertOn("2026-11-20");
            assertThat(alert.due()).isEqualTo("2026-11-24");
            assertThat(alert.reason()).isEqualTo("2 more weeks asked for on 20 November, and no lead has answered");
        }

        @ParameterizedTest(name = "until {0}, on {1}: {2}")
        @CsvSource({
            "2026-11-28, 2026-11-24, false",
            "2026-11-27, 2026-11-24, true",
            "2026-11-20, 2026-11-24, true",
        })
        void tellsOfTheEndOfAPause(LocalDate until, String today, boolean told) {
            var one = a(CaseState.PAUSED);
            one.pausedUntil = until;
            assertThat(one.alertsOn(today).contains(AlertKind.PAUSE_ENDS)).isEqualTo(told);
        }
    }

    @Nested
    class ALead {

        @Test
        void hasTwoWorkingDaysToAnswerARequest() {
            var asked = new AskedOfALead(
                    new CaseId(UUID.randomUUID()),
                    CaseState.ACTIVE,
                    "Beatrix Moon",
                    "Idris Fernleigh",
                    1,
                    Instant.parse("2026-11-20T15:00:00Z"));
            var alert = on("2026-11-20").toAnswer(asked);
            assertThat(alert.kind()).isEqualTo(AlertKind.EXTENSION_TO_ANSWER);
            assertThat(alert.due()).isEqualTo("2026-11-24");
            assertThat(alert.reason()).isEqualTo("1 more week asked for on 20 November. A lead has to answer");
        }
    }

    @Nested
    class AnAnswerByLink {

        @Test
        void toOneQuestionnaireOrManyIsOneLine() {
            var one = a(CaseState.ACTIVE);
            one.measured = new CaseFacts.Measured(1, Instant.parse("2026-11-20T22:30:00Z"));
            var alert = one.alertOn("2026-11-24");
            assertThat(alert.kind()).isEqualTo(AlertKind.MEASURE_ANSWERED);
            assertThat(alert.reason()).isEqualTo("Answered a questionnaire by link on 20 November");
            assertThat(alert.due()).isEqualTo("2026-11-24");
            one.measured = new CaseFacts.Measured(3, Instant.parse("2026-11-20T22:30:00Z"));
            assertThat(one.alertOn("2026-11-24").reason())
                    .isEqualTo("Answered 3 questionnaires by link, the first on 20 November");
        }

        @Test
        void toTheDraftSaysWhichItWas() {
            var one = a(CaseState.ASSESSED);
            one.received = Instant.parse("2026-11-20T10:00:00Z");
            one.planSaid = new CaseFacts.PlanSaid(true, Instant.parse("2026-11-23T10:00:00Z"));
            assertThat(one.alertOn("2026-11-24").reason()).isEqualTo("Agreed to the plan by link on 23 November");
            one.planSaid = new CaseFacts.PlanSaid(false, Instant.parse("2026-11-23T10:00:00Z"));
            assertThat(one.alertOn("2026-11-24").kind()).isEqualTo(AlertKind.PLAN_CHANGE_ASKED);
        }
    }

    @Nested
    class ToDo {

        @Test
        void isAFirstContactWithinTwoWorkingDaysOfTheReferral() {
            var one = a(CaseState.OPENED);
            one.received = Instant.parse("2026-12-24T10:00:00Z");
            var alert = one.alertOn("2026-12-24");
            assertThat(alert.kind()).isEqualTo(AlertKind.FIRST_CONTACT);
            // Christmas Day and the substitute for Boxing Day are no working days.
            assertThat(alert.due()).isEqualTo("2026-12-30");
        }

        @Test
        void isReachingSomebodyWithinTenWorkingDays() {
            var one = a(CaseState.CONTACTING);
            one.last = LocalDate.of(2026, 10, 2);
            var alert = one.alertOn("2026-10-05");
            assertThat(alert.reason()).isEqualTo("Last tried on 2 October, no appointment yet");
            assertThat(alert.due()).isEqualTo("2026-10-15");
        }

        @Test
        void isReachingSomebodyAnewFromTheDayOnWhichTheyDidNotCome() {
            var one = a(CaseState.CONTACTING);
            one.last = LocalDate.of(2026, 10, 2);
            one.tryingSince = Instant.parse("2026-10-12T09:00:00Z");
            assertThat(one.alertOn("2026-10-13").due()).isEqualTo("2026-10-26");
        }

        @Test
        void isNoBookingWhileThatOfThePastIsNotWrittenDown() {
            var one = a(CaseState.ACTIVE);
            one.next = null;
            one.toLog = Instant.parse("2026-11-17T14:00:00Z");
            one.last = LocalDate.of(2026, 11, 14);
            assertThat(one.alertsOn("2026-11-24")).isEmpty();
        }

        @Test
        void isClosingWhatHasEnded() {
            assertThat(a(CaseState.EXIT_DUE).alertsOn("2026-12-30")).containsExactly(AlertKind.TO_CLOSE);
        }

        @ParameterizedTest(name = "due on {0}, on {1}: {2}")
        @CsvSource({
            "2026-12-08, 2026-11-24, true",
            "2026-12-09, 2026-11-24, false",
            "2026-11-01, 2026-11-24, true",
        })
        void isAFollowUpFromTwoWeeksBeforeItsDay(LocalDate due, String today, boolean told) {
            var one = a(CaseState.FOLLOW_UP);
            one.followUp = new CaseFacts.FollowUp(13, due);
            assertThat(one.alertsOn(today).contains(AlertKind.FOLLOW_UP)).isEqualTo(told);
        }

        @ParameterizedTest(name = "ends on {0}, on {1}: {2}")
        @CsvSource({
            "2026-12-01, 2026-11-24, The fit note ends on 1 December. Ask what follows",
            "2026-12-02, 2026-11-24,",
            "2026-11-24, 2026-11-24, The fit note ends on 24 November. Ask what follows",
            "2026-11-23, 2026-11-24, The fit note ended on 23 November. Nothing is written down that follows it",
            "2026-10-27, 2026-11-24, The fit note ended on 27 October. Nothing is written down that follows it",
            "2026-10-26, 2026-11-24,"
        })
        void isAFitNoteFromAWeekBeforeItsEndToFourWeeksAfter(LocalDate ends, String today, @Nullable String reason) {
            var one = a(CaseState.ACTIVE);
            one.fitNoteEnds = ends;
            var told = on(today).of(one.facts()).stream()
                    .filter(alert -> alert.kind() == AlertKind.FIT_NOTE_ENDS)
                    .map(Alert::reason)
                    .toList();
            assertThat(told).isEqualTo(reason == null ? List.of() : List.of(reason));
        }

        @Test
        void isNoFitNoteOfACaseThatIsClosed() {
            var one = a(CaseState.CLOSED);
            one.fitNoteEnds = LocalDate.of(2026, 11, 24);
            assertThat(one.alertsOn("2026-11-24")).isEmpty();
        }

        @ParameterizedTest(name = "last contact {0} days ago: {1}")
        @CsvSource({"6,", "7, NEXT_NOT_BOOKED", "13, NEXT_NOT_BOOKED", "14, SILENCE"})
        void isBookingWhatComesNextUntilItIsSilence(int ago, @Nullable AlertKind kind) {
            var one = a(CaseState.ACTIVE);
            one.next = null;
            one.last = LocalDate.of(2026, 11, 24).minusDays(ago);
            assertThat(one.alertsOn("2026-11-24")).isEqualTo(kind == null ? List.of() : List.of(kind));
        }
    }

    @Test
    void theMostSeriousComesFirstAndThenWhateverIsDueLongest() {
        var silent = a(CaseState.ACTIVE);
        silent.last = LocalDate.of(2026, 11, 9);
        var late = a(CaseState.ACTIVE);
        late.lateSteps = 1;
        late.oldest = LocalDate.of(2026, 10, 30);
        var paused = a(CaseState.PAUSED);
        paused.pausedUntil = LocalDate.of(2026, 10, 1);
        var alerts = new ArrayList<Alert>();
        for (var one : List.of(paused, silent, late))
            alerts.addAll(on("2026-11-24").of(one.facts()));
        alerts.sort(Alert.FIRST);
        assertThat(alerts)
                .extracting(Alert::kind)
                .containsExactly(AlertKind.STEP_LATE, AlertKind.SILENCE, AlertKind.PAUSE_ENDS);
    }
}
