package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CohortWords;
import uk.workwell.casework.SupportClock;
import uk.workwell.casework.SupportClock.Mark;
import uk.workwell.look.ClockBar;
import uk.workwell.look.ClockBar.Kind;
import uk.workwell.look.ClockBar.Part;
import uk.workwell.look.ClockBar.Stretch;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** The support clock with its sum: every number explains itself. */
class ClockPanel extends Section {

    private static final DateTimeFormatter MARK = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    ClockPanel(CaseCard found, LocalDate today) {
        var clock = found.clock();
        addClassName("ww-panel");
        setAriaLabel("Support clock");
        var ended = !found.state().live();
        var heading = new H2(ended ? "Support did not start" : clock.headline(today));
        var line = Row.between(heading);
        if (!ended) clock.warning(today).ifPresent(words -> line.add(tag(clock, today, words)));
        var bar = ended ? new Div() : bar(clock, today);
        var sum = ClockBar.sum(clock.sum(CohortWords.of(found.cohort())).stream()
                .map(figure -> new Part(figure.figure(), figure.name()))
                .toList());
        var words = new Paragraph(
                ended
                        ? "The case ended as “%s”. No time was used."
                                .formatted(found.state().words())
                        : clock.words(today) + " The length comes from settings version " + found.settingsVersion()
                                + ".");
        words.addClassName("ww-small");
        var body = ended
                ? Split.half(Stack.small(line), words)
                : Split.half(Stack.small(line, bar), Stack.small(sum, words));
        body.addClassName("ww-panel__body");
        add(body);
    }

    private static StatusTag tag(SupportClock clock, LocalDate today, String words) {
        var over = clock.passed(today).filter(mark -> mark == Mark.END).isPresent();
        return new StatusTag(over ? Tone.BAD : Tone.WARN, words);
    }

    private static ClockBar bar(SupportClock clock, LocalDate today) {
        var marks = new ArrayList<ClockBar.Mark>();
        marks.add(new ClockBar.Mark(0, MARK.format(clock.start())));
        for (var mark : List.of(Mark.HALF, Mark.THREE_QUARTERS, Mark.TWO_WEEKS_LEFT)) {
            clock.reached(mark).ifPresent(day -> {
                double place = 100.0 * (day.toEpochDay() - clock.start().toEpochDay()) / clock.days();
                // Two labels on one spot cannot be read: the later one says more.
                marks.removeIf(other -> other.place() > 0 && Math.abs(other.place() - place) < 7);
                marks.add(new ClockBar.Mark(place, mark.label()));
            });
        }
        marks.add(new ClockBar.Mark(100, MARK.format(clock.endsOn())));
        var late = clock.left(today) < 0;
        return new ClockBar(
                clock.words(today), List.of(new Stretch(late ? Kind.LATE : Kind.USED, clock.percent(today))), marks);
    }
}
