package uk.workwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Beatrix;
import uk.workwell.local.MovedClock;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/** The machine of {@code docs/states/unplaced-referral.csv}, every state with every verb. */
@WorkWellTest
class UnplacedStatesTest {

    private static final List<NamedCsvRecord> TABLE = rows();

    @Autowired
    Beatrix beatrix;

    @Autowired
    Fixtures fixtures;

    @Autowired
    UnplacedReferrals unplaced;

    @Autowired
    PlacingReferrals placing;

    @SuppressWarnings("NullAway.Init")
    private Beatrix.Referred referred;

    @BeforeEach
    void oneThatWaits() {
        fixtures.icb("QE1");
        referred = beatrix.unplaced();
    }

    static Stream<Arguments> everyStateWithEveryVerb() {
        var verbs = TABLE.stream()
                .filter(row -> row.getField("state").equals("WAITING"))
                .map(row -> row.getField("action"))
                .toList();
        return TABLE.stream().map(row -> row.getField("next")).distinct().flatMap(state -> verbs.stream()
                .map(verb -> Arguments.of(state, verb, next(state, verb))));
    }

    private static String next(String state, String verb) {
        return TABLE.stream()
                .filter(row -> row.getField("state").equals(state)
                        && row.getField("action").equals(verb))
                .map(row -> row.getField("next"))
                .findFirst()
                .orElse(state); // an end: nothing moves it
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("everyStateWithEveryVerb")
    void goesWhereTheTableSaysAndNowhereElse(String state, String verb, String next) {
        TABLE.stream()
                .filter(row -> row.getField("next").equals(state)
                        && row.getField("state").equals("WAITING")
                        && !state.equals("WAITING"))
                .map(row -> row.getField("action"))
                .findFirst()
                .ifPresent(this::act);
        assertThat(state()).isEqualTo(state);
        act(verb);
        assertThat(state()).isEqualTo(next);
        assertThat(Rows.text("select body is null from unbound_draft where id = ?", referred.line()))
                .as("destroyed at every end")
                .isEqualTo(next.equals("WAITING") ? "f" : "t");
        assertThat(Rows.text("select count(*) from referral where employer_referral_id = ?", referred.line()))
                .isEqualTo(next.equals("PLACED") ? "1" : "0");
    }

    @Test
    void withoutAnAddressAfterItsTimeItStillLapses() {
        MovedClock.at(Instant.now().plus(Duration.ofDays(15)), () -> {
            asEmployer(() -> unplaced.undeliverable(referred.line()));
            return true;
        });
        assertThat(state()).isEqualTo("WAITING");
        act("lapse");
        assertThat(state()).isEqualTo("LAPSED");
    }

    private String state() {
        return Rows.text("select coalesce(outcome, 'WAITING') from unbound_draft where id = ?", referred.line());
    }

    private void act(String verb) {
        UUID line = referred.line();
        switch (verb) {
            case "sendAgain" -> asEmployer(() -> unplaced.sendAgain(line));
            case "place" ->
                CurrentTenant.run(
                        Beatrix.ICB,
                        () -> asEmployer(() -> assertThat(placing.place(line)).isNotNull()));
            case "decline" -> asEmployer(() -> unplaced.decline(line));
            case "withdraw" -> asEmployer(() -> unplaced.withdraw(line));
            case "undeliverable" -> asEmployer(() -> unplaced.undeliverable(line));
            case "lapse" ->
                MovedClock.at(Instant.now().plus(Duration.ofDays(14)), () -> {
                    asEmployer(unplaced::lapseDue);
                    return true;
                });
            default -> throw new AssertionError("A verb that the code does not know: " + verb);
        }
    }

    private void asEmployer(Runnable work) {
        CurrentEmployer.run(referred.employer(), work);
    }

    private static List<NamedCsvRecord> rows() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "docs", "states", "unplaced-referral.csv"))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
