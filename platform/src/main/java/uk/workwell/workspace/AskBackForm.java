package uk.workwell.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.referral.Receipt;
import uk.workwell.referral.RulesSay;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** One more question to the person before a decision. What the rules miss is proposed, in words to be made personal. */
class AskBackForm extends TriageForm {

    private static final int LONGEST = 1500;
    private static final String OTHER = "Something else";

    private final String person;
    private final Select<String> about = new Select<>();
    private final TextArea question = area("Question to the person", "question", "They read it as you write it");

    /** @param until the last day for an answer, if it is asked today */
    AskBackForm(TriageCard card, LocalDate until) {
        super("Ask " + card.person().name(), "Send the question");
        this.person = card.person().name();
        about.setId("about");
        about.setLabel("Why you ask");
        about.setItems(Stream.concat(missing(card.receipt()), Stream.of(OTHER)).toList());
        about.addValueChangeListener(change -> propose(change.getValue()));
        var what = new Paragraph(
                "They get a link by text or e-mail that says nothing about it, and answer after a code and their date of birth. If no answer has come by %s, the referral closes and they are told how to come back."
                        .formatted(Dates.day(until)));
        what.addClassName("ww-small");
        lay(what, about, question);
        missing(card.receipt()).findFirst().ifPresent(about::setValue);
    }

    @Override
    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        check(faults, question, "Write the question, like “Which mornings suit you?”", LONGEST);
        return faults;
    }

    @Override
    List<Typed> typed() {
        return List.of(new Typed("Question", question.getValue()));
    }

    @Override
    TriageResult send(Decisions decisions) {
        return decisions.askBack(question.getValue());
    }

    @Override
    String done() {
        return "Asked. It stands in “Asked back” until %s answers.".formatted(person);
    }

    private static Stream<String> missing(@Nullable Receipt receipt) {
        return receipt == null
                ? Stream.empty()
                : receipt.lines().stream()
                        .filter(line -> line.outcome() == RulesSay.UNKNOWN)
                        .map(Receipt.Line::rule);
    }

    private void propose(@Nullable String rule) {
        if (rule == null || rule.equals(OTHER) || !question.isEmpty()) return;
        question.setValue("Before we decide, we need to know one more thing from you. It is about: %s. "
                .formatted(rule.toLowerCase(Locale.UK)));
    }
}
