package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.selfservice.PersonsSharing.Standing;
import uk.workwell.sharing.Narrowing;

/** Leaves less of one thing that I share: an earlier end, fewer people, or nothing. What was read before stays read, and it says so. */
@Controller
class MakeItLess {

    private static final String BACK = "redirect:/r/me/sharing";

    private final MyPages pages;
    private final PersonsSharing sharing;
    private final SharingFromMyPage changing;

    MakeItLess(MyPages pages, PersonsSharing sharing, SharingFromMyPage changing) {
        this.pages = pages;
        this.sharing = sharing;
        this.changing = changing;
    }

    /** What of it the page needs. */
    private record Open(UUID id, Standing standing, List<Reader> readers, String read, Optional<String> words) {}

    @GetMapping("/r/me/sharing/less")
    String ask(@RequestParam(defaultValue = "") String permission, HttpServletRequest request, Model model) {
        var me = pages.me(request, "sharing");
        return open(me, permission)
                .map(one -> page(me, one, LessSharing.EMPTY, model, List.of()))
                .orElse(BACK);
    }

    @PostMapping("/r/me/sharing/less")
    String less(
            @RequestParam(defaultValue = "") String permission,
            @ModelAttribute("less") LessSharing less,
            HttpServletRequest request,
            Model model) {
        var me = pages.me(request);
        var found = open(me, permission);
        if (found.isEmpty()) return BACK;
        var one = found.get();
        var fault = less.fault(one.readers());
        if (fault != null) return page(me, one, less, model, List.of(fault));
        return switch (pages.within(me, () -> changing.less(me, less.command(one.id(), one.readers())))) {
            case Narrowing.NotNarrower(var words) -> page(me, one, less, model, List.of(new Fault("until", words)));
            case Narrowing.Narrowed(var now) -> BACK;
            case Narrowing.Gone() -> BACK;
        };
    }

    /** Empty for what is nobody's, somebody else's, or over. */
    private Optional<Open> open(Me me, String permission) {
        var id = ShareAnswer.uuid(permission);
        if (id == null) return Optional.empty();
        return pages.within(me, () -> {
            var now = sharing.now(me.referral());
            Map<UUID, String> read = changing.readBy(me, now.readers());
            return now.standing().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(one -> new Open(
                            id,
                            one,
                            now.readers(),
                            Objects.requireNonNullElse(read.get(id), ""),
                            words(one, now.seen())));
        });
    }

    /** The very words that they read now. */
    private static Optional<String> words(Standing one, EmployerView.@Nullable StaffMember seen) {
        return seen == null
                ? Optional.empty()
                : seen.told().stream()
                        .filter(text -> text.id().equals(one.document()))
                        .map(EmployerView.Told::words)
                        .findFirst();
    }

    private String page(Me me, Open one, LessSharing typed, Model model, List<Fault> faults) {
        model.addAttribute("permission", one.id());
        model.addAttribute("standing", one.standing());
        model.addAttribute("readers", one.standing().everybody() ? one.readers() : List.of());
        model.addAttribute("read", one.read());
        one.words().ifPresent(words -> model.addAttribute("words", words));
        model.addAttribute("typed", typed);
        return pages.dressed(model, me, "/r/me/sharing", "r/me-less", faults);
    }
}
