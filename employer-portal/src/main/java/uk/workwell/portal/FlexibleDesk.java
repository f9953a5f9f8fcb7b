package uk.workwell.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.view.Agreements.Line;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Flexible.Sheet;
import uk.workwell.portal.view.Flexible.Typed;

/**
 * What the portal asks of the house about requests for flexible working, always for the signed-in member of the signed-in employer.
 * What its person does not let this member read is not there.
 */
public interface FlexibleDesk {

    /** Those of one member of staff, newest first. */
    List<Line> of(UUID staff);

    Optional<Sheet> sheet(UUID staff, UUID request);

    Outcome answer(UUID staff, UUID request, Typed typed);
}
