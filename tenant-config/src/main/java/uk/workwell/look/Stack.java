package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Things under each other with even space: 24 px on public pages, 16 px in the workspace. */
public final class Stack extends Div {

    public Stack(Component... things) {
        super(things);
        addClassName("ww-stack");
    }

    /** 8 px: within one thing. */
    public static Stack small(Component... things) {
        return new Stack(things).with("ww-stack--s");
    }

    /** 16 px: between things of a group. */
    public static Stack medium(Component... things) {
        return new Stack(things).with("ww-stack--m");
    }

    /** 48 px: between sections. */
    public static Stack large(Component... things) {
        return new Stack(things).with("ww-stack--l");
    }

    /** At most as wide as a form: 46 rem. */
    public Stack formWide() {
        return with("ww-max-l");
    }

    private Stack with(String className) {
        addClassName(className);
        return this;
    }
}
