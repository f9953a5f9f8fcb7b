package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;

/** Whom to call when somebody is in danger: before anything else, and before anybody here has read a word. */
final class CrisisContacts {

    private CrisisContacts() {}

    static Component panel() {
        return new Panel("If somebody is in danger now")
                .flush(new Lines()
                        .line(call("999", "999"), "Life in danger: an attempt, a weapon, a collapse. Stay on the line")
                        .line(call("NHS 111, option 2", "111"), "A mental health crisis, day and night")
                        .line(call("Samaritans, 116 123", "116123"), "Somebody to talk to, day and night, free")
                        .line(
                                new Span("Safeguarding"),
                                "An adult who is abused or neglected: the adult safeguarding team of their council,"
                                        + " today. Under 18, whoever it is: the children’s team of that council, or the"
                                        + " police on 101")
                        .line(new Span("Their GP"), "When it can wait some hours: a same-day appointment"));
    }

    private static Anchor call(String words, String number) {
        var link = new Anchor("tel:" + number, words);
        link.setRouterIgnore(true);
        return link;
    }
}
