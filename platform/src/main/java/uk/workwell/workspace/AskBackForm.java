package uk.workwell.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.referral.AskBack;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.referral.Receipt;
import uk.workwell.referral.RulesSay;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** One more question to the person before a decision. What the rules miss is proposed, in words to be made personal. */
class AskBackForm extends TriageForm {

    private static final int LONGEST = 1500;

    private final String person;
    private final RadioButtonGroup<AskedOf> of = new RadioButtonGroup<>("Whom you ask");
    private final Select<String> about = new Select<>();
    private final TextArea question = area("The question", "question", "They read it as you write it");

    /** @param until the last day for an answer, if it is asked today */
    AskBackForm(TriageCard card, LocalDate until) {
        super("Ask back about " + card.person().name(), "Send the question");
        var referrer = card.referrer();
        of.setId("of");
        of.setItems(AskedOf.values());
        of.setItemLabelGenerator(one -> one == AskedOf.PERSON ? card.person().name() : String.valueOf(referrer));
        of.setValue(AskedOf.PERSON);
        of.setVisible(referrer != null);
        this.person = card.person().name();
        about.setId("about");
        about.setLabel("Why you ask");
        about.setHelperText("For the team. Whoever is asked reads only the question");
        about.addClassName("ww-w-l");
        about.setItems(Stream.concat(missing(card.receipt()), Stream.of(AskBack.SOMETHING_ELSE))
                .toList());
        about.addValueChangeListener(change -> propose(change.getValue()));
        var what = new Paragraph(words(AskedOf.PERSON, until));
        what.addClassName("ww-small");
        of.addValueChangeListener(change -> what.setText(words(change.getValue(), until)));
        lay(of, what, about, question);
        // Where the rules miss nothing there is one reason only.
        about.setValue(missing(card.receipt()).findFirst().orElse(AskBack.SOMETHING_ELSE));
    }

    private static String words(AskedOf of, LocalDate until) {
        return switch (of) {
            case PERSON ->
                "They get a link by text or e-mail that says nothing about it, and answer after a code and their date of birth. If no answer has come by %s, the referral closes and they are told how to come back."
                        .formatted(Dates.day(until));
            case REFERRER ->
                "The organisation gets a link by e-mail and answers after a code. The person hears nothing of it. If no answer has come by %s, the referral is back in the queue."
                        .formatted(Dates.day(until));
        };
    }

    @Override
    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        var why = about.isEmpty() ? "Choose why you ask" : "";
        about.setInvalid(!why.isEmpty());
        about.setErrorMessage(why);
        if (about.isInvalid()) faults.add(new Fault(why, about));
        check(faults, question, "Write the question, like “Which mornings suit you?”", LONGEST);
        return faults;
    }

    @Override
    List<Typed> typed() {
        return List.of(
                new Typed("Why you ask", about.getValue() == null ? "" : about.getValue()),
                new Typed("Question", question.getValue()));
    }

    @Override
    TriageResult send(Decisions decisions) {
        return decisions.askBack(new AskBack(of.getValue(), about.getValue(), question.getValue()));
    }

    @Override
    String done() {
        return of.getValue() == AskedOf.PERSON
                ? "Asked. It stands in “Asked back” until %s answers.".formatted(person)
                : "Asked. It stands in “Asked back” until the organisation answers.";
    }

    private static Stream<String> missing(@Nullable Receipt receipt) {
        return receipt == null
                ? Stream.empty()
                : receipt.lines().stream()
                        .filter(line -> line.outcome() == RulesSay.UNKNOWN)
                        .map(Receipt.Line::rule);
    }

    private void propose(@Nullable String rule) {
        if (rule == null || rule.equals(AskBack.SOMETHING_ELSE) || !question.isEmpty()) return;
        question.setValue("Before we decide, we need to know one more thing from you. It is about: %s. "
                .formatted(rule.toLowerCase(Locale.UK)));
    }
}
