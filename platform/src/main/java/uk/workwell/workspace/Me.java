package uk.workwell.workspace;

import com.vaadin.flow.router.NotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffPrincipal;
import uk.workwell.team.Team;

/** Who is signed in, read again for every page: no page keeps what somebody may do. */
@Component
class Me {

    private final Team team;

    Me(Team team) {
        this.team = team;
    }

    /** @throws NotFoundException for anybody who isn't active staff: the page does not exist for them */
    Colleague colleague() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff) {
            return team.find(staff.staff()).orElseThrow(NotFoundException::new);
        }
        throw new NotFoundException();
    }
}
