package uk.workwell.agreement;

import static uk.workwell.agreement.Party.COACH;
import static uk.workwell.agreement.Party.EMPLOYER;
import static uk.workwell.agreement.Party.PERSON;
import static uk.workwell.agreement.Party.SYSTEM;

import java.util.Set;

/** What can be done with an adjustment, by whom; see {@code docs/states/adjustment.csv}. */
public enum AdjustmentAction {
    ASK("ask", "Asked for", PERSON, COACH, EMPLOYER),
    TAKE_IN("takeIn", "Agreed as flexible working", SYSTEM),
    PERMIT("permit", "Sent to the employer by the person", PERSON),
    REFUSE("refuse", "Not sent to the employer", PERSON),
    WITHDRAW("withdraw", "Taken back", PERSON, COACH, EMPLOYER),
    EXPIRE("expire", "Ran out without an answer", SYSTEM),
    ACKNOWLEDGE("acknowledge", "Acknowledged", EMPLOYER),
    ASK_MORE("askMore", "More asked for", EMPLOYER),
    AGREE("agree", "Answered: yes", EMPLOYER),
    OFFER("offer", "Answered: partly", EMPLOYER),
    OFFER_TRIAL("offerTrial", "Answered: try it first", EMPLOYER),
    DECLINE("decline", "Answered: no", EMPLOYER),
    SAY("say", "Said", PERSON, EMPLOYER),
    ESCALATE("escalate", "Taken further", PERSON, COACH),
    ACCEPT("accept", "Offer accepted and signed", PERSON),
    ACCEPT_TRIAL("acceptTrial", "Trial accepted and signed", PERSON),
    TURN_DOWN("turnDown", "Offer turned down", PERSON),
    SIGN("sign", "Signed", PERSON),
    PUT_IN_PLACE("putInPlace", "In place", EMPLOYER, SYSTEM),
    END_TRIAL("endTrial", "The trial is over", SYSTEM),
    FALL_DUE("fallDue", "Time to ask: did it work?", SYSTEM),
    CONFIRM("confirm", "It works", PERSON),
    ASK_FOR_CHANGE("askForChange", "A change asked for", PERSON),
    VARY("vary", "A change offered", EMPLOYER),
    END("end", "Ended", PERSON, EMPLOYER);

    private final String verb;
    private final String words;
    private final Set<Party> parties;

    AdjustmentAction(String verb, String words, Party... parties) {
        this.verb = verb;
        this.words = words;
        this.parties = Set.of(parties);
    }

    String verb() {
        return verb;
    }

    /** As a heading of the dialogue. */
    public String words() {
        return words;
    }

    static AdjustmentAction of(String verb) {
        for (var action : values()) {
            if (action.verb.equals(verb)) return action;
        }
        throw new IllegalArgumentException("No such verb: " + verb);
    }

    /** Whether somebody of that side may do it at all. */
    boolean isFor(Party party) {
        return parties.contains(party);
    }
}
