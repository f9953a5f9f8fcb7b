package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import uk.workwell.casework.CaseId;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.sharing.messages.Message;

/** What the person and their employer wrote to each other, as far as the person passed it on. Answered by a text like any other. */
final class PassedOnMessages {

    private PassedOnMessages() {}

    static Component panel(CaseId caseId, List<Message> passedOn) {
        if (passedOn.isEmpty()) {
            return new EmptyState(
                    "No messages were passed on",
                    "What the employer writes goes to the person first. What they pass on to you appears here.");
        }
        var list = new Stack();
        passedOn.forEach(one -> {
            var words = new Paragraph(one.words());
            words.addClassNames("ww-said", one.fromEmployer() ? "ww-said--employer" : "ww-said--person", "ww-written");
            words.getElement().setAttribute("dir", "auto");
            list.add(Stack.small(
                    new Paragraph(
                            (one.fromEmployer() ? "The employer" : "The person") + ", " + Dates.stamp(one.sentAt())),
                    words));
        });
        return new Panel("Messages that were passed on")
                .headEnd(new RouterLink(
                        "Answer with a text",
                        WriteReleaseView.class,
                        new RouteParameters(CasePart.CASE, caseId.toString())))
                .body(list)
                .foot("Your answer goes to the person first, word by word, like every text for the employer.");
    }
}
