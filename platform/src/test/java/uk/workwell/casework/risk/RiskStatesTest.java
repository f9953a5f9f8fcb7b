package uk.workwell.casework.risk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.casework.CaseId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.Actor;

/** Every state of a risk against every verb, by the table that it was designed with. */
class RiskStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<String[]> ROWS = read();
    private static final Map<String, String> TABLE = ROWS.stream()
            .filter(cells -> !cells[0].isEmpty())
            .collect(toMap(cells -> cells[0] + " " + cells[1], cells -> cells[4]));

    private static List<String[]> read() {
        try (var lines = Files.lines(Path.of("../docs/states/risk.csv"))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> everyStateAndVerb() {
        return Arrays.stream(RiskState.values())
                .flatMap(state -> Arrays.stream(RiskAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndVerb")
    void leadsWhereTheTableSays(RiskState state, RiskAction action) {
        var allowed = Optional.ofNullable(TABLE.get(state + " " + action.verb()));
        assertThat(state.after(action).map(Enum::name)).isEqualTo(allowed);
        var risk = standing(state);
        assertThat(risk.can(action)).isEqualTo(allowed.isPresent());
        if (allowed.isPresent()) {
            assertThat(act(risk, action).state().name()).isEqualTo(allowed.get());
        } else {
            assertThatThrownBy(() -> act(risk, action)).hasMessageContaining(action.verb());
        }
    }

    @ParameterizedTest
    @CsvSource({"NONE, levelNone", "LOW, levelLowOrAmber", "AMBER, levelLowOrAmber", "RED, levelRed"})
    void beginsWhereTheTableSays(RiskLevel level, String guard) {
        assertThat(ROWS)
                .filteredOn(cells -> cells[0].isEmpty() && cells[3].equals(guard))
                .singleElement()
                .satisfies(cells -> {
                    assertThat(cells[1]).isEqualTo(RiskAction.RAISE);
                    assertThat(cells[4]).isEqualTo(RiskState.of(level).name());
                });
    }

    @Test
    void everyVerbOfTheTableIsKnown() {
        assertThat(ROWS.stream().map(cells -> cells[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(RiskAction.RAISE),
                                Arrays.stream(RiskAction.values()).map(RiskAction::verb))
                        .toList());
    }

    private static Risk standing(RiskState state) {
        return new Risk(
                RiskId.fresh(),
                CaseId.fresh(),
                new ProviderId(UUID.randomUUID()),
                new Risk.Body(RiskLevel.RED, List.of(), "Words"),
                state,
                new Actor(Actor.Kind.STAFF, UUID.randomUUID()),
                NOW,
                null,
                Rung.DUTY_LEAD,
                null,
                null,
                null,
                null,
                0);
    }

    private static Risk act(Risk risk, RiskAction action) {
        var somebody = StaffId.fresh();
        return switch (action) {
            case END -> risk.ended(NOW);
            case ESCALATE -> risk.escalated(Rung.LEADS, NOW);
            case LOOK_AT -> risk.lookedAt(somebody);
            case HAND_OVER -> risk.handedOver(somebody, NOW);
            case PROPOSE_CLOSING -> risk.closing(somebody);
            case AGREE -> risk.agreed(NOW);
            case DISAGREE -> risk.reopened();
        };
    }
}
