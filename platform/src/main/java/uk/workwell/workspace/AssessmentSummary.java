package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import uk.workwell.casework.assessment.Assessment;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.assessment.Score;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;

/** A complete assessment, to be read. */
final class AssessmentSummary {

    private AssessmentSummary() {}

    static Component of(Assessment assessment) {
        var findings = assessment.findings();
        var all = new Stack();
        Arrays.stream(Domain.values()).forEach(domain -> all.add(area(domain, findings)));
        all.add(scores(findings));
        return all;
    }

    private static Panel area(Domain domain, Findings findings) {
        var panel = new Panel(domain.words());
        var found = findings.in(domain);
        if (found.isEmpty()) {
            panel.body(new Span("Nothing in the way here"));
        } else {
            var lines = new Lines();
            found.forEach(barrier -> lines.line(
                    new Span(barrier.code().words()),
                    Boolean.TRUE.equals(barrier.changeable()) ? "Can change" : "Cannot change in this time",
                    severity(barrier)));
            panel.flush(lines);
        }
        var words = findings.wordsIn(domain);
        if (!words.isEmpty()) {
            var written = new Span("“" + words + "”");
            written.addClassName("ww-written");
            panel.foot(written);
        }
        return panel;
    }

    private static StatusTag severity(Barrier barrier) {
        var level = barrier.severity() == null ? 0 : barrier.severity();
        return new StatusTag(
                switch (level) {
                    case 0 -> Tone.QUIET;
                    case 1 -> Tone.INFO;
                    case 2 -> Tone.WARN;
                    default -> Tone.BAD;
                },
                Barrier.SEVERITIES.get(level));
    }

    private static Panel scores(Findings findings) {
        var list = new SummaryList().tight();
        Arrays.stream(Score.values())
                .forEach(score -> list.row(
                        score.words(),
                        findings.score(score).map(value -> value + " of 10").orElse("Not asked")));
        return new Panel("How the person rates it").body(list);
    }
}
