package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.ByLink;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;

/**
 * Somebody who acts for an employer by link, and gave the code. Asked anew for every page: whose link was taken back is out at
 * the next click. Whatever a page asks for must be about {@link Here#line}: the link is for nobody else.
 */
@Component
class FirmVisit {

    private final Visits visits;
    private final ActingByLink acting;
    private final Employers employers;

    FirmVisit(Visits visits, ActingByLink acting, Employers employers) {
        this.visits = visits;
        this.acting = acting;
        this.employers = employers;
    }

    /**
     * @param firm its name
     * @param line the employer's line about the one member of staff
     */
    record Here(EmployerId employer, String firm, ByLink invitation) {

        UUID line() {
            return invitation.line();
        }

        /** In whose name and role everything is done. */
        Member who() {
            return invitation.member();
        }

        /** As a member of the employer does it: the same walls, the same trail. */
        <T> T as(Supplier<T> work) {
            var actor = new Actor(Actor.Kind.MEMBER, who().id().value());
            return CurrentEmployer.within(employer, () -> CurrentActor.within(actor, work::get));
        }
    }

    /** @throws LinkGone unless the link works, the code was given, and whoever it is for still acts for the employer */
    Here of(HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.FOR_EMPLOYER);
        var employer = ticket.employer();
        if (employer == null) {
            throw new LinkGone();
        }
        return CurrentEmployer.within(employer, () -> acting.counting(ticket.subject())
                .map(found -> new Here(employer, employers.own().name(), found))
                .orElseThrow(LinkGone::new));
    }

    /**
     * A page or a step behind the link, done as the member that it is for. Whoever has not said yet who they are is asked that
     * first: nothing is written under a name that nobody gave.
     */
    String with(HttpServletRequest request, Function<Here, String> page) {
        return Visits.oneAtATime(request, () -> {
            var here = of(request);
            return here.invitation().saidWho() == null ? "redirect:/firm/who" : here.as(() -> page.apply(here));
        });
    }

    void dress(Model model, Here here) {
        model.addAttribute("firm", here.firm());
        model.addAttribute("who", here.who());
        model.addAttribute("until", here.invitation().expiresAt());
    }
}
