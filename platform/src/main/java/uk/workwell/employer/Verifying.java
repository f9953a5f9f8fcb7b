package uk.workwell.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.EmployerToVerify.Alike;
import uk.workwell.employer.EmployerToVerify.Looked;
import uk.workwell.employer.EmployerToVerify.Proof;
import uk.workwell.employer.LinkStatus.Action;
import uk.workwell.employer.RegisteredNumber.Register;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/**
 * An ICB's admin looks at the organisations that are linked to it. Asked with the ICB bound and no transaction open; every
 * other organisation is not found.
 */
@Service
public class Verifying {

    private static final Column WORDS = new Column("employer_looked_at", "words");
    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Members members;
    private final EmployerSteps steps;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Verifying(
            JdbcClient jdbc,
            Seals seals,
            Members members,
            EmployerSteps steps,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.members = members;
        this.steps = steps;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {

        record Done(LinkStatus now) implements Result {}

        record Refused(String words) implements Result {}

        /** Somebody decided since the page was opened. */
        record ChangedSince(LinkStatus now) implements Result {}

        record NotFound() implements Result {}
    }

    public Optional<EmployerToVerify> find(EmployerId id) {
        return CurrentEmployer.within(
                id, () -> Objects.requireNonNull(transaction.execute(status -> link(id).map(link -> read(id, link)))));
    }

    /** @param shown the status that the admin saw when they decided */
    public Result decide(EmployerId id, LinkStatus shown, Action action, String words) {
        var said = words.strip();
        if (action != Action.VERIFY && said.isEmpty()) {
            return new Result.Refused(
                    action == Action.ASK
                            ? "Enter what you would like to know"
                            : "Enter the reason: the employer reads it");
        }
        if (said.length() > LONGEST) {
            return new Result.Refused("Shorten this to 1,000 characters");
        }
        return CurrentEmployer.within(
                id, () -> Objects.requireNonNull(transaction.execute(status -> decided(id, shown, action, said))));
    }

    /** The newest words of the bound ICB to this organisation: a reason or a question. In a transaction of the caller. */
    public Optional<String> newestWords(EmployerId id) {
        return looked(id).stream().findFirst().flatMap(one -> Optional.ofNullable(one.words()));
    }

    private Result decided(EmployerId id, LinkStatus shown, Action action, String said) {
        var link = link(id);
        if (link.isEmpty()) {
            return new Result.NotFound();
        }
        if (link.get().status() != shown) {
            return new Result.ChangedSince(link.get().status());
        }
        var next = shown.after(action).orElse(null);
        if (next == null) {
            return new Result.Refused("This is not possible as it stands");
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql("""
                        update employer_icb set status = ?, changed_at = ?, told = true
                        where tenant_id = ? and employer_id = ? and status = ?
                        """)
                .params(next.name(), now, CurrentTenant.get().value(), id.value(), shown.name())
                .update();
        if (changed == 0) {
            return new Result.ChangedSince(link(id).orElseThrow().status());
        }
        var row = Ids.fresh();
        jdbc.sql("""
                        insert into employer_looked_at (tenant_id, id, employer_id, action, words, looked_by, at)
                        values (:tenant, :id, :employer, :action, :words, :by, :at)
                        """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", row)
                .param("employer", id.value())
                .param("action", action.name())
                .param(
                        "words",
                        said.isEmpty()
                                ? null
                                : seals.tenant().seal(WORDS, row, said).stored(),
                        Types.BINARY)
                .param("by", CurrentActor.get().id())
                .param("at", now)
                .update();
        jdbc.sql("""
                        update employer set version = version + 1, verification = (select case
                          when bool_or(l.status = 'LINKED') then 'VERIFIED'
                          when bool_and(l.status in ('REFUSED', 'ENDED')) then 'REFUSED'
                          else 'PENDING' end from employer_icb l where l.employer_id = employer.employer_id)
                        where employer_id = ?
                        """).param(id.value()).update();
        steps.add("an ICB said " + action.name().toLowerCase(Locale.ROOT), new Subject("employer", id.value()));
        events.publishEvent(new EmployerLookedAt(CurrentTenant.get(), id, next));
        return new Result.Done(next);
    }

    private record Link(LinkStatus status, Instant since) {}

    private Optional<Link> link(EmployerId id) {
        return jdbc.sql("select status, since from employer_icb where tenant_id = ? and employer_id = ?")
                .params(CurrentTenant.get().value(), id.value())
                .query((row, n) -> new Link(
                        LinkStatus.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private EmployerToVerify read(EmployerId id, Link link) {
        var owners = members.all().stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .toList();
        var looked = looked(id);
        var alike = alike(id);
        return jdbc.sql("""
                        select legal_name, companies_house_number, charity_number, charity_register, size_band, address,
                          postcode, email_domains, proof, verification
                        from employer where employer_id = ?
                        """)
                .param(id.value())
                .query((row, n) -> new EmployerToVerify(
                        id,
                        row.getString("legal_name"),
                        number(row),
                        SizeBand.valueOf(row.getString("size_band")),
                        row.getString("address"),
                        row.getString("postcode"),
                        List.copyOf(Domains.read(row.getString("email_domains"))),
                        Proof.valueOf(row.getString("proof")),
                        owners,
                        link.status(),
                        link.since(),
                        Verification.valueOf(row.getString("verification")),
                        looked,
                        alike))
                .single();
    }

    private List<Alike> alike(EmployerId id) {
        return jdbc.sql("""
                        select other_id, legal_name, verification, same_number, same_name, same_domain, same_postcode
                        from employer_alike
                        where employer_id = ? and (same_number or same_domain or same_name)
                        order by same_number desc, other_id desc limit 20
                        """)
                .param(id.value())
                .query((row, n) -> new Alike(
                        new EmployerId(row.getObject("other_id", UUID.class)),
                        row.getString("legal_name"),
                        Verification.valueOf(row.getString("verification")),
                        why(row)))
                .list();
    }

    private static List<String> why(ResultSet row) throws SQLException {
        var why = new ArrayList<String>();
        if (row.getBoolean("same_number")) why.add("the same number");
        if (row.getBoolean("same_name")) why.add("the same name");
        if (row.getBoolean("same_domain")) why.add("the same mail domain");
        if (row.getBoolean("same_postcode")) why.add("the same postcode");
        return List.copyOf(why);
    }

    private List<Looked> looked(EmployerId id) {
        return jdbc.sql("""
                        select id, action, words, looked_by, at from employer_looked_at
                        where tenant_id = ? and employer_id = ? order by at desc, id desc limit 20
                        """)
                .params(CurrentTenant.get().value(), id.value())
                .query((row, n) -> new Looked(
                        Action.valueOf(row.getString("action")),
                        seals.tenant()
                                .openIfPresent(
                                        WORDS, row.getObject("id", UUID.class), Sealed.of(row.getBytes("words"))),
                        row.getObject("looked_by", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable RegisteredNumber number(ResultSet row) throws SQLException {
        var company = row.getString("companies_house_number");
        if (company != null) {
            return new RegisteredNumber(Register.COMPANIES_HOUSE, company);
        }
        var charity = row.getString("charity_number");
        return charity == null
                ? null
                : new RegisteredNumber(Register.valueOf(row.getString("charity_register")), charity);
    }
}
