package uk.workwell.portal.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.workwell.portal.talk.Talk.Area;

/** What came of something that somebody did at the table. */
public sealed interface Answered {

    record Done() implements Answered {}

    /** Nothing was changed: what has to be put right, and in which field. */
    record Refused(String field, String words) implements Answered {}

    /** Nothing was changed: another wrote meanwhile. */
    record Changed(String by, Instant at, int revision, Map<Area, String> now) implements Answered {

        @Override
        public String toString() {
            return "Changed";
        }
    }

    /** Nothing was signed: another version stands. */
    record Outdated(int revision, List<Difference> differences) implements Answered {}

    /** It is not theirs to see any more. */
    record Gone() implements Answered {}

    /** Where two versions differ; empty where it is new, or gone. */
    record Difference(String where, String before, String now) {

        @Override
        public String toString() {
            return "Difference in " + where;
        }
    }
}
