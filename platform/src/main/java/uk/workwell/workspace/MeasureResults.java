package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.workwell.casework.measures.MeasureTaken;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.measures.Scale;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.TrendChart;

/** What one questionnaire says over time, scale by scale. */
class MeasureResults extends Div {

    /** @param taken newest first, at least one */
    MeasureResults(Questionnaire one, List<MeasureTaken> taken) {
        var all = new Stack();
        for (var scale : one.scales()) all.add(scale(one, scale, taken));
        add(new Panel(one.name()).body(all).foot(one.attribution()));
    }

    private static Split scale(Questionnaire one, Scale scale, List<MeasureTaken> taken) {
        var points = points(scale, taken);
        var facts = new SummaryList().tight();
        if (points.isEmpty()) {
            facts.row(scale.name(), "No figure yet");
        } else {
            var last = points.getLast();
            facts.row(scale.name(), last.value() + " of " + scale.high());
            scale.band(last.value()).ifPresent(band -> facts.row("Band, to be confirmed", band.words()));
            facts.row("Against the first", last.words());
        }
        facts.row(
                "More than chance, to be confirmed",
                scale.reliableChange() == null ? "No mark is known" : "From " + scale.reliableChange() + " on");
        missing(scale, taken).forEach(words -> facts.row("No figure", words));
        var chart = new TrendChart(
                one.name() + ": " + scale.name(),
                direction(scale),
                scale.low(),
                scale.high(),
                scale.reliableChange(),
                points);
        var way = new Paragraph(direction(scale));
        way.addClassName("ww-soft");
        return Split.half(points.isEmpty() ? way : Stack.small(chart, way), facts);
    }

    private static String direction(Scale scale) {
        return scale.higherIsBetter() ? "Higher is better" : "Lower is better";
    }

    /** Oldest first. */
    private static List<TrendChart.Point> points(Scale scale, List<MeasureTaken> taken) {
        var points = new ArrayList<TrendChart.Point>();
        for (var answers : taken.reversed()) {
            answers.score(scale).ifPresent(score -> {
                var change = points.isEmpty()
                        ? Scale.Change.SAME
                        : scale.change(points.getFirst().value(), score);
                var reliable = change == Scale.Change.BETTER || change == Scale.Change.WORSE;
                points.add(new TrendChart.Point(
                        answers.on(), score, reliable, points.isEmpty() ? "The first" : change.words()));
            });
        }
        return points;
    }

    private static List<String> missing(Scale scale, List<MeasureTaken> taken) {
        return taken.stream()
                .filter(answers -> answers.score(scale).isEmpty())
                .limit(3)
                .map(answers -> Dates.shortDay(answers.on()) + ": " + why(scale, answers))
                .toList();
    }

    private static String why(Scale scale, MeasureTaken answers) {
        var whole = answers.notTaken();
        if (whole != null) return "not taken, " + whole.words().toLowerCase();
        return scale.items().stream()
                .filter(answers.answers().missing()::containsKey)
                .map(item -> String.valueOf(answers.answers().missing().get(item)))
                .map(reason -> uk.workwell.casework.measures.MissingReason.valueOf(reason)
                        .words()
                        .toLowerCase())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
