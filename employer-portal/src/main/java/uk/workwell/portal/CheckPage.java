package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;

/** Every answer once more, the employee's agreement, and the one button that sends. */
@Route(value = "employer/refer/:draft/check", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class CheckPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private Refer.Draft draft = DraftConflict.NONE;
    private AnswersToCheck answers = new AnswersToCheck(DraftConflict.NONE, List.of(), List.of(), "");
    private ChoiceQuestion agreed = agreement("someone");
    private Button sendButton = new Button();

    CheckPage(EmployerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft.of(event, desk).ifPresent(found -> {
            if (TasksPage.next(desk, found.answers()) == Step.CHECK) {
                show(found);
            } else {
                event.forwardTo(TasksPage.class, OpenDraft.parameters(found.id()));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return "Check answers. Refer someone – WorkWell";
    }

    private void show(Refer.Draft opened) {
        draft = opened;
        var name = Names.of(draft.answers());
        answers = new AnswersToCheck(
                draft, desk.choices(Field.SITE), desk.choices(Field.LINE_MANAGER), area(draft.answers()));
        agreed = agreement(name);
        agreed.show(draft.answers().get(Field.AGREED));
        var send = new Button("Send to " + name, event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        // A second click has nothing to send; a re-sent request is answered like the first by the desk.
        send.setDisableOnClick(true);
        sendButton = send;
        var keep = HomePage.link(draft.id(), "Keep as a draft");
        keep.addClassName("ww-btn");
        var print = new NativeButton(
                "Print or save a copy", event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("ww-link-btn");
        var panel = new Section(panelBody(send, keep));
        panel.addClassName("ww-panel");
        panel.setAriaLabel("Send");
        removeAll();
        add(new Stack(
                        new BackLink(TasksPage.back(draft.id(), draft.answers())),
                        errors,
                        new H1("Check answers, then send them to " + name),
                        answers,
                        new Div(print),
                        panel)
                .formWide());
    }

    private Div panelBody(Button send, Component keep) {
        var body = Stack.medium(agreed, Row.actions(send, keep));
        body.addClassName("ww-panel__body");
        return body;
    }

    private static ChoiceQuestion agreement(String name) {
        return ChoiceQuestion.several(
                Field.AGREED,
                "Before you send it",
                null,
                List.of(new Choice(
                        "yes",
                        "I have talked to " + name + " about this and they agree that I send it|They get exactly these"
                                + " words and decide. After sending, your words are not shown here again.")));
    }

    private String area(Answers given) {
        return switch (desk.place(given)) {
            case Refer.Place.Served(var area) -> area + ", found from their postcode";
            case Refer.Place.StillOpen() -> "Areas meet at their address. We ask them when they open the link";
            case Refer.Place.AskCouncil ask -> "";
            case Refer.Place.HandOn handOn -> "";
            case Refer.Place.NotFound notFound -> "";
        };
    }

    private void send() {
        switch (desk.save(draft.id(), draft.revision(), draft.answers().with(Field.AGREED, agreed.answer()))) {
            case Refer.Saving.Saved(var now) -> {
                draft = now;
                said(desk.send(now.id(), now.revision()));
            }
            case Refer.Saving.Conflict(var theirs) -> changed(theirs);
            case Refer.Saving.Gone() -> said(desk.send(draft.id(), draft.revision()));
        }
    }

    private void said(Refer.Sending answer) {
        switch (answer) {
            case Refer.Sending.Sent sent -> UI.getCurrent().navigate(SentPage.class, OpenDraft.parameters(sent.id()));
            case Refer.Sending.Problems(var faults) -> fault(faults);
            case Refer.Sending.Conflict(var theirs) -> changed(theirs);
            case Refer.Sending.NoService(var handOn) -> {
                var kept = draft.answers();
                desk.deleteDraft(draft.id());
                removeAll();
                add(new HandOnPanel(handOn, () -> {
                    var again = desk.startDraft();
                    desk.draft(again).ifPresent(fresh -> desk.save(again, fresh.revision(), kept));
                    TasksPage.go(again, Step.WHO);
                }));
            }
            case Refer.Sending.Gone() -> UI.getCurrent().navigate(HomePage.class);
        }
    }

    private void fault(List<Refer.Fault> faults) {
        sendButton.setEnabled(true);
        agreed.fault(faults.stream()
                .filter(fault -> fault.field() == Field.AGREED)
                .map(Refer.Fault::words)
                .findFirst()
                .orElse(null));
        errors.show(faults.stream()
                .map(fault -> new ErrorSummary.Fault(
                        fault.words(),
                        fault.field() == Field.AGREED ? agreed.control() : answers.changeOf(fault.field())))
                .toList());
        UI.getCurrent().getPage().setTitle("Error: " + getPageTitle());
    }

    /** Nobody sends answers that they have not read: the other version is shown and waits for another click. */
    private void changed(Refer.Draft theirs) {
        show(theirs);
        errors.show(List.of(new ErrorSummary.Fault(
                "This draft was saved in another window. Check the answers again, then send them", agreed.control())));
    }
}
