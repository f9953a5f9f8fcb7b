package uk.workwell.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whose names stand under a version, side by side: a whole card for a name, a dashed one for whoever has not signed. */
public final class SignatureCards extends Div {

    public SignatureCards() {
        addClassName("ww-cols");
    }

    /** @param words when, and how it is known that it was they */
    public SignatureCards signed(Party party, String name, String words) {
        add(card(party, name, new StatusTag(Tone.GOOD, "Signed"), words));
        return this;
    }

    /** @param tag whose turn it is */
    public SignatureCards open(Party party, String name, StatusTag tag, String words) {
        var card = card(party, name, tag, words);
        card.addClassName("ww-sign--open");
        add(card);
        return this;
    }

    private static Div card(Party party, String name, StatusTag tag, String words) {
        var bold = new Span(name);
        bold.addClassName("ww-strong");
        var who = new Span(new PartyMark(party, name), bold);
        who.addClassName("ww-who");
        var card = new Div(who, new Span(tag));
        card.addClassName("ww-sign");
        if (!words.isEmpty()) {
            var small = new Span(words);
            small.addClassName("ww-small");
            card.add(small);
        }
        return card;
    }
}
