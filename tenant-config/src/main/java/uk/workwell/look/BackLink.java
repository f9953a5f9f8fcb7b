package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Nav;

/** The way back to the list or page above, over the page's title. */
public final class BackLink extends Nav {

    /** @param link a {@code RouterLink} or {@code Anchor} with the name of the page above */
    public <C extends Component & HasComponents> BackLink(C link) {
        addClassName("ww-crumbs");
        setAriaLabel("Back");
        link.getElement().insertChild(0, Icon.BACK.silent().getElement());
        add(link);
    }
}
