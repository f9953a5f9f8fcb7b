package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.CaseResult;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;

/** Ends a phased return early, with the reason. */
@Route(value = "coach/case/:case/phased-return/end", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class EndPhasedView extends CaseFormView {

    private final PhasedReturns returns;

    EndPhasedView(CasePages pages, PhasedReturns returns) {
        super(pages, "End the phased return early", "end a phased return");
        this.returns = returns;
    }

    @Override
    CasePart part() {
        return CasePart.PHASED_RETURN;
    }

    @Override
    Component content(OpenCase open) {
        var plan = returns.of(open.me(), open.id()).map(book -> book.plan()).filter(one -> one.state()
                .live());
        if (plan.isEmpty() || !open.card().state().live()) return notNow(open);
        var reason = CaseForm.note("Why it ends", "For the care team. The person can ask to read it");
        var form = new CaseForm("End it early")
                .required("reason", reason, "Say why it ends")
                .withActions();
        return saving(
                form,
                open,
                () -> answer(open, returns.end(open.me(), open.id(), plan.get().version(), reason.getValue())),
                "It has ended. What was agreed and worked stays to be read");
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
}
