package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.portal.view.StatusWords;
import uk.workwell.tenant.calendar.TypedDate;
import uk.workwell.tenant.calendar.Written;

/** What my employer sees, in the words in which they see it, and the ways to change that: less, more, and the end of it. */
@Controller
class MySharing {

    private final MyPages pages;
    private final PersonsSharing sharing;
    private final SharingFromMyPage changing;

    MySharing(MyPages pages, PersonsSharing sharing, SharingFromMyPage changing) {
        this.pages = pages;
        this.sharing = sharing;
        this.changing = changing;
    }

    /** The last day of the employment, as it was typed. */
    record LastDay(String day, String month, String year) {

        static final LastDay EMPTY = new LastDay("", "", "");
    }

    @GetMapping("/r/me/sharing")
    String read(HttpServletRequest request, Model model) {
        return page(pages.me(request, "sharing"), LastDay.EMPTY, model, List.of());
    }

    @PostMapping("/r/me/sharing/contact")
    String contact(HttpServletRequest request) {
        return change(request, changing::letThemKnow);
    }

    @PostMapping("/r/me/sharing/stop")
    String stop(@RequestParam(defaultValue = "") String permission, HttpServletRequest request) {
        var id = ShareAnswer.uuid(permission);
        return change(request, me -> {
            if (id != null) changing.stop(me, id);
        });
    }

    @PostMapping("/r/me/sharing/leaving")
    String leaving(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request,
            Model model) {
        var me = pages.me(request);
        var last = TypedDate.read(day, month, year);
        if (last.isEmpty()) {
            return page(
                    me,
                    new LastDay(day, month, year),
                    model,
                    List.of(new Fault("day", "Enter your last day there as a date, like 31 1 2027")));
        }
        return change(request, known -> changing.leaves(known, last.get()));
    }

    @PostMapping("/r/me/sharing/staying")
    String staying(HttpServletRequest request) {
        return change(request, me -> changing.leaves(me, null));
    }

    private String change(HttpServletRequest request, Consumer<Me> what) {
        var me = pages.me(request);
        pages.within(me, () -> {
            what.accept(me);
            return true;
        });
        return "redirect:/r/me/sharing";
    }

    private String page(Me me, LastDay typed, Model model, List<Fault> faults) {
        pages.within(me, () -> {
            var now = sharing.now(me.referral());
            var seen = now.seen();
            var last = changing.lastDay(me);
            model.addAttribute("standing", now.standing());
            model.addAttribute("read", changing.readBy(me, now.readers()));
            if (seen != null) {
                model.addAttribute("sees", StatusWords.head(seen.line()));
                model.addAttribute("told", seen.told());
                model.addAttribute("mayStart", changing.contactIsKept(me));
            }
            if (last != null) model.addAttribute("lastDay", Written.longDay(last));
            return true;
        });
        model.addAttribute("typed", typed);
        return pages.dressed(model, me, "/r/me/sharing", "r/me-sharing", faults);
    }
}
