package uk.workwell.person;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Seals;

/**
 * Whether somebody asked a person, in a conversation, that the contact which we have is theirs alone. What is said is said of
 * that very contact: after a change it has to be asked again.
 */
@Service
@Transactional(readOnly = true)
public class OwnContacts {

    /** @param by the colleague who asked */
    public record Verified(UUID by, Instant at) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Seals seals;
    private final Clock clock;

    OwnContacts(JdbcClient jdbc, People people, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.seals = seals;
        this.clock = clock;
    }

    /** @return false if there is neither a number nor an address to ask about */
    @Transactional
    public boolean verify(PersonId person, UUID by) {
        var card = people.find(person).filter(OwnContacts::hasOne);
        card.ifPresent(known -> jdbc.sql("""
                        insert into own_contact (tenant_id, id, provider_id, person_id, contact_mac, verified_by, verified_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        CurrentTenant.get().value(),
                        Ids.fresh(),
                        known.provider(),
                        person.value(),
                        mac(known),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return card.isPresent();
    }

    /** Empty where nobody asked, or where the contact is another one by now. */
    public Optional<Verified> of(PersonId person) {
        return people.find(person).filter(OwnContacts::hasOne).flatMap(card -> jdbc.sql("""
                        select contact_mac, verified_by, verified_at from own_contact
                        where tenant_id = ? and person_id = ? order by verified_at desc, id desc limit 1
                        """)
                .params(CurrentTenant.get().value(), person.value())
                .query((row, n) -> MessageDigest.isEqual(row.getBytes("contact_mac"), mac(card))
                        ? Optional.of(new Verified(
                                row.getObject("verified_by", UUID.class),
                                row.getObject("verified_at", OffsetDateTime.class)
                                        .toInstant()))
                        : Optional.<Verified>empty())
                .optional()
                .flatMap(found -> found));
    }

    private static boolean hasOne(PersonCard card) {
        return card.mobile() != null || card.email() != null;
    }

    private byte[] mac(PersonCard card) {
        return seals.tenant().mac("own_contact.contact", card.mobile() + "\n" + card.email());
    }
}
