package uk.workwell.casework.notes;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The shareable layer of a note goes to the person. No employer hears of it. */
public record NoteShownToPerson(TenantId tenant, NoteId note) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("case_note", note.value());
    }
}
