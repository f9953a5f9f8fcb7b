package uk.workwell.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** From one coach to another, by a lead: with the case goes what is still to be done for it. */
@Service
public class HandingOver {

    private final CaseVerbs verbs;
    private final Supporting supporting;
    private final FollowUpTable followUps;
    private final FirstAppointments firstAppointments;
    private final ObjectProvider<GoesAlong> goesAlong;
    private final Load load;
    private final Team team;
    private final Clock clock;

    HandingOver(
            CaseVerbs verbs,
            Supporting supporting,
            FollowUpTable followUps,
            FirstAppointments firstAppointments,
            ObjectProvider<GoesAlong> goesAlong,
            Load load,
            Team team,
            Clock clock) {
        this.verbs = verbs;
        this.supporting = supporting;
        this.followUps = followUps;
        this.firstAppointments = firstAppointments;
        this.goesAlong = goesAlong;
        this.load = load;
        this.team = team;
        this.clock = clock;
    }

    /** For a lead or duty lead of the case's provider; everybody else, the case's coach too, finds nothing. */
    public CaseResult handOver(Colleague by, HandOver command) {
        if (!by.is(Role.LEAD) && !by.is(Role.DUTY_LEAD)) return new NotFound();
        return verbs.on(
                by,
                command.caseId(),
                command.version(),
                found -> found.provider().equals(by.provider())
                        ? handOver(found, by, command, clock.instant())
                        : new NotFound());
    }

    private CaseResult handOver(CareCase found, Colleague by, HandOver command, Instant now) {
        if (!found.can(CaseAction.HAND_OVER)) return Contacting.tooLate(found);
        var to = coach(found, command.to());
        if (to.isEmpty()) return Ending.refused("to", "Choose a coach who works here");
        var faults = new ArrayList<Fault>();
        Words.needed("reason", command.reason(), "Say why the case moves").ifPresent(faults::add);
        if (command.to().equals(found.coach())) {
            faults.add(new Fault("to", to.get().name() + " has this case already"));
        }
        full(found, to.get(), command.beyondLimit()).ifPresent(faults::add);
        if (!faults.isEmpty()) return new Refused(List.copyOf(faults));
        var before = name(found.coach());
        found.handOver(to.get().id());
        followUps.handOver(found.id(), to.get().id());
        firstAppointments.handOver(found, by, now);
        goesAlong.orderedStream().forEach(one -> one.to(to.get().id(), found.id(), found.provider(), by.id()));
        var words = "From %s to %s. %s"
                .formatted(before, to.get().name(), command.reason().strip());
        return supporting.done(found, CaseAction.HAND_OVER, found.state(), now, words, CaseHandedOver::new);
    }

    private Optional<Colleague> coach(CareCase found, StaffId to) {
        return team.find(to)
                .filter(coach -> coach.is(Role.COACH) && coach.provider().equals(found.provider()));
    }

    /** What is over weighs nothing and fits everywhere. */
    private Optional<Fault> full(CareCase found, Colleague to, boolean beyondLimit) {
        if (beyondLimit || !found.state().live()) return Optional.empty();
        int has = load.weightedLoad(to.id());
        return has < to.caseloadHard()
                ? Optional.empty()
                : Optional.of(
                        new Fault("to", "%s is at the limit, %d of %d".formatted(to.name(), has, to.caseloadHard())));
    }

    private String name(StaffId coach) {
        return team.find(coach).map(Colleague::name).orElse("a former colleague");
    }
}
