package uk.workwell.employer;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.RegisterEmployer.NewMember;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/** Makes an employer, with its owner and their account, of what was declared behind a proven mailbox. */
@Service
public class SelfRegistering {

    private final Registrations registrations;
    private final Registering registering;
    private final Employers employers;
    private final Members members;
    private final EmployerSteps steps;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SelfRegistering(
            Registrations registrations,
            Registering registering,
            Employers employers,
            Members members,
            EmployerSteps steps,
            Accounts accounts,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.registrations = registrations;
        this.registering = registering;
        this.employers = employers;
        this.members = members;
        this.steps = steps;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Registers, and makes the owner's account. A repeat goes on where it was interrupted. Called with no transaction open.
     *
     * @param declared checked before
     * @param icb where the address lies, if that is one
     * @return empty if there is nothing to register
     */
    public Optional<Accounts.Made> register(EmployerId id, Declaration declared, Optional<TenantId> icb) {
        if (registrations.find(id).isEmpty()) {
            return Optional.empty();
        }
        var owner = new Actor(Actor.Kind.MEMBER, ownerId(id).value());
        CurrentEmployer.run(
                id,
                () -> CurrentActor.within(owner, () -> {
                    transaction.executeWithoutResult(status -> {
                        if (registrations.registered(id)) {
                            take(id, declared);
                            icb.ifPresent(employers::linkTo);
                        }
                    });
                    return true;
                }));
        return CurrentEmployer.within(id, () -> members.find(ownerId(id))
                .map(member -> accounts.make(employers.alias(), member.email(), member.name(), false)));
    }

    private void take(EmployerId id, Declaration declared) {
        boolean domain = declared.provesADomain();
        var number = declared.number();
        registering.insert(new RegisterEmployer(
                id,
                alias(id, declared.get("legalName")),
                declared.get("legalName"),
                number.filter(one -> one.register() == RegisteredNumber.Register.COMPANIES_HOUSE)
                        .map(RegisteredNumber::value)
                        .orElse(null),
                declared.size().orElse(SizeBand.UNKNOWN),
                Verification.PENDING,
                domain ? Set.of(Domains.of(declared.get("email"))) : Set.of(),
                List.of(),
                List.of(new NewMember(
                        ownerId(id),
                        declared.get("person"),
                        declared.get("email"),
                        declared.get("role"),
                        null,
                        MemberRole.OWNER))));
        jdbc.sql("update employer set address = ?, postcode = ?, proof = ? where employer_id = ?")
                .params(
                        declared.get("address"),
                        declared.get("postcode").toUpperCase(Locale.ROOT),
                        domain ? "DOMAIN" : "MAILBOX",
                        id.value())
                .update();
        number.filter(one -> one.register() != RegisteredNumber.Register.COMPANIES_HOUSE)
                .ifPresent(charity -> jdbc.sql(
                                "update employer set charity_number = ?, charity_register = ? where employer_id = ?")
                        .params(charity.value(), charity.register().name(), id.value())
                        .update());
        jdbc.sql("insert into employer_site (employer_id, id, name, address, postcode) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        Ids.fresh(),
                        "Main site",
                        declared.get("address"),
                        declared.get("postcode").toUpperCase(Locale.ROOT))
                .update();
        steps.add("registered", new Subject("employer", id.value()));
    }

    /** The same at every repeat. */
    private static MemberId ownerId(EmployerId id) {
        return new MemberId(UUID.nameUUIDFromBytes(("owner " + id).getBytes(StandardCharsets.UTF_8)));
    }

    /** Short, and nobody else's: the end of the id follows. */
    private static String alias(EmployerId id, String name) {
        var words = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var start = words.substring(0, Math.min(30, words.length()));
        return (start.isEmpty() ? "employer" : start) + "-" + id.toString().substring(24);
    }
}
