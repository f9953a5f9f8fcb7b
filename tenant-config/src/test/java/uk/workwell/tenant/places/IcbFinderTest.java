package uk.workwell.tenant.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.tenant.places.IcbFinding.Ask;
import uk.workwell.tenant.places.IcbFinding.How;
import uk.workwell.tenant.places.IcbFinding.NotInEngland;
import uk.workwell.tenant.places.IcbFinding.One;
import uk.workwell.tenant.places.IcbFinding.StillOpen;
import uk.workwell.tenant.places.IcbFinding.Unknown;

class IcbFinderTest {

    private static final Councils COUNCILS = new Councils();
    private static final Practices PRACTICES = new Practices();
    private static final IcbFinder FINDER = new IcbFinder(COUNCILS);

    @ParameterizedTest
    @CsvSource({
        "LA1 1AA, QE1",
        "LA14 1AA, QE1",
        "PR1 2AB, QE1",
        "BB1 1AA, QE1",
        "FY1 1AA, QE1",
        "M1 1AE, QOP",
        "WN1 1AA, QOP",
        "OL1 1AA, QOP",
        "BL1 1AA, QOP",
        "S1 1AA, QF7",
        "DN1 1AA, QF7",
        "S60 1AA, QF7",
        "S70 1AA, QF7",
        "B1 1AA, QHL",
        "B33 8TH, QHL",
        "B37 7AA, QHL",
        "WV1 1AA, QUA",
        "DY1 1AA, QUA",
        "WS1 1AA, QUA",
        "CV1 1AA, QWU",
        "CV31 1AA, QWU",
        "WR1 1AA, QGH",
        "HR1 1AA, QGH",
        "LE1 1AA, QK1",
        "LE15 6AA, QK1",
        "BS1 1AA, QUY",
        "TR1 1AA, QT6",
        "PL31 1AA, QT6",
        "NW1 1AA, Z9B2Z",
        "W2 1AA, Z9B2Z",
        "HA1 1AA, Z9B2Z",
        "N22 5AA, Z9B2Z",
        "CB1 1AA, S1Y5D",
        "PE1 1AA, S1Y5D",
        "LU1 1AA, S1Y5D",
        "AL1 1AA, S1Y5D",
        "GU1 1AA, S9B9J",
        "RH1 1AA, S9B9J",
        "BN1 1AA, S9B9J",
        "SL1 1AA, S0E4D",
        "RG1 1AA, S0E4D",
        "OX1 1AA, S0E4D",
        "GU14 6AA, QRL",
        "SO14 1AA, QRL",
        "PO1 1AA, QRL",
        "LS1 1AA, QWO",
        "NE1 1AA, QHM",
        "EX1 1AA, QJK",
        "NR1 1AA, T6Y0W",
        "CM1 1AA, D7T5G"
    })
    void aPostcodeLeadsToItsLiveIcb(String postcode, String icb) {
        assertThat(FINDER.find(Place.at(Postcode.of(postcode))))
                .asInstanceOf(type(One.class))
                .extracting(One::icb)
                .isEqualTo(IcbCode.of(icb));
    }

    @Nested
    class APostcodeOnABoundary {

        private final Place straddling = Place.at(Postcode.of("B14 5AB"));

        @Test
        void asksForTheCouncilAndNotForTheIcb() {
            assertThat(FINDER.find(straddling)).asInstanceOf(type(Ask.class)).satisfies(ask -> {
                assertThat(ask.councils())
                        .extracting(Council::name)
                        .contains("Birmingham", "Bromsgrove", "Solihull", "Herefordshire")
                        .doesNotContain("Manchester")
                        .isSorted();
                assertThat(ask.perhapsOutsideEngland()).isFalse();
            });
        }

        @Test
        void isSettledByTheCouncil() {
            assertThat(FINDER.find(straddling.and(council("Birmingham"))))
                    .isEqualTo(new One(IcbCode.of("QHL"), How.COUNCIL));
            assertThat(FINDER.find(straddling.and(council("Bromsgrove"))))
                    .isEqualTo(new One(IcbCode.of("QGH"), How.COUNCIL));
        }

        @Test
        void asksAgainForACouncilThatCannotBe() {
            assertThat(FINDER.find(straddling.and(council("Cornwall")))).isInstanceOf(Ask.class);
        }

        @Test
        void isSettledBySectorWhereTheSectorLiesInOne() {
            assertThat(FINDER.find(Place.at(Postcode.of("B14 4AB")))).isEqualTo(new One(IcbCode.of("QHL"), How.SECTOR));
        }
    }

    @Nested
    class APostcodeAtTheBorderOfWales {

        @Test
        void mayBeOutsideEngland() {
            assertThat(FINDER.find(Place.at(Postcode.of("HR3 5AA"))))
                    .asInstanceOf(type(Ask.class))
                    .satisfies(ask -> assertThat(ask.perhapsOutsideEngland()).isTrue());
        }

        @Test
        void isSettledByAnEnglishCouncil() {
            assertThat(FINDER.find(Place.at(Postcode.of("HR3 5AA")).and(council("Herefordshire"))))
                    .isEqualTo(new One(IcbCode.of("QGH"), How.COUNCIL));
        }
    }

    @Test
    void aCouncilInSeveralIcbsStaysOpen() {
        assertThat(FINDER.find(Place.in(council("Westmorland and Furness"))))
                .isEqualTo(new StillOpen(Set.of(IcbCode.of("QE1"), IcbCode.of("QHM"))));
    }

    @ParameterizedTest
    @CsvSource({
        "EH1 1AA, Scotland",
        "G1 1AA, Scotland",
        "CF10 1AA, Wales",
        "BT1 1AA, Northern Ireland",
        "JE2 3AB, Channel Islands"
    })
    void aPostcodeOfAnotherCountryIsSaidToBeOne(String postcode, String country) {
        assertThat(FINDER.find(Place.at(Postcode.of(postcode))))
                .asInstanceOf(type(NotInEngland.class))
                .satisfies(no -> assertThat(no.words()).contains(country));
    }

    @Test
    void anUnknownPostcodeIsUnknownUntilThePracticeIsGiven() {
        var nowhere = Place.at(Postcode.of("QQ1 1AA"));
        assertThat(FINDER.find(nowhere)).isInstanceOf(Unknown.class);
        var practice = PRACTICES.search("Densham Surgery").getFirst();
        assertThat(FINDER.find(nowhere.and(practice))).isEqualTo(new One(IcbCode.of("QHM"), How.PRACTICE));
    }

    @Nested
    class APractice {

        @Test
        void isFoundByTheBeginningOfItsNameWithoutThe() {
            assertThat(PRACTICES.search("the densham"))
                    .extracting(Practice::odsCode)
                    .containsExactly("A81001");
            assertThat(PRACTICES.search("DENSHAM SUR"))
                    .extracting(Practice::name)
                    .containsExactly("The Densham Surgery");
        }

        @Test
        void isFoundByCodeAndByPostcode() {
            assertThat(PRACTICES.search("a81001")).extracting(Practice::odsCode).containsExactly("A81001");
            assertThat(PRACTICES.search("ts181hu"))
                    .extracting(Practice::odsCode)
                    .contains("A81001");
        }

        @Test
        void comesInListsOfAtMostTen() {
            assertThat(PRACTICES.search("park")).hasSize(10);
            assertThat(PRACTICES.search("ab")).isEmpty();
        }

        @Test
        void settlesItsIcb() {
            assertThat(FINDER.find(Place.registeredWith(PRACTICES.find("A81001").orElseThrow())))
                    .isEqualTo(new One(IcbCode.of("QHM"), How.PRACTICE));
        }
    }

    private Council council(String name) {
        return COUNCILS.all().stream()
                .filter(council -> council.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
