package uk.workwell.casework.lead;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.HandOver;
import uk.workwell.casework.HandingOver;
import uk.workwell.casework.lead.MoveResult.Moved;
import uk.workwell.casework.lead.MoveResult.Stayed;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.WhoCouldTake;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * Cases of a team, and their way to other coaches. Each case moves for itself, with the version that was shown: what somebody
 * changed meanwhile stays where it is and is named, and the others move all the same.
 */
@Service
public class MovingCases {

    /** In one go. */
    public static final int AT_MOST = 100;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final TeamTable table;
    private final CoverTable covers;
    private final HandingOver handingOver;
    private final WhoCouldTake whoCouldTake;
    private final Team team;
    private final Clock clock;
    private final TransactionTemplate reading;

    MovingCases(
            TeamTable table,
            CoverTable covers,
            HandingOver handingOver,
            WhoCouldTake whoCouldTake,
            Team team,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.covers = covers;
        this.handingOver = handingOver;
        this.whoCouldTake = whoCouldTake;
        this.team = team;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A part of the team's cases, the longest open first; nothing for anybody but a lead. */
    public List<TeamCase> window(Colleague lead, TeamFilter filter, int offset, int limit) {
        return Lead.is(lead)
                ? read(() -> table.window(lead.provider(), filter, offset, Math.min(limit, 200)))
                : List.of();
    }

    public int count(Colleague lead, TeamFilter filter) {
        return Lead.is(lead) ? read(() -> table.count(lead.provider(), filter)) : 0;
    }

    /** As they stand now. */
    public List<TeamCase> again(Colleague lead, Collection<CaseId> cases) {
        return Lead.is(lead) && !cases.isEmpty()
                ? read(() -> table.these(lead.provider(), Set.copyOf(cases)))
                : List.of();
    }

    public MoveResult move(Colleague lead, MoveCases command) {
        var faults = faults(lead, command);
        if (!faults.isEmpty()) return new MoveResult.Refused(faults);
        var awayNow = command.spread() ? awayNow(lead) : Set.<StaffId>of();
        var moved = new TreeMap<String, Integer>();
        var stayed = new ArrayList<Stayed>();
        for (var one : command.cases()) {
            var to = command.spread() ? best(lead, one, awayNow) : coachHere(lead, command.to());
            if (to.isEmpty()) {
                stayed.add(new Stayed(one, "Every other coach is away or at the limit"));
                continue;
            }
            var result = handingOver.handOver(
                    lead,
                    new HandOver(one.id(), to.get().id(), command.reason(), command.beyondLimit(), one.version()));
            switch (result) {
                case CaseResult.Done done -> moved.merge(to.get().name(), 1, Integer::sum);
                case CaseResult.Refused(var why) -> stayed.add(new Stayed(one, words(why, to.get())));
                case CaseResult.ChangedSince(var by, var at) ->
                    stayed.add(
                            new Stayed(one, "Changed by %s at %s, after you chose it".formatted(by, STAMP.format(at))));
                case CaseResult.NotFound none -> stayed.add(new Stayed(one, "No longer a case of your team"));
            }
        }
        return new MoveResult.Done(
                moved.entrySet().stream()
                        .map(each -> new Moved(each.getKey(), each.getValue()))
                        .toList(),
                stayed);
    }

    private static String words(List<Fault> why, Colleague to) {
        if (why.isEmpty()) return "Not possible now";
        return why.getFirst().field().equals("startsAt")
                ? to.name() + " has something else at the time of a booked appointment. Move the appointment first"
                : why.getFirst().words();
    }

    private Set<StaffId> awayNow(Colleague lead) {
        var today = WorkingDays.today(clock);
        return read(() -> covers.from(lead.provider(), today)).stream()
                .filter(days -> days.overlap(today, today))
                .map(CoverDays::away)
                .collect(Collectors.toSet());
    }

    /** Best by language, locality and room, of those below their limit now: the cases that moved before count. */
    private Optional<Colleague> best(Colleague lead, TeamCase one, Set<StaffId> awayNow) {
        return read(() -> whoCouldTake.of(new ReferralId(one.referral()), one.person(), lead.provider())).stream()
                .filter(coach -> !coach.isFull() && !coach.coach().equals(one.coach()))
                .filter(coach -> !awayNow.contains(coach.coach()))
                .findFirst()
                .flatMap(coach -> team.find(coach.coach()));
    }

    private List<Fault> faults(Colleague lead, MoveCases command) {
        var faults = new ArrayList<Fault>();
        if (!Lead.is(lead)) return List.of(new Fault("cases", "A lead moves cases"));
        if (command.cases().isEmpty()) faults.add(new Fault("cases", "Choose at least one case"));
        if (command.cases().size() > AT_MOST) {
            faults.add(
                    new Fault("cases", "Choose %d cases at most, and move the others afterwards".formatted(AT_MOST)));
        }
        if (!command.spread() && coachHere(lead, command.to()).isEmpty()) {
            faults.add(new Fault("to", "Choose the new coach, or spread the cases"));
        }
        if (command.reason().isBlank()) faults.add(new Fault("reason", "Say why the cases move, like “Long leave”"));
        if (command.reason().strip().length() > 1_500) {
            faults.add(new Fault("reason", "Shorten this to 1,500 characters or fewer"));
        }
        return faults;
    }

    private Optional<Colleague> coachHere(Colleague lead, @Nullable StaffId to) {
        return Optional.ofNullable(to)
                .flatMap(team::find)
                .filter(one -> one.is(Role.COACH) && one.provider().equals(lead.provider()));
    }

    private <T> T read(Supplier<T> query) {
        return reading.execute(status -> query.get());
    }
}
