package uk.workwell.workspace;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.WhatTheEmployerSees;

/** What the employer sees now: its own page's words, made by whoever makes that page. Only the frame around is the coach's. */
@Component
class EmployerSees {

    private final EmployerPreview preview;

    EmployerSees(EmployerPreview preview) {
        this.preview = preview;
    }

    Panel panel(CaseCard found) {
        return panel(found, List.of(), Optional.empty());
    }

    /**
     * The same through the eyes of one of them, with links to the others'.
     *
     * @param as whose; empty for all that anybody there sees
     */
    Panel panel(CaseCard found, List<EmployerView.Reader> readers, Optional<UUID> as) {
        var panel = new Panel("What the employer sees now");
        var member =
                as.map(reader -> preview.of(found.referral(), reader)).orElseGet(() -> preview.of(found.referral()));
        if (member.isEmpty()) {
            return panel.body(new Span("Nothing. No employer referred this person."));
        }
        var seen = new WhatTheEmployerSees(member.get());
        return (readers.isEmpty() ? panel.body(seen) : panel.body(eyes(found, readers, as), seen))
                .foot(foot(member.get().line().status()));
    }

    private static com.vaadin.flow.component.Component eyes(
            CaseCard found, List<EmployerView.Reader> readers, Optional<UUID> as) {
        var links = Stack.small(eye(found, "All that anybody there sees", Optional.empty(), as));
        readers.forEach(
                one -> links.add(eye(found, "As " + one.name() + ", " + one.role(), Optional.of(one.id()), as)));
        return links;
    }

    private static com.vaadin.flow.component.Component eye(
            CaseCard found, String words, Optional<UUID> reader, Optional<UUID> now) {
        if (reader.equals(now)) {
            var here = new Span(words);
            here.addClassName("ww-strong");
            here.getElement().setAttribute("aria-current", "true");
            return here;
        }
        var link = CasePart.SHARING.link(found.id(), words);
        reader.ifPresent(id -> link.setQueryParameters(QueryParameters.of(SharingView.AS, id.toString())));
        return link;
    }

    private static String foot(Status status) {
        return switch (status) {
            case IN_CONTACT, ENDED ->
                "And the name, as they wrote it. The person permitted this and can take it back. Nothing else of the case is shown.";
            case SENT, NOT_PROGRESSED ->
                "And the name, as they wrote it. Nothing else of the case is shown, unless the person permits it. They are asked, not you.";
            case NO_UPDATE ->
                "Not even the name. Nothing else of the case is shown, unless the person permits it. They are asked, not you.";
        };
    }
}
