package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.referral.Receipt;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.RulesSay;

/** What the rules said on the day of receipt, what would change it, and the way to another version's answer. */
class ReceiptWords extends Section {

    ReceiptWords(ReferralId referral, Receipt receipt) {
        var lines = new uk.workwell.look.Receipt();
        receipt.lines().forEach(line -> lines.line(result(line.outcome()), line.rule(), line.words(), line.hint()));
        var version = new Span("Settings %d, %s".formatted(receipt.settingsVersion(), Dates.day(receipt.madeAt())));
        version.addClassName("ww-small");
        var again = ReceiptView.link(referral, "Run again with another version");
        again.addClassName("ww-small");
        var stack = Stack.small(
                Row.between(new H3("Eligibility receipt"), version), new Div(Tags.rulesSay(receipt.outcome())), lines);
        hints(stack, receipt);
        stack.add(new Div(again));
        add(stack);
    }

    private static void hints(Stack stack, Receipt receipt) {
        var hints = receipt.lines().stream()
                .filter(line -> line.outcome() != RulesSay.ELIGIBLE)
                .map(Receipt.Line::hint)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        if (hints.length > 0) stack.add(new Notice(Tone.QUIET, "What would change this", hints).fullWidth());
    }

    static uk.workwell.look.Receipt.Result result(RulesSay outcome) {
        return switch (outcome) {
            case ELIGIBLE -> uk.workwell.look.Receipt.Result.PASSED;
            case NOT_ELIGIBLE -> uk.workwell.look.Receipt.Result.FAILED;
            case UNKNOWN -> uk.workwell.look.Receipt.Result.MISSING;
        };
    }
}
