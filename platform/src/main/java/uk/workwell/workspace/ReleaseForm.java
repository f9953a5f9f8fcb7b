package uk.workwell.workspace;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** The duty lead gives a held referral back to the queue. */
class ReleaseForm extends TriageForm {

    ReleaseForm(TriageCard card) {
        super("Give " + card.person().name() + " back to the queue", "Give back");
        lay(new Paragraph(
                "Coaches and leads see the referral again and decide about it. They never see why it was held."));
    }

    @Override
    List<Fault> check() {
        return List.of();
    }

    @Override
    List<Typed> typed() {
        return List.of();
    }

    @Override
    TriageResult send(Decisions decisions) {
        return decisions.release();
    }

    @Override
    String done() {
        return "Back in the queue.";
    }
}
