package uk.workwell.local;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shortens the session of this one browser, for whoever wants to see its end without waiting half an hour for it. */
@RestController
@Profile("local")
class ShortSession {

    /** @param seconds how long it may be idle from now on */
    @GetMapping("/local/session")
    String shorten(@RequestParam int seconds, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return "There is no session yet. Sign in, or open a link, first.";
        session.setMaxInactiveInterval(Math.clamp(seconds, 1, 1_800));
        return "This session ends after " + session.getMaxInactiveInterval() + " idle seconds.";
    }
}
