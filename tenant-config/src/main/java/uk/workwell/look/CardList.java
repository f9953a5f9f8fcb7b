package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** A few different things, each with one action; not for more than about eight, there {@link Lines} read better. */
public final class CardList extends UnorderedList {

    public CardList() {
        addClassName("ww-cards");
        getElement().setAttribute("role", "list");
    }

    /**
     * @param title a link with the thing's name; the whole card is no link
     * @param why the reason under it
     * @param tag its state, or null
     * @param action a button or a link dressed by {@code ww-btn}, or null
     */
    public CardList card(Component title, String why, @Nullable StatusTag tag, @Nullable Component action) {
        title.addClassName("ww-card__title");
        var reason = new Paragraph(why);
        reason.addClassName("ww-card__why");
        var card = new Div(title, reason);
        card.addClassName("ww-card");
        if (tag != null || action != null) {
            var end = new Div();
            end.addClassName("ww-card__end");
            if (tag != null) {
                end.add(tag);
            }
            if (action != null) {
                end.add(action);
            }
            card.add(end);
        }
        add(new ListItem(card));
        return this;
    }
}
