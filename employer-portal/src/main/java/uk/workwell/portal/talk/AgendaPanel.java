package uk.workwell.portal.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import uk.workwell.look.Panel;

/** What is talked about: first what the person released, then the topics that belong to this stage. */
final class AgendaPanel extends Div {

    AgendaPanel(Talk talk) {
        var list = new OrderedList();
        list.addClassNames("ww-stack", "ww-stack--s");
        talk.facts().forEach(fact -> {
            var item = new ListItem("“" + fact + "”");
            item.addClassName("ww-written");
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        talk.topics().forEach(topic -> list.add(new ListItem(topic)));
        add(new Panel("What we talk about").body(list).foot(foot(talk)));
    }

    private static String foot(Talk talk) {
        int facts = talk.facts().size();
        var released =
                switch (facts) {
                    case 0 -> "Nothing was released for the employer.";
                    case 1 -> "Built from 1 fact that was released for the employer.";
                    default -> "Built from " + facts + " facts that were released for the employer.";
                };
        return released + " Nobody but " + talk.nameOf(uk.workwell.look.Party.PERSON) + " adds to those.";
    }
}
