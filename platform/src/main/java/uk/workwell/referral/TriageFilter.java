package uk.workwell.referral;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue.
 *
 * @param nameBeginning null or blank: everyone
 */
public record TriageFilter(Tab tab, @Nullable String nameBeginning) {

    public static final TriageFilter TO_SCREEN = new TriageFilter(Tab.TO_SCREEN, null);

    /** The lists of the triage page. Risk hold is empty but for the duty lead. */
    public enum Tab {
        TO_SCREEN,
        ASKED_BACK,
        RISK_HOLD,
        DECIDED
    }
}
