package uk.workwell.wall;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.Rows;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.ownpage.Challenges;
import uk.workwell.casework.ownpage.OwnPage;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;

/** The person of a world's booked case has the link to their own page, and asks why a coach looked at their record. */
@Component
class OwnPageDrawer {

    private final OwnPage ownPage;
    private final Challenges challenges;
    private final CaseBriefs cases;
    private final ApplicationEventPublisher events;

    OwnPageDrawer(OwnPage ownPage, Challenges challenges, CaseBriefs cases, ApplicationEventPublisher events) {
        this.ownPage = ownPage;
        this.challenges = challenges;
        this.cases = cases;
        this.events = events;
    }

    void fill(World world) {
        var coach = world.icb.coach();
        var caseId = new CaseId(world.bookedCase);
        world.icb.as(coach, () -> {
            events.publishEvent(
                    new RecordSeen(world.icb.id(), new Subject("care_case", caseId.value()), "plan", "support"));
            return ownPage.open(coach, caseId);
        });
        var view = UUID.fromString(Rows.text(
                "select id from audit_entry where subject_id = ? and action = 'RecordSeen'", world.bookedCase));
        world.booked.asPerson(() ->
                challenges.question(cases.find(caseId).orElseThrow(), view, World.MARKER, "Why? " + World.MARKER));
    }
}
