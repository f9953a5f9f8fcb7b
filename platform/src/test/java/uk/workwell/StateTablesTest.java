package uk.workwell;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables in {@code docs/states} are sound in themselves; each room's own test holds its code to its table. */
class StateTablesTest {
    private static final Set<String> ACTORS =
            Set.of("employer", "person", "professional", "coach", "lead", "dutyLead", "admin", "system");

    @ParameterizedTest
    @CsvSource({
        "referral, DRAFT AWAITING_PERSON RECEIVED DUPLICATE SCREENING ACCEPTED INFO_REQUESTED NOT_ELIGIBLE REDIRECTED"
                + " RISK_HOLD DECLINED_BY_PERSON LAPSED WITHDRAWN",
        "case, OPENED CONTACTING BOOKED STARTED DECLINED UNABLE_TO_CONTACT ASSESSED PLAN_AGREED ACTIVE PAUSED EXIT_DUE"
                + " CLOSED FOLLOW_UP ARCHIVED",
        "onward, DRAFT PERMITTED SENT ACKNOWLEDGED ACCEPTED REJECTED WAITING STARTED COMPLETED NOT_ATTENDED WITHDRAWN",
        "unplaced-referral, WAITING PLACED DECLINED WITHDRAWN UNDELIVERABLE LAPSED",
        "plan, DRAFT AGREED SUPERSEDED DISCARDED",
        "goal, OPEN PROGRESS MET PART_MET DROPPED",
        "employer-link, PENDING ASKED LINKED REFUSED",
        "employer-status, DRAFT SENT NOT_PROGRESSED NO_UPDATE IN_CONTACT ENDED",
        "risk, NOTED WAITING LOOKED_AT CLOSING CLOSED",
        "phased-return, DRAFT PROPOSED AGREED RUNNING FINISHED ENDED",
        "missed, NONE FEW TO_CONTACT CONTACTED EXIT_DUE",
        "release, DRAFT SHOWN_TO_PERSON CHANGE_REQUESTED RELEASED REFUSED LAPSED",
        "conversation, PROPOSED AGENDA OPEN TO_SIGN SIGNED DECLINED LAPSED CANCELLED",
        "adjustment, REQUESTED PERMISSION_OK UNDER_REVIEW AGREED COUNTER_PROPOSED TRIAL DECLINED IN_PLACE REVIEW_DUE"
                + " CONFIRMED VARIED ENDED WITHDRAWN EXPIRED ESCALATED",
        "flexible-working, PREPARED MADE CONSULTED CHANGE_OFFERED REFUSED APPEALED AGREED REFUSED_ON_APPEAL WITHDRAWN"
                + " TREATED_AS_WITHDRAWN UNANSWERED DISCARDED",
        "challenge, OPEN ANSWERED",
        "message, WITH_PERSON KEPT SAID PASSED_ON"
    })
    void everyStateCanBeReached(String table, String states) throws IOException {
        var rows = rows(table);
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(""));
        while (!waiting.isEmpty()) {
            var state = waiting.poll();
            for (var row : rows) {
                if (row.getField("state").equals(state) && reached.add(row.getField("next"))) {
                    waiting.add(row.getField("next"));
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(states.split(" "));
        assertThat(reached)
                .containsAll(rows.stream()
                        .map(it -> it.getField("state"))
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral",
                "case",
                "onward",
                "employer-link",
                "employer-status",
                "unplaced-referral",
                "plan",
                "goal",
                "risk",
                "missed",
                "phased-return",
                "release",
                "conversation",
                "adjustment",
                "flexible-working",
                "challenge",
                "message"
            })
    void everyRowSaysWhoDoesWhat(String table) throws IOException {
        assertThat(rows(table)).allSatisfy(row -> {
            assertThat(row.getField("action")).matches("[a-z][A-Za-z]+");
            assertThat(row.getField("actor").split("\\|")).isNotEmpty().allMatch(ACTORS::contains);
            assertThat(row.getField("guard")).matches("([a-z][A-Za-z0-9]+(&[a-z][A-Za-z0-9]+)*)?");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral",
                "case",
                "onward",
                "employer-link",
                "employer-status",
                "unplaced-referral",
                "plan",
                "goal",
                "risk",
                "missed",
                "phased-return",
                "release",
                "conversation",
                "adjustment",
                "flexible-working",
                "challenge",
                "message"
            })
    void noActionLeadsToTwoPlacesUnderTheSameGuard(String table) throws IOException {
        assertThat(rows(table))
                .extracting(it -> it.getField("state") + " " + it.getField("action") + " " + it.getField("actor") + " "
                        + it.getField("guard"))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingThatThePersonOrTheTeamDoesWithoutPermissionMovesWhatAnEmployerSees() throws IOException {
        assertThat(rows("employer-status"))
                .filteredOn(it -> it.getField("state").equals("SENT"))
                .filteredOn(it -> !it.getField("actor").matches("employer|system"))
                .filteredOn(it -> !it.getField("action").equals("permitContact"))
                .filteredOn(it -> !it.getField("guard").equals("employerMayKnow"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getField("next")).isEqualTo("SENT"));
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "docs", "states", table + ".csv"))) {
            return csv.stream().toList();
        }
    }
}
