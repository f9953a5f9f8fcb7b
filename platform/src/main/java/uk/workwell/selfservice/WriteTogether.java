package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.selfservice.AtTheTable.TextTyped;

/** The person writes at the text that all of them share. */
@Controller
class WriteTogether {

    private static final String PAGE = TalkWithEmployer.PAGE + "/write";

    private final PersonsSeat seat;

    WriteTogether(PersonsSeat seat) {
        this.seat = seat;
    }

    @PostMapping(TalkWithEmployer.PAGE + "/begin")
    String begin(@RequestParam(defaultValue = "") String c, HttpServletRequest request) {
        return AtTheTable.begin(seat.known(request, c));
    }

    @GetMapping(PAGE)
    String form(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return AtTheTable.form(seat.of(request, c), model);
    }

    @PostMapping(PAGE)
    String save(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            TextTyped text,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> AtTheTable.save(seat.of(request, c), model, revision, text));
    }
}
