package uk.workwell.signin;

import java.io.Serializable;
import uk.workwell.employer.MemberId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/** Where somebody may work today. Most people have one; who has several is asked. */
sealed interface Workplace extends Serializable permits Workplace.AtIcb, Workplace.AtEmployer, Workplace.AtTheCloud {

    /** What the choice says. */
    String title();

    /** Where its door leads. */
    String door();

    /** Staff of an ICB. */
    record AtIcb(TenantId tenant, StaffId staff, String title, String door) implements Workplace {}

    /** A member of an employer. */
    record AtEmployer(EmployerId employer, MemberId member, String title) implements Workplace {
        @Override
        public String door() {
            return "/employer";
        }
    }

    /** The operator who runs the cloud and sees no personal data. */
    record AtTheCloud() implements Workplace {
        @Override
        public String title() {
            return "Operator";
        }

        @Override
        public String door() {
            return "/operator";
        }
    }
}
