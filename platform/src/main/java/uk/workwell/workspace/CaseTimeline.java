package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.Timelines;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Icon;
import uk.workwell.look.Panel;
import uk.workwell.look.Party;
import uk.workwell.look.Row;
import uk.workwell.look.Timeline;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;

/** What happened to the case and before it to the referral, newest first: a window that grows when asked. */
class CaseTimeline extends Div {

    private static final int AT_FIRST = 10;
    private static final int MORE = 50;

    private final OpenCase open;
    private final Me me;
    private final Timelines timelines;
    private final Team team;
    private @Nullable Topic about;
    private int shown = AT_FIRST;

    CaseTimeline(OpenCase open, Me me, Timelines timelines, Team team) {
        this.open = open;
        this.me = me;
        this.timelines = timelines;
        this.team = team;
        refresh();
    }

    /** Reads it again, as after something was written. */
    void refresh() {
        var window = timelines.newest(me.colleague(), open.id(), about, shown).orElseThrow(NotFoundException::new);
        removeAll();
        var panel = new Panel("Timeline").headEnd(chips());
        if (window.entries().isEmpty()) {
            panel.body(
                    about == Topic.SHARING
                            ? new EmptyState(
                                    "Nothing is shared",
                                    "The person has let no employer know anything. What they allow or take back appears here.")
                            : new EmptyState("Nothing here yet", "What happens appears here, newest first."));
        } else {
            panel.body(timeline(window.entries()));
        }
        if (window.earlier() > 0) panel.foot(earlier(window.earlier()));
        add(panel);
    }

    private Component[] chips() {
        var chips = new ArrayList<Component>();
        chips.add(chip("All", null));
        Timelines.chips().forEach(topic -> chips.add(chip(topic.words(), topic)));
        return chips.toArray(Component[]::new);
    }

    private NativeButton chip(String words, @Nullable Topic topic) {
        var chip = new NativeButton(words, click -> {
            about = topic;
            shown = AT_FIRST;
            refresh();
            focus("timeline-" + words);
        });
        chip.setId("timeline-" + words);
        chip.addClassName("ww-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(topic == about));
        return chip;
    }

    private NativeButton earlier(int howMany) {
        int next = Math.min(howMany, MORE);
        var words = next == howMany
                ? "Show %d earlier %s".formatted(howMany, howMany == 1 ? "entry" : "entries")
                : "Show %d of %d earlier entries".formatted(next, howMany);
        var first = shown;
        var button = new NativeButton(words, click -> {
            shown = shown + next;
            refresh();
            focus("timeline-entry-" + first);
        });
        button.addClassName("ww-link-btn");
        return button;
    }

    /** The button that was pressed is drawn anew: the focus goes to its successor, or to the first entry that is new. */
    private void focus(String id) {
        getElement()
                .executeJs("setTimeout(() => { const it = document.getElementById($0); if (it) it.focus(); }, 0)", id);
    }

    private Timeline timeline(List<TimelineEntry> entries) {
        var timeline = new Timeline();
        timeline.addClassName("ww-timeline--s");
        for (int i = 0; i < entries.size(); ) {
            int last = i;
            while (last + 1 < entries.size() && together(entries.get(i), entries.get(last + 1))) last++;
            add(timeline, i, entries.subList(i, last + 1));
            i = last + 1;
        }
        return timeline;
    }

    private static boolean together(TimelineEntry one, TimelineEntry other) {
        return one.together() != null && Objects.equals(one.together(), other.together());
    }

    /** What was one act is told as one: the newest part of it gives the head. */
    private void add(Timeline timeline, int position, List<TimelineEntry> act) {
        var first = act.getFirst();
        var more = new Div();
        more.setId("timeline-entry-" + position);
        more.getElement().setAttribute("tabindex", "-1");
        if (first.by().kind() == Actor.Kind.STAFF) more.add(soft(name(first.by())));
        lines(more, first);
        act.stream().skip(1).forEach(part -> {
            more.add(soft(part.head()));
            lines(more, part);
        });
        if (first.topic() == Topic.NOTES) more.add(NoteView.link(open.id(), first.id()));
        var when = Dates.stamp(first.at());
        switch (first.by().kind()) {
            case STAFF -> timeline.by(Party.COACH, name(first.by()), first.head(), when, more);
            case PERSON -> timeline.by(Party.PERSON, open.person().name(), first.head(), when, more);
            default -> timeline.event(icon(first.topic()), first.head(), when, more);
        }
    }

    private static void lines(Div more, TimelineEntry entry) {
        for (var line : entry.lines()) {
            more.add(
                    switch (line.layer()) {
                        case PLAIN -> soft(line.words());
                        case PRIVATE -> said(Icon.LOCK, "Private", line.words(), "ww-said--private");
                        case SHAREABLE -> said(Icon.EYE, "Can be shared", line.words(), "ww-said--layer");
                    });
        }
    }

    static Div said(Icon icon, String layer, String words, String paper) {
        var label = new Row(icon.silent(), new Span(layer)).tight();
        label.addClassName("ww-small");
        var text = new Div();
        text.setText(words);
        text.addClassName("ww-written");
        var said = new Div(label, text);
        said.addClassNames("ww-said", paper);
        return said;
    }

    private static Icon icon(Topic topic) {
        return switch (topic) {
            case CONTACTS, EMPLOYER -> Icon.MESSAGE;
            case SHARING -> Icon.EYE;
            case NOTES, PLAN, CASE -> Icon.CALENDAR;
        };
    }

    private String name(Actor staff) {
        return team.find(new StaffId(staff.id())).map(Colleague::name).orElse("Former colleague");
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("ww-soft");
        return paragraph;
    }
}
