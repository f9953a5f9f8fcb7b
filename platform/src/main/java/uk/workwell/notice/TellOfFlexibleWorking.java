package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleDueSoon;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleOverdue;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleWaitsForEmployer;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.tenant.Subject;

/** Requests for flexible working: an employer hears of those that it may read, and a coach when it is late. */
@Component
class TellOfFlexibleWorking {

    private final Outbox outbox;
    private final TellEmployersOfAdjustments employers;
    private final CaseBriefs cases;
    private final Clock clock;

    TellOfFlexibleWorking(Outbox outbox, TellEmployersOfAdjustments employers, CaseBriefs cases, Clock clock) {
        this.outbox = outbox;
        this.employers = employers;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(FlexibleWaitsForEmployer event) {
        employers.tell(event.employer(), event.referral(), event.request().value(), "flexible-to-answer");
    }

    @EventListener
    void on(FlexibleDueSoon event) {
        employers.tell(event.employer(), event.referral(), event.request().value(), "flexible-due-soon");
    }

    @EventListener
    void on(FlexibleOverdue event) {
        cases.ofReferral(event.referral())
                .ifPresent(brief -> outbox.put(Notice.to(
                        Recipient.COACH,
                        brief.coach().value(),
                        "flexible-overdue",
                        new Subject("care_case", brief.id().value()),
                        clock.instant())));
    }
}
