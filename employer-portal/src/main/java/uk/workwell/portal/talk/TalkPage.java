package uk.workwell.portal.talk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ByItself;
import uk.workwell.look.Confirmation;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.PartyMark;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Steps;
import uk.workwell.look.Tone;
import uk.workwell.portal.talk.Talk.Step;
import uk.workwell.tenant.calendar.Written;

/**
 * The table: who sits at it, what is talked about, what the reader noted for themselves, what they write together, promise and
 * sign. It looks every few seconds whether another is writing or has written; that is no activity of its reader.
 */
public final class TalkPage extends Div {

    private static final int LOOKS_EVERY_MS = 10_000;

    private final Table table;
    private final Div news = new Div();
    private final Div body = new Div();
    private final Div moving = new Div();
    private final WritingPanel writing;
    private @Nullable Talk shown;

    public TalkPage(Table table) {
        this.table = table;
        // There from the start, so that what turns up in it is spoken.
        news.getElement().setAttribute("role", "status");
        writing = new WritingPanel(table, this::after);
        add(new Stack(news, body));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(LOOKS_EVERY_MS);
        addDetachListener(detach -> ui.setPollInterval(-1));
        var looking = ui.addPollListener(poll -> look());
        addDetachListener((DetachEvent detach) -> looking.remove());
    }

    private void look() {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.setAttribute(ByItself.MARK, true);
        var before = shown;
        if (before == null) return;
        table.read().ifPresentOrElse(now -> tell(before, now), () -> body.removeAll());
    }

    /** Nothing that somebody types is taken from under their hands: they are told, and look when they like. */
    private void tell(Talk before, Talk now) {
        news.removeAll();
        var writer = now.writing();
        if (writer != null) news.add(new Notice(Tone.INFO, writer + " is writing").fullWidth());
        boolean other = now.revision() != before.revision()
                || now.step() != before.step()
                || now.moves() != before.moves()
                || now.signatures().size() != before.signatures().size();
        if (other) {
            var look = new Button("Show what is new", click -> show());
            news.add(new Notice(Tone.WARN, "Something has changed since you opened this")
                    .and(new Span("What you are typing stays until you save it or leave."))
                    .and(look)
                    .fullWidth());
        }
    }

    private void after(Answered answered) {
        switch (answered) {
            case Answered.Done done -> show();
            case Answered.Refused(var field, var words) -> say(Tone.BAD, words);
            case Answered.Outdated outdated -> {
                show();
                news.add(Differences.of(outdated));
            }
            case Answered.Changed changed -> say(Tone.WARN, changed.by() + " has written meanwhile");
            case Answered.Gone gone -> throw new NotFoundException();
        }
    }

    private void say(Tone tone, String words) {
        news.removeAll();
        news.add(new Notice(tone, words).fullWidth());
    }

    private void show() {
        var talk = table.read().orElseThrow(NotFoundException::new);
        shown = talk;
        news.removeAll();
        moving.removeAll();
        var writer = talk.writing();
        if (writer != null) say(Tone.INFO, writer + " is writing");
        body.removeAll();
        writing.show(talk);
        var parts = new Stack(head(talk), moving, agenda(talk));
        if (talk.step() == Step.WAITS || talk.step() == Step.OFF) {
            parts.add(new Notice(Tone.INFO, talk.state()).fullWidth());
        } else {
            parts.add(
                    writing,
                    new PromisesPanel(talk, table, this::after),
                    new SignaturesPanel(talk, table, this::after));
        }
        body.add(parts);
    }

    private Component head(Talk talk) {
        var who = new Row(talk.parties().stream()
                .map(one -> {
                    var words = new Span(new Span(one.name()), new Span(", " + one.part()));
                    words.getElement().getChild(0).getClassList().add("ww-strong");
                    var line = new Span(new PartyMark(one.party(), one.name()), words);
                    line.addClassName("ww-who");
                    return line;
                })
                .toArray(Component[]::new));
        var header = new PageHeader("Return-to-work conversation")
                .over(talk.stage() + ". " + Written.longDay(talk.startsAt()) + ", " + Written.time(talk.startsAt())
                        + ", " + talk.how());
        var actions = new ArrayList<Component>();
        if (talk.movable()) actions.add(move(talk));
        if (talk.canWrite() || talk.step() == Step.WAITS) actions.add(cancel());
        if (!actions.isEmpty()) header.actions(actions.toArray(Component[]::new));
        return Stack.medium(header, who, steps(talk.step()));
    }

    private Button move(Talk talk) {
        var move = new Button("Propose another time", click -> {
            moving.removeAll();
            moving.add(new MovePanel(talk, table, this::after, moving::removeAll));
        });
        move.setId("move");
        return move;
    }

    private Button cancel() {
        return new Button("Call it off", click -> new Confirmation(
                        "Call this conversation off?",
                        "Everybody who knows of it is told, and it goes from their calendars.",
                        "Keep it",
                        "Call it off",
                        () -> after(table.cancel()))
                .open());
    }

    private static Component steps(Step now) {
        return new Steps()
                .inARow()
                .step(state(now, Step.PREPARE), "Prepare", null)
                .step(state(now, Step.WRITE), "Talk and agree", null)
                .step(state(now, Step.SIGN), "Sign", null)
                .step(state(now, Step.SIGNED), "Keep the promises", null);
    }

    private static Steps.State state(Step now, Step of) {
        if (now == Step.WAITS || now == Step.OFF) return Steps.State.TO_COME;
        int order = now.compareTo(of);
        return order > 0 ? Steps.State.DONE : order == 0 ? Steps.State.NOW : Steps.State.TO_COME;
    }

    private Component agenda(Talk talk) {
        var left = new AgendaPanel(talk);
        return talk.step() == Step.OFF ? left : Split.half(left, new PreparationPanel(talk, table));
    }

    static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassName("ww-small");
        return small;
    }
}
