package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Takes one document as a file, shows what it holds or what is wrong with it, and adds it only when told to. */
class AddFile extends Div {

    private static final int MOST = 500_000;

    /** What a file holds. */
    sealed interface Held {

        /** @param shown as people will meet it */
        record Sound(Component shown) implements Held {}

        record Wrong(List<String> words) implements Held {}

        /** @param words what was added */
        record Added(String words) implements Held {}
    }

    private final Function<String, Held> check;
    private final Function<String, Held> add;
    private final Runnable added;
    private final Div outcome = new Div();

    /** @param added runs after a file was added */
    AddFile(String heading, String about, Function<String, Held> check, Function<String, Held> add, Runnable added) {
        this.check = check;
        this.add = add;
        this.added = added;
        outcome.getElement().setAttribute("aria-live", "polite");
        var upload =
                new Upload(UploadHandler.inMemory((file, bytes) -> read(new String(bytes, StandardCharsets.UTF_8))));
        upload.setId("file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST);
        upload.setAcceptedFileExtensions(".json");
        upload.addFileRejectedListener(refused -> tell(new Notice(
                Tone.BAD, "This file was not read.", "Choose one file that ends with .json and has at most 500 KB.")));
        add(new Stack(new Panel(heading).body(new Paragraph(about), upload), outcome));
    }

    private void read(String text) {
        show(text, check.apply(text));
    }

    private void show(String text, Held held) {
        switch (held) {
            case Held.Sound(var shown) -> {
                var now = new Button("Add it", click -> show(text, add.apply(text)));
                now.addThemeVariants(ButtonVariant.PRIMARY);
                outcome.removeAll();
                outcome.add(new Stack(
                        new Notice(Tone.INFO, "This is how it will look.", "Once added it never changes.").fullWidth(),
                        shown,
                        Row.actions(now)));
            }
            case Held.Wrong(var words) -> {
                var list = new UnorderedList();
                words.forEach(line -> list.add(new ListItem(line)));
                outcome.removeAll();
                outcome.add(new Notice(Tone.BAD, "This cannot be added.").fullWidth(), list);
            }
            case Held.Added(var words) -> {
                tell(new Notice(Tone.GOOD, words));
                added.run();
            }
        }
    }

    private void tell(Notice words) {
        outcome.removeAll();
        outcome.add(words.fullWidth());
    }
}
