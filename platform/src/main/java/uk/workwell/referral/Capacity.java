package uk.workwell.referral;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.workwell.team.StaffId;

/** How full coaches are: whoever keeps the cases knows. */
public interface Capacity {

    /** Weighted live cases of one coach, 0 or more. */
    int weightedLoad(StaffId coach);

    /** The same for several: best in one statement. A coach without cases may be missing. */
    default Map<StaffId, Integer> weightedLoads(Collection<StaffId> coaches) {
        return coaches.stream().distinct().collect(Collectors.toMap(coach -> coach, this::weightedLoad));
    }
}
