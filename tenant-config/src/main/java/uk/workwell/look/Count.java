package uk.workwell.look;

import com.vaadin.flow.component.html.Span;

/** How many things are behind a heading or link. Zero is shown too; a missing count says nothing. */
public final class Count extends Span {

    public Count(long howMany) {
        addClassName("ww-count");
        becomes(howMany);
    }

    /** Shows another number. */
    public void becomes(long howMany) {
        setText(Long.toString(howMany));
    }

    /** For things that are late or dangerous. */
    public Count bad() {
        addClassName("ww-count--bad");
        return this;
    }
}
