package uk.workwell.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/** A whole page around its content: skip link, header, navigation, main, footer. Plain elements, as on the public pages. */
public abstract sealed class PageFrame extends Div implements RouterLayout
        permits WorkspaceFrame, PortalFrame, EdgeFrame {

    private final Main main = new Main();
    private final Anchor skip = new Anchor("#main", "Skip to main content");
    private final Branding branding;

    PageFrame(Branding branding, TopBar top, @Nullable MainNav nav, Foot foot, boolean wide) {
        this.branding = branding;
        addClassName("ww-frame");
        skip.addClassName("ww-skip");
        skip.setRouterIgnore(true);
        main.setId("main");
        main.addClassNames("ww-page", "ww-main");
        if (wide) {
            main.addClassName("ww-page--wide");
        }
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, top);
        if (nav != null) {
            add(nav);
        }
        add(main, foot, new SessionWarning());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeChild(oldContent.getElement());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!branding.neutral()) {
            event.getUI().getPage().addStyleSheet(branding.href());
        }
        // Vaadin's base address would turn a bare fragment into a way out of the page.
        skip.getElement().executeJs("""
                        this.addEventListener('click', e => {
                          e.preventDefault();
                          const main = document.getElementById('main');
                          main.focus({preventScroll: true});
                          main.scrollIntoView();
                        });
                        """);
    }
}
