package uk.workwell.wall;

import org.springframework.stereotype.Component;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Correspondence.Wrote;
import uk.workwell.sharing.messages.MessageId;

/** The employer of a world's booked case has written to its person, who wants such things passed on. */
@Component
class MessageDrawer {

    private final Correspondence correspondence;

    MessageDrawer(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    MessageId fill(World world) {
        world.booked.asPerson(() -> {
            correspondence.passOnAutomatically(world.booked.id().value(), true);
            return true;
        });
        return written(world);
    }

    MessageId written(World world) {
        var wrote = world.icb.in(() -> correspondence.write(
                world.booked.employer(), MemberId.fresh(), world.booked.id().value(), World.MARKER));
        if (wrote instanceof Wrote.Sent(var id)) return id;
        throw new IllegalStateException("Not written: " + wrote);
    }
}
