package uk.workwell.agreement;

import java.util.List;
import java.util.Optional;

/**
 * One adjustment with all that was said and signed.
 *
 * @param versions oldest first
 * @param entries in the order of the dialogue
 */
public record AdjustmentFile(Adjustment now, List<AdjustmentVersion> versions, List<Entry> entries) {

    public AdjustmentFile {
        versions = List.copyOf(versions);
        entries = List.copyOf(entries);
    }

    /** The version on the table. */
    public AdjustmentVersion current() {
        return numbered(now.number()).orElseThrow();
    }

    /** The last one that both sides signed. */
    public Optional<AdjustmentVersion> signed() {
        return Optional.ofNullable(now.signedNumber()).flatMap(this::numbered);
    }

    public Optional<AdjustmentVersion> numbered(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether the person has still to sign what the employer agreed to. */
    public boolean waitsForThePersonsSignature() {
        return now.state() == AdjustmentState.AGREED && current().signedBy(Party.PERSON) == null;
    }

    /** Whether the person has read an entry: what an employer said reaches nobody else before. */
    public boolean readByPerson(Entry entry) {
        var read = now.personReadAt();
        return entry.party() != Party.EMPLOYER || (read != null && !entry.at().isAfter(read));
    }

    /** Whether the person has read a version that the employer wrote. */
    public boolean readByPerson(AdjustmentVersion version) {
        var read = now.personReadAt();
        return version.by() != Party.EMPLOYER
                || (read != null && !version.writtenAt().isAfter(read));
    }

    @Override
    public String toString() {
        return "AdjustmentFile[" + now.id() + "]";
    }
}
