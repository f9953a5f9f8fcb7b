package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;

/** Where the link of somebody leads who acts for an employer without an account: a code first, before a word is shown. */
@Controller
class FirmsDoor {

    private static final MailboxDoor.Of DOOR = new MailboxDoor.Of(Purpose.FOR_EMPLOYER, "/firm", "firm/door");

    private final MailboxDoor door;

    FirmsDoor(MailboxDoor door) {
        this.door = door;
    }

    @GetMapping("/firm")
    String start(HttpServletRequest request, Model model) {
        return door.visit(DOOR, request).proved() ? "redirect:/firm/staff" : door.ask(DOOR, request, model);
    }

    @PostMapping("/firm/code")
    String sendCode(HttpServletRequest request, Model model) {
        return door.sendCode(DOOR, request, model);
    }

    @PostMapping("/firm/prove")
    String prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        return door.prove(DOOR, code, request, model);
    }
}
