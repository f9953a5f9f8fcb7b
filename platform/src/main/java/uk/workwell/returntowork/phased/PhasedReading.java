package uk.workwell.returntowork.phased;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.workwell.returntowork.phased.Who.Side;
import uk.workwell.tenant.calendar.WorkingDays;

/** Puts everything together that belongs to a phased return, for one of its sides. */
@Component
class PhasedReading {

    /** How long an employer's words wait for the person, until whoever supports them reads them, too. */
    private static final int WORKING_DAYS = 2;

    private final VersionTable versions;
    private final WorkedTable worked;
    private final LookingOver looking;
    private final Clock clock;

    PhasedReading(VersionTable versions, WorkedTable worked, LookingOver looking, Clock clock) {
        this.versions = versions;
        this.worked = worked;
        this.looking = looking;
        this.clock = clock;
    }

    /** Everything, as its person and the house itself read it. */
    PhasedBook all(PhasedReturn plan) {
        var all = versions.of(plan.caseId());
        var said = worked.of(plan.id());
        var inForce = plan.agreed();
        var deviations = all.stream()
                .filter(one -> inForce != null && one.number() == inForce)
                .findFirst()
                .map(one -> Deviation.in(one.content(), said, looking.allowedDeviation()))
                .orElseGet(java.util.List::of);
        return new PhasedBook(plan, all, versions.signatures(plan.caseId()), said, deviations, false);
    }

    /** What an employer wrote the person reads before anybody who supports them. */
    PhasedBook forTheCoach(PhasedReturn plan) {
        var all = all(plan);
        var open = all.versions().stream().filter(this::open).toList();
        return new PhasedBook(
                plan,
                open,
                all.signatures(),
                all.worked(),
                all.deviations(),
                open.size() < all.versions().size());
    }

    private boolean open(PhasedVersion version) {
        if (version.by().side() != Side.EMPLOYER || version.personSawAt() != null) return true;
        var written = java.time.LocalDate.ofInstant(version.at(), WorkingDays.LONDON);
        return looking.calendar().add(written, WORKING_DAYS).isBefore(WorkingDays.today(clock));
    }
}
