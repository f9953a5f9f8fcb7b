package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.referral.AwaitingPerson;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.Corrections;
import uk.workwell.referral.EmployerWords;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.calendar.Written;

/** Corrections and contact, then the last answers. What was typed is kept at every step, right or wrong. */
@Controller
class FillItIn {

    private final Visits visits;
    private final Typed typed;
    private final PersonsSide side;
    private final ConfirmingReferrals confirming;
    private final PrivacyNotices notices;
    private final Dates dates;
    private final Clock clock;
    private final PersonsPage page;

    FillItIn(
            Visits visits,
            Typed typed,
            PersonsSide side,
            ConfirmingReferrals confirming,
            PrivacyNotices notices,
            Dates dates,
            Clock clock,
            PersonsPage page) {
        this.visits = visits;
        this.typed = typed;
        this.side = side;
        this.confirming = confirming;
        this.notices = notices;
        this.dates = dates;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping("/r/about-you")
    String aboutYou(HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        var referral = waiting(ticket);
        var form = typed.aboutYou(ticket)
                .orElseGet(() -> contactOf(referral.words().who()));
        return aboutYou(ticket, referral, form, model, List.of());
    }

    @PostMapping("/r/about-you")
    String keepAboutYou(AboutYou form, HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        var referral = waiting(ticket);
        typed.keep(ticket, referral, form);
        var faults = form.faults();
        return faults.isEmpty() ? "redirect:/r/last-answers" : aboutYou(ticket, referral, form, model, faults);
    }

    /** Timed saving: keeps what is there, right or wrong. */
    @PostMapping("/r/about-you/kept")
    @ResponseBody
    Map<String, String> keepMeanwhile(AboutYou form, HttpServletRequest request) {
        var ticket = ticket(request);
        typed.keep(ticket, waiting(ticket), form);
        return saved();
    }

    @GetMapping("/r/last-answers")
    String lastAnswers(HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        if (!typed.rightAboutYou(ticket)) {
            return "redirect:/r/about-you";
        }
        return lastAnswers(ticket, waiting(ticket), typed.lastAnswers(ticket), model, List.of());
    }

    @PostMapping("/r/last-answers")
    String keepLastAnswers(LastAnswers given, HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        var referral = waiting(ticket);
        typed.keep(ticket, referral, given);
        var faults = given.faults(dates.today(), page.asksRightToWork(ticket));
        return faults.isEmpty() ? "redirect:/r/check" : lastAnswers(ticket, referral, given, model, faults);
    }

    /** Timed saving, as above. */
    @PostMapping("/r/last-answers/kept")
    @ResponseBody
    Map<String, String> keepLastMeanwhile(LastAnswers given, HttpServletRequest request) {
        var ticket = ticket(request);
        typed.keep(ticket, waiting(ticket), given);
        return saved();
    }

    private Map<String, String> saved() {
        return Map.of("saved", Written.time(clock.instant()));
    }

    private String aboutYou(Ticket ticket, AwaitingPerson referral, AboutYou form, Model model, List<Fault> faults) {
        var words = referral.words();
        model.addAttribute("form", form);
        model.addAttribute("who", words.who());
        model.addAttribute("job", words.job().title());
        return page.dressed(model, ticket, "r/about-you", faults);
    }

    private String lastAnswers(
            Ticket ticket, AwaitingPerson referral, LastAnswers form, Model model, List<Fault> faults) {
        model.addAttribute("form", form);
        model.addAttribute("offWork", referral.words().situation().atWork() == EmployerWords.AtWork.OFF);
        model.addAttribute("asksRightToWork", page.asksRightToWork(ticket));
        model.addAttribute("employer", referral.words().referrer().employerName());
        model.addAttribute("notice", notices.of(ticket, responsible(ticket)));
        return page.dressed(model, ticket, "r/last-answers", faults);
    }

    /** Of the home that was put right on the page before, if it was. */
    private UUID responsible(Ticket ticket) {
        var corrections = typed.aboutYou(ticket).map(AboutYou::corrections).orElse(Corrections.NONE);
        return side.within(ticket, () -> confirming.provider(new ReferralId(ticket.subject()), corrections))
                .orElseThrow(LinkGone::new);
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONFIRM_REFERRAL);
    }

    private AwaitingPerson waiting(Ticket ticket) {
        return side.within(ticket, () -> confirming.open(new ReferralId(ticket.subject())))
                .orElseThrow(LinkGone::new);
    }

    private static AboutYou contactOf(EmployerWords.Who who) {
        return new AboutYou(
                null,
                null,
                null,
                null,
                EveryWord.written(who.mobile()),
                who.email(),
                who.preferredContact(),
                who.contactTimes(),
                who.accessNeeds(),
                null,
                null);
    }
}
