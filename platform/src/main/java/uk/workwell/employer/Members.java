package uk.workwell.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;

/** Who acts for the bound employer. A leaver is found by nobody, from their next click on. */
@Service
class Members {

    private static final String SELECT =
            "select id, name, email_key, job_title, phone, role from employer_member where employer_id = ? and active ";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Member> find(MemberId id) {
        return jdbc.sql(SELECT + "and id = ?")
                .param(CurrentEmployer.get().value())
                .param(id.value())
                .query(Members::read)
                .optional();
    }

    /** By sign-in address, in any case of letters. */
    @Transactional(readOnly = true)
    public Optional<Member> byEmail(String email) {
        return jdbc.sql(SELECT + "and email_key = ?")
                .param(CurrentEmployer.get().value())
                .param(key(email))
                .query(Members::read)
                .optional();
    }

    /** Whether this is the address that some active or former member signs in with. */
    @Transactional(readOnly = true)
    public boolean has(String email) {
        return jdbc.sql("select exists (select 1 from employer_member where employer_id = ? and email_key = ?)")
                .param(CurrentEmployer.get().value())
                .param(key(email))
                .query(Boolean.class)
                .single();
    }

    /** The domains of everybody's addresses, in lower case. */
    @Transactional(readOnly = true)
    public List<String> domains() {
        return jdbc.sql("select distinct split_part(email_key, '@', 2) from employer_member where employer_id = ?")
                .param(CurrentEmployer.get().value())
                .query(String.class)
                .list();
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<Member> all() {
        return jdbc.sql(SELECT + "order by name, id")
                .param(CurrentEmployer.get().value())
                .query(Members::read)
                .list();
    }

    /** Nothing happens if they have left already. */
    @Transactional
    public void leave(MemberId id) {
        jdbc.sql("update employer_member set active = false where employer_id = ? and id = ?")
                .param(CurrentEmployer.get().value())
                .param(id.value())
                .update();
    }

    /** Somebody without an account, by an address that is nobody else's here; known already, they get the new name and role. */
    @Transactional
    public void byLink(MemberId id, InviteByLink whom) {
        jdbc.sql("""
                        insert into employer_member (employer_id, id, email_key, name, job_title, phone, role)
                        values (:employer, :id, :email, :name, :job, :phone, 'BY_LINK')
                        on conflict (employer_id, id) do update set name = :name, job_title = :job, phone = :phone
                        """)
                .param("employer", CurrentEmployer.get().value())
                .param("id", id.value())
                .param("email", key(whom.email()))
                .param("name", whom.name())
                .param("job", whom.jobTitle())
                .param("phone", whom.mobile(), java.sql.Types.VARCHAR)
                .update();
    }

    @Transactional
    public void callThemselves(MemberId id, String name, String jobTitle) {
        jdbc.sql("update employer_member set name = ?, job_title = ? where employer_id = ? and id = ?")
                .params(name, jobTitle, CurrentEmployer.get().value(), id.value())
                .update();
    }

    /** They act, or act again; whoever acted by link before has an account from now on. */
    @Transactional
    public void join(InvitedMember whom) {
        jdbc.sql("""
                        insert into employer_member (employer_id, id, email_key, name, job_title, role)
                        values (:employer, :id, :email, :name, :job, :role)
                        on conflict (employer_id, email_key) do update
                          set name = :name, job_title = :job, role = :role, active = true
                        """)
                .param("employer", CurrentEmployer.get().value())
                .param("id", whom.id())
                .param("email", key(whom.email()))
                .param("name", whom.name())
                .param("job", whom.jobTitle(), java.sql.Types.VARCHAR)
                .param("role", whom.role().name())
                .update();
    }

    @Transactional
    public void changeRole(MemberId id, MemberRole role) {
        jdbc.sql("update employer_member set role = ? where employer_id = ? and id = ? and active")
                .params(role.name(), CurrentEmployer.get().value(), id.value())
                .update();
    }

    static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Member read(ResultSet row, int n) throws SQLException {
        return new Member(
                CurrentEmployer.get(),
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email_key"),
                row.getString("job_title"),
                row.getString("phone"),
                MemberRole.valueOf(row.getString("role")));
    }
}
