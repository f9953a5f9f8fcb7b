package uk.workwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.referral.AnsweringQuestions.Answered;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.tenant.calendar.WorkingDays;

/** One more question before a decision, on the real database. */
@WorkWellTest
class AskingBackTest {

    private static final String QUESTION = "MARKERQUESTION: which mornings suit you?";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Triage triage;

    @Autowired
    AnsweringQuestions questions;

    @Autowired
    LapsingReferrals lapsing;

    @Autowired
    Links links;

    @Autowired
    WorkingDays calendar;

    private AReferral asked() {
        var referral = fixtures.aReferral();
        return referral.askedBack(referral.icb().coach(), QUESTION);
    }

    private static String state(AReferral referral) {
        return Rows.text(
                "select state from referral where id = ?", referral.id().value());
    }

    private static List<String> heard(AReferral referral) {
        return Rows.texts(
                "select event || ' ' || recipient_kind from notice where recipient_id = ? order by created_at, id",
                referral.id().value());
    }

    @Nested
    class AskedOfThePerson {

        private final AReferral referral = asked();

        @Test
        void waitsTenWorkingDaysForAnAnswerAndLeavesTheQueueToScreen() {
            var today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
            var coach = referral.icb().coach();
            assertThat(Rows.text(
                            "select answer_by from referral where id = ?",
                            referral.id().value()))
                    .isEqualTo(calendar.add(today, 10).toString());
            for (var tab : List.of(Tab.TO_SCREEN, Tab.ASKED_BACK)) {
                var rows = referral.icb()
                        .as(coach, () -> triage.queue(coach, new TriageFilter(tab, referral.name()), 0, 50)
                                .rows());
                assertThat(rows).hasSize(tab == Tab.ASKED_BACK ? 1 : 0);
            }
        }

        @Test
        void isSealedInTheDatabase() {
            assertThat(Rows.holding("referral_question", "MARKERQUESTION")).isZero();
        }

        @Test
        void isReadByItsPersonAndByNobodyElse() {
            assertThat(referral.icb().in(() -> questions.open(referral.id())))
                    .map(Exchange::question)
                    .contains(QUESTION);
            assertThat(referral.icb().in(() -> questions.bornOn(referral.id(), referral.born())))
                    .isTrue();
            assertThat(referral.icb().in(() -> questions.bornOn(referral.id(), LocalDate.of(1987, 4, 13))))
                    .isFalse();
            var other = fixtures.icb("QOP");
            assertThat(other.in(() -> questions.open(referral.id()))).isEmpty();
            assertThat(other.in(() -> questions.bornOn(referral.id(), referral.born())))
                    .isFalse();
            assertThat(other.in(() -> questions.answer(referral.id(), "Mondays")))
                    .isEqualTo(new Answered.NoLongerOpen());
        }

        @Test
        void keepsWhyItWasAskedForTheTeamAlone() {
            var asked = fixtures.aReferral();
            var coach = asked.icb().coach();
            asked.received();
            var ask = new AskBack(AskedOf.PERSON, "MARKERRULE lives in this area", QUESTION);
            assertThat(asked.icb().as(coach, () -> triage.askBack(coach, asked.id(), ask, asked.version(coach))))
                    .isInstanceOf(TriageResult.Done.class);
            assertThat(asked.icb().as(coach, () -> triage.open(coach, asked.id())))
                    .map(card -> card.dialogue().getFirst().why())
                    .contains("MARKERRULE lives in this area");
            assertThat(Rows.holding("referral_question", "MARKERRULE")).isZero();
            assertThat(asked.icb().in(() -> questions.open(asked.id())))
                    .hasValueSatisfying(open -> assertThat(open.why()).isNull());
        }

        @Test
        void isNotAskedWithoutSayingWhy() {
            var asked = fixtures.aReferral();
            var coach = asked.icb().coach();
            asked.received();
            for (var why : List.of(" ", "x".repeat(201))) {
                var ask = new AskBack(AskedOf.PERSON, why, QUESTION);
                assertThat(asked.icb().as(coach, () -> triage.askBack(coach, asked.id(), ask, asked.version(coach))))
                        .isInstanceOf(TriageResult.NotAllowed.class);
            }
        }

        @Test
        void isNotDecidedMeanwhile() {
            var coach = referral.icb().coach();
            var accepted = referral.icb()
                    .as(coach, () -> triage.accept(coach, referral.id(), coach.id(), referral.version(coach)));
            assertThat(accepted).isEqualTo(new TriageResult.NotAllowed("We asked something. Wait for the answer."));
        }

        @Test
        void goesOutAsALinkThatSaysNothing() {
            assertThat(heard(referral)).contains("information-requested PERSON");
            assertThat(links.newest(Purpose.ANSWER_QUESTION, referral.id().value()))
                    .isPresent();
        }

        @Test
        void isSentAgainThreeTimesAtMost() {
            for (int time = 0; time < 6; time++) {
                referral.asPerson(() -> {
                    questions.sendAgain(referral.id());
                    return true;
                });
            }
            assertThat(links.issued(Purpose.ANSWER_QUESTION, referral.id().value()))
                    .isEqualTo(4);
        }
    }

    @Nested
    class Answering {

        private final AReferral referral = asked();

        @Test
        void bringsItBackToTheQueueWithATargetOfItsOwn() {
            var answered = referral.asPerson(() -> questions.answer(referral.id(), "Mondays"));
            var today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
            assertThat(answered).isEqualTo(new Answered.Received(calendar.add(today, 2)));
            assertThat(state(referral)).isEqualTo("SCREENING");
            var coach = referral.icb().coach();
            var card = referral.icb()
                    .as(coach, () -> triage.open(coach, referral.id()))
                    .orElseThrow();
            assertThat(card.dialogue()).singleElement().satisfies(exchange -> {
                assertThat(exchange.question()).isEqualTo(QUESTION);
                assertThat(exchange.answer()).isEqualTo("Mondays");
                assertThat(exchange.askedBy()).isEqualTo(coach.name());
            });
            assertThat(card.screenBy()).isEqualTo(calendar.add(today, 2));
            assertThat(links.newest(Purpose.ANSWER_QUESTION, referral.id().value()))
                    .isEmpty();
        }

        @Test
        void happensOnce() {
            referral.asPerson(() -> questions.answer(referral.id(), "Mondays"));
            assertThat(referral.asPerson(() -> questions.answer(referral.id(), "Tuesdays")))
                    .isEqualTo(new Answered.NoLongerOpen());
        }

        @Test
        void withNothingChangesNothing() {
            assertThat(referral.asPerson(() -> questions.answer(referral.id(), "  ")))
                    .isInstanceOf(Answered.Incomplete.class);
            assertThat(referral.asPerson(() -> questions.answer(referral.id(), "x".repeat(1501))))
                    .isInstanceOf(Answered.Incomplete.class);
            assertThat(state(referral)).isEqualTo("INFO_REQUESTED");
        }

        @Test
        void byPhoneIsWrittenDownByAColleague() {
            var coach = referral.icb().coach();
            var written = referral.icb()
                    .as(
                            coach,
                            () -> triage.writeAnswer(coach, referral.id(), "Said: Mondays", referral.version(coach)));
            assertThat(written).isEqualTo(new TriageResult.Done());
            assertThat(state(referral)).isEqualTo("SCREENING");
            assertThat(links.newest(Purpose.ANSWER_QUESTION, referral.id().value()))
                    .isEmpty();
        }

        @Test
        void leavesRoomForASecondQuestion() {
            referral.asPerson(() -> questions.answer(referral.id(), "Mondays"));
            var coach = referral.icb().coach();
            referral.icb().as(coach, () -> triage.askBack(coach, referral.id(), "From when?", referral.version(coach)));
            assertThat(referral.icb().in(() -> questions.open(referral.id())))
                    .map(Exchange::question)
                    .contains("From when?");
            assertThat(referral.icb()
                            .as(coach, () -> triage.open(coach, referral.id()))
                            .orElseThrow()
                            .dialogue())
                    .hasSize(2);
        }
    }

    @Nested
    class LeftUnanswered {

        private final AReferral referral = asked();

        private void lapsedOn(LocalDate day) {
            Instant night = day.atStartOfDay(WorkingDays.LONDON).toInstant().plus(Duration.ofMinutes(10));
            MovedClock.at(night, () -> {
                lapsing.now();
                return true;
            });
        }

        private LocalDate lastDay() {
            return LocalDate.parse(Rows.text(
                    "select answer_by from referral where id = ?", referral.id().value()));
        }

        @Test
        void staysOpenOnTheLastDay() {
            lapsedOn(lastDay());
            assertThat(state(referral)).isEqualTo("INFO_REQUESTED");
        }

        @Test
        void isClosedTheDayAfterWithAnHonestLetterAndNoWordLeft() {
            lapsedOn(lastDay().plusDays(1));
            assertThat(state(referral)).isEqualTo("LAPSED");
            assertThat(heard(referral)).contains("referral-unanswered PERSON");
            assertThat(Rows.text(
                            "select num_nulls(question, answer) from referral_question where referral_id = ?",
                            referral.id().value()))
                    .isEqualTo("2");
            assertThat(referral.asPerson(() -> questions.answer(referral.id(), "Mondays")))
                    .isEqualTo(new Answered.NoLongerOpen());
        }
    }

    @Nested
    class AQuestionWithoutWords {

        @Test
        void isNotAsked() {
            var referral = fixtures.aReferral().received();
            var coach = referral.icb().coach();
            for (var question : Set.of("", "   ", "x".repeat(1501))) {
                assertThat(referral.icb()
                                .as(
                                        coach,
                                        () -> triage.askBack(coach, referral.id(), question, referral.version(coach))))
                        .isInstanceOf(TriageResult.NotAllowed.class);
            }
            assertThat(state(referral)).isEqualTo("SCREENING");
        }
    }
}
