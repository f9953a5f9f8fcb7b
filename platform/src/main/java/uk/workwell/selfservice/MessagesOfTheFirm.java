package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.selfservice.FirmVisit.Here;
import uk.workwell.tenant.calendar.Written;

/** What a firm without an account and its member of staff write to each other. The person reads it before anybody else. */
@Controller
class MessagesOfTheFirm {

    private static final String PAGE = "/firm/messages";

    private final FirmVisit firm;
    private final EmployerDesk desk;

    MessagesOfTheFirm(FirmVisit firm, EmployerDesk desk) {
        this.firm = firm;
        this.desk = desk;
    }

    record Said(String by, String when, String words, boolean theirs) {}

    @GetMapping(PAGE)
    String read(HttpServletRequest request, Model model) {
        return firm.with(request, here -> page(here, "", model, List.of()));
    }

    @PostMapping(PAGE)
    String write(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String warned,
            HttpServletRequest request,
            Model model) {
        return firm.with(request, here -> {
            var found = warned == null ? desk.healthWords(words) : List.<String>of();
            if (!found.isEmpty()) {
                model.addAttribute("healthWords", String.join(", ", found));
                return page(here, words, model, List.of());
            }
            return desk.write(here.line(), words)
                    .map(problem -> page(here, words, model, List.of(new Fault("words", problem))))
                    .orElse("redirect:" + PAGE);
        });
    }

    private String page(Here here, String typed, Model model, List<Fault> faults) {
        var said = desk.conversation(here.line()).orElseThrow(LinkGone::new);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "said",
                said.stream()
                        .map(one -> {
                            var by = one.by();
                            return new Said(
                                    by == null ? "They wrote" : by, Written.stamp(one.at()), one.words(), by == null);
                        })
                        .toList());
        firm.dress(model, here);
        return plain(model, "firm/messages", faults);
    }
}
