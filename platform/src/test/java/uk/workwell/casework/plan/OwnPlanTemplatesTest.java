package uk.workwell.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.plan.AddingPlanTemplates.Result;
import uk.workwell.tenant.settings.Cohort;

/** Plan templates that an ICB adds: beside the shipped ones, or in the place of one. */
@WorkWellTest
class OwnPlanTemplatesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    AddingPlanTemplates adding;

    @Autowired
    PlanTemplates templates;

    private AnIcb icb;
    private String code;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QOP");
        code = "T"
                + new Random()
                        .ints(12, 'A', 'Z' + 1)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat);
    }

    private String file() {
        return """
                {"code": "%s", "name": "Change of trade", "about": "For somebody who cannot go on in their trade",
                 "cohorts": ["OFF_SICK", "OUT_OF_WORK"],
                 "goals": [{"text": "Have tried another trade for a day", "domain": "WORK", "weeks": 6,
                   "steps": [{"text": "Choose two trades", "owner": "PERSON", "days": 14}]}]}""".formatted(code);
    }

    private Result add(String file) {
        return icb.as(icb.admin(), () -> adding.add(file));
    }

    private List<String> offered(AnIcb of, Cohort cohort) {
        return of.in(() -> templates.startingWith(cohort)).stream()
                .map(PlanTemplate::code)
                .toList();
    }

    @Test
    void oneThatIsAddedIsOfferedFirstToThoseForWhomItIs() {
        assertThat(add(file())).isInstanceOf(Result.Added.class);
        assertThat(offered(icb, Cohort.OFF_SICK)).contains(code, "RETURN_TO_WORK");
        assertThat(offered(icb, Cohort.OFF_SICK).indexOf(code))
                .isLessThan(offered(icb, Cohort.OFF_SICK).indexOf("THRIVE_AT_WORK"));
        assertThat(offered(icb, Cohort.IN_WORK).indexOf(code))
                .isGreaterThan(offered(icb, Cohort.IN_WORK).indexOf("THRIVE_AT_WORK"));
        assertThat(offered(fixtures.icb("QE1"), Cohort.OFF_SICK)).doesNotContain(code);
    }

    @Test
    void theNextVersionTakesItsPlaceAndOneWithoutGoalsWithdrawsIt() {
        add(file());
        var second = add(file().replace("Choose two trades", "Choose three trades"));
        assertThat(second).isInstanceOfSatisfying(Result.Added.class, added -> assertThat(added.version())
                .isEqualTo(2));
        assertThat(icb.in(() -> templates.offered()).stream()
                        .filter(one -> one.code().equals(code))
                        .toList())
                .singleElement()
                .satisfies(one -> assertThat(
                                one.goals().getFirst().steps().getFirst().text())
                        .isEqualTo("Choose three trades"));
        var withdrawn = file().replaceAll("(?s)\"goals\": \\[.*]}$", "\"goals\": []}");
        assertThat(add(withdrawn)).isInstanceOf(Result.Added.class);
        assertThat(offered(icb, Cohort.OFF_SICK)).doesNotContain(code);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "weeks": 6 | "weeks": 0 | 1 to 52
            "days": 14 | "days": 90 | end with its goal
            "name": "Change of trade" | "name": "" | name is missing
            "owner": "PERSON" | "owner": "NOBODY" | not a plan template
            ["OFF_SICK", "OUT_OF_WORK"] | [] | at least one situation
            "domain": "WORK" | "domain": null | no domain
            """)
    void whatIsWrongIsRefusedInWords(String right, String wrong, String words) {
        assertThat(file()).contains(right);
        assertThat(add(file().replace(right, wrong))).isInstanceOfSatisfying(Result.Refused.class, no -> assertThat(
                        no.words().toString())
                .contains(words));
        assertThat(offered(icb, Cohort.OFF_SICK)).doesNotContain(code);
    }
}
