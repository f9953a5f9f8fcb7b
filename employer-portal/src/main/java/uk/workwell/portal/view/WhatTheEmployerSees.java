package uk.workwell.portal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import uk.workwell.look.Notice;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.portal.view.EmployerView.Told;
import uk.workwell.tenant.calendar.Written;

/** One member of staff in the words that the employer reads: on its own page, and wherever somebody else is shown them. */
public final class WhatTheEmployerSees extends Div {

    public WhatTheEmployerSees(StaffMember member) {
        addClassName("ww-stack");
        var line = member.line();
        add(
                new Notice(Tone.INFO, StatusWords.head(line), StatusWords.more(line.status())),
                new SummaryList()
                        .row("Reference", line.reference())
                        .row("Site", Objects.requireNonNullElse(line.site(), "Not given"))
                        .row("Sent", Written.stamp(member.sentAt()) + " by " + member.sentBy())
                        .row(
                                "Area",
                                member.area() == null ? "Theirs to say" : member.area() + ", found from the postcode"));
        if (!member.told().isEmpty()) add(told(member.told()));
    }

    /** The person's yes was to these very words: nothing is cut, joined or set in other words. */
    private static Div told(List<Told> all) {
        var list = Stack.small(new H2("What they let you read"));
        all.forEach(one -> {
            var words = new Paragraph(one.words());
            words.addClassNames("ww-exact", "ww-written");
            words.getElement().setAttribute("data-label", "Released " + Written.stamp(one.releasedAt()));
            words.getElement().setAttribute("dir", "auto");
            list.add(new H3(one.about()), words);
        });
        return list;
    }
}
