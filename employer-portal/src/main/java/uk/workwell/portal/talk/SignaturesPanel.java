package uk.workwell.portal.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import uk.workwell.look.Row;
import uk.workwell.look.SignatureCards;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.talk.Talk.Person;
import uk.workwell.portal.talk.Talk.Step;
import uk.workwell.tenant.calendar.Written;

/** Who has signed the version that stands, and the reader's turn. */
final class SignaturesPanel extends Div {

    SignaturesPanel(Talk talk, Table table, Consumer<Answered> after) {
        if (talk.step() == Step.PREPARE) return;
        var section = Stack.medium(new H2("Signatures on version " + talk.revision()));
        if (talk.step() == Step.WRITE) {
            var offer = new Button(
                    "Put version " + talk.revision() + " to be signed",
                    click -> after.accept(table.offer(talk.revision())));
            offer.setId("offer");
            offer.addThemeVariants(ButtonVariant.PRIMARY);
            section.add(new Span("Nobody can sign yet: it is still being written."), Row.actions(offer));
        } else {
            var cards = new SignatureCards();
            talk.parties().forEach(one -> card(cards, talk, one));
            section.add(cards);
            if (talk.step() == Step.SIGN && talk.signature(talk.me()).isEmpty()) section.add(turn(talk, table, after));
            section.add(TalkPage.small(
                    talk.step() == Step.SIGNED
                            ? "Everybody signed the same version. Its check number is "
                                    + talk.hash().substring(0, 16) + "."
                            : "Everyone signs the same version. Any change makes version " + (talk.revision() + 1)
                                    + " and asks all again."));
        }
        add(section);
    }

    private static void card(SignatureCards cards, Talk talk, Person one) {
        boolean mine = one.party() == talk.me();
        talk.signature(one.party())
                .ifPresentOrElse(
                        signature -> cards.signed(
                                one.party(),
                                one.name(),
                                signature.name() + ", " + Written.stamp(signature.at()) + signature.how()),
                        () -> cards.open(
                                one.party(),
                                one.name(),
                                new StatusTag(mine ? Tone.WARN : Tone.PLAIN, mine ? "Your turn" : "Not yet signed"),
                                ""));
    }

    private static Component turn(Talk talk, Table table, Consumer<Answered> after) {
        var read = new Checkbox("I have read version " + talk.revision() + " as it stands above, and agree to it");
        read.setId("read");
        var sign = new Button("Sign version " + talk.revision(), click -> {
            read.setInvalid(!read.getValue());
            read.setErrorMessage("Say that you have read it");
            if (read.getValue()) after.accept(table.sign(talk.revision(), talk.hash()));
        });
        sign.setId("sign");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return Stack.small(read, Row.actions(sign));
    }
}
