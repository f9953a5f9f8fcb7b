package uk.workwell.look;

import com.vaadin.flow.component.html.Span;

/** The state of a thing in a word or three, at most two beside each other. */
public final class StatusTag extends Span {

    public StatusTag(Tone tone, String word) {
        super(word);
        addClassName("ww-tag");
        if (tone != Tone.QUIET) {
            addClassName("ww-tag--" + tone.suffix());
        }
    }
}
