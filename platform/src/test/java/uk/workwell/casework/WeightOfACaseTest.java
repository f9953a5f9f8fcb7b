package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Changed;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.referral.Capacity;
import uk.workwell.tenant.settings.CaseWeights;
import uk.workwell.tenant.settings.ReadySettings;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.Sourced;

/** What a case counts towards its coach's limits: by its stage, as the ICB's settings weigh it. */
@WorkWellTest
class WeightOfACaseTest {

    private static final CaseWeights UNEVEN = new CaseWeights(20, 150, 90, 10, 40);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Capacity capacity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Settings of the ICB, but for the weights; publishing another version would be seen by every other test. */
    private Load weighing(CaseWeights weights) {
        var settings = ReadySettings.of("QE1");
        var support = Changed.with(settings.support(), "caseWeights", Sourced.assumed(weights));
        var weighed = Changed.with(settings, "support", support);
        var book = (SettingsBook) Proxy.newProxyInstance(
                SettingsBook.class.getClassLoader(),
                new Class<?>[] {SettingsBook.class},
                (proxy, method, given) -> weighed);
        return new Load(jdbc, book);
    }

    private int load(InSupport made, CaseWeights weights) {
        return made.icb()
                .<Integer>in(() -> transaction.execute(
                        status -> weighing(weights).weightedLoad(made.coach().id())));
    }

    @ParameterizedTest
    @CsvSource({
        "OPENED, 20",
        "CONTACTING, 20",
        "BOOKED, 20",
        "STARTED, 150",
        "ASSESSED, 150",
        "PLAN_AGREED, 150",
        "ACTIVE, 90",
        "PAUSED, 10",
        "EXIT_DUE, 40"
    })
    void isThatOfItsStage(CaseState state, int hundredths) {
        assertThat(Weight.of(state, UNEVEN)).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void isNothingOnceItIsOverAndSomethingBefore(CaseState state) {
        assertThat(Weight.of(state, UNEVEN) > 0).isEqualTo(state.live());
    }

    @Nested
    class ACoach {

        private final AnIcb icb = fixtures.icb("QE1");

        @Test
        void isAsFullAsTheSettingsSay() {
            var started = cases.started(icb);
            assertThat(load(started, new CaseWeights(50, 100, 100, 100, 100))).isEqualTo(1);
            assertThat(load(started, new CaseWeights(50, 300, 100, 100, 100))).isEqualTo(3);
            assertThat(load(started, new CaseWeights(300, 0, 100, 100, 100))).isZero();
            var opened = cases.opened(icb);
            assertThat(load(opened, new CaseWeights(300, 0, 100, 100, 100))).isEqualTo(3);
        }

        @Test
        void hasAPartOfACaseCountedAsOne() {
            assertThat(load(cases.opened(icb), new CaseWeights(1, 100, 100, 100, 100)))
                    .isEqualTo(1);
            assertThat(load(cases.started(icb), new CaseWeights(1, 101, 100, 100, 100)))
                    .isEqualTo(2);
        }

        @Test
        void isWeighedByTheSettingsInForce() {
            var opened = cases.opened(icb);
            assertThat(icb.<Integer>in(
                            () -> capacity.weightedLoad(opened.coach().id())))
                    .isEqualTo(1);
        }
    }
}
