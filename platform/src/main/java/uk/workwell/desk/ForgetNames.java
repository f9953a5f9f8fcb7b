package uk.workwell.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * Where the answer date has passed, the bound employer's line keeps neither name nor site (record 0008), unless its person
 * lets the employer know of the contact: then both go when that ends.
 */
@Component
class ForgetNames {

    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Lines lines;
    private final Standings standings;
    private final Clock clock;

    ForgetNames(Lines lines, Standings standings, Clock clock) {
        this.lines = lines;
        this.standings = standings;
        this.clock = clock;
    }

    void now() {
        var today = WorkingDays.today(clock);
        for (var some = lines.named(today, FIRST, AT_ONCE);
                !some.isEmpty();
                some = lines.named(today, some.getLast().id(), AT_ONCE)) {
            forget(some);
        }
    }

    private void forget(List<Line> some) {
        standings.unread(some).forEach((line, status) -> {
            if (status != EmployerStatus.IN_CONTACT && status != EmployerStatus.ENDED) {
                lines.forgetName(line);
            }
        });
    }
}
