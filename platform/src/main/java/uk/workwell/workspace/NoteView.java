package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.notes.Keeping;
import uk.workwell.casework.notes.Note;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** One saved note with both layers. It never changes: a correction is a new note, and both stay to be read. */
@Route(value = "coach/case/:case/note/:note", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class NoteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NOTE = "note";

    private final CasePages pages;
    private final Me me;
    private final Notes notes;
    private final ShareableWords words;
    private final Team team;
    private final Seen seen;

    NoteView(CasePages pages, Me me, Notes notes, ShareableWords words, Team team, Seen seen) {
        this.pages = pages;
        this.me = me;
        this.notes = notes;
        this.words = words;
        this.team = team;
        this.seen = seen;
    }

    static RouterLink link(CaseId caseId, UUID note) {
        return link(caseId, note, "Open the note");
    }

    private static RouterLink link(CaseId caseId, UUID note, String words) {
        return new RouterLink(words, NoteView.class, parameters(caseId, note));
    }

    private static RouteParameters parameters(CaseId caseId, UUID note) {
        return new RouteParameters(
                new RouteParam(CasePart.CASE, caseId.toString()), new RouteParam(NOTE, note.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "note");
        var note = event.getRouteParameters()
                .get(NOTE)
                .flatMap(NoteView::id)
                .flatMap(id -> notes.find(open.me(), open.id(), id))
                .orElseThrow(NotFoundException::new);
        seen.note(note.id());
        show(open, note);
    }

    @Override
    public String getPageTitle() {
        return "Note of a case – WorkWell";
    }

    private void show(OpenCase open, Note note) {
        removeAll();
        var parts = new ArrayList<Component>();
        parts.add(new BackLink(CaseView.link(open.id(), open.person().name())));
        parts.add(new PageHeader(note.head())
                .facts("%s, %s. %s"
                        .formatted(
                                name(note.by()),
                                Dates.longStamp(note.at()),
                                open.person().name()))
                .tags(tag(note)));
        var corrects = note.corrects();
        if (corrects != null) parts.add(link(open.id(), corrects.value(), "The note that this one corrects"));
        var correctedBy = note.correctedBy();
        if (correctedBy != null) {
            parts.add(new Notice(Tone.INFO, "This note was corrected.")
                    .and(link(open.id(), correctedBy.value(), "Open the correction")));
        }
        if (note.forTheTeam() != null) {
            parts.add(Panel.privately("Private, for the care team").body(written(note.forTheTeam())));
        }
        if (note.shareable() != null) parts.add(shareable(open, note, note.shareable()));
        if (correctedBy == null) {
            parts.add(Row.actions(new Button("Correct this note", click -> correct(open, note))));
        }
        add(new Stack(parts.toArray(Component[]::new)).formWide());
    }

    private Component shareable(OpenCase open, Note note, String text) {
        var panel = new Panel("Can be shared").body(written(text));
        var shown = note.shown();
        if (shown != null) {
            return panel.foot("%s marked it on %s, to be shown to the person. No employer sees it."
                    .formatted(name(shown.by()), Dates.stamp(shown.at())));
        }
        if (!note.canBeShown()) return panel;
        var warning = new NoteWarning(instead -> correct(open, note, instead));
        warning.show(words.warning(text));
        var show = new Button("Mark it to be shown to the person", click -> showToPerson(open, note));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        return new Stack(panel, warning, Row.actions(show));
    }

    private void showToPerson(OpenCase open, Note note) {
        switch (notes.showToPerson(me.colleague(), open.id(), note.id())) {
            case NoteResult.Done done -> say("Marked");
            case NoteResult.CorrectedSince since -> say("Somebody corrected this note since you opened it");
            case NoteResult.Refused refused -> say(refused.faults().getFirst().words());
            case NoteResult.NotFound gone -> throw new NotFoundException();
        }
        show(open, notes.find(me.colleague(), open.id(), note.id()).orElseThrow(NotFoundException::new));
    }

    private void correct(OpenCase open, Note note) {
        correct(open, note, note.shareable());
    }

    /** The note's words become a draft, where they can be changed; the note stays as it is. */
    private void correct(OpenCase open, Note note, @Nullable String shareable) {
        var began = notes.draft(me.colleague(), open.id());
        if (began.isPresent() && !began.get().words().blank()) {
            say("You have begun another note about this case. Save it or throw it away first");
            return;
        }
        var text = new NoteWords(note.kind(), note.minutes(), or(note.forTheTeam()), or(shareable), note.id());
        if (notes.keep(me.colleague(), open.id(), began.orElse(null), text) instanceof Keeping.NotFound) {
            throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.navigate(
                CaseView.class, new RouteParameters(CasePart.CASE, open.id().toString())));
    }

    private static StatusTag tag(Note note) {
        return switch (note.sharing()) {
            case NOTHING_TO_SHARE -> new StatusTag(Tone.QUIET, "Private");
            case NOT_SHOWN -> new StatusTag(Tone.PLAIN, "Not shown to the person");
            case SHOWN_TO_PERSON -> new StatusTag(Tone.INFO, "To be shown to the person");
        };
    }

    private static Span written(String text) {
        var span = new Span(text);
        span.addClassName("ww-written");
        return span;
    }

    private String name(StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("Former colleague");
    }

    private static Optional<NoteId> id(String text) {
        try {
            return Optional.of(new NoteId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void say(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
    }
}
