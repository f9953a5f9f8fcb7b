package uk.workwell.employer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/** The bound employer's own facts, members and links. Everything but {@link #byAlias} and {@link #everybody} needs the employer bound. */
@Service
public class Employers {

    private final JdbcClient jdbc;
    private final Members members;
    private final Registering registering;

    Employers(JdbcClient jdbc, Members members, Registering registering) {
        this.jdbc = jdbc;
        this.members = members;
        this.registering = registering;
    }

    /** Takes an organisation in; a second call with the same id changes nothing. Called with no transaction open. */
    public void register(RegisterEmployer command) {
        registering.register(command);
    }

    /** An active member of the bound employer. */
    public Optional<Member> member(MemberId id) {
        return members.find(id);
    }

    /** An active member by sign-in address, in any case of letters. */
    public Optional<Member> memberByEmail(String email) {
        return members.byEmail(email);
    }

    /** Every active member, by name. */
    public List<Member> members() {
        return members.all();
    }

    /** A member leaves and is found by nobody from the next click on. */
    public void leave(MemberId id) {
        members.leave(id);
    }

    /** Whose short name this is in the identity provider. Works with nobody bound. */
    @Transactional(readOnly = true)
    public Optional<EmployerId> byAlias(String alias) {
        return jdbc.sql("select employer_id from employer_alias where alias = ?")
                .param(alias)
                .query((row, n) -> new EmployerId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The bound employer's short name in the identity provider. */
    @Transactional(readOnly = true)
    public String alias() {
        return jdbc.sql("select alias from employer_alias where employer_id = ?")
                .param(CurrentEmployer.get().value())
                .query(String.class)
                .single();
    }

    /** Every employer, for jobs that enter each in turn. Works with nobody bound. */
    @Transactional(readOnly = true)
    public List<EmployerId> everybody() {
        return jdbc.sql("select distinct employer_id from employer_alias")
                .query((row, n) -> new EmployerId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * The facts of the bound employer.
     *
     * @throws IllegalStateException if it was never registered
     */
    @Transactional(readOnly = true)
    public Employer own() {
        var id = CurrentEmployer.get();
        var sites = jdbc.sql("select name from employer_site where employer_id = ? and closed_at is null order by name")
                .param(id.value())
                .query(String.class)
                .list();
        return jdbc.sql("""
                        select legal_name, companies_house_number, size_band, verification, email_domains
                        from employer where employer_id = ?
                        """)
                .param(id.value())
                .query((row, n) -> new Employer(
                        id,
                        row.getString(1),
                        row.getString(2),
                        SizeBand.valueOf(row.getString(3)),
                        Verification.valueOf(row.getString(4)),
                        Domains.read(row.getString(5)),
                        sites))
                .optional()
                .orElseThrow(() -> new IllegalStateException("The bound employer is not registered"));
    }

    /**
     * Whether this address leads to the employer: on one of its domains, on the domain of any member, or a member's own.
     * A member's address with a public mail provider makes nobody else's address there the employer's.
     */
    @Transactional(readOnly = true)
    public boolean ownDomain(String email) {
        var domain = Domains.of(email);
        return own().domains().stream().anyMatch(own -> Domains.within(domain, own))
                || members.domains().stream()
                        .filter(theirs -> !Domains.ofPublicMail(theirs))
                        .anyMatch(theirs -> Domains.within(domain, theirs))
                || members.has(email);
    }

    /** Whether this address is on a domain that is proven to be the employer's. */
    @Transactional(readOnly = true)
    public boolean isOnProvenDomain(String email) {
        var domain = Domains.of(email);
        return own().domains().stream().anyMatch(theirs -> Domains.within(domain, theirs));
    }

    /** Links the bound employer to an ICB; a link that exists already keeps its status, and is told from now on. */
    @Transactional
    public void linkTo(TenantId icb) {
        jdbc.sql("""
                        insert into employer_icb (tenant_id, employer_id, status) values (?, ?, 'PENDING')
                        on conflict (tenant_id, employer_id) do update set told = true where not employer_icb.told
                        """).param(icb.value()).param(CurrentEmployer.get().value()).update();
    }

    /** {@link #linkTo} because a person said that they live there: telling the employer would tell that they answered. */
    @Transactional
    public void linkSilentlyTo(TenantId icb) {
        jdbc.sql("""
                        insert into employer_icb (tenant_id, employer_id, status, told) values (?, ?, 'PENDING', false)
                        on conflict do nothing
                        """).param(icb.value()).param(CurrentEmployer.get().value()).update();
    }

    /** The ICB has looked at the bound employer's link and keeps it. */
    @Transactional
    public void confirmLink(TenantId icb) {
        jdbc.sql("""
                        insert into employer_icb (tenant_id, employer_id, status) values (?, ?, 'LINKED')
                        on conflict (tenant_id, employer_id) do update set status = 'LINKED'
                        """).param(icb.value()).param(CurrentEmployer.get().value()).update();
    }

    /** How each of {@link #linkedIcbs} stands to the bound employer, oldest first. */
    @Transactional(readOnly = true)
    public Map<TenantId, LinkStatus> links() {
        var all = new LinkedHashMap<TenantId, LinkStatus>();
        jdbc.sql(
                        "select tenant_id, status from employer_icb where employer_id = ? and told and status <> 'ENDED' order by since, tenant_id")
                .param(CurrentEmployer.get().value())
                .query(row -> {
                    all.put(new TenantId(row.getObject(1, UUID.class)), LinkStatus.valueOf(row.getString(2)));
                });
        return all;
    }

    /** Whether that ICB does not believe that the bound employer is what it says. */
    @Transactional(readOnly = true)
    public boolean isRefusedBy(TenantId icb) {
        return jdbc.sql(
                        "select exists (select 1 from employer_icb where tenant_id = ? and employer_id = ? and status = 'REFUSED')")
                .params(icb.value(), CurrentEmployer.get().value())
                .query(Boolean.class)
                .single();
    }

    /** The ICBs that the bound employer works with or asked to, oldest first; those that it was told of. */
    @Transactional(readOnly = true)
    public List<TenantId> linkedIcbs() {
        return jdbc.sql(
                        "select tenant_id from employer_icb where employer_id = ? and told and status <> 'ENDED' order by since, tenant_id")
                .param(CurrentEmployer.get().value())
                .query((row, n) -> new TenantId(row.getObject(1, UUID.class)))
                .list();
    }
}
