package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.calendar.WorkingDays;

/** When a letter may follow the attempts, and when trying may end. */
final class ContactRules {

    private static final Set<String> BOOKS = Set.of(CaseAction.BOOK.verb(), CaseAction.REBOOK.verb());

    private ContactRules() {}

    /** One attempt, as far as the rules need it. */
    record Attempt(Instant at, Channel channel) {}

    /**
     * The attempts that count: whoever was reached and then missed the first appointment is tried anew, and what was tried
     * before that appointment was booked is over, also where it is written down late.
     *
     * @param steps newest first
     */
    static List<Attempt> attempts(List<CaseStep> steps) {
        var booked = steps.stream()
                .dropWhile(step -> !isMissed(step))
                .filter(step -> BOOKS.contains(step.action()))
                .findFirst()
                .map(CaseStep::at)
                .orElse(Instant.MIN);
        return thisTime(steps)
                .filter(step -> step.action().equals(CaseAction.LOG_CONTACT_ATTEMPT.verb()))
                .map(CaseStep::contact)
                .filter(Objects::nonNull)
                .filter(contact -> !contact.at().isBefore(booked))
                .map(contact -> new Attempt(contact.at(), contact.channel()))
                .toList();
    }

    /** Since when the person is tried to be reached: the case's first day, or the day on which they missed an appointment. */
    static LocalDate tryingSince(List<CaseStep> steps, Instant openedAt) {
        return SupportClock.dayOf(steps.stream()
                .filter(ContactRules::isMissed)
                .findFirst()
                .map(CaseStep::at)
                .orElse(openedAt));
    }

    private static Stream<CaseStep> thisTime(List<CaseStep> steps) {
        return steps.stream().takeWhile(step -> !isMissed(step));
    }

    private static boolean isMissed(CaseStep step) {
        return step.action().equals(CaseAction.MISS_FIRST_APPOINTMENT.verb());
    }

    /** The newest letter since they are tried to be reached; the steps come newest first. */
    static @Nullable LocalDate letterSent(List<CaseStep> steps) {
        return thisTime(steps)
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
