package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.referral.PlacingReferrals;
import uk.workwell.referral.Unplaced;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.selfservice.WhereYouLive.Found;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.calendar.Written;

/**
 * Which service is theirs: asked of the person where neither postcode nor the council that the employer named told. A question
 * about council and GP practice, never a list of ICBs. No word of the employer's is shown before it is answered.
 */
@Controller
class SayWhere {

    private final Visits visits;
    private final PersonsSide side;
    private final UnplacedReferrals unplaced;
    private final PlacingReferrals placing;
    private final WhereYouLive places;

    SayWhere(
            Visits visits,
            PersonsSide side,
            UnplacedReferrals unplaced,
            PlacingReferrals placing,
            WhereYouLive places) {
        this.visits = visits;
        this.side = side;
        this.unplaced = unplaced;
        this.placing = placing;
        this.places = places;
    }

    /**
     * What was answered, as typed.
     *
     * @param council code of a council, or {@code OUTSIDE}
     * @param practiceName what was typed to find it
     * @param practice code of the practice that was picked
     */
    record Answer(
            @Nullable String council,
            @Nullable String practiceName,
            @Nullable String practice) {

        static final Answer NONE = new Answer(null, null, null);
    }

    @GetMapping("/r/where")
    String ask(HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        if (ticket.purpose() == Purpose.CONFIRM_REFERRAL) {
            return "redirect:/r/words";
        }
        return question(waiting(ticket), Answer.NONE, model, new Found.Ask(List.of(), false, List.of()));
    }

    @PostMapping("/r/where")
    String answer(Answer answer, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = ticket(request);
            // A second click: the first has led further.
            return ticket.purpose() == Purpose.CONFIRM_REFERRAL ? "redirect:/r/words" : answered(ticket, answer, model);
        });
    }

    private String answered(Ticket ticket, Answer answer, Model model) {
        var waiting = waiting(ticket);
        return switch (places.find(waiting.words().who().postcode(), answer)) {
            case Found.Served(var tenant) -> place(ticket, tenant.id());
            case Found.Ask ask -> question(waiting, answer, model, ask);
            case Found.Elsewhere(var heading, var words) -> {
                model.addAttribute("heading", heading);
                model.addAttribute("paragraphs", words);
                model.addAttribute("lapsesOn", Written.longDay(waiting.lapsesOn()));
                yield PersonsPage.plain(model, "r/elsewhere", List.of());
            }
        };
    }

    private String place(Ticket ticket, TenantId icb) {
        return side.into(icb, ticket, () -> placing.place(ticket.subject()))
                .map(placed -> "redirect:/r/words")
                .orElseThrow(LinkGone::new);
    }

    private String question(Unplaced waiting, Answer answer, Model model, Found.Ask ask) {
        model.addAttribute("form", answer);
        model.addAttribute("choices", places.councils(waiting.words().who().postcode()));
        model.addAttribute("askPractice", ask.practice());
        model.addAttribute("practices", ask.practices());
        model.addAttribute("lapsesOn", Written.longDay(waiting.lapsesOn()));
        return PersonsPage.plain(model, "r/where", ask.faults());
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.PLACE_REFERRAL, Purpose.CONFIRM_REFERRAL);
    }

    private Unplaced waiting(Ticket ticket) {
        return side.withoutIcb(ticket, () -> unplaced.open(ticket.subject())).orElseThrow(LinkGone::new);
    }
}
