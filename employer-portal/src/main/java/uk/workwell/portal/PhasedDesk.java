package uk.workwell.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.view.PhasedView;

/**
 * What the portal asks about phased returns, for the signed-in member. Where the person let nobody read one, there is none:
 * it looks the same whether one exists or not.
 */
public interface PhasedDesk {

    /** The name of a member of staff whom the reader may see. */
    Optional<String> staffName(UUID staff);

    Optional<PhasedView.Plan> plan(UUID staff);

    /** Signs exactly that version. */
    PhasedView.Answer sign(UUID staff, int number, String hash);

    /** Proposes another version, which the person reads first. */
    PhasedView.Answer change(UUID staff, long seen, List<PhasedView.Wanted> weeks);

    /** Writes down what was worked in a week, from 0 on. */
    PhasedView.Answer worked(UUID staff, int week, List<String> days);
}
