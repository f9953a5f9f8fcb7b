package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.casework.ownpage.Challenge;
import uk.workwell.casework.ownpage.Challenges;
import uk.workwell.casework.ownpage.Challenges.Result;
import uk.workwell.tenant.calendar.Written;

/** Everybody who has looked at what is written about me, page by page, and the way to question it. */
@Controller
class MyViews {

    static final int ROWS = 25;

    private final MyPages pages;
    private final ViewsOfMe views;
    private final Challenges challenges;

    MyViews(MyPages pages, ViewsOfMe views, Challenges challenges) {
        this.pages = pages;
        this.views = views;
        this.challenges = challenges;
    }

    /** A question of mine, and the answer once there is one. */
    record Asked(String about, String question, String askedOn, String answer, String answeredOn) {

        static Asked of(Challenge one) {
            var answer = one.answer();
            return new Asked(
                    one.about(),
                    one.question(),
                    Written.day(one.askedAt()),
                    answer == null ? "" : answer.words(),
                    answer == null ? "" : Written.day(answer.at()));
        }
    }

    @GetMapping("/r/me/seen")
    String read(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        var me = pages.me(request, "who has seen what");
        int shown = Math.clamp(page, 1, 1_000);
        var window = pages.within(me, () -> views.window(me, (shown - 1) * ROWS, ROWS));
        var asked = pages.within(me, () -> challenges.of(me.brief()));
        model.addAttribute("asked", asked.stream().map(Asked::of).toList());
        model.addAttribute("questioned", asked.stream().map(Challenge::view).collect(Collectors.toSet()));
        model.addAttribute("lines", window.lines());
        model.addAttribute("count", window.count());
        model.addAttribute("page", shown);
        model.addAttribute("pages", Math.max(1, (window.count() + ROWS - 1) / ROWS));
        return pages.dressed(model, me, "/r/me/seen", "r/me-seen", List.of());
    }

    @GetMapping("/r/me/seen/{view}")
    String question(@PathVariable UUID view, HttpServletRequest request, Model model) {
        var me = pages.me(request, "a view");
        return form(me, view, "", model, List.of());
    }

    @PostMapping("/r/me/seen/{view}")
    String ask(
            @PathVariable UUID view,
            @RequestParam(defaultValue = "") String question,
            HttpServletRequest request,
            Model model) {
        var me = pages.me(request);
        return switch (asked(me, view, question)) {
            case Result.Incomplete(var words) -> form(me, view, question, model, List.of(new Fault("question", words)));
            case Result.Done done -> "redirect:/r/me/seen#asked";
            case Result.Already already -> "redirect:/r/me/seen#asked";
            case Result.NotFound gone -> throw new LinkGone();
        };
    }

    private Result asked(Me me, UUID view, String question) {
        return pages.within(me, () -> views.find(me, view)
                .map(line -> challenges.question(me.brief(), view, about(line), question))
                .orElseGet(Result.NotFound::new));
    }

    private String form(Me me, UUID view, String typed, Model model, List<Fault> faults) {
        var line = pages.within(me, () -> views.find(me, view)).orElseThrow(LinkGone::new);
        model.addAttribute("line", line);
        model.addAttribute("typed", typed);
        return pages.dressed(model, me, "/r/me/seen", "r/me-question", faults);
    }

    private static String about(ViewsOfMe.Line line) {
        return line.when() + ": " + line.who() + ". " + line.what() + ". " + line.why();
    }
}
