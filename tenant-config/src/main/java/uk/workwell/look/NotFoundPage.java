package uk.workwell.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What a wrong address, another tenant's record and a forbidden page have in common: they do not exist for you. */
@AnonymousAllowed
@ParentLayout(EdgeFrame.class)
public final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    public NotFoundPage() {
        var heading = new H1("Page not found");
        var lede = new Paragraph(
                "There is nothing here that you can see. The address may be wrong, or the page may belong "
                        + "to someone else.");
        lede.addClassName("ww-lede");
        var start = new Anchor("/", "Go to the start page");
        start.setRouterIgnore(true);
        start.addClassNames("ww-btn", "ww-btn--primary");
        var signIn = new Anchor("/sign-in", "Sign in");
        signIn.setRouterIgnore(true);
        signIn.addClassName("ww-btn");
        var page = new Stack(
                heading,
                lede,
                new UnorderedList(
                        new ListItem("If you typed the address, check it."),
                        new ListItem("If you followed a link in a message, it may have been used or have ended.")),
                Row.actions(start, signIn));
        page.addClassName("ww-max-m");
        add(page);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Page not found – WorkWell";
    }
}
