package uk.workwell.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be opened because of us: what happened, what was kept, what to do; the cause goes to the log. */
@AnonymousAllowed
@ParentLayout(EdgeFrame.class)
public final class ProblemPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(ProblemPage.class);

    private final Paragraph reference = new Paragraph();

    public ProblemPage() {
        var lede = new Paragraph("We could not open this page. This is our fault, not yours.");
        lede.addClassName("ww-lede");
        reference.addClassName("ww-soft");
        var again = new Anchor("", "Try again");
        again.addClassNames("ww-btn", "ww-btn--primary");
        again.setRouterIgnore(true);
        again.getElement().executeJs("this.href = location.href");
        var start = new Anchor("/", "Go to the start page");
        start.addClassName("ww-btn");
        start.setRouterIgnore(true);
        var page = new Stack(
                new H1("There is a problem with the service"),
                lede,
                new Paragraph(
                        "Forms that you were filling in are kept. Try again in a few minutes; nothing is sent twice."),
                reference,
                Row.actions(again, start));
        page.addClassName("ww-max-m");
        add(page);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String code = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        log.error("A page could not be opened, reference {}", code, parameter.getCaughtException());
        reference.setText("If it goes on, contact us and give reference " + code + ".");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "There is a problem with the service – WorkWell";
    }
}
