package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.employer.ActingByLink;
import uk.workwell.portal.AdjustmentDesk;
import uk.workwell.portal.ConversationDesk;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.StatusWords;
import uk.workwell.selfservice.FirmVisit.Here;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** Behind the link of a firm without an account: who acts, and the one member of staff that it is about. */
@Controller
class ActForTheFirm {

    private static final int LONGEST = 120;

    private final FirmVisit firm;
    private final ActingByLink acting;
    private final EmployerByLink desk;
    private final AdjustmentDesk adjustments;
    private final ConversationDesk conversations;

    ActForTheFirm(
            FirmVisit firm,
            ActingByLink acting,
            EmployerByLink desk,
            AdjustmentDesk adjustments,
            ConversationDesk conversations) {
        this.firm = firm;
        this.acting = acting;
        this.desk = desk;
        this.adjustments = adjustments;
        this.conversations = conversations;
    }

    record Told(String about, String words, String on) {}

    record TalkLine(UUID id, String stage, String when, String state, boolean toSign, boolean opens) {

        static List<TalkLine> of(List<uk.workwell.portal.talk.TalkLine> all) {
            return all.stream()
                    .map(one -> new TalkLine(
                            one.id(),
                            one.stage(),
                            Written.stamp(one.startsAt()),
                            one.state(),
                            one.toSign(),
                            one.opens()))
                    .toList();
        }
    }

    @GetMapping("/firm/staff")
    String staff(HttpServletRequest request, Model model) {
        var here = firm.of(request);
        if (here.invitation().saidWho() == null) {
            return "redirect:/firm/who";
        }
        var found = here.as(() -> desk.staffMember(here.line())).orElseThrow(LinkGone::new);
        firm.dress(model, here);
        model.addAttribute("name", found.line().name());
        model.addAttribute("status", StatusWords.head(found.line()));
        model.addAttribute("more", StatusWords.more(found.line().status()));
        model.addAttribute("area", found.area());
        model.addAttribute(
                "told",
                found.told().stream()
                        .map(one -> new Told(one.about(), one.words(), Written.shortDay(day(one.releasedAt()))))
                        .toList());
        here.as(() -> {
            model.addAttribute(
                    "changes",
                    adjustments.of(here.line()).map(one -> one.lines()).orElseGet(List::of));
            model.addAttribute("talks", TalkLine.of(conversations.of(here.line())));
            return true;
        });
        model.addAttribute("writes", found.line().status() == EmployerView.Status.IN_CONTACT);
        model.addAttribute(
                "worksUntil", Written.longDay(day(here.invitation().expiresAt().minusSeconds(1))));
        return plain(model, "firm/staff", List.of());
    }

    @GetMapping("/firm/who")
    String who(HttpServletRequest request, Model model) {
        var here = firm.of(request);
        return who(
                here, here.who().name(), Objects.requireNonNullElse(here.who().jobTitle(), ""), model, List.of());
    }

    @PostMapping("/firm/who")
    String sayWho(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String jobTitle,
            HttpServletRequest request,
            Model model) {
        var here = firm.of(request);
        var faults = new ArrayList<Fault>();
        if (name.isBlank() || name.length() > LONGEST) {
            faults.add(new Fault("name", "Enter your full name"));
        }
        if (jobTitle.isBlank() || jobTitle.length() > LONGEST) {
            faults.add(new Fault("jobTitle", "Enter your role, like owner or shop manager"));
        }
        if (!faults.isEmpty()) {
            return who(here, name, jobTitle, model, faults);
        }
        here.as(() -> {
            acting.sayWho(here.invitation().id(), name.strip(), jobTitle.strip());
            return true;
        });
        return "redirect:/firm/staff";
    }

    private String who(Here here, String name, String jobTitle, Model model, List<Fault> faults) {
        firm.dress(model, here);
        model.addAttribute("name", name);
        model.addAttribute("jobTitle", jobTitle);
        return plain(model, "firm/who", faults);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.LONDON);
    }
}
