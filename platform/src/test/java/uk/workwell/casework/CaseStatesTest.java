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
import java.util.List;
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
import uk.workwell.tenant.settings.StartRule;

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
    void theTableAndTheCodeKnowTheSameStates() {
        var named = TABLE.entrySet().stream()
                .flatMap(row -> Stream.of(row.getKey().substring(0, row.getKey().indexOf(" ")), row.getValue()));
        assertThat(named.distinct())
                .containsExactlyInAnyOrder(
                        Arrays.stream(CaseState.values()).map(Enum::name).toArray(String[]::new));
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
                        StartRule.FIRST_APPT,
                        LocalDate.of(2026, 12, 8),
                        null),
                NOW);
        way(state).forEach(action -> act(found, action));
        return found;
    }

    private static List<CaseAction> way(CaseState state) {
        return switch (state) {
            case OPENED -> List.of();
            case CONTACTING -> List.of(CaseAction.LOG_CONTACT_ATTEMPT);
            case BOOKED -> then(CaseState.CONTACTING, CaseAction.BOOK);
            case STARTED -> then(CaseState.BOOKED, CaseAction.LOG_FIRST_APPOINTMENT);
            case ASSESSED -> then(CaseState.STARTED, CaseAction.ASSESS);
            case PLAN_AGREED -> then(CaseState.ASSESSED, CaseAction.AGREE_PLAN);
            case ACTIVE -> then(CaseState.PLAN_AGREED, CaseAction.BEGIN_PLAN);
            case PAUSED -> then(CaseState.ACTIVE, CaseAction.PAUSE);
            case EXIT_DUE -> then(CaseState.ACTIVE, CaseAction.EXIT);
            case CLOSED -> then(CaseState.EXIT_DUE, CaseAction.CLOSE);
            case FOLLOW_UP -> then(CaseState.CLOSED, CaseAction.FOLLOW);
            case ARCHIVED -> then(CaseState.FOLLOW_UP, CaseAction.ARCHIVE);
            case DECLINED -> then(CaseState.CONTACTING, CaseAction.DECLINE_TO_TAKE_PART);
            case UNABLE_TO_CONTACT -> then(CaseState.CONTACTING, CaseAction.UNABLE_TO_CONTACT);
        };
    }

    private static List<CaseAction> then(CaseState before, CaseAction action) {
        return Stream.concat(way(before).stream(), Stream.of(action)).toList();
    }

    private static void act(CareCase found, CaseAction action) {
        var day = LocalDate.of(2026, 11, 24);
        switch (action) {
            case LOG_CONTACT_ATTEMPT -> found.logContactAttempt(day);
            case SEND_LETTER -> found.sendLetter(day);
            case BOOK -> found.book(NOW);
            case REBOOK -> found.rebook(NOW);
            case MISS_FIRST_APPOINTMENT -> found.missFirstAppointment();
            case LOG_FIRST_APPOINTMENT -> found.meet(UUID.randomUUID(), day);
            case DECLINE_TO_TAKE_PART -> found.declineToTakePart(NOW, day);
            case UNABLE_TO_CONTACT -> found.giveUpContact(NOW);
            case ASSESS -> found.assess();
            case AGREE_PLAN -> found.agreePlan();
            case BEGIN_PLAN -> found.beginPlan();
            case PAUSE -> found.pause(day.plusWeeks(2), day.plusWeeks(14));
            case RESUME -> found.resume(day.plusWeeks(12));
            case EXTEND -> found.extend(2);
            case CHANGE_COHORT -> found.changeCohort(Cohort.OFF_SICK, 8, 2);
            case HAND_OVER -> found.handOver(StaffId.fresh());
            case EXIT -> found.exit(ExitReason.TIME_LIMIT);
            case CLOSE -> found.close(ExitReason.TIME_LIMIT, WorkOutcome.SAME_JOB, NOW);
            case REOPEN -> found.reopen();
            case FOLLOW -> found.follow();
            case LOG_FOLLOW_UP -> found.logFollowUp();
            case ARCHIVE -> found.archive();
        }
    }
}
