package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.measures.Answers;
import uk.workwell.casework.measures.MeasureResult;
import uk.workwell.casework.measures.MeasureResult.NotFound;
import uk.workwell.casework.measures.MeasureResult.Refused;
import uk.workwell.casework.measures.MeasureResult.Taken;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.MissingReason;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.measures.Questionnaires;
import uk.workwell.casework.measures.TakeMeasure;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.SavedAt;
import uk.workwell.look.Stack;

/** Asks one questionnaire in a conversation. A crisis answer is answered at once, before it is saved. */
@Route(value = "coach/case/:case/measures/:measure", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TakeMeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String MEASURE = "measure";

    private final CasePages pages;
    private final Measures measures;
    private final Questionnaires questionnaires;
    private final MeasureDrafts drafts;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final CrisisNotice crisis = new CrisisNotice();
    private final DayField on = new DayField("taken-on", "Answered on");
    private final Select<MissingReason> whyNot = new Select<>();
    private final List<ItemField> items = new ArrayList<>();
    private final SavedAt saved = new SavedAt();
    private boolean filling;
    private boolean faulty;

    TakeMeasureView(CasePages pages, Measures measures, Questionnaires questionnaires, MeasureDrafts drafts, Me me) {
        this.pages = pages;
        this.measures = measures;
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "measures");
        var asked = event.getRouteParameters()
                .get(MEASURE)
                .flatMap(code -> questionnaires.newest(code))
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(open, asked);
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Questionnaire – WorkWell";
    }

    private void show(OpenCase open, Questionnaire asked) {
        items.clear();
        int number = 1;
        for (var item : asked.items()) items.add(new ItemField(asked, item, number++, () -> changed(open.id(), asked)));
        on.setValue(open.today());
        restore(open, asked);
        var save = new Button("Save answers", click -> take(open.id(), asked, null));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Stack(new Paragraph(asked.asks()));
        items.forEach(fields::add);
        var source = new Paragraph(asked.attribution());
        source.addClassName("ww-small");
        add(new Stack(
                        new BackLink(CasePart.MEASURES.link(open.id(), "Measures")),
                        new PageHeader(asked.name())
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        errors,
                        crisis,
                        new Panel("Questions").headEnd(saved).body(fields).foot(source),
                        on,
                        Row.actions(save),
                        notTaken(open.id(), asked))
                .formWide());
    }

    private Details notTaken(CaseId caseId, Questionnaire asked) {
        whyNot.setId("not-taken");
        whyNot.setLabel("Why was it not taken?");
        whyNot.setItems(MissingReason.values());
        whyNot.setItemLabelGenerator(one -> one == null ? "" : one.words());
        var keep = new Button("Save that it was not taken", click -> saveNotTaken(caseId, asked));
        return new Details("It was not taken", new Stack(whyNot, Row.actions(keep)));
    }

    private void saveNotTaken(CaseId caseId, Questionnaire asked) {
        if (whyNot.isEmpty()) {
            whyNot.setInvalid(true);
            whyNot.setErrorMessage("Choose why it was not taken");
            errors.show(List.of(new ErrorSummary.Fault("Choose why it was not taken", whyNot)));
            return;
        }
        take(caseId, asked, whyNot.getValue());
    }

    /** What was begun before, here or on another device. */
    private void restore(OpenCase open, Questionnaire asked) {
        saved.setVisible(false);
        filling = true;
        drafts.find(open.me(), open.id(), asked).ifPresent(kept -> {
            items.forEach(field -> field.fill(
                    kept.answers().values().get(field.code()),
                    kept.answers().missing().get(field.code())));
            saved.saved(kept.at());
        });
        filling = false;
        watch();
    }

    private void changed(CaseId caseId, Questionnaire asked) {
        watch();
        if (!filling) {
            saved.saved(drafts.keep(me.colleague(), caseId, asked, answers()).at());
        }
    }

    private void watch() {
        crisis.show(items.stream().anyMatch(ItemField::crisis));
    }

    private void take(CaseId caseId, Questionnaire asked, @Nullable MissingReason notTaken) {
        LocalDate day = on.getValue();
        if (day == null) {
            answer(
                    caseId,
                    new Refused(List.of(
                            new MeasureResult.Fault(null, "Enter the day on which it was answered, like 24/11/2026"))));
            return;
        }
        var answers = notTaken == null ? answers() : Answers.NONE;
        var result = measures.take(
                me.colleague(), new TakeMeasure(caseId, asked.code(), asked.version(), day, answers, notTaken));
        if (result instanceof Taken) drafts.forget(me.colleague(), caseId, asked);
        answer(caseId, result);
    }

    private Answers answers() {
        var values = new HashMap<String, Integer>();
        var missing = new HashMap<String, MissingReason>();
        items.forEach(field -> {
            field.value().ifPresent(value -> values.put(field.code(), value));
            field.missing().ifPresent(reason -> missing.put(field.code(), reason));
        });
        return new Answers(values, missing);
    }

    private void answer(CaseId caseId, MeasureResult result) {
        faulty = false;
        switch (result) {
            case Taken(var danger) -> {
                Notification.show("Answers saved", 6000, Notification.Position.BOTTOM_START);
                getUI().ifPresent(ui -> ui.navigate(
                        MeasuresView.class,
                        new RouteParameters(CasePart.CASE, caseId.toString()),
                        MeasuresView.after(danger)));
            }
            case Refused(var faults) -> {
                faulty = true;
                errors.show(faults.stream().map(this::at).toList());
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            }
            case NotFound() -> throw new NotFoundException();
        }
    }

    private ErrorSummary.Fault at(MeasureResult.Fault fault) {
        return items.stream()
                .filter(field -> field.code().equals(fault.item()))
                .map(field -> field.fault(fault.words()))
                .findFirst()
                .orElseGet(() -> {
                    on.setInvalid(true);
                    on.setErrorMessage(fault.words());
                    return new ErrorSummary.Fault(fault.words(), on);
                });
    }
}
