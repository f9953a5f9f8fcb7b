package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.Kind;
import uk.workwell.agreement.flexible.FlexibleResult.ChangedSince;
import uk.workwell.agreement.flexible.FlexibleResult.Done;
import uk.workwell.agreement.flexible.FlexibleResult.NotFound;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.tenant.calendar.TypedDate;

/** Writes a request for flexible working together with the person: they sign it, or it is never made. */
@Route(value = "coach/case/:case/flexible/new", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AskFlexibleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final RequestsOfACase requests;
    private final ShareableWords clinical;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Kind> kind = new Select<>();
    private final TextField from = date("from", "From which day");
    private final TextField earlier = date("earlier", "An earlier request to this employer, made elsewhere");
    private final TextField too = date("too", "And another one");
    private boolean faulty;

    AskFlexibleView(CasePages pages, RequestsOfACase requests, ShareableWords clinical, Me me) {
        this.pages = pages;
        this.requests = requests;
        this.clinical = clinical;
        this.me = me;
        kind.setId("code");
        kind.setLabel("What they ask for");
        kind.setItems(requests.kinds());
        kind.setItemLabelGenerator(Kind::words);
        kind.addClassName("ww-w-l");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "flexible working");
        var words = new ReleaseWords(clinical);
        var save = new Button("Let the person sign it", click -> prepare(open, words));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(new Stack(
                        new BackLink(CasePart.ADJUSTMENTS.link(open.id(), "Changes at work")),
                        new PageHeader("Write a request for flexible working")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        errors,
                        new Paragraph(
                                "A request by law, whatever the reason. A change that they need for their health or a disability is the stronger right: ask for that as a change at work."),
                        kind,
                        words,
                        from,
                        earlier,
                        too,
                        Row.actions(save))
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Write a request for flexible working – WorkWell";
    }

    private void prepare(OpenCase open, ReleaseWords words) {
        for (var field : List.<HasValidation>of(kind, from, earlier, too)) field.setInvalid(false);
        for (var field : List.of(earlier, too)) {
            if (!field.isEmpty() && read(field) == null) {
                fault(field, "Enter a date like 7 12 2026, or leave it empty");
                return;
            }
        }
        var chosen = kind.getValue();
        var typed = new RequestsOfACase.Together(
                chosen == null ? "" : chosen.code(), words.typed(), read(from), read(earlier), read(too));
        switch (requests.prepare(me.colleague(), open.id(), typed)) {
            case Done(var id, var now) ->
                getUI().ifPresent(ui -> ui.navigate(FlexibleView.class, FlexibleView.parameters(open.id(), id)));
            case Refused(var field, var problem) -> {
                switch (field) {
                    case "code" -> fault(kind, problem);
                    case "from" -> fault(from, problem);
                    case "earlier" -> fault(earlier, problem);
                    default -> {
                        words.fault(problem);
                        shown(words.field(), problem);
                    }
                }
            }
            case ChangedSince changed -> throw new IllegalStateException("Nothing was there to change");
            case NotFound gone -> throw new NotFoundException();
        }
    }

    private <C extends Component & HasValidation> void fault(C field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(true);
        shown(field, problem);
    }

    private void shown(Component field, String problem) {
        faulty = true;
        errors.show(List.of(new Fault(problem, field)));
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private static @Nullable LocalDate read(TextField field) {
        return TypedDate.read(field.getValue()) instanceof TypedDate.Right(var date) ? date : null;
    }

    private static TextField date(String id, String label) {
        var date = new TextField(label);
        date.setId(id);
        date.setHelperText("For example 7 12 2026");
        date.addClassName("ww-w-l");
        return date;
    }
}
