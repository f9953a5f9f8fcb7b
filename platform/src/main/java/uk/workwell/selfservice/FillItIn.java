package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.referral.AwaitingPerson;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.EmployerWords;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.calendar.WorkingDays;

/** Corrections and contact, then the last answers. What was typed is kept at every step, right or wrong. */
@Controller
class FillItIn {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Visits visits;
    private final PersonsSide side;
    private final ConfirmingReferrals confirming;
    private final PrivacyNotices notices;
    private final Dates dates;
    private final Clock clock;
    private final PersonsPage page;

    FillItIn(
            Visits visits,
            PersonsSide side,
            ConfirmingReferrals confirming,
            PrivacyNotices notices,
            Dates dates,
            Clock clock,
            PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.confirming = confirming;
        this.notices = notices;
        this.dates = dates;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping("/r/about-you")
    String aboutYou(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        var ticket = visits.proved(visit, Purpose.CONFIRM_REFERRAL);
        if (visit.aboutYou().isEmpty()) {
            visit.keep(contactOf(waiting(ticket).words().who()));
        }
        return aboutYou(ticket, visit, model, List.of());
    }

    @PostMapping("/r/about-you")
    String keepAboutYou(AboutYou typed, HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        var ticket = visits.proved(visit, Purpose.CONFIRM_REFERRAL);
        visit.keep(typed);
        var faults = typed.faults();
        return faults.isEmpty() ? "redirect:/r/last-answers" : aboutYou(ticket, visit, model, faults);
    }

    /** Timed saving: keeps what is there, right or wrong. */
    @PostMapping("/r/about-you/kept")
    @ResponseBody
    Map<String, String> keepMeanwhile(AboutYou typed, HttpServletRequest request) {
        var visit = visits.of(request);
        visits.proved(visit, Purpose.CONFIRM_REFERRAL);
        visit.keep(typed);
        return Map.of("saved", TIME.format(clock.instant().atZone(WorkingDays.LONDON)));
    }

    @GetMapping("/r/last-answers")
    String lastAnswers(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        var ticket = visits.proved(visit, Purpose.CONFIRM_REFERRAL);
        if (!visit.aboutYou().faults().isEmpty()) {
            return "redirect:/r/about-you";
        }
        return lastAnswers(ticket, visit, model, List.of());
    }

    @PostMapping("/r/last-answers")
    String keepLastAnswers(LastAnswers given, HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        var ticket = visits.proved(visit, Purpose.CONFIRM_REFERRAL);
        visit.keep(given);
        var faults = given.faults(dates.today());
        return faults.isEmpty() ? "redirect:/r/check" : lastAnswers(ticket, visit, model, faults);
    }

    private String aboutYou(Ticket ticket, LinkVisit visit, Model model, List<Fault> faults) {
        var words = waiting(ticket).words();
        model.addAttribute("form", visit.aboutYou());
        model.addAttribute("who", words.who());
        model.addAttribute("job", words.job().title());
        return page.dressed(model, ticket, "r/about-you", faults);
    }

    private String lastAnswers(Ticket ticket, LinkVisit visit, Model model, List<Fault> faults) {
        var referral = waiting(ticket);
        model.addAttribute("form", visit.lastAnswers());
        model.addAttribute("offWork", referral.words().situation().atWork() == EmployerWords.AtWork.OFF);
        model.addAttribute("employer", referral.words().referrer().employerName());
        model.addAttribute("notice", notices.of(ticket, referral.provider()));
        return page.dressed(model, ticket, "r/last-answers", faults);
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
