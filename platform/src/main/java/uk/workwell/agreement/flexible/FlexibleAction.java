package uk.workwell.agreement.flexible;

import static uk.workwell.agreement.Party.COACH;
import static uk.workwell.agreement.Party.EMPLOYER;
import static uk.workwell.agreement.Party.PERSON;
import static uk.workwell.agreement.Party.SYSTEM;

import java.util.Set;
import uk.workwell.agreement.Party;

/** What can be done with a request, by whom; see {@code docs/states/flexible-working.csv}. */
public enum FlexibleAction {
    PREPARE("prepare", "Request written", PERSON, COACH),
    MAKE("make", "Request made and signed", PERSON),
    DISCARD("discard", "Not sent", PERSON, COACH),
    LAPSE("lapse", "Not sent in time", SYSTEM),
    CONSULT("consult", "Talked about it", EMPLOYER),
    AGREE("agree", "Agreed in full and signed", EMPLOYER),
    OFFER("offer", "Something else offered and signed", EMPLOYER),
    TAKE_BACK("takeBack", "Offer taken back", EMPLOYER),
    ACCEPT("accept", "Offer accepted and signed", PERSON),
    TURN_DOWN("turnDown", "Offer turned down", PERSON),
    REFUSE("refuse", "Refused", EMPLOYER),
    ASK_LONGER("askLonger", "More time asked for", EMPLOYER),
    ALLOW_LONGER("allowLonger", "More time agreed", PERSON),
    DENY_LONGER("denyLonger", "No more time", PERSON),
    MISS_MEETING("missMeeting", "A meeting was missed", EMPLOYER),
    GIVE_REASON("giveReason", "The reason for it", PERSON),
    TREAT_AS_WITHDRAWN("treatAsWithdrawn", "Treated as withdrawn", EMPLOYER),
    SAY("say", "Said", PERSON, EMPLOYER),
    WITHDRAW("withdraw", "Taken back", PERSON),
    APPEAL("appeal", "Appealed", PERSON),
    CLOSE_UNANSWERED("closeUnanswered", "Closed without an answer", PERSON);

    private final String verb;
    private final String words;
    private final Set<Party> parties;

    FlexibleAction(String verb, String words, Party... parties) {
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

    static FlexibleAction of(String verb) {
        for (var action : values()) {
            if (action.verb.equals(verb)) return action;
        }
        throw new IllegalArgumentException("No such verb: " + verb);
    }

    boolean isFor(Party party) {
        return parties.contains(party);
    }

    /** Whether the step changes the words on the table. */
    public boolean bringsAVersion() {
        return this == PREPARE || this == OFFER;
    }
}
