package uk.workwell.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.workwell.desk.Standings.Allowed;
import uk.workwell.employer.Member;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Waits;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/**
 * The home page of a member. Each ICB that has somebody of theirs is asked once what waits, and once more how those stand of whom
 * the page says anything: the same few statements, however many staff there are. A manager's page is of their own staff.
 */
@Component
class HomeOfEmployer {

    /** As many as a page can show and somebody can answer in a day. */
    static final int AT_MOST = 50;

    /** A manager with more staff in support than this sees the newest. */
    private static final int OF_A_MANAGER = 200;

    private final Lines lines;
    private final PendingTable table;
    private final Standings standings;
    private final PendingInWords words;
    private final Clock clock;

    HomeOfEmployer(Lines lines, PendingTable table, Standings standings, PendingInWords words, Clock clock) {
        this.lines = lines;
        this.table = table;
        this.standings = standings;
        this.words = words;
        this.clock = clock;
    }

    /** What of the home page is about staff. */
    record Staffed(EmployerView.Waiting waiting, EmployerView.StaffWindow staff) {}

    Staffed of(Member member, int rows) {
        var spread = lines.spread(member);
        var newest = lines.window(member, 0, SignedInMember.seesEverybody(member) ? rows : OF_A_MANAGER);
        var pending = pending(member, spread.icbs(), newest);
        var window = newest.stream().limit(rows).toList();
        var byId = byId(member, window, newest, pending);
        var allowed = standings.allowed(List.copyOf(byId.values()), StaffOfEmployer.as(member));
        return new Staffed(
                waiting(pending, byId, allowed), StaffOfEmployer.shown(window, statuses(allowed), 0, spread.all()));
    }

    private List<Pending> pending(Member member, List<TenantId> icbs, List<Line> newest) {
        var mine = SignedInMember.seesEverybody(member)
                ? null
                : newest.stream().map(Line::id).toList();
        var now = clock.instant();
        var all = new ArrayList<Pending>();
        icbs.forEach(icb -> all.addAll(CurrentTenant.within(icb, () -> table.of(member.id(), mine, now))));
        return all;
    }

    /** The lines that the page is about: those of the window, and those of whom something waits. */
    private Map<UUID, Line> byId(Member member, List<Line> window, List<Line> known, List<Pending> pending) {
        var byId = new HashMap<UUID, Line>();
        window.forEach(line -> byId.put(line.id(), line));
        var wanted = pending.stream().map(Pending::line).collect(Collectors.toSet());
        known.stream().filter(line -> wanted.contains(line.id())).forEach(line -> byId.put(line.id(), line));
        wanted.removeAll(byId.keySet());
        if (!wanted.isEmpty()) lines.among(member, wanted).forEach(line -> byId.put(line.id(), line));
        return byId;
    }

    private EmployerView.Waiting waiting(List<Pending> pending, Map<UUID, Line> byId, Map<UUID, Allowed> allowed) {
        var shown = pending.stream()
                .filter(one -> byId.containsKey(one.line()))
                .filter(one -> mayHear(one, Objects.requireNonNull(allowed.get(one.line()))))
                .sorted(Comparator.comparing(Pending::day).thenComparing(Pending::since))
                .toList();
        return new EmployerView.Waiting(
                shown.stream()
                        .limit(AT_MOST)
                        .<Waits>map(one -> words.of(one, Objects.requireNonNull(byId.get(one.line()))))
                        .toList(),
                shown.size() > AT_MOST);
    }

    /** Asked at this moment, of this member: a permission that was taken back takes the line away with it. */
    private static boolean mayHear(Pending one, Allowed allowed) {
        var document = one.document();
        return switch (one.about()) {
            case ACKNOWLEDGE, ANSWER, PUT_IN_PLACE, REVIEW, DECIDE ->
                document != null && allowed.mayRead(SharedItem.ADJUSTMENTS, document);
            case READ_PLAN, ENTER_WEEK -> document != null && allowed.mayRead(SharedItem.PHASED_HOURS, document);
            case TALK, SIGN_TALK, PROMISE -> Conversing.knows(allowed.status());
            case MESSAGE -> allowed.status() == EmployerStatus.IN_CONTACT;
        };
    }

    private static Map<UUID, EmployerStatus> statuses(Map<UUID, Allowed> allowed) {
        return allowed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .status()));
    }
}
