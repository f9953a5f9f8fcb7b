package uk.workwell.look;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "Saved 12:04": that nothing is lost. Said to the eye only, since it would interrupt a screen reader every few seconds. */
public final class SavedAt extends Span {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Span words = new Span();

    public SavedAt() {
        addClassName("ww-saved");
        add(Icon.CHECK.silent(), words);
        setVisible(false);
    }

    /** Says when the server last kept the form. */
    public void saved(Instant when) {
        words.setText("Saved " + TIME.format(when));
        setVisible(true);
    }

    /** Says more than the time: "Saved 12:04. Your draft is kept until 22 February 2027." */
    public void saved(Instant when, String more) {
        saved(when);
        words.setText(words.getText() + ". " + more);
    }
}
