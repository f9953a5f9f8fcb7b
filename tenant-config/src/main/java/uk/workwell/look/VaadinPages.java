package uk.workwell.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Makes the document around every Vaadin page ours: language, density, policy, demonstration line, words of trouble. */
@Component
final class VaadinPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Demonstration demonstration;

    VaadinPages(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(init -> reconnectInOurWords(init.getUI()));
    }

    private void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Document page = response.getDocument();
        String path = request.getPathInfo();
        Element html = page.child(0);
        html.attr("lang", "en-GB");
        html.attr(
                "data-density",
                Door.of(path == null ? "" : path).map(Door::density).orElse("comfortable"));
        WrappedSession session = request.getWrappedSession(false);
        if (session != null && request.getUserPrincipal() != null && session.getMaxInactiveInterval() > 0) {
            html.attr("data-idle", Integer.toString(session.getMaxInactiveInterval()));
        }
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/look/mark.svg");
        if (demonstration.on()) {
            page.body()
                    .insertChildren(
                            0, demonstrationLine(html.attr("data-density").equals("compact")));
        }
        secure(response, page);
    }

    private static Element demonstrationLine(boolean wide) {
        var line = new Element("aside").addClass("ww-demo").attr("aria-label", "Demonstration");
        line.appendElement("p")
                .addClass(wide ? "ww-page ww-page--wide" : "ww-page")
                .text(Demonstration.WORDS);
        return line;
    }

    private static void secure(IndexHtmlResponse response, Document page) {
        String nonce = ContentSecurity.freshNonce();
        var shim = new Element("script");
        shim.appendChild(new org.jsoup.nodes.DataNode(ContentSecurity.FUNCTION_SHIM));
        page.head().insertChildren(0, shim);
        page.head().appendElement("script").attr("src", "/look/ww.js").attr("defer", true);
        page.select("script").forEach(script -> script.attr("nonce", nonce));
        response.getVaadinResponse().setHeader(ContentSecurity.HEADER, ContentSecurity.forVaadin(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL("/sign-in?ended");
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption("There is a problem with the service");
        messages.setInternalErrorMessage(
                "This is our fault, not yours. Forms keep what you wrote. Select here to try again.");
        messages.setInternalErrorURL(null);
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage("You can sign in when your browser allows cookies for this site.");
        return messages;
    }

    private static void reconnectInOurWords(UI ui) {
        ui.getReconnectDialogConfiguration()
                .setDialogText("The connection is lost. We are trying again. Leave this page open.");
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp("There is no connection. Check your network, then load this page again.");
        // Vaadin's line for a lost connection stands beside all landmarks; as a status it is announced and has its
        // place.
        ui.getPage().executeJs("window.Vaadin.connectionIndicator?.setAttribute('role', 'status')");
    }
}
