package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Links;
import uk.workwell.link.Ticket;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.selfservice.PersonsPart.Go;
import uk.workwell.selfservice.PersonsPart.Section;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.Written;

/** A person's own page: everything that is about them and theirs to read or to decide, part by part. */
@Controller
class MyPage {

    /** How long a link works that My page itself opens: as long as nobody would leave the page open. */
    private static final Duration PART_LASTS = Duration.ofDays(1);

    private final MyPages pages;
    private final List<PersonsPart> parts;
    private final Visits visits;
    private final Links links;
    private final People people;
    private final Team team;
    private final Dates dates;
    private final Clock clock;

    MyPage(
            MyPages pages,
            List<PersonsPart> parts,
            Visits visits,
            Links links,
            People people,
            Team team,
            Dates dates,
            Clock clock) {
        this.pages = pages;
        this.parts = List.copyOf(parts);
        this.visits = visits;
        this.links = links;
        this.people = people;
        this.team = team;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/r/me")
    String read(HttpServletRequest request, Model model) {
        var me = pages.me(request, "my page");
        pages.within(me, () -> {
            model.addAttribute("sections", sections(me));
            model.addAttribute(
                    "name",
                    people.find(me.brief().person()).map(PersonCard::name).orElse(""));
            model.addAttribute(
                    "coach", team.find(me.brief().coach()).map(Colleague::name).orElse("Our team"));
            return true;
        });
        model.addAttribute("today", Written.longDay(dates.today()));
        var until = me.brief().endsOn();
        if (until != null) model.addAttribute("until", Written.longDay(until));
        return pages.dressed(model, me, "/r/me", "r/me", List.of());
    }

    /** Into a part with a link of its own: only one that My page offers this person at this moment. */
    @PostMapping("/r/me/go")
    String go(
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String subject,
            HttpServletRequest request) {
        var me = pages.me(request);
        var part = pages.within(me, () -> sections(me).stream()
                .flatMap(Section::ways)
                .filter(way -> way.leadsTo(purpose, subject))
                .findFirst()
                .flatMap(way -> java.util.Optional.ofNullable(opened(me, way))));
        if (part.isEmpty()) {
            return "redirect:/r/me";
        }
        visits.of(request).goInto(part.get());
        return "redirect:/r"; // and from there to wherever this link leads
    }

    private @org.jspecify.annotations.Nullable Ticket opened(Me me, Go way) {
        var purpose = way.purpose();
        var subject = way.subject();
        if (purpose == null || subject == null) return null;
        return links.newest(purpose, subject)
                .or(() -> links.find(links.issue(
                        purpose,
                        PersonsSide.tenant(me.ticket()),
                        null,
                        subject,
                        clock.instant().plus(PART_LASTS))))
                .orElse(null);
    }

    private List<Section> sections(Me me) {
        return parts.stream().flatMap(part -> part.of(me).stream()).toList();
    }
}
