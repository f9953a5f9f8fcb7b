package uk.workwell.leak;

import org.springframework.stereotype.Component;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Correspondence.Wrote;

/** HR and the person write to each other. */
@Component
class WritingMessages implements Doing {

    private final Correspondence correspondence;

    WritingMessages(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void happensTo(Somebody one, Chance chance) {
        says(one, chance, chance.oneIn(2));
    }

    /** @return the marker in what was written */
    String says(Somebody one, Chance chance, boolean person) {
        var marker = chance.planted("message");
        var words = "About " + marker;
        var firm = one.firm();
        var wrote = person
                ? one.referral().asPerson(() -> correspondence.reply(firm.id, one.id(), words))
                : one.icb().in(() -> correspondence.write(firm.id, firm.hr, one.id(), words));
        if (!(wrote instanceof Wrote.Sent)) throw new AssertionError(wrote);
        one.told().amongTheTwo(marker, Where.MESSAGES);
        return marker;
    }
}
