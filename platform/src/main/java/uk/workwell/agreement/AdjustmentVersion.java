package uk.workwell.agreement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an adjustment: written once.
 *
 * @param by who wrote it
 * @param hash of its canonical text: what a signature is about
 */
public record AdjustmentVersion(
        int number, Party by, Terms terms, String hash, Instant writtenAt, List<Signature> signatures) {

    public AdjustmentVersion {
        signatures = List.copyOf(signatures);
    }

    /** A side's signature. */
    public record Signature(Party party, String name, String how, String hash, Instant at) {

        @Override
        public String toString() {
            return "Signature[" + party + "]";
        }
    }

    public @Nullable Signature signedBy(Party party) {
        return signatures.stream()
                .filter(one -> one.party() == party && one.hash().equals(hash))
                .findFirst()
                .orElse(null);
    }

    public boolean isSignedByBoth() {
        return signedBy(Party.PERSON) != null && signedBy(Party.EMPLOYER) != null;
    }
}
