package uk.workwell.returntowork.phased;

import java.time.Instant;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.SignedBy;

/** A name under one version of a plan; it signs exactly what that version's hash stands for. */
public record PhasedSignature(int number, Who by, Instant at, String hash) {

    SignedBy signedBy() {
        var role =
                switch (by.side()) {
                    case PERSON -> SignedBy.Role.PERSON;
                    case EMPLOYER -> SignedBy.Role.EMPLOYER;
                    case COACH -> SignedBy.Role.COACH;
                };
        var how = by.side() == Who.Side.PERSON ? SignedBy.How.LINK : SignedBy.How.ACCOUNT;
        return new SignedBy(by.name(), role, how, at, new Hash(hash));
    }
}
