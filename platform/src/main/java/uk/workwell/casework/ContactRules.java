package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.calendar.WorkingDays;

/** When a letter may follow the attempts, and when trying may end. */
final class ContactRules {

    private ContactRules() {}

    /** One attempt, as far as the rules need it. */
    record Attempt(Instant at, Channel channel) {}

    /** The attempts that the steps of a case tell of. */
    static List<Attempt> attempts(List<CaseStep> steps) {
        return steps.stream()
                .map(CaseStep::contact)
                .filter(Objects::nonNull)
                .map(contact -> new Attempt(contact.at(), contact.channel()))
                .toList();
    }

    /** The newest letter; the steps come newest first. */
    static @Nullable LocalDate letterSent(List<CaseStep> steps) {
        return steps.stream()
                .filter(step -> step.action().equals(CaseAction.SEND_LETTER.verb()))
                .map(CaseStep::at)
                .map(SupportClock::dayOf)
                .findFirst()
                .orElse(null);
    }

    static Set<Channel> ways(List<Attempt> attempts) {
        var ways = EnumSet.noneOf(Channel.class);
        attempts.forEach(attempt -> ways.add(attempt.channel()));
        return ways;
    }

    static Set<PartOfDay> times(List<Attempt> attempts) {
        var times = EnumSet.noneOf(PartOfDay.class);
        attempts.forEach(attempt -> times.add(PartOfDay.of(attempt.at())));
        return times;
    }

    /** @return what is missing before a letter, in words; empty when it may be sent */
    static Optional<String> beforeALetter(List<Attempt> attempts) {
        if (attempts.size() < ContactProgress.ATTEMPTS) {
            return Optional.of("A letter follows three attempts. There are " + attempts.size() + " so far");
        }
        if (ways(attempts).size() < ContactProgress.WAYS) {
            return Optional.of("Try a second way to reach the person before a letter");
        }
        return times(attempts).size() < ContactProgress.TIMES
                ? Optional.of("Try another time of day before a letter")
                : Optional.empty();
    }

    /**
     * @param workingDays how long an answer to the letter is waited for
     * @return what is missing before trying may end, in words; empty when it may
     */
    static Optional<String> beforeGivingUp(
            @Nullable LocalDate letterSent, LocalDate today, int workingDays, WorkingDays calendar) {
        if (letterSent == null) return Optional.of("Send a letter first");
        return today.isBefore(calendar.add(letterSent, workingDays))
                ? Optional.of("Wait until %d working days after the letter".formatted(workingDays))
                : Optional.empty();
    }
}
