package uk.workwell.wall;

import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardId;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.directory.ServiceSearch;

/** A service of a world's ICB, and its booked case referred on to it. */
@Component
class OnwardDrawer {

    private final DirectoryImport imports;
    private final Directory directory;
    private final OnwardCare onward;

    OnwardDrawer(DirectoryImport imports, Directory directory, OnwardCare onward) {
        this.imports = imports;
        this.directory = directory;
        this.onward = onward;
    }

    record SentOn(ServiceId service, OnwardId onward) {}

    SentOn fill(World world) {
        var coach = world.icb.coach();
        return world.icb.as(coach, () -> {
            imports.take("""
                    [{"id": "wall", "name": "Wallflower group", "organization": {"name": "An invented charity"},
                      "attributes": [{"taxonomy_term": {"code": "VOLUNTEERING"}}]}]""");
            var service = directory
                    .window(new ServiceSearch("wallflower", null, null, null), 0, 1)
                    .getFirst()
                    .id();
            var drafted = onward.draft(coach, new CaseId(world.bookedCase), service, Help.VOLUNTEERING, "Likes plants");
            if (!(drafted instanceof OnwardResult.Done done))
                throw new IllegalStateException("Not drafted: " + drafted);
            return new SentOn(service, done.id());
        });
    }
}
