package uk.workwell.local;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the one clock is moved, for whoever wants to see in a minute what takes half a year. After a move the jobs of the
 * night have run. Sign-in and sessions live in real time all the while.
 */
@Controller
@Profile("local")
class ClockPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);
    private static final int MOST_DAYS = 400;

    private final MovedClock clock;
    private final Nights nights;

    ClockPage(MovedClock clock, Nights nights) {
        this.clock = clock;
        this.nights = nights;
    }

    @GetMapping("/local/clock")
    String page(Model model) {
        model.addAttribute("now", WHEN.format(clock.instant().atZone(clock.getZone())));
        model.addAttribute("moved", clock.isMoved());
        return "local/clock";
    }

    @PostMapping("/local/clock")
    String moveOn(@RequestParam int days) {
        clock.moveOn(Duration.ofDays(Math.clamp(days, 0, MOST_DAYS)));
        nights.pass();
        return "redirect:/local/clock";
    }

    @PostMapping("/local/clock/back")
    String back() {
        clock.back();
        return "redirect:/local/clock";
    }
}
