package uk.workwell.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.team.AddStaff;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;

/**
 * What a signed-in coach costs who has the caseload open: heap after a full collection, and CPU and statements of a warm
 * opening.
 */
final class Sessions {

    private static final int SESSIONS = 200;
    private static final int WINDOW = 60;
    private static final int MOST_WINDOWS = 16;
    private static final String EMAIL = "sessions@bench.example";
    private static final String PAGE = "coach/caseload";

    private final House house;

    Sessions(House house) {
        this.house = house;
    }

    List<Figure> measure() throws Exception {
        giveACaseload(CurrentTenant.within(house.tenant(), () -> house.bean(Team.class)
                .add(AddStaff.of("Bench Coach", EMAIL, new ProviderId(house.filled.provider()), Role.COACH))));
        try (var issuer = new Issuer(EMAIL);
                var running = new Running(house, issuer);
                var counted = new Counted(house.database)) {
            running.warmUp(WINDOW, MOST_WINDOWS, () -> arrive(running, WINDOW).size());
            long before = running.liveBytes();
            var kept = new ArrayList<Visitor>();
            double arriving = running.cpuOf(() -> {
                kept.addAll(arrive(running, SESSIONS));
                return SESSIONS;
            });
            double heap = (running.liveBytes() - before) / 1024.0 / SESSIONS;
            // Opening again, signed in already: the page alone.
            long start = counted.statements();
            counted.tellings();
            double opening = running.cpuOf(() -> open(kept));
            double statements = (double) (counted.statements() - start - counted.tellings()) / SESSIONS;
            return List.of(
                    Figure.atMost("caseload page: heap of a signed-in session, KiB", heap, 200),
                    Figure.atMost("caseload page: CPU of a warm opening, ms", opening, 20),
                    Figure.atMost("caseload page: statements of an opening", statements, 3),
                    Figure.plain("caseload page: CPU of signing in and opening, ms", arriving));
        }
    }

    private static List<Visitor> arrive(Running running, int number) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < number; i++) {
            visitors.add(Visitor.signedIn(running.url(), PAGE));
        }
        open(visitors);
        return visitors;
    }

    private static int open(List<Visitor> visitors) throws Exception {
        for (var visitor : visitors) {
            visitor.openThePage();
        }
        return visitors.size();
    }

    private void giveACaseload(StaffId coach) throws SQLException {
        try (var connection = house.database.connect(house.database.mover());
                var statement = connection.prepareStatement(
                        "update care_case set coach_id = ? where tenant_id = ? and coach_id = ?")) {
            statement.setObject(1, coach.value());
            statement.setObject(2, house.filled.tenant());
            statement.setObject(3, house.filled.coach());
            if (statement.executeUpdate() < 50) {
                throw new IllegalStateException("The bench's coach has no caseload");
            }
        }
    }
}
