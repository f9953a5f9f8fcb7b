package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.assessment.Assessment;
import uk.workwell.casework.assessment.AssessmentResult;
import uk.workwell.casework.assessment.AssessmentResult.ChangedSince;
import uk.workwell.casework.assessment.AssessmentResult.Incomplete;
import uk.workwell.casework.assessment.AssessmentResult.NotFound;
import uk.workwell.casework.assessment.AssessmentResult.Refused;
import uk.workwell.casework.assessment.AssessmentResult.Saved;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.SavedAt;
import uk.workwell.look.Stack;

/** What stands between the person and work. It saves itself while it is written, and checks when it is to be complete. */
@Route(value = "coach/case/:case/assessment", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Assessments assessments;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedAt saved = new SavedAt();
    private final Div content = new Div();
    private final AssessmentConflict conflict = new AssessmentConflict(this::keepHere, this::showNewest);
    private @Nullable CaseId caseId;
    private AssessmentForm form = new AssessmentForm(Findings.NONE);
    private Findings kept = Findings.NONE;
    private long version;
    private boolean faulty;

    AssessmentView(CasePages pages, Assessments assessments, Me me) {
        this.pages = pages;
        this.assessments = assessments;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.ASSESSMENT);
        caseId = open.id();
        removeAll();
        show(assessments.of(open.me(), open.id()));
        add(pages.withPanels(open, CasePart.ASSESSMENT, content));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Assessment of a case – WorkWell";
    }

    private void showNewest() {
        show(assessments.of(me.colleague(), theCase()));
    }

    private void show(List<Assessment> all) {
        content.removeAll();
        var newest = all.isEmpty() ? null : all.getFirst();
        if (newest == null || newest.open()) {
            write(newest == null ? Findings.NONE : newest.findings(), newest == null ? 0 : newest.version());
            if (newest != null) saved.saved(newest.savedAt());
        } else {
            read(newest);
        }
    }

    private void read(Assessment newest) {
        var again = new Button("Assess again", click -> {
            content.removeAll();
            write(newest.findings(), 0);
        });
        content.add(new Stack(Row.between(new H2(title(newest)), again), AssessmentSummary.of(newest)));
    }

    private static String title(Assessment complete) {
        var at = complete.completedAt();
        return (complete.number() == 1 ? "Assessment" : "Assessment " + complete.number())
                + (at == null ? "" : ", complete since " + Dates.shortDay(at));
    }

    private void write(Findings findings, long from) {
        version = from;
        kept = findings;
        form = new AssessmentForm(findings);
        form.onChange(this::save);
        errors.clear();
        conflict.clear();
        var complete = new Button("Complete assessment", click -> complete());
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        var why = new Paragraph("Saved as you write. For the care team, never for an employer.");
        why.addClassName("ww-soft");
        content.add(new Stack(Row.between(new H2("Assessment"), why), errors, conflict, form, row(complete)));
    }

    private Component row(Button complete) {
        return Row.actions(complete, saved);
    }

    /** Fields also change because a page shows them: only what differs from what is kept is worth a write. */
    private void save() {
        var findings = form.findings();
        if (!findings.equals(kept)) keep(findings, version);
    }

    private void keepHere(Assessment theirs) {
        keep(form.findings(), theirs.version());
    }

    private void keep(Findings findings, long over) {
        answer(assessments.save(me.colleague(), theCase(), over, findings));
    }

    private void complete() {
        answer(assessments.complete(me.colleague(), theCase(), version, form.findings()));
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void answer(AssessmentResult result) {
        faulty = false;
        switch (result) {
            case Saved(var now) -> {
                kept(now);
                if (!now.open()) {
                    Notification.show("Assessment complete", 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                }
            }
            case Incomplete(var now, var faults) -> {
                kept(now);
                faulty = true;
                errors.show(form.show(faults));
            }
            case Refused(var words) -> errors.show(List.of(new ErrorSummary.Fault(words, form)));
            case ChangedSince changed -> conflict.show(form.findings(), changed);
            case NotFound() -> throw new NotFoundException();
        }
    }

    private void kept(Assessment now) {
        version = now.version();
        kept = now.findings();
        saved.saved(now.savedAt());
        conflict.clear();
    }

    private CaseId theCase() {
        if (caseId == null) throw new NotFoundException();
        return caseId;
    }
}
