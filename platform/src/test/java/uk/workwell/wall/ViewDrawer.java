package uk.workwell.wall;

import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.views.SaveView;
import uk.workwell.casework.views.SavedViews;

/** A view of the caseload that the coach of a world has saved, with a search that the world is known by. */
@Component
class ViewDrawer {

    private final SavedViews views;

    ViewDrawer(SavedViews views) {
        this.views = views;
    }

    void fill(World world) {
        var coach = world.icb.coach();
        var filter = CaseloadFilter.MINE.searching(World.MARKER);
        world.icb.as(
                coach, () -> views.save(coach, new SaveView("Wall", filter, CaseloadFilter.Sort.NAME, false, false)));
    }
}
