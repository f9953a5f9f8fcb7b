package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Period;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CohortWords;
import uk.workwell.look.PageHeader;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** The top of every page of a case: who, in which state, and what can be done next. */
@Service
class CaseHeader {

    private final Team team;

    CaseHeader(Team team) {
        this.team = team;
    }

    PageHeader of(OpenCase open) {
        var found = open.card();
        var person = open.person();
        var coach = team.find(found.coach())
                .map(colleague -> coach(found, colleague))
                .orElse("Coach has left");
        var header = new PageHeader(person.name())
                .facts("%d, %s. %s. %s. %s"
                        .formatted(
                                Period.between(person.birthDate(), open.today()).getYears(),
                                person.outwardCode(),
                                sentence(CohortWords.of(found.cohort())),
                                person.reference(),
                                coach));
        var needs = person.accessNeeds();
        if (needs == null || needs.isBlank()) {
            header.tags(Tags.state(found.state()));
        } else {
            header.tags(Tags.state(found.state()), new StatusTag(Tone.PLAIN, "Access needs"));
        }
        if (found.contactCanBeLogged()) header.actions(action(LogContactView.class, found.id(), "Log a contact"));
        if (found.firstAppointmentCanBeLogged()) {
            header.actions(action(FirstAppointmentView.class, found.id(), "Log first appointment"));
        }
        return header;
    }

    private static String coach(CaseCard found, Colleague coach) {
        var until = found.coveredUntil();
        return until == null
                ? "Coach: " + coach.name()
                : "You cover for %s until %s".formatted(coach.name(), Dates.day(until));
    }

    private static RouterLink action(Class<? extends Component> page, CaseId caseId, String words) {
        var link = new RouterLink(words, page, new RouteParameters(CasePart.CASE, caseId.toString()));
        link.addClassNames("ww-btn", "ww-btn--primary");
        return link;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
