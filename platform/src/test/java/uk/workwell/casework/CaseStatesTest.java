package uk.workwell.casework;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.settings.Cohort;

/** Every state against every verb, by the table that the service was designed with. */
class CaseStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Map<String, String> TABLE = read();

    private static Map<String, String> read() {
        var file = Path.of("../docs/states/case.csv");
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[0].isEmpty())
                    .collect(toMap(cells -> cells[0] + " " + cells[1], cells -> cells[4]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> everyStateAndVerb() {
        return Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(CaseAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndVerb")
    void leadsWhereTheTableSays(CaseState state, CaseAction action) {
        assertThat(state.after(action).map(Enum::name))
                .isEqualTo(Optional.ofNullable(TABLE.get(state + " " + action.verb())));
    }

    @ParameterizedTest(name = "a case that is {0} and {1}")
    @MethodSource("everyStateAndVerb")
    void isGuardedByTheCaseItself(CaseState state, CaseAction action) {
        var found = reached(state);
        var allowed = TABLE.get(state + " " + action.verb());
        if (allowed == null) {
            assertThat(found.can(action)).isFalse();
            assertThatThrownBy(() -> act(found, action)).hasMessageContaining(action.verb());
            assertThat(found.state()).isEqualTo(state);
        } else {
            act(found, action);
            assertThat(found.state().name()).isEqualTo(allowed);
        }
    }

    @Test
    void theTableKnowsEveryVerb() {
        assertThat(TABLE.keySet().stream().map(key -> key.substring(key.indexOf(" ") + 1)))
                .containsAll(
                        Arrays.stream(CaseAction.values()).map(CaseAction::verb).toList());
    }

    private static CareCase reached(CaseState state) {
        var found = new CareCase(
                new CareCase.Opening(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        StaffId.fresh(),
                        Cohort.IN_WORK,
                        12,
                        1,
                        LocalDate.of(2026, 12, 8)),
                NOW);
        var way =
                switch (state) {
                    case OPENED -> new CaseAction[0];
                    case CONTACTING -> new CaseAction[] {CaseAction.LOG_CONTACT_ATTEMPT};
                    case BOOKED -> new CaseAction[] {CaseAction.LOG_CONTACT_ATTEMPT, CaseAction.BOOK};
                    case STARTED ->
                        new CaseAction[] {
                            CaseAction.LOG_CONTACT_ATTEMPT, CaseAction.BOOK, CaseAction.LOG_FIRST_APPOINTMENT
                        };
                    case DECLINED -> new CaseAction[] {CaseAction.LOG_CONTACT_ATTEMPT, CaseAction.DECLINE_TO_TAKE_PART};
                    case UNABLE_TO_CONTACT ->
                        new CaseAction[] {CaseAction.LOG_CONTACT_ATTEMPT, CaseAction.UNABLE_TO_CONTACT};
                };
        Arrays.stream(way).forEach(action -> act(found, action));
        return found;
    }

    private static void act(CareCase found, CaseAction action) {
        var day = LocalDate.of(2026, 11, 24);
        switch (action) {
            case LOG_CONTACT_ATTEMPT -> found.logContactAttempt(day);
            case SEND_LETTER -> found.sendLetter(day);
            case BOOK -> found.book(NOW);
            case REBOOK -> found.rebook(NOW);
            case MISS_FIRST_APPOINTMENT -> found.missFirstAppointment();
            case LOG_FIRST_APPOINTMENT -> found.start(UUID.randomUUID(), day);
            case DECLINE_TO_TAKE_PART -> found.declineToTakePart(NOW, day);
            case UNABLE_TO_CONTACT -> found.giveUpContact(NOW);
        }
    }
}
