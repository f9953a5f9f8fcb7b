package uk.workwell.employer;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Subject;

/** Roles, leavers and the second factor of the bound employer's members. Who may do it, the caller has asked. */
@Service
@Transactional
public class Staffing {

    private static final String KIND = "employer_member";

    private final JdbcClient jdbc;
    private final Members members;
    private final ActingByLink acting;
    private final EmployerSteps steps;

    Staffing(JdbcClient jdbc, Members members, ActingByLink acting, EmployerSteps steps) {
        this.jdbc = jdbc;
        this.members = members;
        this.acting = acting;
        this.steps = steps;
    }

    /** Another role, from their next click on. False where nobody would be left to own the organisation. */
    public boolean changeRole(MemberId id, MemberRole role) {
        lock();
        if (role != MemberRole.OWNER && isLastOwner(id)) {
            return false;
        }
        members.changeRole(id, role);
        steps.add("changed a role", new Subject(KIND, id.value()));
        return true;
    }

    /**
     * They are out at their next click. Staff whom they managed, and links that they opened to others, go to somebody else.
     *
     * @return false where nobody would be left to own the organisation
     */
    public boolean leave(MemberId id, MemberId successor) {
        lock();
        if (isLastOwner(id)) {
            return false;
        }
        members.leave(id);
        jdbc.sql("update employer_referral set line_manager = ? where employer_id = ? and line_manager = ?")
                .params(successor.value(), CurrentEmployer.get().value(), id.value())
                .update();
        jdbc.sql("select id from employer_by_link where employer_id = ? and member_id = ? and ended_at is null")
                .params(CurrentEmployer.get().value(), id.value())
                .query(UUID.class)
                .list()
                .forEach(link -> acting.end(link, ByLink.Ended.LEFT));
        jdbc.sql(
                        "update employer_invitation set ended_at = now() where employer_id = ? and invited_by = ? and accepted_at is null and ended_at is null")
                .params(CurrentEmployer.get().value(), id.value())
                .update();
        steps.add("left", new Subject(KIND, id.value()));
        return true;
    }

    @Transactional(readOnly = true)
    public boolean secondFactor() {
        return jdbc.sql("select second_factor from employer where employer_id = ?")
                .param(CurrentEmployer.get().value())
                .query(Boolean.class)
                .single();
    }

    public void askForSecondFactor() {
        jdbc.sql("update employer set second_factor = true, version = version + 1 where employer_id = ?")
                .param(CurrentEmployer.get().value())
                .update();
        steps.add(
                "asks for a second factor",
                new Subject("employer", CurrentEmployer.get().value()));
    }

    /** Of two who leave at once, one waits for the other. */
    private void lock() {
        jdbc.sql("select 1 from employer where employer_id = ? for update")
                .param(CurrentEmployer.get().value())
                .query(Integer.class)
                .single();
    }

    private boolean isLastOwner(MemberId id) {
        var owners = members.all().stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .map(Member::id)
                .toList();
        return owners.size() == 1 && owners.contains(id);
    }
}
