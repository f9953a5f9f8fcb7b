package uk.workwell.desk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.MayHear;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** A message to an employer's member tells no more than its page would at the same moment. */
@Component
class HearingOfTheContact implements MayHear {

    private final Lines lines;
    private final Standings standings;

    HearingOfTheContact(Lines lines, Standings standings) {
        this.lines = lines;
        this.standings = standings;
    }

    @Override
    public boolean ofTheContact(EmployerId employer, UUID line, MemberId member) {
        var tenant = CurrentTenant.get();
        return CurrentEmployer.within(employer, () -> lines.ofDraft(line)
                .filter(found -> tenant.equals(found.tenant()))
                .map(found -> standings.view(found, new Reader.Member(member), false))
                .map(view -> Conversing.knows(view.status()))
                // Without a line there is no page either that could tell less.
                .orElse(true));
    }
}
