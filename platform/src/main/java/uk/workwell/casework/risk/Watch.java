package uk.workwell.casework.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** Who is on duty for a risk: duty leads, then their dated cover, then every lead, then the admins. */
@Component
class Watch {

    private final Team team;
    private final AbsenceTable absences;
    private final DutyTime duty;

    Watch(Team team, AbsenceTable absences, DutyTime duty) {
        this.team = team;
        this.absences = absences;
        this.duty = duty;
    }

    /** The words of a risk: whoever raised it, and whoever is on duty for it. */
    boolean mayRead(Colleague colleague, Risk risk) {
        return colleague.provider().equals(risk.provider())
                && (risk.raisedBy(colleague.id()) || onDutyFor(colleague, risk));
    }

    boolean onDutyFor(Colleague colleague, Risk risk) {
        if (!colleague.provider().equals(risk.provider())) return false;
        return colleague.is(Role.DUTY_LEAD)
                || colleague.id().equals(risk.handedTo())
                || colleague.id().equals(risk.lookedAtBy())
                || (colleague.is(Role.LEAD) && risk.rung().compareTo(Rung.LEADS) >= 0)
                || covers(colleague);
    }

    /** Whether somebody stands in for a duty lead today. */
    boolean covers(Colleague colleague) {
        return today(colleague.provider()).stream()
                .anyMatch(one -> colleague.id().equals(one.cover()));
    }

    /** The first rung on which there is somebody, and at the last one if there is nobody at all. */
    Rung first(ProviderId provider, Optional<StaffId> author) {
        return from(Rung.DUTY_LEAD, provider, author);
    }

    Rung next(Risk risk) {
        return from(risk.rung().next(), risk.provider(), risk.authorId().map(StaffId::new));
    }

    private Rung from(Rung lowest, ProviderId provider, Optional<StaffId> author) {
        return Arrays.stream(Rung.values())
                .filter(rung -> rung.compareTo(lowest) >= 0
                        && !on(rung, provider, author).isEmpty())
                .findFirst()
                .orElse(Rung.ADMINS);
    }

    /** Who is told of a risk: whoever it was handed to, or everybody on its rung; never whoever raised it. */
    List<Colleague> toTell(Risk risk) {
        var handed = Optional.ofNullable(risk.handedTo()).flatMap(team::find);
        boolean theirs = handed.isPresent() && risk.rung() == Rung.DUTY_LEAD;
        return theirs
                ? handed.stream().toList()
                : on(risk.rung(), risk.provider(), risk.authorId().map(StaffId::new));
    }

    private List<Colleague> on(Rung rung, ProviderId provider, Optional<StaffId> author) {
        var away = today(provider);
        Predicate<Colleague> isAway =
                one -> away.stream().anyMatch(absence -> absence.who().equals(one.id()));
        Stream<Colleague> found =
                switch (rung) {
                    case DUTY_LEAD -> of(provider, Role.DUTY_LEAD).filter(isAway.negate());
                    case COVER ->
                        away.stream()
                                .map(DutyAbsence::cover)
                                .filter(Objects::nonNull)
                                .distinct()
                                .flatMap(cover -> team.find(cover).stream())
                                .filter(isAway.negate());
                    case LEADS -> of(provider, Role.LEAD);
                    case ADMINS -> team.everyone().stream().filter(one -> one.is(Role.ADMIN));
                };
        return found.filter(one -> author.filter(one.id()::equals).isEmpty()).toList();
    }

    private Stream<Colleague> of(ProviderId provider, Role role) {
        return team.everyone().stream().filter(one -> one.provider().equals(provider) && one.is(role));
    }

    private List<DutyAbsence> today(ProviderId provider) {
        var today = duty.today();
        return absences.from(provider, today).stream()
                .filter(absence -> absence.on(today))
                .toList();
    }
}
