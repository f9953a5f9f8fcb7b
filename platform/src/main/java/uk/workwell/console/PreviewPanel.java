package uk.workwell.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.workwell.directory.DirectoryImport.From;
import uk.workwell.directory.ImportPreview;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** What a file would change: new, changed, missing, left out with the reason. And the button that does it. */
class PreviewPanel extends Div {

    /** Of each kind so many are named; the rest is counted. */
    private static final int SHOWN = 50;

    /** @param apply hears whether services that are not in the file are to be retired */
    PreviewPanel(ImportPreview preview, From from, Consumer<Boolean> apply) {
        if (preview.unreadable()) {
            add(new Notice(
                            Tone.BAD,
                            "Nothing can be read from this.",
                            preview.faults().getFirst().words() + ".")
                    .fullWidth());
            return;
        }
        var all = new Stack();
        var vanished = new Checkbox(
                "Retire the %d that are missing".formatted(preview.vanished().size()));
        vanished.setId("retire");
        vanished.setValue(from == From.THE_FEED);
        vanished.setVisible(!preview.vanished().isEmpty());
        var now = new Button("Change the directory", click -> apply.accept(vanished.getValue()));
        now.addThemeVariants(ButtonVariant.PRIMARY);
        boolean nothing = preview.changesNothing(true);
        all.add(new Notice(
                        Tone.INFO,
                        nothing ? "The directory is as this says already." : "This is what would change.",
                        "%d new, %d changed, %d as they are, %d missing, %d left out."
                                .formatted(
                                        preview.fresh().size(),
                                        preview.changed().size(),
                                        preview.same(),
                                        preview.vanished().size(),
                                        preview.faults().size()))
                .fullWidth());
        list(all, "New", preview.fresh(), service -> service.name(), service -> service.organisation());
        list(
                all,
                "Changed",
                preview.changed(),
                change -> change.now().name(),
                change -> "Says something else of: " + String.join(", ", change.what()));
        list(all, "Missing in this", preview.vanished(), service -> service.name(), service -> service.organisation());
        list(
                all,
                "Left out",
                preview.faults(),
                fault -> "Number " + fault.number() + " in the file",
                fault -> fault.words());
        if (!nothing) all.add(vanished, Row.actions(now));
        add(all);
    }

    private static <T> void list(
            Stack all, String heading, List<T> things, Function<T, String> name, Function<T, String> about) {
        if (things.isEmpty()) return;
        var lines = new Lines();
        things.stream().limit(SHOWN).forEach(one -> lines.line(new Span(name.apply(one)), about.apply(one)));
        Panel panel = new Panel(heading).count(new Count(things.size())).flush(lines);
        if (things.size() > SHOWN) panel.foot("And %,d more".formatted(things.size() - SHOWN));
        all.add(panel);
    }
}
