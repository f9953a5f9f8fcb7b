package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.casework.appointments.ContactAfterMissing;

/** The short form "I contacted them": how, when, and what came of it. What was typed stays until it is written down. */
class MissedContactForm extends Div {

    private final WhenFields at = new WhenFields("contact-day", "Day of the contact", "Time");
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>("How");
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>("What came of it");
    private final TextArea words =
            CaseForm.note("Note for the care team", "Private. Optional. The person can ask to read it");
    private final CaseForm form;

    MissedContactForm(Instant now) {
        at.set(now);
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(Channel::words);
        outcome.setItems(ContactAfterMissing.OUTCOMES);
        outcome.setItemLabelGenerator(one -> one == Outcome.REACHED ? "Reached" : one.words());
        form = new CaseForm("Write down the contact")
                .required("channel", channel, "Choose how you contacted them")
                .required("outcome", outcome, "Choose what came of it")
                .field("at", at)
                .checkedBy(at::check)
                .field("words", words)
                .withActions();
        add(form);
    }

    /**
     * @param verb runs only when nothing is missing
     * @param done runs when it is written down
     * @param faulty hears whether something is to be put right
     */
    void onSave(Supplier<CaseResult> verb, Runnable done, Consumer<Boolean> faulty) {
        form.onSave(verb, result -> {
            switch (result) {
                case CaseResult.Done written -> done.run();
                case CaseResult.Refused(var faults) -> {
                    if (!faults.isEmpty()) form.show(faults);
                }
                case CaseResult.ChangedSince changed -> form.changed(changed);
                case CaseResult.NotFound gone -> throw new NotFoundException();
            }
            faulty.accept(result instanceof CaseResult.Refused);
        });
    }

    /** Once nothing is missing. */
    ContactAfterMissing command(CaseId caseId) {
        return new ContactAfterMissing(
                caseId,
                at.value().orElseThrow(),
                channel.getValue(),
                outcome.getValue(),
                words.getValue().isBlank() ? null : words.getValue().strip());
    }
}
