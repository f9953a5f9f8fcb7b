package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Main column and something beside it from 1024 px on; under each other below that. */
public final class Split extends Div {

    private Split(String variant, Component... columns) {
        super(columns);
        addClassNames("ww-split", "ww-split--" + variant);
    }

    /** Comfortable pages: an aside of 19 rem. */
    public static Split aside(Component main, Component aside) {
        return new Split("aside", main, aside);
    }

    /** Workspace: a panel of 25 rem. */
    public static Split panel(Component main, Component panel) {
        return new Split("panel", main, panel);
    }

    /** Triage: a queue and a side panel of 26 rem. */
    public static Split triage(Component queue, Component side) {
        return new Split("triage", queue, side);
    }

    /** Settings: a rail of 12 rem on the left. */
    public static Split rail(Component rail, Component main) {
        return new Split("rail", rail, main);
    }

    /** Two equal halves. */
    public static Split half(Component left, Component right) {
        return new Split("half", left, right);
    }
}
