package uk.workwell.wall;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.employer.Registration.State;
import uk.workwell.employer.Registrations;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;

/** Organisations that register themselves, all of it answered. */
@Component
public class RegisteringFirms {

    private final Fixtures fixtures;
    private final Registrations registrations;
    private final Links links;
    private final TransactionTemplate transaction;

    RegisteringFirms(Fixtures fixtures, Registrations registrations, Links links, TransactionTemplate transaction) {
        this.fixtures = fixtures;
        this.registrations = registrations;
        this.links = links;
        this.transaction = transaction;
    }

    public record Mailed(EmployerId id, String name, TicketId ticket) {}

    /** @return what its browser holds */
    String begun(String name) {
        var secret = registrations.begin();
        var id = registrations.bySecret(secret).orElseThrow().id();
        registrations.save(
                id,
                Map.of(
                        "legalName", name,
                        "kind", "COMPANY",
                        "number", "SC123456",
                        "size", "SMALL",
                        "address", "1 Oven Lane, Lancaster",
                        "postcode", "LA1 1YN",
                        "person", "Olive Oven",
                        "role", "Managing director",
                        "email", "olive-" + UUID.randomUUID() + "@oven.example"));
        return secret;
    }

    public Mailed mailed(String name) {
        var id = registrations.bySecret(begun(name)).orElseThrow().id();
        return CurrentEmployer.within(
                id,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    var until = fixtures.now().plus(java.time.Duration.ofDays(3));
                    var ticket = links.issue(Purpose.REGISTER_EMPLOYER, null, id, id.value(), until);
                    registrations.mailed(ticket.value());
                    return new Mailed(id, name, ticket);
                })));
    }

    String legalName(String secret) {
        return saved(secret, "legalName");
    }

    String saved(String secret, String field) {
        return registrations
                .bySecret(secret)
                .orElseThrow()
                .declared()
                .get(field)
                .replace("Olive Oven", "");
    }

    boolean isRegistered(Mailed one) {
        return registrations.find(one.id()).orElseThrow().state() == State.REGISTERED;
    }
}
