package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.link.Attempts;
import uk.workwell.link.CodeCheck;
import uk.workwell.link.CodeSent;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.link.Purpose;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.referrer.Outcomes;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** Where a referrer's link leads: a code to their mailbox, then what they referred and what came of it. */
@Controller
class ReferrersDoor {

    private static final int MOST_CODES_AN_ADDRESS = 30;
    private static final int SHOWN = 50;

    private final Visits visits;
    private final ReferrerVisit referrer;
    private final OneTimeCodes codes;
    private final Attempts attempts;
    private final Outcomes outcomes;
    private final TenantDrafts drafts;

    ReferrersDoor(
            Visits visits,
            ReferrerVisit referrer,
            OneTimeCodes codes,
            Attempts attempts,
            Outcomes outcomes,
            TenantDrafts drafts) {
        this.visits = visits;
        this.referrer = referrer;
        this.codes = codes;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.drafts = drafts;
    }

    /**
     * @param question where our question is answered; null while we ask nothing
     * @param reason null unless the person allowed it
     */
    record Row(
            String initials,
            String on,
            String outcome,
            String tone,
            @org.jspecify.annotations.Nullable String question,
            @org.jspecify.annotations.Nullable String reason) {}

    record Begun(String address, String at) {}

    @GetMapping("/refer")
    String home(HttpServletRequest request, Model model) {
        var visit = visit(request);
        if (!visit.proved()) {
            return door(visit, model, List.of());
        }
        var here = referrer.of(request);
        var id = here.referrer().id();
        var rows = here.as(() -> outcomes.of(id, 0, SHOWN));
        referrer.saw(here, rows.size());
        referrer.dress(model, here);
        model.addAttribute("rows", rows.stream().map(ReferrersDoor::row).toList());
        model.addAttribute(
                "begun",
                here.as(() -> drafts.of(OpenDraft.Kind.PROFESSIONAL, id)).stream()
                        .map(draft ->
                                new Begun(ReferSomebody.base(draft.id()) + "/check", Written.time(draft.savedAt())))
                        .toList());
        return "refer/home";
    }

    @PostMapping("/refer/code")
    String sendCode(HttpServletRequest request, Model model) {
        var visit = visit(request);
        var ticket = visits.ticket(visit);
        if (!attempts.allow("send-code", request.getRemoteAddr(), MOST_CODES_AN_ADDRESS, Duration.ofHours(1))) {
            return door(visit, model, enough());
        }
        return switch (codes.send(ticket.id())) {
            case CodeSent.Sent(var where) -> {
                visit.codeWent(where);
                yield "redirect:/refer";
            }
            case CodeSent.Enough() -> door(visit, model, enough());
            case CodeSent.Gone() -> throw new LinkGone();
        };
    }

    @PostMapping("/refer/prove")
    String prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visit(request);
            var ticket = visits.ticket(visit);
            if (code.isBlank()) {
                return door(visit, model, fault("Enter the code that we sent you. It has 6 digits"));
            }
            return switch (codes.check(ticket.id(), code, true)) {
                case CodeCheck.Right() -> {
                    visit.prove();
                    request.changeSessionId();
                    yield "redirect:/refer";
                }
                case CodeCheck.Wrong(var left) ->
                    door(
                            visit,
                            model,
                            fault("This code is not right. You can try "
                                    + (left == 1 ? "once more" : left + " more times")));
                case CodeCheck.Expired() -> door(visit, model, fault("This code has expired. Ask for another one"));
                case CodeCheck.Locked() -> throw new LinkGone();
            };
        });
    }

    private LinkVisit visit(HttpServletRequest request) {
        return Optional.of(visits.of(request))
                .filter(visit -> visit.purpose() == Purpose.REFER)
                .orElseThrow(LinkGone::new);
    }

    private String door(LinkVisit visit, Model model, List<Fault> faults) {
        var ticket = visits.ticket(visit);
        model.addAttribute("where", codes.whereTo(ticket));
        model.addAttribute("sent", visit.codeWentTo() != null);
        return PersonsPage.plain(model, "refer/door", faults);
    }

    private static List<Fault> enough() {
        return fault("We cannot send you another code. Use the newest one that you have");
    }

    private static List<Fault> fault(String words) {
        return List.of(new Fault("code", words));
    }

    private static Row row(Outcomes.Outcome one) {
        return new Row(
                one.initials(),
                Written.shortDay(LocalDate.ofInstant(one.receivedAt(), WorkingDays.LONDON)),
                words(one.state()),
                tone(one.state()),
                one.asked() ? AskedOfReferrers.address(one.id()) : null,
                one.reason());
    }

    /** Nothing between receipt and decision is told apart: it would say more than the outcome. */
    private static String words(ReferralState state) {
        return switch (state) {
            case ACCEPTED -> "Accepted. A coach contacts the person";
            case NOT_ELIGIBLE -> "Not accepted. The person knows why, and where else to turn";
            case REDIRECTED -> "Another service suits better. The person knows which";
            case LAPSED, DECLINED_BY_PERSON, WITHDRAWN -> "Ended";
            case DRAFT, AWAITING_PERSON, RECEIVED, SCREENING, INFO_REQUESTED, RISK_HOLD, DUPLICATE -> "With our team";
        };
    }

    private static String tone(ReferralState state) {
        return state == ReferralState.ACCEPTED ? "good" : "quiet";
    }
}
