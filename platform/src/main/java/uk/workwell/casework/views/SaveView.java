package uk.workwell.casework.views;

import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;

/**
 * The list as it is shown, under a name. A view of the same name is replaced.
 *
 * @param opensFirst whether the caseload is to open with it
 */
public record SaveView(String name, CaseloadFilter filter, Sort sort, boolean descending, boolean opensFirst) {

    /** Never the name or the search: either may hold a person's name. */
    @Override
    public String toString() {
        return "SaveView";
    }
}
