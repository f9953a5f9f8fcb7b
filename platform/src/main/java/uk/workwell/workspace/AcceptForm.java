package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.referral.TriageResult;

/** Says yes and names the coach. Against the suggestion it asks why; beyond a coach's limit only a lead goes, with words. */
class AcceptForm extends TriageForm {

    private static final int LONGEST = 500;

    private final TriageCard card;
    private final boolean leads;
    private final Select<CoachLoad> coach = new Select<>();
    private final Div full = new Div();
    private final TextArea why = area("Why this coach", "accept-why", "");

    AcceptForm(TriageCard card, boolean leads) {
        super("Accept " + card.person().name(), "Accept and allocate");
        this.card = card;
        this.leads = leads;
        coach.setId("coach");
        coach.setLabel("Coach");
        coach.setHelperText("Weighted cases of each coach, and the limit");
        coach.setItems(card.coaches());
        coach.setItemLabelGenerator(AcceptForm::words);
        coach.addValueChangeListener(change -> chosen(change.getValue()));
        why.setVisible(false);
        if (card.coaches().isEmpty()) {
            full.add(
                    new Notice(Tone.WARN, "There is no coach.", "Ask the administrator to add one first.").fullWidth());
        }
        lay(coach, full, why);
        suggested(card).ifPresent(coach::setValue);
        coach.focus();
    }

    /** "Idris Fernleigh, 34 of 40". */
    static String words(CoachLoad coach) {
        return "%s, %d of %d".formatted(coach.name(), coach.load(), coach.soft());
    }

    @Override
    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        var chosen = coach.getValue();
        coach.setInvalid(chosen == null);
        if (chosen == null) {
            coach.setErrorMessage("Choose a coach");
            faults.add(new Fault("Choose a coach", coach));
        } else if (chosen.isFull() && leads) {
            check(faults, why, "Write why %s should go beyond the limit".formatted(chosen.name()), LONGEST);
        } else {
            mark(
                    faults,
                    why,
                    why.getValue().length() > LONGEST ? "Shorten this to " + LONGEST + " characters or fewer" : "");
        }
        return faults;
    }

    @Override
    List<Typed> typed() {
        var chosen = coach.getValue();
        return List.of(new Typed("Coach", chosen == null ? "" : chosen.name()), new Typed("Why", why.getValue()));
    }

    @Override
    TriageResult send(Decisions decisions) {
        return decisions.accept(coach.getValue().coach(), why.isVisible() ? why.getValue() : "");
    }

    @Override
    String done() {
        return "Accepted. %s sees the case now.".formatted(coach.getValue().name());
    }

    private static Optional<CoachLoad> suggested(TriageCard card) {
        return card.coaches().stream()
                .filter(coach -> coach.coach().equals(card.suggestedCoach()))
                .findFirst();
    }

    private void chosen(@Nullable CoachLoad chosen) {
        full.removeAll();
        if (chosen == null) return;
        boolean against = !chosen.coach().equals(card.suggestedCoach());
        why.setVisible(chosen.isFull() ? leads : against);
        why.setHelperText(
                chosen.isFull()
                        ? "Needed beyond the limit. It is kept with the decision"
                        : "Optional. Kept with the decision");
        if (chosen.isFull()) {
            warn(
                    "%s has %d of at most %d weighted cases.".formatted(chosen.name(), chosen.load(), chosen.hard()),
                    leads
                            ? "As a lead you can go beyond the limit, with a reason."
                            : "Choose somebody else, or ask a lead: a lead can go beyond the limit.");
        } else if (!chosen.hasRoom()) {
            warn(
                    "%s has %d of %d.".formatted(chosen.name(), chosen.load(), chosen.soft()),
                    "You can still allocate. Talk to them first.");
        }
    }

    private void warn(String first, String more) {
        full.add(new Notice(Tone.WARN, first, more).fullWidth().spoken());
    }
}
