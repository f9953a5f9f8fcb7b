package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.notes.Keeping;
import uk.workwell.casework.notes.NoteDraft;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.SavedAt;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** "New note": keeps what is typed as a draft, warns, saves, and marks what the person is to be shown. */
class NoteWriting extends Div {

    private final OpenCase open;
    private final Me me;
    private final Notes notes;
    private final ShareableWords words;
    private final Runnable written;
    private final NoteForm form;
    private final NoteWarning warning;
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedAt saved = new SavedAt();
    private final H2 heading = new H2("New note");
    private final Div conflict = new Div();
    private final Button show = new Button();
    private final Button discard = new Button("Throw away");
    private @Nullable NoteDraft draft;
    private boolean warned;

    /** @param written runs after a note was saved */
    NoteWriting(OpenCase open, Me me, Notes notes, ShareableWords words, Runnable written) {
        this.open = open;
        this.me = me;
        this.notes = notes;
        this.words = words;
        this.written = written;
        form = new NoteForm(firstName());
        warning = new NoteWarning(form::shareInstead);
        form.onChange(this::typed);
        conflict.getElement().setAttribute("role", "status");
        heading.setId("new-note");
        var save = new Button("Save note", click -> save(false));
        show.addClickListener(click -> save(true));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addClickListener(click -> discard());
        var section = new Section(Stack.small(
                Row.between(heading, saved), errors, conflict, form, warning, Row.actions(save, show, discard)));
        section.setAriaLabelledBy("new-note");
        add(section);
        begin(notes.draft(open.me(), open.id()).orElse(null));
    }

    private void begin(@Nullable NoteDraft there) {
        draft = there;
        var text = there == null ? NoteWords.NONE : there.words();
        form.fill(text);
        heading.setText(text.corrects() == null ? "New note" : "Correction of a note");
        discard.setVisible(there != null);
        if (there == null) saved.setVisible(false);
        else saved.saved(there.savedAt());
        conflict.removeAll();
        errors.clear();
        warn();
    }

    private void typed() {
        keep();
        warn();
    }

    private void warn() {
        warned = false;
        show.setText("Show to " + firstName());
        warning.show(words.warning(form.words().shareable()));
    }

    /** @return whether what stands here is kept on the server */
    private boolean keep() {
        var text = form.words();
        if (draft == null && text.blank()) return true;
        if (draft != null && draft.words().equals(text)) return true;
        return switch (notes.keep(me.colleague(), open.id(), draft, text)) {
            case Keeping.Kept(var now) -> {
                draft = now;
                saved.saved(now.savedAt());
                discard.setVisible(true);
                conflict.removeAll();
                yield true;
            }
            case Keeping.Elsewhere(var theirs) -> {
                conflict(theirs);
                yield false;
            }
            case Keeping.Gone() -> {
                // Saved or thrown away elsewhere: what is typed here is a new note.
                draft = null;
                yield keep();
            }
            case Keeping.NotFound() -> throw new NotFoundException();
        };
    }

    private void conflict(NoteDraft theirs) {
        conflict.removeAll();
        conflict.add(new Notice(
                        Tone.WARN,
                        "You also wrote this note in another window or on another device, at "
                                + Dates.time(theirs.savedAt()) + ". Nothing is lost.")
                .fullWidth()
                .and(
                        link("Keep what stands here", () -> {
                            draft = theirs;
                            keep();
                        }),
                        new Span(" "),
                        link("Show the other one", () -> begin(theirs))));
    }

    private void save(boolean thenShow) {
        if (thenShow && !warned && words.warning(form.words().shareable()).isPresent()) {
            warned = true;
            show.setText("Show it to " + firstName() + " as it is");
            warning.show(words.warning(form.words().shareable()));
            return;
        }
        if (!keep()) return;
        var id = draft == null ? NoteId.fresh() : draft.id();
        if (thenShow && form.words().shareable().isBlank()) {
            form.show(
                    errors,
                    java.util.List.of(
                            new NoteResult.Fault("shareable", "Write what " + firstName() + " can be shown")));
            return;
        }
        switch (notes.save(me.colleague(), open.id(), id, form.words())) {
            case NoteResult.Done(var note) -> done(note, thenShow);
            case NoteResult.Refused(var faults) -> form.show(errors, faults);
            case NoteResult.CorrectedSince(var theirs) -> correctedSince(theirs.head(), Dates.stamp(theirs.at()));
            case NoteResult.NotFound() -> throw new NotFoundException();
        }
    }

    private void done(NoteId note, boolean thenShow) {
        if (thenShow) notes.showToPerson(me.colleague(), open.id(), note);
        begin(null);
        say(thenShow ? "Note saved, to be shown to " + firstName() : "Note saved");
        written.run();
    }

    private void correctedSince(String head, String when) {
        conflict.removeAll();
        conflict.add(new Notice(
                        Tone.WARN,
                        "Somebody corrected this note since you opened it.",
                        head + ", " + when + ". What you typed is still here.")
                .fullWidth());
        written.run();
    }

    private void discard() {
        notes.discard(me.colleague(), open.id());
        begin(null);
        say("Draft thrown away");
    }

    private String firstName() {
        return open.person().name().split(" ", 2)[0];
    }

    private static NativeButton link(String words, Runnable work) {
        var button = new NativeButton(words, click -> work.run());
        button.addClassName("ww-link-btn");
        return button;
    }

    private static void say(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
    }
}
