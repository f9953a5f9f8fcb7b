package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.workwell.look.Checks;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Party;
import uk.workwell.look.SignatureCards;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.look.WeeksChart;
import uk.workwell.look.WeeksTable;
import uk.workwell.look.WeeksTable.Mark;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.tenant.calendar.Written;

/** The parts of a plan on an employer's page. */
final class PhasedPlanParts {

    private PhasedPlanParts() {}

    static Component head(PhasedView.Plan plan) {
        var facts = new Paragraph("Version %d, written by %s. Contract: %s a week. %s."
                .formatted(plan.number(), plan.writtenBy(), plan.contract(), plan.state()));
        facts.addClassName("ww-small");
        return Stack.small(new H2("From " + Written.longDay(plan.startsOn())), facts);
    }

    static WeeksTable weeks(PhasedView.Plan plan) {
        var days = days(plan);
        return new WeeksTable(
                "Phased return, weeks and days",
                days.stream().map(PhasedPlanParts::shortly).toList(),
                IntStream.range(0, plan.weeks().size())
                        .mapToObj(at -> week(plan.weeks().get(at), at + 1, days))
                        .toList());
    }

    /** Saturday and Sunday only where somebody works on one. */
    private static List<DayOfWeek> days(PhasedView.Plan plan) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.getValue() < 6
                        || plan.weeks().stream()
                                .anyMatch(week ->
                                        !week.days().get(day.getValue() - 1).isEmpty()))
                .toList();
    }

    private static WeeksTable.Week week(PhasedView.Week week, int number, List<DayOfWeek> days) {
        var cells = days.stream()
                .map(day -> {
                    var hours = week.days().get(day.getValue() - 1);
                    if (!hours.isEmpty()) {
                        return new WeeksTable.Day(
                                hours + " h",
                                week.lookAt() ? "to look at" : null,
                                week.lookAt() ? Mark.LOOK_AT : Mark.WORK);
                    }
                    boolean holiday = week.bankHolidays().contains(day.getValue() - 1);
                    return new WeeksTable.Day(holiday ? "bank holiday" : "–", null, Mark.FREE);
                })
                .toList();
        return new WeeksTable.Week(
                "Week " + number,
                "from " + Written.shortDay(week.monday()),
                cells,
                week.total(),
                (week.duties().isEmpty() ? "" : week.duties() + ". ") + week.more());
    }

    static WeeksChart chart(PhasedView.Plan plan) {
        return new WeeksChart(
                "Hours a week",
                plan.contractHours(),
                plan.contract() + ", the contract",
                IntStream.range(0, plan.weeks().size())
                        .mapToObj(at -> {
                            var week = plan.weeks().get(at);
                            return new WeeksChart.Bar("Week " + (at + 1), week.hours(), week.total(), week.percent());
                        })
                        .toList());
    }

    /** Checks and chart beside each other where there is room. */
    static Div looked(PhasedView.Plan plan) {
        var checks = new Checks();
        for (var line : plan.checks()) {
            if (line.fine()) checks.fine(line.head(), line.words());
            else checks.toLookAt(line.head(), line.words());
        }
        var looked = new Div(Stack.medium(new H2("Checks"), checks), Stack.medium(new H2("Hours a week"), chart(plan)));
        looked.addClassName("ww-cols");
        return looked;
    }

    static Component worked(List<PhasedView.Line> weeks) {
        var lines = new Lines();
        weeks.forEach(week -> {
            if (week.fine()) lines.line(new Span(week.head()), week.words());
            else lines.line(new Span(week.head()), week.words(), new StatusTag(Tone.WARN, "To talk about"));
        });
        return new Panel("What was worked").flush(lines);
    }

    static Component signatures(PhasedView.Plan plan) {
        var cards = new SignatureCards();
        for (var one : plan.signatures()) {
            var party = Party.valueOf(one.side().toUpperCase(Locale.ROOT));
            var name = one.name();
            if (name != null) cards.signed(party, name, one.words());
            else cards.open(party, one.side(), new StatusTag(Tone.PLAIN, "Not yet signed"), "");
        }
        return cards;
    }

    static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
