package uk.workwell.workspace;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.SummaryList;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** An answer that was given on the phone or in person. */
class WriteAnswerForm extends TriageForm {

    private static final int LONGEST = 1500;

    private final TextArea answer = area("What was answered", "answer", "In their words, as near as you can");

    WriteAnswerForm(TriageCard card) {
        super("The answer to our question", "Save the answer");
        var asked = new SummaryList().tight();
        card.dialogue().stream().findFirst().ifPresent(open -> asked.row("Question", open.question()));
        lay(asked, answer);
    }

    @Override
    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        check(faults, answer, "Write down what was answered", LONGEST);
        return faults;
    }

    @Override
    List<Typed> typed() {
        return List.of(new Typed("Answer", answer.getValue()));
    }

    @Override
    TriageResult send(Decisions decisions) {
        return decisions.writeAnswer(answer.getValue());
    }

    @Override
    String done() {
        return "Answer saved. The referral is back in the queue.";
    }
}
