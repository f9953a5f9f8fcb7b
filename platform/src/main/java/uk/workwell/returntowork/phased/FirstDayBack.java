package uk.workwell.returntowork.phased;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;

/** When somebody works again, as everybody signed it last. Asks nobody whose case it is: whoever calls has. */
@Service
@Transactional(readOnly = true)
public class FirstDayBack {

    private final PhasedTable table;
    private final VersionTable versions;

    FirstDayBack(PhasedTable table, VersionTable versions) {
        this.table = table;
        this.versions = versions;
    }

    /** @param withEmployer only a return that the employer signed, too */
    public Optional<LocalDate> of(CaseId caseId, boolean withEmployer) {
        return table.of(caseId)
                .filter(plan -> plan.agreed() != null && plan.state() != PhasedState.ENDED)
                .filter(plan -> !withEmployer || plan.employer() != null)
                .flatMap(plan -> versions.of(caseId).stream()
                        .filter(one -> Integer.valueOf(one.number()).equals(plan.agreed()))
                        .findFirst())
                .flatMap(version -> days(version.content()).findFirst());
    }

    private static Stream<LocalDate> days(PhasedContent plan) {
        return IntStream.range(0, plan.weeks().size()).boxed().flatMap(week -> Stream.of(java.time.DayOfWeek.values())
                .filter(day -> plan.weeks().get(week).hours().on(day).any())
                .map(day -> plan.day(week, day)));
    }
}
