package uk.workwell.casework.views;

import java.util.UUID;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;

/**
 * A view of the caseload.
 *
 * @param opensFirst whether the caseload opens with it
 */
public record SavedView(
        UUID id, String name, CaseloadFilter filter, Sort sort, boolean descending, boolean opensFirst) {}
