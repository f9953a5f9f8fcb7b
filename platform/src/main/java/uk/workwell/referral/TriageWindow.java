package uk.workwell.referral;

import java.util.List;

/**
 * A part of the triage queue, oldest first.
 *
 * @param more whether rows follow
 */
public record TriageWindow(List<TriageRow> rows, boolean more) {

    public TriageWindow {
        rows = List.copyOf(rows);
    }
}
