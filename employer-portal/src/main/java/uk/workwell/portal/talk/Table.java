package uk.workwell.portal.talk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.look.Party;
import uk.workwell.portal.talk.Talk.Area;

/** What one of the parties can do at the table. Each asks anew whether it is still theirs to do. */
public interface Table {

    /** Empty once it is not theirs to see any more. */
    Optional<Talk> read();

    Answered prepare(String words);

    /** A sign to the others. */
    void isWriting();

    /** The same for whoever has no script that renews it: it holds longer. */
    void isWritingWithoutScript();

    /** @param revision the version that they had before them */
    Answered write(int revision, Map<Area, String> texts);

    Answered promise(int revision, Party owner, LocalDate due, String words);

    Answered takeOut(int revision, UUID promise);

    Answered offer(int revision);

    Answered sign(int revision, String hash);

    Answered settle(UUID promise, boolean kept);

    /**
     * To another time or place.
     *
     * @param moves how often it had been moved when they opened it
     */
    Answered move(int moves, Meeting to);

    Answered cancel();
}
