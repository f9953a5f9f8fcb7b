package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** "Stay signed in": touches the session and nothing else. The browser stays on its page (204). */
@Controller
class SessionStay {

    @PostMapping("/session/stay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay(HttpServletRequest request) {
        // Looking the session up is what counts as activity.
        request.getSession(false);
    }
}
