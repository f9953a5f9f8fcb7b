package uk.workwell.casework.notes;

import java.io.Serializable;
import java.util.UUID;
import uk.workwell.tenant.Ids;

/** A note; the draft that it came from had the same id, so that saving twice is saving once. */
public record NoteId(UUID value) implements Serializable {

    public static NoteId fresh() {
        return new NoteId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
