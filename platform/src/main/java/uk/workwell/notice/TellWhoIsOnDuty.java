package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.risk.RiskEscalated;
import uk.workwell.casework.risk.RiskHandedOver;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.casework.risk.RiskRaised;
import uk.workwell.casework.risk.WhoIsAsked;
import uk.workwell.tenant.Subject;

/** Tells those who are asked to look that a task waits, and nothing of it. */
@Component
class TellWhoIsOnDuty {

    private final WhoIsAsked asked;
    private final Outbox outbox;
    private final Clock clock;

    TellWhoIsOnDuty(WhoIsAsked asked, Outbox outbox, Clock clock) {
        this.asked = asked;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(RiskRaised event) {
        tell(event.risk(), event.subject());
    }

    @EventListener
    void on(RiskEscalated event) {
        tell(event.risk(), event.subject());
    }

    @EventListener
    void on(RiskHandedOver event) {
        tell(event.risk(), event.subject());
    }

    private void tell(RiskId risk, Subject subject) {
        var now = asked.now(risk);
        now.colleagues()
                .forEach(colleague -> outbox.put(Notice.to(
                        now.toLook() ? Recipient.DUTY : Recipient.ADMIN,
                        colleague.id().value(),
                        now.toLook() ? "duty-task" : "nobody-on-duty",
                        subject,
                        clock.instant())));
    }
}
