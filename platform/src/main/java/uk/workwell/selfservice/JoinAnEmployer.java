package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.employer.Employers;
import uk.workwell.employer.InvitedMember;
import uk.workwell.employer.JoiningMembers;
import uk.workwell.employer.MemberInvitations;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;

/** Behind the link that went to somebody whom an employer invited: a code, and then their account. */
@Controller
class JoinAnEmployer {

    private static final String HERE = "/employers/join";
    private static final MailboxDoor.Of DOOR = new MailboxDoor.Of(Purpose.JOIN_EMPLOYER, HERE, "firm/register-proof");

    private final Visits visits;
    private final MailboxDoor door;
    private final MemberInvitations invitations;
    private final JoiningMembers joining;
    private final Employers employers;

    JoinAnEmployer(
            Visits visits,
            MailboxDoor door,
            MemberInvitations invitations,
            JoiningMembers joining,
            Employers employers) {
        this.visits = visits;
        this.door = door;
        this.invitations = invitations;
        this.joining = joining;
        this.employers = employers;
    }

    private record Here(EmployerId employer, InvitedMember whom, String firm, String by) {}

    @GetMapping(HERE)
    String start(HttpServletRequest request, Model model) {
        if (!door.visit(DOOR, request).proved()) {
            return door.ask(DOOR, request, model);
        }
        var here = here(request);
        model.addAttribute("firm", here.firm());
        model.addAttribute("by", here.by());
        model.addAttribute("whom", here.whom());
        model.addAttribute(
                "role",
                switch (here.whom().role()) {
                    case OWNER -> "owner";
                    case HR -> "HR";
                    case MANAGER, BY_LINK -> "line manager";
                });
        return plain(model, "firm/join", List.of());
    }

    @PostMapping(HERE + "/code")
    String sendCode(HttpServletRequest request, Model model) {
        return door.sendCode(DOOR, request, model);
    }

    @PostMapping(HERE + "/prove")
    String prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        return door.prove(DOOR, code, request, model);
    }

    @PostMapping(HERE + "/account")
    String account(HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var here = here(request);
            var made = joining.join(here.employer(), here.whom().id()).orElseThrow(LinkGone::new);
            return ProveTheEmployer.account(model, HERE + "/account", made, "You act for " + here.firm() + " now");
        });
    }

    private Here here(HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.JOIN_EMPLOYER);
        var employer = ticket.employer();
        if (employer == null) {
            throw new LinkGone();
        }
        return CurrentEmployer.within(employer, () -> invitations
                .find(ticket.subject())
                .map(whom -> new Here(
                        employer,
                        whom,
                        employers.own().name(),
                        employers
                                .member(whom.invitedBy())
                                .map(member -> member.name())
                                .orElse("A former colleague")))
                .orElseThrow(LinkGone::new));
    }
}
