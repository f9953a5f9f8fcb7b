package uk.workwell.agreement.flexible;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.tenant.calendar.Written;

/** How often somebody may ask the same employer: one request at a time, and so many in any twelve months. */
@Component
class HowOften {

    private static final int MONTHS = 12;

    private final FlexibleTable table;

    HowOften(FlexibleTable table) {
        this.table = table;
    }

    /**
     * What stands in the way of a request on a day; null for nothing. Those made elsewhere count as the person told them, and one
     * that was taken back counts as well.
     */
    @Nullable
    Refused problem(FlexibleRequest wanted, LocalDate day, LawFacts law) {
        var before = table.made(wanted.person(), wanted.employer()).stream()
                .filter(one -> !one.id().equals(wanted.id()))
                .toList();
        if (before.stream().anyMatch(one -> one.state().isLive())) {
            return new Refused(
                    "on", "A request to this employer is still being dealt with. There can be one at a time");
        }
        var here = before.stream()
                .map(FlexibleRequest::madeOn)
                .filter(Objects::nonNull)
                .toList();
        var elsewhere = Stream.concat(before.stream(), Stream.of(wanted))
                .flatMap(one -> Stream.of(one.earlierOn(), one.earlierToo()))
                .filter(Objects::nonNull)
                .filter(date -> !here.contains(date))
                .distinct();
        var dates = Stream.concat(here.stream(), elsewhere)
                .filter(date -> date.plusMonths(MONTHS).isAfter(day))
                .sorted(Comparator.reverseOrder())
                .toList();
        int most = law.requestsInTwelveMonths();
        if (dates.size() < most) {
            return null;
        }
        var next = dates.get(most - 1).plusMonths(MONTHS);
        return new Refused(
                "on",
                "The law allows %d requests to the same employer in any twelve months. The next can be made from %s"
                        .formatted(most, Written.longDay(next)));
    }
}
