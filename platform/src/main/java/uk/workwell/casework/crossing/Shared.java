package uk.workwell.casework.crossing;

import java.util.List;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.release.Reading;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseStep;

/**
 * What is and was shared of a case, each newest first.
 *
 * @param byEmployer whether an employer referred the person: else there is nobody to share with
 * @param permissions as they stand and as they were
 */
public record Shared(
        boolean byEmployer,
        List<Permitted> permissions,
        List<Release> texts,
        List<ReleaseStep> steps,
        List<Reading> readings) {

    public Shared {
        permissions = List.copyOf(permissions);
        texts = List.copyOf(texts);
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
    }

    @Override
    public String toString() {
        return "Shared[" + permissions.size() + ", " + texts.size() + "]";
    }
}
