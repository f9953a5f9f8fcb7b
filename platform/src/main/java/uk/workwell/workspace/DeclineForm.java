package uk.workwell.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Settings;

/** Says no, or sends the person to a service that helps better: always with words for them and another place to turn to. */
class DeclineForm extends TriageForm {

    private static final int LONGEST = 1500;

    private final String person;
    private final boolean declining;
    private final Select<DeclineCode> code = new Select<>();
    private final TextArea why = area("Why, in words for the person", "decline-why", "");
    private final TextArea redirect = area("Where they can get help instead", "decline-redirect", "");

    private DeclineForm(TriageCard card, Settings settings, boolean declining) {
        super(
                (declining ? "Decline " : "Redirect ") + card.person().name(),
                "Send to " + card.person().name());
        this.person = card.person().name();
        this.declining = declining;
        code.setId("decline-code");
        code.setLabel("Reason");
        code.setHelperText("For reports. The person reads your words, the employer reads neither");
        code.setItems(DeclineCode.values());
        code.setItemLabelGenerator(DeclineCode::words);
        code.addValueChangeListener(change -> propose(settings, change.getValue()));
        code.setVisible(declining);
        var who = new Paragraph("You decide this, by name. The person can ask to be looked at again.");
        who.addClassName("ww-small");
        if (declining) endsSomething();
        lay(who, code, why, redirect);
    }

    static DeclineForm declining(TriageCard card, Settings settings) {
        return new DeclineForm(card, settings, true);
    }

    static DeclineForm redirecting(TriageCard card, Settings settings) {
        return new DeclineForm(card, settings, false);
    }

    @Override
    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        code.setInvalid(declining && code.isEmpty());
        if (code.isInvalid()) {
            code.setErrorMessage("Choose a reason");
            faults.add(new Fault("Choose a reason", code));
        }
        check(faults, why, "Write to the person why, like “You live outside our area”", LONGEST);
        check(
                faults,
                redirect,
                "Write where the person can get help, like the name and phone number of a service",
                LONGEST);
        return faults;
    }

    @Override
    List<Typed> typed() {
        var chosen = code.getValue();
        return List.of(
                new Typed("Reason", chosen == null ? "" : chosen.words()),
                new Typed("Why", why.getValue()),
                new Typed("Where else", redirect.getValue()));
    }

    @Override
    TriageResult send(Decisions decisions) {
        var words =
                new DecisionWords(why.getValue().strip(), redirect.getValue().strip());
        return declining ? decisions.decline(code.getValue(), words) : decisions.redirect(words);
    }

    @Override
    String done() {
        return "Sent to %s.".formatted(person);
    }

    /** The ICB's own words for the reason, to be made personal; never over something already written. */
    private void propose(Settings settings, @Nullable DeclineCode chosen) {
        if (chosen == null) return;
        var ready = settings.refusal(RefusalReason.valueOf(chosen.name()));
        if (why.isEmpty()) why.setValue(ready.words());
        if (redirect.isEmpty()) redirect.setValue(ready.redirect());
    }
}
