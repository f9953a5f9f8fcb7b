package uk.workwell.casework.lead;

import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/** Who looks after a team. */
final class Lead {

    private Lead() {}

    static boolean is(Colleague colleague) {
        return colleague.is(Role.LEAD) || colleague.is(Role.DUTY_LEAD);
    }
}
