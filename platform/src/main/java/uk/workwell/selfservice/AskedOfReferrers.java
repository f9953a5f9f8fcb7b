package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.referral.AnsweringQuestions.Answered;
import uk.workwell.referral.AnsweringReferrers;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.calendar.Written;

/** An organisation reads what it is asked about somebody whom it referred, and answers. What was typed is kept. */
@Controller
class AskedOfReferrers {

    private final ReferrerVisit referrer;
    private final AnsweringReferrers answering;
    private final Dates dates;

    AskedOfReferrers(ReferrerVisit referrer, AnsweringReferrers answering, Dates dates) {
        this.referrer = referrer;
        this.answering = answering;
        this.dates = dates;
    }

    static String address(ReferralId referral) {
        return "/refer/question/" + referral;
    }

    @GetMapping("/refer/question/{referral}")
    String read(@PathVariable UUID referral, HttpServletRequest request, Model model) {
        return page(referrer.of(request), new ReferralId(referral), "", List.of(), model);
    }

    @PostMapping("/refer/question/{referral}")
    String answer(
            @PathVariable UUID referral,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var here = referrer.of(request);
            var id = new ReferralId(referral);
            return switch (here.as(() -> answering.answer(here.referrer().id(), id, answer))) {
                case Answered.Received done -> "redirect:/refer";
                case Answered.Incomplete(var words) ->
                    page(here, id, answer, List.of(new Fault("answer", words)), model);
                case Answered.NoLongerOpen gone -> throw new LinkGone();
            };
        });
    }

    private String page(ReferrerVisit.Here here, ReferralId id, String typed, List<Fault> faults, Model model) {
        var asked = here.as(() -> {
            var found = answering.open(here.referrer().id(), id).orElseThrow(LinkGone::new);
            // Only of what is theirs: an id of somewhere else leaves no line in this ICB's trail.
            referrer.reads(here, id);
            return found;
        });
        referrer.dress(model, here);
        model.addAttribute("about", asked.initials());
        model.addAttribute("question", asked.exchange().question());
        model.addAttribute("by", asked.exchange().askedBy());
        model.addAttribute("on", dates.day(asked.exchange().askedAt()));
        model.addAttribute("until", Written.longDay(asked.exchange().answerBy()));
        model.addAttribute("address", address(id));
        model.addAttribute("typed", typed);
        return PersonsPage.plain(model, "refer/question", faults);
    }
}
