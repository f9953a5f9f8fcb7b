package uk.workwell.selfservice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.link.Ticket;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView.Told;
import uk.workwell.returntowork.Arranging;
import uk.workwell.returntowork.Asking;
import uk.workwell.returntowork.Conversation;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.ConversationResult;
import uk.workwell.returntowork.Conversations;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Seat;
import uk.workwell.returntowork.Seats;
import uk.workwell.returntowork.StageAhead;
import uk.workwell.returntowork.StagesAhead;
import uk.workwell.returntowork.Tables;

/** The person's side of the table, behind a link that leads to the conversations of their case. */
@Service
class PersonsTable {

    /** Stored with the permission, as the person reads it. */
    static final String QUESTION =
            "May your employer know that you are in contact with us, so that you can talk about your return to work?";

    private final PersonsSide side;
    private final Seats seats;
    private final Tables tables;
    private final Conversations conversations;
    private final Arranging arranging;
    private final Asking asking;
    private final EmployerPreview preview;
    private final CaseBriefs cases;
    private final StagesAhead stages;

    PersonsTable(
            PersonsSide side,
            Seats seats,
            Tables tables,
            Conversations conversations,
            Arranging arranging,
            Asking asking,
            EmployerPreview preview,
            CaseBriefs cases,
            StagesAhead stages) {
        this.side = side;
        this.seats = seats;
        this.tables = tables;
        this.conversations = conversations;
        this.arranging = arranging;
        this.asking = asking;
        this.preview = preview;
        this.cases = cases;
        this.stages = stages;
    }

    /** Newest first; written down as seen before anything of it is returned. */
    List<Conversation> all(Ticket ticket) {
        return side.within(ticket, () -> {
            side.caseSeen(ticket, "conversation");
            return conversations.ofPerson(new CaseId(ticket.subject()));
        });
    }

    /** The one that was asked for; else the newest that goes on; else the newest. */
    static Optional<Conversation> chosen(List<Conversation> all, String id) {
        return all.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .or(() -> all.stream().filter(one -> !one.state().over()).max(Comparator.comparing(one -> one.id()
                        .value())))
                .or(() -> all.stream().findFirst());
    }

    /** The conversation that a form is about; where it names none, the one that the page shows. */
    ConversationId about(Ticket ticket, String c) {
        return c.isEmpty()
                ? chosen(all(ticket), c).map(Conversation::id).orElseThrow(LinkGone::new)
                : TalkWithEmployer.id(c);
    }

    Table table(Ticket ticket, ConversationId id) {
        return tables.at(new Tables.Way() {

            @Override
            public <T> Optional<T> seated(Function<Seat, T> work) {
                return PersonsTable.this.seated(ticket, id, work);
            }

            @Override
            public List<String> facts() {
                return side.within(ticket, () -> referral(ticket)
                        .flatMap(preview::of)
                        .map(seen -> seen.told().stream().map(Told::words).toList())
                        .orElseGet(List::of));
            }
        });
    }

    ConversationResult accept(Ticket ticket, ConversationId id) {
        return seated(ticket, id, seat -> arranging.accept(seat, QUESTION)).orElseThrow(LinkGone::new);
    }

    ConversationResult decline(Ticket ticket, ConversationId id) {
        return seated(ticket, id, arranging::decline).orElseThrow(LinkGone::new);
    }

    ConversationResult ask(Ticket ticket, Invite invite) {
        return side.within(ticket, () -> asking.byPerson(new CaseId(ticket.subject()), invite, QUESTION));
    }

    /** What the agreed return calls for next. */
    List<StageAhead> ahead(Ticket ticket) {
        return side.within(ticket, () -> {
            var caseId = new CaseId(ticket.subject());
            side.caseSeen(ticket, "conversation");
            var taken = conversations.ofPerson(caseId).stream()
                    .filter(Conversation::counts)
                    .map(Conversation::stage)
                    .toList();
            return stages.ofPerson(caseId, taken);
        });
    }

    private <T> Optional<T> seated(Ticket ticket, ConversationId id, Function<Seat, T> work) {
        return side.within(
                ticket, () -> seats.person(new CaseId(ticket.subject()), id).map(work));
    }

    private Optional<UUID> referral(Ticket ticket) {
        return cases.find(new CaseId(ticket.subject())).map(CaseBrief::referral);
    }
}
