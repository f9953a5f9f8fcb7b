package uk.workwell.wall;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.Rows;

/**
 * A later appointment, hours, days away, a missed appointment and a calendar address of a world's coach: put there by hand,
 * since a booked case is not in support yet.
 */
@Component
class AppointmentDrawer {

    void fill(World world) {
        Rows.text(
                "insert into appointment (tenant_id, id, provider_id, case_id, coach_id, starts_at, minutes, mode, attendance,"
                        + " kind, recorded_by, recorded_at)"
                        + " select tenant_id, ?, provider_id, id, coach_id, now() + interval '20 days', 30, 'PHONE', '0',"
                        + " 'REVIEW', coach_id, now() from care_case where id = ? returning id",
                UUID.randomUUID(),
                world.bookedCase);
        put(world, "missed_in_a_row (tenant_id, provider_id, case_id, state, in_a_row, since)", "id, 'FEW', 1, now()");
        put(
                world,
                "coach_hours (tenant_id, provider_id, staff_id, weekday, from_time, to_time)",
                "coach_id, 1, '09:00', '17:00'");
        put(
                world,
                "coach_away (tenant_id, provider_id, id, staff_id, first_day, last_day, entered_by, entered_at)",
                "gen_random_uuid(), coach_id, current_date + 400, current_date + 401, coach_id, now()");
        put(
                world,
                "calendar_feed (tenant_id, provider_id, id, staff_id, token_hash, made_at, revoked_at)",
                "gen_random_uuid(), coach_id, sha256(id::text::bytea), now(), now()");
    }

    private static void put(World world, String into, String values) {
        Rows.texts(
                "insert into " + into + " select tenant_id, provider_id, " + values
                        + " from care_case where id = ? on conflict do nothing returning 1",
                world.bookedCase);
    }
}
