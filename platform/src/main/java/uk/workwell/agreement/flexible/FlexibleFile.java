package uk.workwell.agreement.flexible;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Terms;

/**
 * One request with all that was said and signed.
 *
 * @param law of the day on which it was made, or of today where it is not made yet
 * @param versions oldest first
 * @param entries in the order in which it was said
 */
public record FlexibleFile(FlexibleRequest now, LawFacts law, List<Version> versions, List<FlexibleEntry> entries) {

    public FlexibleFile {
        versions = List.copyOf(versions);
        entries = List.copyOf(entries);
    }

    /** One version: written once. */
    public record Version(int number, Party by, Terms terms, String hash, Instant writtenAt) {

        @Override
        public String toString() {
            return "Version[" + number + "]";
        }
    }

    /** The version on the table. */
    public Version current() {
        return numbered(now.number()).orElseThrow();
    }

    /** What the person asked for. */
    public Version asked() {
        return versions.getFirst();
    }

    public Optional<Version> numbered(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The steps that signed a version. */
    public List<FlexibleEntry> signed(int number) {
        return entries.stream()
                .filter(one -> one.name() != null && one.number() == number)
                .toList();
    }

    /** Whether the person has read a step: what an employer said reaches nobody else before. */
    public boolean readByPerson(FlexibleEntry entry) {
        var read = now.personReadAt();
        return entry.party() != Party.EMPLOYER || (read != null && !entry.at().isAfter(read));
    }

    public boolean readByPerson(Version version) {
        var read = now.personReadAt();
        return version.by() != Party.EMPLOYER
                || (read != null && !version.writtenAt().isAfter(read));
    }

    @Override
    public String toString() {
        return "FlexibleFile[" + now.id() + "]";
    }
}
