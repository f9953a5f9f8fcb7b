package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.tenant.calendar.TypedDate;

/**
 * The last answers before sending, as given. None is preselected.
 *
 * @param rightToWork asked where the ICB's rules look at it, otherwise null
 */
record LastAnswers(
        @Nullable String health,
        @Nullable String workedDay,
        @Nullable String workedMonth,
        @Nullable String workedYear,
        @Nullable String agreed,
        @Nullable String employerMayKnow,
        @Nullable String rightToWork) {

    static final LastAnswers EMPTY = new LastAnswers(null, null, null, null, null, null, null);

    /** @param asksRightToWork whether the page has that question */
    List<Fault> faults(LocalDate today, boolean asksRightToWork) {
        var faults = new ArrayList<Fault>();
        if (health == null) {
            faults.add(new Fault("health", "Choose an answer. “I prefer not to say” is one"));
        }
        if (Stream.of(workedDay, workedMonth, workedYear)
                .anyMatch(part -> AboutYou.typed(part).isPresent())) {
            var date = worked();
            if (date.isEmpty()) {
                faults.add(new Fault(
                        "workedDay", "Enter your last day at work as a date, like 3 11 2026, or leave it empty"));
            } else if (date.get().isAfter(today)) {
                faults.add(
                        new Fault("workedDay", "Your last day at work cannot be in the future. Enter an earlier date"));
            }
        }
        if (asksRightToWork && rightToWork == null) {
            faults.add(new Fault("rightToWork", "Choose an answer. “I am not sure” is one"));
        }
        if (agreed == null) {
            faults.add(new Fault(
                    "agreed", "Tick the box if you agree to be referred. Without it we cannot send anything"));
        }
        return faults;
    }

    private Optional<LocalDate> worked() {
        return TypedDate.read(workedDay, workedMonth, workedYear);
    }

    @Nullable
    LocalDate lastWorked() {
        return worked().orElse(null);
    }

    HealthLink healthLink() {
        return switch (health == null ? "" : health) {
            case "YES" -> HealthLink.YES;
            case "NO" -> HealthLink.NO;
            default -> HealthLink.UNKNOWN;
        };
    }

    Said said() {
        return Said.NOTHING.rightToWork(
                switch (rightToWork == null ? "" : rightToWork) {
                    case "YES" -> Answer.YES;
                    case "NO" -> Answer.NO;
                    default -> Answer.UNKNOWN;
                });
    }

    /** An answer to a question that is not asked counts for nothing, whoever made it up. */
    LastAnswers whereAsked(boolean asksRightToWork) {
        return asksRightToWork
                ? this
                : new LastAnswers(health, workedDay, workedMonth, workedYear, agreed, employerMayKnow, null);
    }

    /** Unanswered is no. */
    boolean permitsContact() {
        return "YES".equals(employerMayKnow);
    }

    boolean agrees() {
        return agreed != null;
    }

    /** Never the answers: this may end up in logs. */
    @Override
    public String toString() {
        return "LastAnswers";
    }
}
