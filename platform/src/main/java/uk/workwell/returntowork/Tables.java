package uk.workwell.returntowork;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import uk.workwell.portal.talk.Table;

/** Lays the table for whoever has a seat: the same page for each, since they are equals. */
@Service
public class Tables {

    private final Conversations conversations;
    private final Arranging arranging;
    private final Talking talking;
    private final SigningTogether signing;

    Tables(Conversations conversations, Arranging arranging, Talking talking, SigningTogether signing) {
        this.conversations = conversations;
        this.arranging = arranging;
        this.talking = talking;
        this.signing = signing;
    }

    /** How somebody comes to their seat: asked anew each time, so that whoever lost it is out at the next click. */
    public interface Way {

        /** Empty once there is no seat for them. */
        <T> Optional<T> seated(Function<Seat, T> work);

        /** What the person released for the employer and permits at this moment. */
        List<String> facts();
    }

    public Table at(Way way) {
        return new SeatedTable(way, conversations, arranging, talking, signing);
    }
}
