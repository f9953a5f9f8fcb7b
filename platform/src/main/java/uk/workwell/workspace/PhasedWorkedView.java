package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import uk.workwell.casework.CaseResult;
import uk.workwell.look.Stack;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedVersion;

/** Writes down what was really worked in a week. */
@Route(value = "coach/case/:case/phased-return/worked", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class PhasedWorkedView extends CaseFormView {

    private final PhasedReturns returns;

    PhasedWorkedView(CasePages pages, PhasedReturns returns) {
        super(pages, "Write down a week", "hours worked");
        this.returns = returns;
    }

    @Override
    CasePart part() {
        return CasePart.PHASED_RETURN;
    }

    @Override
    Component content(OpenCase open) {
        var agreed = returns.of(open.me(), open.id()).flatMap(book -> book.agreed());
        if (agreed.isEmpty() || !open.card().state().live()) return notNow(open);
        var week = new Select<Integer>();
        week.setLabel("Which week");
        week.addClassName("ww-w-l");
        var begun = begun(open, agreed.get());
        week.setItems(begun);
        week.setItemLabelGenerator(one -> label(agreed.get(), one));
        if (!begun.isEmpty()) week.setValue(begun.getFirst());
        var hours = new WeekHoursFields("worked", "Worked");
        TextArea words = CaseForm.note("Anything about this week", "For the care team and the person");
        var form = new CaseForm("Save this week")
                .required("week", week, "Choose a week that has begun")
                .group(
                        Stack.small(new H2("Hours of each day"), hours),
                        hours::faults,
                        hours::at,
                        hours.names().toArray(String[]::new))
                .field("words", words);
        form.withActions();
        return saving(
                form,
                open,
                () -> answer(
                        open, returns.worked(open.me(), open.id(), week.getValue(), hours.value(), words.getValue())),
                "Written down");
    }

    private static CaseResult answer(OpenCase open, PhasedResult result) {
        return switch (result) {
            case PhasedResult.Done done -> new CaseResult.Done(open.card().state());
            case PhasedResult.Refused(var faults) ->
                new CaseResult.Refused(faults.stream()
                        .map(fault -> new CaseResult.Fault(fault.field(), fault.words()))
                        .toList());
            case PhasedResult.ChangedSince changed -> new CaseResult.ChangedSince(changed.by(), changed.at());
            case PhasedResult.NotFound gone -> new CaseResult.NotFound();
        };
    }

    private static List<Integer> begun(OpenCase open, PhasedVersion agreed) {
        return IntStream.range(0, agreed.content().weeks().size())
                .filter(week -> !agreed.content().monday(week).isAfter(open.today()))
                .boxed()
                .toList()
                .reversed();
    }

    private static String label(PhasedVersion agreed, int week) {
        return "Week %d, from %s: %s planned"
                .formatted(
                        week + 1,
                        Dates.shortDay(agreed.content().monday(week)),
                        agreed.content().weeks().get(week).hours().total().words());
    }
}
