package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.calendar.WorkingDays;

/** When a letter may follow the attempts, and when trying may end. */
final class ContactRules {

    private static final int ATTEMPTS = 3;
    private static final int WORKING_DAYS_AFTER_LETTER = 5;

    private ContactRules() {}

    /** One attempt, as far as the rules need it. */
    record Attempt(Instant at, Channel channel) {}

    /** @return what is missing before a letter, in words; empty when it may be sent */
    static Optional<String> beforeALetter(List<Attempt> attempts) {
        long channels = attempts.stream().map(Attempt::channel).distinct().count();
        long times = attempts.stream().map(ContactRules::partOfDay).distinct().count();
        if (attempts.size() < ATTEMPTS) {
            return Optional.of("A letter follows three attempts. There are " + attempts.size() + " so far");
        }
        if (channels < 2) return Optional.of("Try a second way to reach the person before a letter");
        if (times < 2) return Optional.of("Try another time of day before a letter");
        return Optional.empty();
    }

    /** @return what is missing before trying may end, in words; empty when it may */
    static Optional<String> beforeGivingUp(@Nullable LocalDate letterSent, LocalDate today, WorkingDays calendar) {
        if (letterSent == null) return Optional.of("Send a letter first");
        return today.isBefore(calendar.add(letterSent, WORKING_DAYS_AFTER_LETTER))
                ? Optional.of("Wait until five working days after the letter")
                : Optional.empty();
    }

    private static String partOfDay(Attempt attempt) {
        int hour = attempt.at().atZone(ZoneId.of("Europe/London")).getHour();
        return hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
    }
}
