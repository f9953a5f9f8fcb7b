package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.workwell.agreement.passport.CheckPassport;
import uk.workwell.agreement.passport.PassportResult.Issued;
import uk.workwell.agreement.passport.PassportResult.Refused;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;

/** The person's passport: what goes in, the copies to take, and taking it back. */
@Controller
class MyPassport {

    private final Visits visits;
    private final PersonsPassport passport;
    private final PersonsPage page;

    MyPassport(Visits visits, PersonsPassport passport, PersonsPage page) {
        this.visits = visits;
        this.passport = passport;
        this.page = page;
    }

    @GetMapping("/r/passport")
    String read(HttpServletRequest request, Model model) {
        return page(proved(request), Typed.EMPTY, model, List.of());
    }

    /** What was typed; shown again after a slip. */
    record Typed(List<String> chosen, String own) {

        static final Typed EMPTY = new Typed(List.of(), "");

        public boolean chose(String id) {
            return chosen.contains(id);
        }
    }

    @PostMapping("/r/passport")
    String make(
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String own,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = proved(request);
            var ids = chosen.stream()
                    .map(ShareAnswer::uuid)
                    .filter(Objects::nonNull)
                    .toList();
            return switch (passport.issue(ticket, ids, own)) {
                case Issued made -> "redirect:/r/passport";
                case Refused(var field, var words) ->
                    page(ticket, new Typed(chosen, own), model, List.of(new Fault(field, words)));
            };
        });
    }

    @PostMapping("/r/passport/withdraw")
    String withdraw(@RequestParam(defaultValue = "") String passport, HttpServletRequest request) {
        var ticket = proved(request);
        var id = ShareAnswer.uuid(passport);
        if (id != null) this.passport.withdraw(ticket, id);
        return "redirect:/r/passport";
    }

    /** What they say to one that their employer brought. */
    @PostMapping("/r/passport/offered")
    String answer(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String say,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = proved(request);
            var which = ShareAnswer.uuid(id);
            if (which == null || (!say.equals("YES") && !say.equals("NO"))) {
                return page(ticket, Typed.EMPTY, model, List.of(new Fault("say", "Say yes or no")));
            }
            model.addAttribute(
                    "brought",
                    passport.answer(ticket, which, say.equals("YES"))
                            .orElse("It does not wait any more. Nothing was asked."));
            return page(ticket, Typed.EMPTY, model, List.of());
        });
    }

    /** One from before, by its file. */
    @PostMapping("/r/passport/bring")
    String bring(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, Model model)
            throws IOException {
        var ticket = proved(request);
        if (file == null || file.isEmpty()) {
            return page(ticket, Typed.EMPTY, model, List.of(new Fault("file", "Choose the file of your passport")));
        }
        if (file.getSize() > CheckPassport.BYTES_AT_MOST) {
            return page(ticket, Typed.EMPTY, model, List.of(new Fault("file", "This file is larger than 1 MB")));
        }
        model.addAttribute(
                "brought",
                passport.bring(ticket, file.getBytes())
                        .orElse("No employer referred you to us: there is nobody here to ask."));
        return page(ticket, Typed.EMPTY, model, List.of());
    }

    @GetMapping("/r/passport/pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(defaultValue = "") String passport, HttpServletRequest request) {
        return file("passport.pdf", MediaType.APPLICATION_PDF, this.passport.pdf(proved(request), passport));
    }

    @GetMapping("/r/passport/file")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String passport, HttpServletRequest request) {
        return file(
                "workwell-passport.json", MediaType.APPLICATION_JSON, this.passport.file(proved(request), passport));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(bytes);
    }

    private Ticket proved(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.PASSPORT);
    }

    private String page(Ticket ticket, Typed typed, Model model, List<Fault> faults) {
        var shown = passport.page(ticket);
        model.addAttribute("choices", shown.choices());
        model.addAttribute("made", shown.made());
        model.addAttribute("offered", shown.offered().orElse(null));
        model.addAttribute("typed", typed);
        return page.dressed(model, ticket, "r/passport", faults);
    }
}
