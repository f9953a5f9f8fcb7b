package uk.workwell.casework.notes;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** A note of a case was saved. */
public record NoteSaved(TenantId tenant, NoteId note) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("case_note", note.value());
    }
}
