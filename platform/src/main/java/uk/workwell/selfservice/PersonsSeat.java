package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;

/** How the person comes to their seat: by the link to their conversations, code and date of birth given. */
@Component
class PersonsSeat {

    private final Visits visits;
    private final PersonsTable persons;
    private final PersonsPage page;
    private final TalkWords words;

    PersonsSeat(Visits visits, PersonsTable persons, PersonsPage page, TalkWords words) {
        this.visits = visits;
        this.persons = persons;
        this.page = page;
        this.words = words;
    }

    Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONVERSATION);
    }

    Sitting of(HttpServletRequest request, String c) {
        return new Mine(ticket(request), c);
    }

    /** The same, where the next address must name the conversation. */
    Sitting known(HttpServletRequest request, String c) {
        var ticket = ticket(request);
        return new Mine(ticket, persons.about(ticket, c).toString());
    }

    private final class Mine implements Sitting {

        private final Ticket ticket;
        private final String c;

        Mine(Ticket ticket, String c) {
            this.ticket = ticket;
            this.c = c;
        }

        @Override
        public String base() {
            return TalkWithEmployer.PAGE;
        }

        @Override
        public String c() {
            return c;
        }

        @Override
        public Table table() {
            return persons.table(ticket, persons.about(ticket, c));
        }

        @Override
        public String page(Model model, List<Fault> faults, Answered.@Nullable Outdated outdated) {
            return words.page(ticket, c, model, faults, outdated);
        }

        @Override
        public String dressed(Model model, String view, List<Fault> faults) {
            return page.dressed(model, ticket, view, faults);
        }
    }
}
