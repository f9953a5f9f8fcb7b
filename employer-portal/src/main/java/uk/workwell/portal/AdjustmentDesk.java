package uk.workwell.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.view.Agreements;

/**
 * What the portal asks of the house about changes at work, always for the signed-in member of the signed-in employer. What its
 * person does not let this member read is not there.
 */
public interface AdjustmentDesk {

    /** Empty for a member of staff whom the reader may not see. */
    Optional<Agreements.OfStaff> of(UUID staff);

    Optional<Agreements.Sheet> sheet(UUID staff, UUID adjustment);

    Agreements.Outcome answer(UUID staff, UUID adjustment, Agreements.Typed typed);

    /** Asks the person whether a change would help: they read it first, and decide whether it becomes a request. */
    Agreements.Outcome suggest(UUID staff, String kind, String words);

    /** Words that look like health information, verbatim and in order; it warns and never blocks. */
    List<String> healthWords(String text);
}
