package uk.workwell.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.workwell.tenant.calendar.WorkingDays;

/** Which conversations a return calls for, counted from the first day of work. */
class StageAheadTest {

    private static final LocalDate BACK = LocalDate.of(2026, 12, 8); // a Tuesday

    private final WorkingDays calendar = new WorkingDays();

    private List<StageAhead> ahead(LocalDate today, Stage... taken) {
        return StageAhead.of(BACK, List.of(taken), today, calendar);
    }

    @Test
    void areCountedFromTheFirstDayOfWork() {
        assertThat(ahead(BACK.minusWeeks(4)))
                .containsExactly(
                        new StageAhead(Stage.KEEP_IN_TOUCH, LocalDate.of(2026, 11, 17)),
                        new StageAhead(Stage.PRE_RETURN, LocalDate.of(2026, 12, 1)),
                        new StageAhead(Stage.DAY_1, BACK),
                        new StageAhead(Stage.WEEK_2, LocalDate.of(2026, 12, 22)),
                        new StageAhead(Stage.WEEK_6, LocalDate.of(2027, 1, 19)),
                        new StageAhead(Stage.WEEK_12, LocalDate.of(2027, 3, 2)));
    }

    @Test
    void fallOnAWorkingDay() {
        var ahead = StageAhead.of(LocalDate.of(2026, 12, 11), List.of(), BACK, calendar);
        assertThat(ahead)
                .as("two weeks on is Christmas Day; Saturday's bank holiday is kept on the Monday")
                .contains(new StageAhead(Stage.WEEK_2, LocalDate.of(2026, 12, 29)));
    }

    @Test
    void leaveOutWhatIsTakenCareOfAndWhatIsOver() {
        assertThat(ahead(BACK.plusDays(1), Stage.WEEK_6))
                .extracting(StageAhead::stage)
                .containsExactly(Stage.WEEK_2, Stage.WEEK_12);
        assertThat(ahead(BACK)).extracting(StageAhead::stage).contains(Stage.DAY_1);
    }
}
