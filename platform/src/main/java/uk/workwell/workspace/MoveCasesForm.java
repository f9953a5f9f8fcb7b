package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.lead.LoadOfCoach;
import uk.workwell.casework.lead.MoveResult;
import uk.workwell.look.Count;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.team.StaffId;

/** To whom the chosen cases go and why, and what came of it. */
class MoveCasesForm extends Div {

    /** @param coach null to spread the cases */
    private record To(@Nullable LoadOfCoach coach) {

        String words() {
            return coach == null
                    ? "Spread by language, place and load"
                    : "%s, %d of %d".formatted(coach.name(), coach.weighted(), coach.hard());
        }

        @Nullable
        StaffId id() {
            return coach == null ? null : coach.coach();
        }
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final Div outcome = new Div();
    private final Select<To> to = new Select<>();
    private final Checkbox beyond = new Checkbox("Also beyond a coach's limit");
    private final TextArea reason = CaseForm.note("Why", "Stays in the history of each case");
    private final Button move = new Button("Move the chosen cases");

    MoveCasesForm() {
        to.setId("to");
        to.setLabel("New coach");
        to.setHelperText("Weighted cases of each, and the limit");
        to.setItemLabelGenerator(To::words);
        beyond.setId("beyond");
        reason.setId("reason");
        move.setId("move");
        move.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.getElement().setAttribute("role", "status");
        add(new Stack(to, beyond, reason, Row.actions(move)));
    }

    void onMove(Runnable work) {
        move.addClickListener(click -> work.run());
    }

    /** Errors and results, above the page's parts. */
    Component outcome() {
        return new Div(errors, outcome);
    }

    /** Those who can take cases, by name; who was chosen stays chosen. */
    void coaches(List<LoadOfCoach> coaches) {
        var before = to.getValue();
        var choices = new ArrayList<To>();
        choices.add(new To(null));
        coaches.stream().filter(LoadOfCoach::here).map(To::new).forEach(choices::add);
        to.setItems(choices);
        if (before == null) return;
        choices.stream()
                .filter(one -> Objects.equals(one.id(), before.id()))
                .findFirst()
                .ifPresent(to::setValue);
    }

    @Nullable
    StaffId to() {
        var chosen = to.getValue();
        return chosen == null ? null : chosen.id();
    }

    boolean spread() {
        var chosen = to.getValue();
        return chosen != null && chosen.coach() == null;
    }

    String reason() {
        return reason.getValue();
    }

    boolean beyondLimit() {
        return beyond.getValue();
    }

    /** @param cases where cases are chosen */
    void show(MoveResult result, Component cases) {
        outcome.removeAll();
        to.setInvalid(false);
        reason.setInvalid(false);
        switch (result) {
            case MoveResult.Refused(var faults) ->
                errors.show(faults.stream()
                        .map(fault -> at(fault.field(), fault.words(), cases))
                        .toList());
            case MoveResult.Done done -> {
                errors.clear();
                outcome.add(said(done));
                if (done.stayed().isEmpty()) reason.clear();
            }
        }
    }

    private Fault at(String field, String words, Component cases) {
        return switch (field) {
            case "reason" -> {
                reason.setInvalid(true);
                reason.setErrorMessage(words);
                yield new Fault(words, reason);
            }
            case "to" -> {
                to.setInvalid(true);
                to.setErrorMessage(words);
                yield new Fault(words, to);
            }
            default -> new Fault(words, cases);
        };
    }

    private static Component said(MoveResult.Done done) {
        int moved = done.moved().stream().mapToInt(MoveResult.Moved::cases).sum();
        var who = done.moved().stream()
                .map(each -> "%s: %d".formatted(each.coach(), each.cases()))
                .collect(Collectors.joining(", "));
        var stayed = done.stayed();
        var notice = new Notice(
                        stayed.isEmpty() ? Tone.GOOD : Tone.WARN,
                        moved == 1 ? "1 case moved." : moved + " cases moved.",
                        stayed.isEmpty() ? who : who + (who.isEmpty() ? "" : ". ") + "The others are still chosen.")
                .fullWidth();
        if (stayed.isEmpty()) return notice;
        var lines = new Lines();
        stayed.forEach(one -> lines.line(new Span(one.one().name()), one.one().reference() + ". " + one.why()));
        return new Stack(
                notice, new Panel("Not moved").count(new Count(stayed.size())).flush(lines));
    }
}
