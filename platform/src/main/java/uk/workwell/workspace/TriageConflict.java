package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.Optional;
import uk.workwell.look.Notice;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** Somebody else decided first: who and when, theirs, and what was typed here. */
class TriageConflict extends Div {

    /** @param possible whether what was typed can still be sent */
    TriageConflict(
            TriageResult.ChangedSince by,
            Optional<TriageCard> now,
            String heading,
            List<TriageForm.Typed> typed,
            boolean possible) {
        getElement().setAttribute("role", "alert");
        var lines = new Stack(new Notice(
                        Tone.WARN,
                        "Someone changed this since you opened it.",
                        "%s changed it at %s. Nothing of theirs was overwritten, and yours was not sent. What you wrote is still here%s"
                                .formatted(
                                        by.by(),
                                        Dates.stamp(by.at()),
                                        possible ? ": read theirs, then send it or go back." : ": copy what you need."))
                .fullWidth());
        now.ifPresent(card -> lines.add(new H4("By " + by.by()), theirs(card)));
        lines.add(new H4("By you, not sent"), mine(heading, typed));
        add(lines);
    }

    private static SummaryList theirs(TriageCard card) {
        var facts = new SummaryList().tight();
        facts.row("Now", TriageWords.outcome(card.state()));
        var decision = card.decision();
        if (decision != null) {
            Optional.ofNullable(decision.code()).map(DeclineCode::words).ifPresent(code -> facts.row("Reason", code));
            Optional.ofNullable(decision.words()).ifPresent(words -> said(facts, words));
        } else if (!card.dialogue().isEmpty()) {
            var exchange = card.dialogue().getFirst();
            facts.row("Question", exchange.question());
            Optional.ofNullable(exchange.answer()).ifPresent(answer -> facts.row("Answer", answer));
        }
        return facts;
    }

    private static void said(SummaryList facts, DecisionWords words) {
        facts.row("Why", words.why());
        facts.row("Where else", words.redirect());
    }

    private static SummaryList mine(String heading, List<TriageForm.Typed> typed) {
        var facts = new SummaryList().tight();
        facts.row("Yours", heading);
        typed.stream().filter(one -> !one.words().isBlank()).forEach(one -> facts.row(one.what(), one.words()));
        return facts;
    }
}
