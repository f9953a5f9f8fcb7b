package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.workwell.casework.ContactRules.Attempt;
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
