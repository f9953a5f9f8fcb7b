package uk.workwell.wall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.measures.AskingByLink;
import uk.workwell.casework.ownpage.OwnPage;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.Plans;
import uk.workwell.casework.plan.ShowingPlans;
import uk.workwell.casework.plan.StepOwner;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;

/** Somebody in support who was sent a link: to a questionnaire, or to the draft of their plan. */
@Component
class ByLinks {

    private final Fixtures fixtures;
    private final ACaseInSupport cases;
    private final AskingByLink asking;
    private final Plans plans;
    private final ShowingPlans showing;
    private final OwnPage ownPage;
    private final Links links;
    private final ApplicationEventPublisher events;

    ByLinks(
            Fixtures fixtures,
            ACaseInSupport cases,
            AskingByLink asking,
            Plans plans,
            ShowingPlans showing,
            OwnPage ownPage,
            Links links,
            ApplicationEventPublisher events) {
        this.fixtures = fixtures;
        this.cases = cases;
        this.asking = asking;
        this.plans = plans;
        this.showing = showing;
        this.ownPage = ownPage;
        this.links = links;
        this.events = events;
    }

    record Sent(UUID ticket, UUID subject, LocalDate born, Set<String> marks) {}

    Sent sent(boolean plan) {
        var made = cases.assessed(fixtures.icb("QE1"));
        var goal = "Back to the kiln " + UUID.randomUUID();
        var ticket = made.icb().as(made.coach(), () -> {
            if (!plan) {
                var asked = asking.ask(made.coach(), made.id(), "WHO5");
                if (asked instanceof AskingByLink.Asked.Sent(var ask)) return ask.ticket();
                throw new IllegalStateException("Not asked: " + asked);
            }
            plans.draft(made.coach(), made.id(), 0, content(goal));
            var shown = showing.show(made.coach(), made.id(), 1);
            if (shown instanceof ShowingPlans.Shown.Sent(var ask)) return ask.ticket();
            throw new IllegalStateException("Not shown: " + shown);
        });
        var marks = Set.of(made.referral().name(), made.id().toString(), goal);
        return new Sent(ticket, made.id().value(), made.referral().born(), marks);
    }

    /** To the page of their own. */
    Sent toTheirPage() {
        var made = cases.assessed(fixtures.icb("QE1"));
        made.icb().as(made.coach(), () -> {
            var seen = new Subject("care_case", made.id().value());
            events.publishEvent(new RecordSeen(made.icb().id(), seen, "plan", "support"));
            return ownPage.open(made.coach(), made.id());
        });
        var ticket = links.newest(Purpose.MY_PAGE, made.id().value()).orElseThrow();
        var marks = Set.of(made.referral().name(), made.id().toString());
        return new Sent(ticket.id().value(), made.id().value(), made.referral().born(), marks);
    }

    private static PlanContent content(String text) {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var step = new PlanStep(Ids.fresh(), "Ask about hours", StepOwner.PERSON, today.plusDays(7));
        return new PlanContent(
                List.of(new Goal(Ids.fresh(), text, Domain.WORK, today.plusWeeks(6), List.of(), List.of(step))),
                List.of());
    }
}
