package uk.workwell.casework.onward;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.CurrentTenant;

/** What services have done for plans. For other areas of this room, which hear that something happened and look here. */
@Service
public class OnwardOutcomes {

    private final JdbcClient jdbc;

    OnwardOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A service has done what this step of the plan asked for. */
    public record StepDone(CaseId caseId, UUID step, LocalDate on) {}

    /** Empty unless the referral is complete and is for a step. */
    public Optional<StepDone> stepDone(OnwardId id) {
        return jdbc.sql("""
                select case_id, plan_step_id, ended_on from onward_referral
                where tenant_id = ? and id = ? and state = 'COMPLETED' and plan_step_id is not null""")
                .params(CurrentTenant.get().value(), id.value())
                .query((row, n) -> new StepDone(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("plan_step_id", UUID.class),
                        row.getObject("ended_on", LocalDate.class)))
                .optional();
    }
}
