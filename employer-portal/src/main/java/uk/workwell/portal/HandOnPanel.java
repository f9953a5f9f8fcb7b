package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Refer;

/** What to hand on to the employee where no service takes an employer's referral. */
final class HandOnPanel extends Div {

    HandOnPanel(Refer.Place.HandOn page, Runnable changePostcode) {
        var home = new RouterLink("", HomePage.class);
        home.setText("Home");
        home.addClassName("ww-btn");
        var words = new Stack(new PageHeader(page.heading())).formWide();
        page.words().forEach(paragraph -> words.add(new Paragraph(paragraph)));
        words.add(
                new Notice(
                        Tone.INFO,
                        "Nothing that you wrote was kept",
                        "The draft is deleted. If the postcode was wrong, change it now and everything else comes back."),
                Row.actions(new Button("Change the postcode", event -> changePostcode.run()), home));
        add(words);
    }
}
