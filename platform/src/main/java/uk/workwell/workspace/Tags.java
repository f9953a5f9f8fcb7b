package uk.workwell.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseState;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.referral.RulesSay;
import uk.workwell.tenant.calendar.WorkingDays;

/** The states that the workspace shows, each with its word and tone. */
final class Tags {

    private Tags() {}

    /** The age of something against its target: "1 working day late", "Due today", "2 working days left". */
    static StatusTag due(WorkingDays calendar, LocalDate today, LocalDate due) {
        if (due.equals(today)) return new StatusTag(Tone.WARN, "Due today");
        var words = calendar.inWords(today, due);
        if (due.isBefore(today)) return new StatusTag(Tone.BAD, sentence(words));
        return words.startsWith("in ")
                ? new StatusTag(Tone.QUIET, words.substring(3) + " left")
                : new StatusTag(Tone.QUIET, "Due " + words);
    }

    static StatusTag rulesSay(@Nullable RulesSay outcome) {
        if (outcome == null) return new StatusTag(Tone.QUIET, "Not checked yet");
        return new StatusTag(
                switch (outcome) {
                    case ELIGIBLE -> Tone.GOOD;
                    case NOT_ELIGIBLE -> Tone.BAD;
                    case UNKNOWN -> Tone.WARN;
                },
                outcome.words());
    }

    static StatusTag state(CaseState state) {
        return new StatusTag(tone(state), state.words());
    }

    static Tone tone(CaseState state) {
        return switch (state) {
            case OPENED -> Tone.WARN;
            case CONTACTING, BOOKED -> Tone.INFO;
            case STARTED, ASSESSED, PLAN_AGREED, ACTIVE -> Tone.GOOD;
            case PAUSED, EXIT_DUE -> Tone.WARN;
            case FOLLOW_UP -> Tone.INFO;
            case CLOSED, ARCHIVED, DECLINED, UNABLE_TO_CONTACT -> Tone.QUIET;
        };
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
