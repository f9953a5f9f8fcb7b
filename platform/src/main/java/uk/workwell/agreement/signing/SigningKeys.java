package uk.workwell.agreement.signing;

import java.security.interfaces.EdECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Seals;

/** The keys that sign for the bound ICB. Call it in a transaction. */
@Component
class SigningKeys {

    /** Then the next one signs: a stolen key is worth a year at most. */
    private static final Duration SIGNS_FOR = Duration.ofDays(365);

    private static final Column PLACE = new Column("signing_key", "private_key");

    private final SigningKeyTable table;
    private final PublicKeyTable published;
    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningKeys(
            SigningKeyTable table,
            PublicKeyTable published,
            Seals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.published = published;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    SigningKey signing() {
        var newest = table.newest();
        if (newest.isPresent() && newest.get().madeAt().plus(SIGNS_FOR).isAfter(clock.instant())) {
            return open(newest.get());
        }
        return after(version(newest));
    }

    void rotate() {
        after(version(table.newest()));
    }

    private static int version(Optional<SigningKeyTable.Row> key) {
        return key.map(SigningKeyTable.Row::version).orElse(0);
    }

    private SigningKey open(SigningKeyTable.Row row) {
        var pkcs8 = Base64.getDecoder().decode(seals.tenant().open(PLACE, row.id(), row.privateKey()));
        return new SigningKey(row.keyId(), Ed25519.readPrivate(pkcs8));
    }

    /**
     * Of two that come at once the second waits, and takes the first one's key.
     *
     * @param seen the version that was found wanting, 0 for none: what is newer by now was made meanwhile
     */
    private SigningKey after(int seen) {
        table.lock();
        var newest = table.newest();
        if (newest.isPresent() && newest.get().version() > seen) {
            return open(newest.get());
        }
        var pair = Ed25519.fresh();
        var id = Ids.fresh();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var text = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        table.insert(id, seen + 1, seals.tenant().seal(PLACE, id, text), now);
        var raw = Ed25519.raw((EdECPublicKey) pair.getPublic());
        var key = new PublicKey(PublicKey.thumbprint(raw), CurrentTenant.get(), seen + 1, raw, now);
        published.insert(key);
        events.publishEvent(new SigningKeyMade(CurrentTenant.get(), id));
        return new SigningKey(key.id(), pair.getPrivate());
    }
}
