package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.workwell.look.BackLink;
import uk.workwell.look.Stack;
import uk.workwell.portal.talk.TalkPage;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView.Told;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.Seat;
import uk.workwell.returntowork.Seats;
import uk.workwell.returntowork.Tables;

/** A return-to-work conversation, from the coach's side of the table: the same page as the employer's. */
@Route(value = "coach/case/:case/return/:conversation", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TalkWithEmployerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CONVERSATION = "conversation";

    private final CasePages pages;
    private final Me me;
    private final Seats seats;
    private final Tables tables;
    private final EmployerPreview preview;

    TalkWithEmployerView(CasePages pages, Me me, Seats seats, Tables tables, EmployerPreview preview) {
        this.pages = pages;
        this.me = me;
        this.seats = seats;
        this.tables = tables;
        this.preview = preview;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "return-to-work conversation");
        var id = event.getRouteParameters()
                .get(CONVERSATION)
                .flatMap(TalkWithEmployerView::id)
                .filter(one -> seats.coach(open.me(), open.id(), one).isPresent())
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new Stack(
                new BackLink(CasePart.RETURN.link(open.id(), open.person().name())),
                new TalkPage(tables.at(way(open, id)))));
    }

    private Tables.Way way(OpenCase open, ConversationId id) {
        var referral = open.card().referral();
        return new Tables.Way() {

            @Override
            public <T> Optional<T> seated(Function<Seat, T> work) {
                return seats.coach(me.colleague(), open.id(), id).map(work);
            }

            @Override
            public List<String> facts() {
                return preview.of(referral).stream()
                        .flatMap(seen -> seen.told().stream())
                        .map(Told::words)
                        .toList();
            }
        };
    }

    @Override
    public String getPageTitle() {
        return "Return-to-work conversation – WorkWell";
    }

    private static Optional<ConversationId> id(String text) {
        try {
            return Optional.of(new ConversationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
