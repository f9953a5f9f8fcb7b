package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.look.BackLink;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.TabBar;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.calendar.WorkingDays;

/** Opens a case for whoever is signed in, and frames each of its parts: header, explained clock, tabs. */
@Service
class CasePages {

    private final Me me;
    private final Caseload caseload;
    private final People people;
    private final CaseHeader header;
    private final List<CasePanel> panels;
    private final Seen seen;
    private final Clock clock;

    CasePages(
            Me me,
            Caseload caseload,
            People people,
            CaseHeader header,
            List<CasePanel> panels,
            Seen seen,
            Clock clock) {
        this.me = me;
        this.caseload = caseload;
        this.people = people;
        this.header = header;
        this.panels = panels;
        this.seen = seen;
        this.clock = clock;
    }

    /** @throws NotFoundException if the address holds no case id */
    static CaseId caseOf(BeforeEnterEvent event) {
        try {
            return new CaseId(UUID.fromString(
                    event.getRouteParameters().get(CasePart.CASE).orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /**
     * Writes down that this part was seen, before anything of it is returned.
     *
     * @throws NotFoundException alike for a wrong id, another coach's case and another ICB's
     */
    OpenCase open(BeforeEnterEvent event, CasePart part) {
        return open(event, part.seenAs());
    }

    /** The same for a page inside a part, such as a form. */
    OpenCase open(BeforeEnterEvent event, String seenAs) {
        var colleague = me.colleague();
        var mine = caseload.of(colleague);
        var found = mine.find(caseOf(event)).orElseThrow(NotFoundException::new);
        seen.careCase(found, seenAs);
        var person = people.find(new PersonId(found.person())).orElseThrow(NotFoundException::new);
        return new OpenCase(colleague, mine, found, person, WorkingDays.today(clock));
    }

    /** A part that needs the whole width. */
    Component wide(OpenCase open, CasePart part, Component main) {
        return new Stack(
                new BackLink(new RouterLink("Caseload", CaseloadView.class)),
                header.of(open),
                new ClockPanel(open.card(), open.today()),
                tabs(open.id(), part),
                main);
    }

    /** A part with the case's small panels beside it. */
    Component withPanels(OpenCase open, CasePart part, Component main) {
        var beside = new Stack();
        open.drawn(() -> {
            panels.forEach(panel -> panel.panel(open).ifPresent(beside::add));
            return beside;
        });
        return wide(open, part, Split.panel(main, beside));
    }

    private static Component tabs(CaseId caseId, CasePart open) {
        var tabs = new TabBar("Case");
        for (var part : CasePart.values()) {
            tabs.tab(part.link(caseId), part == open, null);
        }
        return tabs;
    }
}
