package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.casework.crossing.SharingOfACase;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.ReleaseResult.ChangedSince;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;

/** Begins a text for the employer. Nobody but the team reads it before it is shown to the person. */
@Route(value = "coach/case/:case/release", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class WriteReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final SharingOfACase sharing;
    private final ShareableWords clinical;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<SharedItem> item = new Select<>();
    private final Checkbox asked = new Checkbox("The person asked for this themselves");
    private boolean faulty;

    WriteReleaseView(CasePages pages, SharingOfACase sharing, ShareableWords clinical, Me me) {
        this.pages = pages;
        this.sharing = sharing;
        this.clinical = clinical;
        this.me = me;
        item.setId("item");
        item.setLabel("What it is about");
        item.setItems(SharingOfACase.items());
        item.setItemLabelGenerator(SharedItem::words);
        item.addClassName("ww-w-l");
        asked.setId("asked");
        asked.setVisible(false);
        item.addValueChangeListener(change -> asked.setVisible(change.getValue() == SharedItem.ATTENDANCE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "text for the employer");
        var words = new ReleaseWords(clinical);
        var save = new Button("Save the draft", click -> save(open, words));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(new Stack(
                        new BackLink(CasePart.SHARING.link(open.id(), "Sharing")),
                        new PageHeader("Write a text for the employer")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        errors,
                        item,
                        asked,
                        words,
                        Row.actions(save))
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Write a text for the employer – WorkWell";
    }

    private void save(OpenCase open, ReleaseWords words) {
        var chosen = item.getValue();
        item.setInvalid(chosen == null);
        if (chosen == null) {
            item.setErrorMessage("Choose what it is about");
            show(List.of(new Fault("Choose what it is about", item)));
            return;
        }
        ReleaseResult result = sharing.draft(me.colleague(), open.id(), chosen, words.typed(), asked.getValue());
        switch (result) {
            case Done(var id, var now) ->
                getUI().ifPresent(ui -> ui.navigate(ReleaseView.class, ReleaseView.parameters(open.id(), id)));
            case Refused(var field, var problem) -> {
                if (field.equals("item")) {
                    item.setInvalid(true);
                    item.setErrorMessage(problem);
                    show(List.of(new Fault(problem, item)));
                } else {
                    words.fault(problem);
                    show(List.of(new Fault(problem, words.field())));
                }
            }
            case ChangedSince changed -> throw new IllegalStateException("Nothing was there to change");
            case NotFound gone -> throw new NotFoundException();
        }
    }

    private void show(List<Fault> faults) {
        faulty = true;
        errors.show(faults);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
