package uk.workwell.link;

import org.springframework.stereotype.Component;
import uk.workwell.tenant.sealed.Seals;

/** Keyed hashes of one-time codes: a million codes are tried in no time by whoever holds the table alone. */
@Component
class CodeHashes {

    private final Seals seals;

    CodeHashes(Seals seals) {
        this.seals = seals;
    }

    byte[] of(TicketId ticket, String code) {
        return seals.platform().mac("one-time-code", ticket + "|" + code);
    }
}
