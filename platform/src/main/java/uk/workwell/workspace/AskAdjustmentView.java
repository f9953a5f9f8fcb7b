package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.agreement.Adjustment;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.AdjustmentResult.ChangedSince;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.AdjustmentResult.NotFound;
import uk.workwell.agreement.AdjustmentResult.OtherVersion;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.Kind;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** Asks for a change at work in the person's name: they read the words first, and only their yes sends them. */
@Route(value = "coach/case/:case/adjustments/new", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AskAdjustmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int IDEAS = 6;

    private final CasePages pages;
    private final AgreementsOfACase agreements;
    private final Catalogue catalogue;
    private final ShareableWords clinical;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Kind> kind = new Select<>();
    private final Select<Adjustment> interim = new Select<>();
    private boolean faulty;

    AskAdjustmentView(
            CasePages pages, AgreementsOfACase agreements, Catalogue catalogue, ShareableWords clinical, Me me) {
        this.pages = pages;
        this.agreements = agreements;
        this.catalogue = catalogue;
        this.clinical = clinical;
        this.me = me;
        kind.setId("code");
        kind.setLabel("What is to change");
        kind.setItems(catalogue.offered());
        kind.setItemLabelGenerator(Kind::words);
        kind.addClassName("ww-w-l");
        interim.setId("interim");
        interim.setLabel("Only until another one is there");
        interim.setHelperText("For example while Access to Work decides");
        interim.setEmptySelectionAllowed(true);
        interim.setEmptySelectionCaption("No");
        interim.setItemLabelGenerator(one -> one == null ? "No" : catalogue.words(one.code()));
        interim.addClassName("ww-w-l");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "change at work");
        var words = new ReleaseWords(clinical);
        var others = agreements.of(open.me(), open.id()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        interim.setItems(others);
        interim.setVisible(!others.isEmpty());
        var save = new Button("Ask the person", click -> ask(open, words));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        var page = new Stack(
                        new BackLink(CasePart.ADJUSTMENTS.link(open.id(), "Changes at work")),
                        new PageHeader("Ask for a change at work")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        errors)
                .formWide();
        var ideas = catalogue.ideas(agreements.barriers(open.me(), open.id()), IDEAS);
        if (!ideas.isEmpty()) page.add(ideas(ideas));
        page.add(kind, words, interim, Row.actions(save));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Ask for a change at work – WorkWell";
    }

    private Div ideas(List<Kind> ideas) {
        var buttons = ideas.stream()
                .map(idea -> new Button(idea.words(), click -> kind.setValue(idea)))
                .toArray(Button[]::new);
        return Stack.small(
                new H2("Ideas"),
                new Paragraph("From what stands in the way by the newest assessment."),
                new Row(buttons));
    }

    private void ask(OpenCase open, ReleaseWords words) {
        var chosen = kind.getValue();
        var bridged = interim.getValue();
        AdjustmentResult result = agreements.ask(
                me.colleague(),
                open.id(),
                chosen == null ? "" : chosen.code(),
                words.typed(),
                bridged == null ? null : bridged.id());
        switch (result) {
            case Done(var id, var now) ->
                getUI().ifPresent(ui -> ui.navigate(AdjustmentView.class, AdjustmentView.parameters(open.id(), id)));
            case Refused(var field, var problem) -> {
                boolean ofKind = field.equals("code");
                kind.setInvalid(ofKind);
                if (ofKind) kind.setErrorMessage(problem);
                else words.fault(problem);
                faulty = true;
                errors.show(List.of(new Fault(problem, ofKind ? kind : words.field())));
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            }
            case ChangedSince changed -> throw new IllegalStateException("Nothing was there to change");
            case OtherVersion other -> throw new IllegalStateException("Nothing was there to sign");
            case NotFound gone -> throw new NotFoundException();
        }
    }
}
