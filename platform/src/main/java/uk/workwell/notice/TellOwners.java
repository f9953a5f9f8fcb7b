package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.employer.EmployerLookedAt;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberRole;

/** An ICB has looked at an organisation: its owners hear that there is something to read, on their own page. */
@Component
class TellOwners {

    private final Outbox outbox;
    private final Employers employers;
    private final Clock clock;

    TellOwners(Outbox outbox, Employers employers, Clock clock) {
        this.outbox = outbox;
        this.employers = employers;
        this.clock = clock;
    }

    @EventListener
    void on(EmployerLookedAt event) {
        employers.members().stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .forEach(owner -> outbox.put(Notice.toMember(
                        event.employer(), owner.id().value(), "employer-looked-at", event.subject(), clock.instant())));
    }
}
