package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.ownpage.Challenge;
import uk.workwell.casework.ownpage.ChallengeState;
import uk.workwell.casework.ownpage.Challenges;
import uk.workwell.casework.ownpage.Challenges.Result;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The person asks why somebody looked at their record: their words, and the answer that they will read. */
@Service
@Order(2)
class ChallengePanel implements CasePanel {

    private final Challenges challenges;
    private final Me me;

    ChallengePanel(Challenges challenges, Me me) {
        this.challenges = challenges;
        this.me = me;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        var all = challenges.of(open.me(), open.id());
        if (all.isEmpty()) return Optional.empty();
        var content = new Div();
        show(open, content, all);
        return Optional.of(new Panel("Questions about who looked")
                .body(content)
                .foot("Data protection was told that there is a question. The answer can be read by the person."));
    }

    private void show(OpenCase open, Div content, List<Challenge> all) {
        content.removeAll();
        var stack = new Stack();
        all.forEach(
                one -> stack.add(one.state() == ChallengeState.OPEN ? toAnswer(open, content, one) : answered(one)));
        content.add(stack);
    }

    private static Stack asked(Challenge one) {
        var said = new Paragraph(one.question());
        said.addClassNames("ww-said", "ww-said--person");
        return Stack.small(new Paragraph(one.about()), said);
    }

    private static Stack answered(Challenge one) {
        var stack = asked(one);
        var answer = one.answer();
        if (answer != null) {
            var words = new Paragraph(answer.words());
            words.addClassNames("ww-said", "ww-said--coach");
            stack.add(words, new Paragraph("Answered " + Dates.stamp(answer.at())));
        }
        return stack;
    }

    private Stack toAnswer(OpenCase open, Div content, Challenge one) {
        var words = new TextArea("Your answer");
        words.setId("answer-" + one.id());
        words.setMaxLength(Challenges.LONGEST);
        words.setHelperText("They read exactly this. Say who looked and why it was needed, or that it was not");
        words.setWidthFull();
        var send = new Button("Send the answer", click -> {
            switch (challenges.answer(me.colleague(), open.id(), one.id(), words.getValue())) {
                case Result.Incomplete(var problem) -> {
                    words.setErrorMessage(problem);
                    words.setInvalid(true);
                    words.focus();
                }
                case Result.Done() -> again(open, content, "Sent");
                case Result.Already() -> again(open, content, "Somebody else has answered");
                case Result.NotFound() -> again(open, content, "This case is not yours any more");
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var stack = asked(one);
        stack.add(words, Row.actions(send));
        return stack;
    }

    private void again(OpenCase open, Div content, String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        show(open, content, challenges.of(me.colleague(), open.id()));
    }
}
