package uk.workwell.casework;

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
import uk.workwell.casework.ContactRules.Attempt;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.calendar.WorkingDays;

class ContactRulesTest {

    private static final Attempt MORNING_CALL = new Attempt(Instant.parse("2026-11-23T09:00:00Z"), Channel.PHONE);
    private static final Attempt MORNING_TEXT = new Attempt(Instant.parse("2026-11-23T09:30:00Z"), Channel.TEXT);
    private static final Attempt EVENING_CALL = new Attempt(Instant.parse("2026-11-23T18:00:00Z"), Channel.PHONE);

    @Nested
    class ALetter {

        @Test
        void followsThreeAttempts() {
            assertThat(ContactRules.beforeALetter(List.of(MORNING_CALL, EVENING_CALL)))
                    .contains("A letter follows three attempts. There are 2 so far");
        }

        @Test
        void needsASecondChannel() {
            assertThat(ContactRules.beforeALetter(List.of(MORNING_CALL, EVENING_CALL, EVENING_CALL)))
                    .contains("Try a second way to reach the person before a letter");
        }

        @Test
        void needsAnotherTimeOfDay() {
            assertThat(ContactRules.beforeALetter(List.of(MORNING_CALL, MORNING_CALL, MORNING_TEXT)))
                    .contains("Try another time of day before a letter");
        }

        @Test
        void mayThenBeSent() {
            assertThat(ContactRules.beforeALetter(List.of(MORNING_CALL, MORNING_TEXT, EVENING_CALL)))
                    .isEmpty();
        }
    }

    /** Every step that can lie behind an attempt, and whether the attempt still counts. */
    @Nested
    class AnAttempt {

        private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
        private int hours;

        private CaseStep step(String action, CaseStep.@Nullable Contact contact) {
            return new CaseStep(
                    UUID.randomUUID(),
                    at(hours++),
                    action,
                    CaseState.CONTACTING,
                    CaseState.CONTACTING,
                    new Actor(Actor.Kind.STAFF, UUID.randomUUID()),
                    contact,
                    null);
        }

        private static Instant at(int hour) {
            return MONDAY.plusSeconds(3600L * hour);
        }

        /** In the order in which they happened: c is a contact of that hour, e one of the very first, written down late. */
        private List<CaseStep> steps(String told) {
            var steps = new ArrayList<CaseStep>();
            for (var one : List.of(told.split(" ", -1))) {
                steps.addFirst(
                        switch (one) {
                            case "c" -> contact("logContactAttempt", at(hours));
                            case "e" -> contact("logContactAttempt", at(0));
                            case "a" -> contact(ContactLog.AFTER_MISSING, at(hours));
                            case "letter" -> step("sendLetter", null);
                            case "miss" -> step("missFirstAppointment", null);
                            default -> step(one, null);
                        });
            }
            return steps;
        }

        private CaseStep contact(String action, Instant at) {
            return step(action, new CaseStep.Contact(Channel.PHONE, LogContact.Outcome.NO_ANSWER, null, at));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "open, 0, false",
            "open c, 1, false",
            "open c c c, 3, false",
            "open c c c letter, 3, true",
            "open c c c letter c, 4, true",
            "open c book, 1, false",
            "open c book miss, 0, false",
            "open c c c letter c book miss, 0, false",
            "open c book miss c, 1, false",
            "open c book rebook miss c c, 2, false",
            "open c book miss c book miss, 0, false",
            "open c book miss c book miss c, 1, false",
            "open c book miss c c c letter, 3, true",
            "open c book miss e, 0, false",
            "open c book miss e c, 1, false",
            "open c c book handOver miss c, 1, false",
            "open c book logFirstAppointment start a a, 1, false"
        })
        void countsUntilAFirstAppointmentIsMissed(String told, int attempts, boolean letter) {
            var steps = steps(told);
            assertThat(ContactRules.attempts(steps)).hasSize(attempts);
            assertThat(ContactRules.letterSent(steps) != null).isEqualTo(letter);
        }

        @Test
        void isMeasuredFromTheDayOnWhichTheyDidNotCome() {
            assertThat(ContactRules.tryingSince(steps("open c"), MONDAY)).isEqualTo(LocalDate.of(2026, 11, 23));
            hours = 0;
            assertThat(ContactRules.tryingSince(steps("open c " + "c ".repeat(30) + "book miss c"), MONDAY))
                    .isEqualTo(LocalDate.of(2026, 11, 24));
        }
    }

    @Nested
    class WhatWasTried {

        private final List<Attempt> attempts = List.of(MORNING_CALL, MORNING_TEXT, EVENING_CALL);

        @Test
        void countsWaysAndTimesOfLondonsDay() {
            assertThat(ContactRules.ways(attempts)).containsExactlyInAnyOrder(Channel.PHONE, Channel.TEXT);
            assertThat(ContactRules.times(attempts)).containsExactlyInAnyOrder(PartOfDay.MORNING, PartOfDay.EVENING);
            // Half past four in UTC is half past five in London's summer.
            assertThat(PartOfDay.of(Instant.parse("2026-07-01T16:30:00Z"))).isEqualTo(PartOfDay.EVENING);
            assertThat(PartOfDay.of(Instant.parse("2026-12-01T16:30:00Z"))).isEqualTo(PartOfDay.AFTERNOON);
        }
    }

    @Nested
    class GivingUp {

        private final WorkingDays calendar = new WorkingDays();

        @Test
        void needsALetter() {
            assertThat(ContactRules.beforeGivingUp(null, LocalDate.of(2026, 11, 30), 5, calendar))
                    .isPresent();
        }

        @Test
        void waitsFiveWorkingDays() {
            var sent = LocalDate.of(2026, 12, 21);
            // Christmas Day, the bank holiday in lieu of Boxing Day and a weekend lie between.
            assertThat(ContactRules.beforeGivingUp(sent, LocalDate.of(2026, 12, 29), 5, calendar))
                    .isPresent();
            assertThat(ContactRules.beforeGivingUp(sent, LocalDate.of(2026, 12, 30), 5, calendar))
                    .isEmpty();
        }
    }
}
