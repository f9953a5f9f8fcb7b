package uk.workwell.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;

/** Holds a referral for the duty lead, because something in it worries. */
class HoldForm extends TriageForm {

    private static final int LONGEST = 1500;

    private final TextArea why = area("What worries you", "hold-why", "The duty lead alone reads this");

    HoldForm(TriageCard card) {
        super("Hold " + card.person().name() + " for the duty lead", "Hold");
        var what = new Paragraph(
                "From now on only the duty lead sees this referral: it leaves the queue for you and everybody else. If somebody is in danger now, call 999 first.");
        what.addClassName("ww-small");
        lay(what, why);
    }

    @Override
    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        check(faults, why, "Write for the duty lead what worries you", LONGEST);
        return faults;
    }

    @Override
    List<Typed> typed() {
        return List.of(new Typed("What worries you", why.getValue()));
    }

    @Override
    TriageResult send(Decisions decisions) {
        return decisions.hold(why.getValue());
    }

    @Override
    String done() {
        return "Held. The duty lead sees it now.";
    }
}
