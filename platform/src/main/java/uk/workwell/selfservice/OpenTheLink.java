package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.workwell.link.Attempts;
import uk.workwell.link.Links;

/**
 * Takes the token out of the address at once: the browser goes on with a cookie. Opening uses nothing up and changes
 * nothing, because mail scanners open every link.
 */
@Controller
class OpenTheLink {

    private static final int MOST = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Links links;
    private final Attempts attempts;
    private final Visits visits;

    OpenTheLink(Links links, Attempts attempts, Visits visits) {
        this.links = links;
        this.attempts = attempts;
        this.visits = visits;
    }

    @GetMapping("/l/{*token}")
    String open(@PathVariable String token, HttpServletRequest request) {
        var allowed = attempts.allow("open-link", request.getRemoteAddr(), MOST, WINDOW);
        var ticket = links.byToken(token.substring(1)).filter(found -> allowed).orElseThrow(LinkGone::new);
        visits.begin(request, ticket);
        return "redirect:/r";
    }
}
