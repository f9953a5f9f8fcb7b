package uk.workwell.look;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** What was looked over, each with a sign in front: fine, to be looked at again, or not allowed. */
public final class Checks extends UnorderedList {

    public Checks() {
        addClassName("ww-checks");
        getElement().setAttribute("role", "list");
    }

    public Checks fine(String head, String words) {
        return line("ok", Icon.CHECK.named("Fine"), head, words);
    }

    public Checks toLookAt(String head, String words) {
        return line("no", Icon.WARNING.named("To look at"), head, words);
    }

    public Checks notAllowed(String head, String words) {
        return line("bad", Icon.CROSS.named("Not allowed"), head, words);
    }

    private Checks line(String kind, Span sign, String head, String words) {
        var front = new Span(sign);
        front.addClassName(kind);
        var said = new Span();
        said.getElement().appendChild(element("b", head), element("small", words));
        add(new ListItem(front, said));
        return this;
    }

    private static Element element(String tag, String words) {
        var element = new Element(tag);
        element.setText(words);
        return element;
    }
}
