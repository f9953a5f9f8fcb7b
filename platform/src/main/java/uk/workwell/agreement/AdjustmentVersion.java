package uk.workwell.agreement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.SignedBy;

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

        SignedBy signedBy() {
            var role =
                    switch (party) {
                        case PERSON -> SignedBy.Role.PERSON;
                        case EMPLOYER -> SignedBy.Role.EMPLOYER;
                        case COACH, SYSTEM -> SignedBy.Role.COACH;
                    };
            var byLink = how.equals(Signer.How.BY_LINK_CODE_CONFIRMED.words());
            return new SignedBy(name, role, byLink ? SignedBy.How.LINK : SignedBy.How.ACCOUNT, at, new Hash(hash));
        }

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
