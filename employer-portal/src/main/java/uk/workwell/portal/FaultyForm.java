package uk.workwell.portal;

import java.util.List;
import java.util.Optional;
import uk.workwell.look.ErrorSummary.Fault;

/** A form that knows where one of its fields is. */
interface FaultyForm {

    /** Marks the field; empty if it is not in here. */
    Optional<List<Fault>> fault(String field, String words);
}
