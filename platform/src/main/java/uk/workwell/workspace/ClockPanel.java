package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
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
import uk.workwell.casework.ExitReason;
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
        addClassName("ww-panel");
        setAriaLabel("Support clock");
        add(found.state().live() ? running(found, today) : over(found));
    }

    private static Component running(CaseCard found, LocalDate today) {
        var clock = found.clock();
        var line = Row.between(new H2(headline(found, clock, today)));
        clock.warning(today).ifPresent(words -> line.add(tag(clock, today, words)));
        var words =
                small(clock.words(today) + " The length comes from settings version " + found.settingsVersion() + ".");
        return body(Split.half(Stack.small(line, bar(clock, today)), Stack.small(sum(found), words)));
    }

    private static String headline(CaseCard found, SupportClock clock, LocalDate today) {
        if (!clock.forecast()) return clock.headline(today);
        return switch (found.startRule()) {
            case FIRST_APPT -> clock.headline(today);
            case ASSESSMENT_DONE -> "Support starts with the completed assessment";
            case PLAN_AGREED -> "Support starts with the agreed plan";
        };
    }

    private static Component over(CaseCard found) {
        if (found.startedOn() == null) {
            return body(Split.half(
                    Stack.small(Row.between(new H2("Support did not start"))),
                    small("The case ended as “%s”. No time was used."
                            .formatted(found.state().words()))));
        }
        var ended = found.endedAt() == null ? "" : " on " + Dates.day(found.endedAt());
        var reason = found.exitReason().map(ExitReason::words).orElse("no reason given");
        return body(Split.half(
                Stack.small(Row.between(new H2("Support ended" + ended)), small(reason + ".")),
                Stack.small(sum(found), small("This was the time that could have been used."))));
    }

    private static Paragraph sum(CaseCard found) {
        return ClockBar.sum(found.clock().sum(CohortWords.of(found.cohort())).stream()
                .map(figure -> new Part(figure.figure(), figure.name()))
                .toList());
    }

    private static Paragraph small(String text) {
        var words = new Paragraph(text);
        words.addClassName("ww-small");
        return words;
    }

    private static Component body(Component split) {
        split.addClassName("ww-panel__body");
        return split;
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
                double place = place(clock, day);
                // Two labels on one spot cannot be read: the later one says more.
                marks.removeIf(other -> other.place() > 0 && Math.abs(other.place() - place) < 7);
                marks.add(new ClockBar.Mark(place, mark.label()));
            });
        }
        marks.add(new ClockBar.Mark(100, MARK.format(clock.endsOn())));
        return new ClockBar(clock.words(today), stretches(clock, today), marks);
    }

    /** From the start to today: days used, and between them the days on which support rested. */
    private static List<Stretch> stretches(SupportClock clock, LocalDate today) {
        if (clock.forecast()) return List.of();
        var used = clock.left(today) < 0 ? Kind.LATE : Kind.USED;
        var stretches = new ArrayList<Stretch>();
        double reached = 0;
        for (var pause : clock.pauses()) {
            double from = place(clock, earlier(pause.from(), today));
            double until = place(clock, earlier(pause.until(), today));
            if (until <= reached) continue;
            stretches.add(new Stretch(used, from - reached));
            stretches.add(new Stretch(Kind.PAUSED, until - from));
            reached = until;
        }
        stretches.add(new Stretch(used, place(clock, today) - reached));
        return stretches.stream().filter(stretch -> stretch.percent() > 0).toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static double place(SupportClock clock, LocalDate day) {
        double days = clock.endsOn().toEpochDay() - clock.start().toEpochDay();
        return Math.clamp(100.0 * (day.toEpochDay() - clock.start().toEpochDay()) / days, 0, 100);
    }
}
