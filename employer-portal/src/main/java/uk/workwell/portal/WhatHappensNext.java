package uk.workwell.portal;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import uk.workwell.look.Stack;
import uk.workwell.look.Steps;

/** The way of a referral, beside the pages on which it is written. */
final class WhatHappensNext extends Aside {

    /** @param who their name, or "The person" */
    WhatHappensNext(String who) {
        addClassName("ww-stack");
        getElement().setAttribute("aria-label", "About referring");
        add(Stack.small(
                new H2("What happens next"),
                new Steps()
                        .step(Steps.State.TO_COME, who + " gets a link", "They confirm, correct or say no")
                        .step(Steps.State.TO_COME, "Their area is found for you", "From their home postcode")
                        .step(Steps.State.TO_COME, "A coach contacts them", "If they agree to it")
                        .step(Steps.State.TO_COME, "You hear within 14 days", "As much as they choose")));
    }
}
