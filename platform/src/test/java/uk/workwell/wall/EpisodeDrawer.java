package uk.workwell.wall;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.Rows;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Seals;

/** A pause, a request for more weeks, a follow-up and a start: put there by hand, since a booked case has none of them yet. */
@Component
class EpisodeDrawer {

    private final Seals seals;

    EpisodeDrawer(Seals seals) {
        this.seals = seals;
    }

    void fill(World world) {
        var request = UUID.randomUUID();
        var reason = world.icb.in(() -> seals.tenant()
                .seal(new Column("case_extension", "reason"), request, "For cover")
                .stored());
        put(
                world,
                "case_pause",
                "from_day, until_day, ended_on, moves_end, recorded_at",
                "current_date - 9, current_date - 2, current_date - 2, true, now()");
        put(world, "follow_up", "coach_id, weeks, due_on", "coach_id, 6, current_date");
        put(
                world,
                "case_cohort",
                "on_day, from_cohort, to_cohort, from_weeks, to_weeks, settings_version, recorded_at",
                "current_date, 'IN_WORK', 'OFF_SICK', 12, 16, 1, now()");
        Rows.text(
                "insert into case_extension (tenant_id, id, provider_id, case_id, weeks, reason, asked_by, asked_at)"
                        + " select tenant_id, ?, provider_id, id, 1, ?, coach_id, now() from care_case where id = ? returning id",
                request,
                reason,
                world.bookedCase);
    }

    private static void put(World world, String table, String columns, String values) {
        Rows.text(
                "insert into " + table + " (tenant_id, id, provider_id, case_id, " + columns + ")"
                        + " select tenant_id, gen_random_uuid(), provider_id, id, " + values
                        + " from care_case where id = ? returning id",
                world.bookedCase);
    }
}
