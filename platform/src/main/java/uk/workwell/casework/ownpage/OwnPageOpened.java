package uk.workwell.casework.ownpage;

import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * A coach asked a person whether the contact is theirs, and opened their page to it.
 *
 * @param ticket the link that leads there
 */
public record OwnPageOpened(TenantId tenant, CaseId caseId, UUID ticket) implements TenantEvent {

    @Override
    public Subject subject() {
        return new Subject("care_case", caseId.value());
    }
}
