package uk.workwell.wall;

import org.springframework.stereotype.Component;
import uk.workwell.Rows;

/** A cover for the coach of the booked case on a day long ago, by the coach's colleague: it opens nothing today. */
@Component
class CoverDrawer {

    void fill(World world) {
        Rows.text(
                "insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by, entered_at)"
                        + " select tenant_id, gen_random_uuid(), provider_id, coach_id, ?, date '1987-04-10',"
                        + " date '1987-04-14', ?, now() from care_case where id = ? returning id",
                world.icb.coach2().id().value(),
                world.icb.lead().id().value(),
                world.bookedCase);
    }
}
