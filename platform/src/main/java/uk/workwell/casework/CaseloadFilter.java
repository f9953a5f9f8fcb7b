package uk.workwell.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to show.
 *
 * @param search beginning of the person's name, or of the case reference if it holds a digit; empty for all
 * @param stage one state, or null for every state that somebody still works on
 * @param wholeProvider a lead's view; ignored for anybody else
 */
public record CaseloadFilter(String search, @Nullable CaseState stage, boolean wholeProvider) {

    public static final CaseloadFilter MINE = new CaseloadFilter("", null, false);

    /** What may be sorted by; each has an index. */
    public enum Sort {
        NAME,
        OPENED,
        NEXT
    }
}
