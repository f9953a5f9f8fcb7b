package uk.workwell.wall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.CaseId;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Place;
import uk.workwell.returntowork.phased.WeekHours;

/** A phased return of a world's booked case, with a name under it, an hour that was worked, and something to talk about. */
@Component
class PhasedDrawer {

    private final PhasedReturns returns;
    private final Fixtures fixtures;
    private final ACaseInSupport cases;
    private final Links links;

    PhasedDrawer(PhasedReturns returns, Fixtures fixtures, ACaseInSupport cases, Links links) {
        this.returns = returns;
        this.fixtures = fixtures;
        this.cases = cases;
        this.links = links;
    }

    /** Somebody who was sent the link to their phased return. */
    ByLinks.Sent sent() {
        var made = cases.started(fixtures.icb("QE1"));
        var duties = "Sorting " + UUID.randomUUID();
        made.icb().as(made.coach(), () -> {
            done(returns.save(made.coach(), made.id(), 0, plan(duties)));
            return done(returns.propose(made.coach(), made.id(), 0));
        });
        var ticket = links.newest(Purpose.PHASED_RETURN, made.id().value()).orElseThrow();
        var marks = Set.of(made.id().toString(), duties);
        return new ByLinks.Sent(
                ticket.id().value(), made.id().value(), made.referral().born(), marks);
    }

    void fill(World world) {
        var coach = world.icb.coach();
        var caseId = new CaseId(world.bookedCase);
        world.icb.as(coach, () -> {
            done(returns.save(coach, caseId, 0, plan(World.MARKER)));
            done(returns.propose(coach, caseId, 0));
            var newest = returns.of(coach, caseId).orElseThrow().newest();
            return done(returns.sign(coach, caseId, newest.number(), newest.hash()));
        });
        // Nobody else signs in a world: what was worked is written down by hand.
        Rows.text("update phased_return set agreed = 1 where case_id = ? returning id", world.bookedCase);
        world.icb.as(coach, () -> done(returns.worked(coach, caseId, 0, WeekHours.NONE, "")));
    }

    private static PhasedContent plan(String duties) {
        var hours = WeekHours.of(180, 180, 180, 180, 180);
        var first = LocalDate.now(ZoneId.of("Europe/London")).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = new PhasedWeek(hours, LocalTime.of(9, 30), duties, Place.WORKPLACE, PayBasis.FULL);
        return new PhasedContent(
                first, WeekHours.of(450, 450, 450, 450, 450), List.of(week), first.plusWeeks(1), null, "It is right");
    }

    private static PhasedResult done(PhasedResult result) {
        if (!(result instanceof PhasedResult.Done)) throw new IllegalStateException("Not done: " + result);
        return result;
    }
}
