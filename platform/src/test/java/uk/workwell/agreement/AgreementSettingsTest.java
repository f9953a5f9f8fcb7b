package uk.workwell.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.tenant.calendar.WorkingDays;

/** What an ICB decided about changes at work is what its people meet, and not what another one decided. */
@WorkWellTest
class AgreementSettingsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Dues dues;

    @Autowired
    WorkingDays workingDays;

    private <T> T in(String code, Supplier<T> work) {
        return fixtures.icb(code).in(work);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    @Test
    void theTimesDiffer() {
        assertThat(in("QE1", dues::acknowledgement)).isEqualTo(workingDays.add(today(), 2));
        assertThat(in("QOP", dues::acknowledgement)).isEqualTo(workingDays.add(today(), 3));
        assertThat(in("QE1", () -> dues.decisionAnew(true))).isEqualTo(workingDays.add(today(), 10));
        assertThat(in("QOP", () -> dues.decisionAnew(true))).isEqualTo(workingDays.add(today(), 5));
        assertThat(in("QT6", () -> dues.decisionAnew(false))).isEqualTo(workingDays.add(today(), 30));
        assertThat(in("QE1", () -> dues.review(null))).isEqualTo(today().plusWeeks(2));
        assertThat(in("QOP", () -> dues.review(null))).isEqualTo(today().plusWeeks(4));
        assertThat(in("QOP", () -> dues.review(today().minusWeeks(13))))
                .isEqualTo(today().minusWeeks(1).plusMonths(3));
    }

    @Test
    void aTrialOfTwoWeeksIsTooShortInOneAndLongEnoughInAnother() {
        assertThat(in("QE1", () -> String.valueOf(dues.trialProblem(today(), today().plusWeeks(2)))))
                .contains("4 to 6 weeks");
        assertThat(in("QT6", () -> String.valueOf(dues.trialProblem(today(), today().plusWeeks(2)))))
                .isEqualTo("null");
    }

    @Test
    void whatIsOfferedDiffersAndKeepsItsNameWhereItIsNotOffered() {
        assertThat(in("QOP", () -> codes(catalogue.offered())))
                .contains("TRAM_PASS")
                .doesNotContain("BSL", "TIDE_SHIFT");
        assertThat(in("QE1", () -> codes(catalogue.offered())))
                .contains("BSL")
                .doesNotContain("TRAM_PASS", "TIDE_SHIFT");
        assertThat(in("QOP", () -> catalogue.words("BSL")))
                .isEqualTo(in("QE1", () -> catalogue.words("BSL")))
                .isNotEqualTo("BSL");
        assertThat(in("QE1", () -> catalogue.words("TRAM_PASS"))).isEqualTo("TRAM_PASS");
        assertThat(in("QT6", () -> codes(catalogue.ideas(List.of("SLEEP"), 20))))
                .contains("TIDE_SHIFT");
    }

    @Test
    void whatIsAddedIsAboutBarriersThatExist() {
        var known =
                java.util.Arrays.stream(BarrierCode.values()).map(Enum::name).toList();
        for (var code : List.of("QOP", "QT6")) {
            assertThat(in(code, catalogue::offered))
                    .allSatisfy(kind -> assertThat(known).containsAll(kind.helpsWith()));
        }
    }

    @Test
    void onlyWhatIsOfferedCanBeAskedFor() {
        assertThat(ask("QOP", "BSL")).isInstanceOf(Refused.class);
        assertThat(ask("QOP", "TRAM_PASS")).isInstanceOf(Done.class);
        assertThat(ask("QE1", "BSL")).isInstanceOf(Done.class);
        assertThat(ask("QE1", "TRAM_PASS")).isInstanceOf(Refused.class);
    }

    private AdjustmentResult ask(String icb, String code) {
        var at = fixtures.icb(icb);
        AReferral referral = fixtures.aReferral().to(at).accepted(at.coach());
        return at.as(
                at.coach(),
                () -> adjustments.ask(new AskForAdjustment(
                        at.provider().value(),
                        referral.id().value(),
                        referral.employer(),
                        Party.COACH,
                        code,
                        "As they need it",
                        null)));
    }

    private static Set<String> codes(List<Kind> kinds) {
        return kinds.stream().map(Kind::code).collect(java.util.stream.Collectors.toSet());
    }
}
