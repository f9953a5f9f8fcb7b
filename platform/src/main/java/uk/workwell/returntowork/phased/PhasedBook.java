package uk.workwell.returntowork.phased;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.workwell.returntowork.phased.Who.Side;

/**
 * A phased return with everything that belongs to it.
 *
 * @param versions newest first
 * @param signatures under every version
 * @param worked newest first
 * @param deviations weeks of the version in force that were worked otherwise
 * @param personReadsFirst an employer's newest version that its person has not opened yet, and which is not among the versions
 */
public record PhasedBook(
        PhasedReturn plan,
        List<PhasedVersion> versions,
        List<PhasedSignature> signatures,
        List<Worked> worked,
        List<Deviation> deviations,
        boolean personReadsFirst) {

    public PhasedBook {
        versions = List.copyOf(versions);
        signatures = List.copyOf(signatures);
        worked = List.copyOf(worked);
        deviations = List.copyOf(deviations);
    }

    public PhasedVersion newest() {
        return versions.getFirst();
    }

    public Optional<PhasedVersion> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** What everybody signed last. */
    public Optional<PhasedVersion> agreed() {
        var number = plan.agreed();
        return number == null ? Optional.empty() : version(number);
    }

    public List<PhasedSignature> under(int number) {
        return signatures.stream().filter(one -> one.number() == number).toList();
    }

    /** Who has not signed this version yet. */
    public Set<Side> missing(int number) {
        var missing = EnumSet.copyOf(plan.parties());
        under(number).forEach(one -> missing.remove(one.by().side()));
        return missing;
    }

    /** What each side wrote last about a week, newest first. */
    public List<Worked> workedIn(int week) {
        return worked.stream().filter(one -> one.week() == week).toList();
    }

    @Override
    public String toString() {
        return "PhasedBook[" + plan.state() + "]";
    }
}
