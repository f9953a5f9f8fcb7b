package uk.workwell.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * What a filter asks for, as conditions of the caseload's statements. Which conditions there are is in the words of the
 * statement, what they compare with is a parameter.
 */
@Component
class CaseloadConditions {

    /** Days of support that are used, as {@link SupportClock#day} counts them. */
    private static final String USED = """
            (cast(:today as date) - c.started_on - coalesce((
               select sum(least(coalesce(z.ended_on, z.until_day), cast(:today as date)) - z.from_day) from case_pause z
               where z.tenant_id = c.tenant_id and z.case_id = c.id and z.moves_end and z.from_day < cast(:today as date)), 0))
            """;

    private static final String IN_TOUCH = " and c.state in (%s)"
            .formatted(Arrays.stream(CaseState.values())
                    .filter(CaseState::inTouch)
                    .map(state -> "'" + state.name() + "'")
                    .collect(Collectors.joining(", ")));

    private static final String HEARD =
            "coalesce(c.last_contact_on, c.started_on, cast(c.opened_at at time zone 'Europe/London' as date))";

    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;

    CaseloadConditions(SettingsBook settings, WorkingDays calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the conditions look at the person. */
    static boolean aboutThePerson(CaseloadFilter filter) {
        return !filter.search().isBlank() || filter.needs();
    }

    /** Begins with {@code and}. */
    static String of(CaseloadFilter filter) {
        var sql = new StringBuilder(" and c.state = any(:states)");
        if (filter.cohort() != null) sql.append(" and c.cohort = :cohort");
        if (filter.locality() != null) sql.append(" and c.locality = :locality");
        if (filter.quietDays() != null) sql.append(" and ").append(HEARD).append(" <= :quietSince");
        if (filter.needs()) sql.append(" and p.access_needs is not null");
        sql.append(attention(filter.attention())).append(next(filter.next()));
        if (filter.search().isBlank()) return sql.toString();
        return sql.append(
                        Search.isReference(filter.search())
                                ? " and starts_with(p.reference, :search)"
                                : " and (starts_with(p.name_key collate \"C\", :search)"
                                        + " or starts_with(p.family_key collate \"C\", :search))")
                .toString();
    }

    /** Everything that {@link #of} compares with. */
    StatementSpec on(StatementSpec statement, CaseloadFilter filter) {
        var now = clock.instant();
        var today = SupportClock.dayOf(now);
        var timers = settings.current(CurrentTenant.get()).timers();
        var stages = filter.stages();
        var spec = statement
                .param("today", today)
                .param("states", stages == null ? Caseload.live() : names(stages))
                .param("silentSince", today.minusDays(timers.silenceDays().value()))
                .param("search", Search.key(filter.search()));
        var quiet = filter.quietDays();
        if (quiet != null) spec = spec.param("quietSince", today.minusDays(quiet));
        if (filter.cohort() != null) spec = spec.param("cohort", filter.cohort().name());
        if (filter.locality() != null) spec = spec.param("locality", filter.locality());
        if (filter.attention() == Attention.NO_PLAN) {
            var first = firstInTime(today, timers.planWorkingDays().value());
            spec = spec.param("planLateBefore", Timestamp.from(startOf(first)));
        }
        if (filter.next() == NextMeeting.THIS_WEEK) {
            var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            spec = spec.param("now", Timestamp.from(now)).param("monday", Timestamp.from(startOf(monday)));
        }
        return spec;
    }

    private static String attention(@Nullable Attention attention) {
        return switch (attention) {
            case null -> "";
            case SILENT -> IN_TOUCH + " and " + HEARD + " <= :silentSince";
            case CLOCK_75 -> IN_TOUCH + " and " + USED + " >= ceil((c.max_weeks + c.extension_weeks) * 7 * 3 / 4.0)";
            case CLOCK_OVER -> IN_TOUCH + " and " + USED + " > (c.max_weeks + c.extension_weeks) * 7";
            case NO_PLAN -> """
                 and c.state in ('STARTED', 'ASSESSED')
                 and exists (select 1 from referral r where r.tenant_id = c.tenant_id and r.id = c.referral_id
                             and coalesce(r.received_at, c.opened_at) < :planLateBefore)
                """;
            case STEPS_LATE -> " and " + STEPS_LATE;
            case CHANGE_LATE -> " and " + CHANGE_LATE;
            case OPEN_CONCERN -> """
                 and exists (select 1 from risk k where k.tenant_id = c.tenant_id and k.case_id = c.id
                             and k.provider_id = c.provider_id and k.state <> 'CLOSED')
                """;
        };
    }

    /** A step of the plan in force is past its day. */
    static final String STEPS_LATE = """
            (c.state in ('STARTED', 'ASSESSED', 'PLAN_AGREED', 'ACTIVE', 'PAUSED', 'EXIT_DUE')
             and exists (select 1 from plan_step d where d.tenant_id = c.tenant_id and d.case_id = c.id
                         and d.in_force and d.done_on is null and d.due_on < :today))
            """;

    /** A change at work for which somebody is late: the employer with an answer, or all with a review. */
    static final String CHANGE_LATE = """
            (c.ended_at is null and exists (select 1 from adjustment j where j.tenant_id = c.tenant_id
               and j.referral_id = c.referral_id and j.due_on < :today
               and j.state in ('PERMISSION_OK', 'UNDER_REVIEW', 'ESCALATED', 'REVIEW_DUE')))
            """;

    private static String next(@Nullable NextMeeting next) {
        return switch (next) {
            case null -> "";
            case NOT_BOOKED -> " and c.next_at is null";
            case THIS_WEEK -> " and c.next_at >= :now and c.next_at < :monday";
        };
    }

    private static String[] names(Stages stages) {
        return stages.states().stream().map(Enum::name).toArray(String[]::new);
    }

    /** The first day from which so many working days do not end before today. */
    private LocalDate firstInTime(LocalDate today, int workingDays) {
        var day = today;
        while (!calendar.add(day.minusDays(1), workingDays).isBefore(today)) day = day.minusDays(1);
        return day;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingDays.LONDON).toInstant();
    }
}
