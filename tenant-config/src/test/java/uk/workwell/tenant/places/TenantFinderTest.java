package uk.workwell.tenant.places;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.places.TenantFinding.AskCouncil;
import uk.workwell.tenant.places.TenantFinding.NoServiceYet;
import uk.workwell.tenant.places.TenantFinding.Served;
import uk.workwell.tenant.places.TenantFinding.StillOpen;
import uk.workwell.tenant.places.TenantFinding.Unknown;
import uk.workwell.tenant.settings.ReadySettings;
import uk.workwell.tenant.settings.Settings;

class TenantFinderTest {

    private static final Councils COUNCILS = new Councils();
    private static final Practices PRACTICES = new Practices();
    private static final Map<TenantId, Settings> SETTINGS = ReadySettings.tenants().values().stream()
            .collect(toMap(ReadySettings.ReadyTenant::id, tenant -> ReadySettings.of(tenant.odsCode())));
    private static final TenantFinder FINDER = new TenantFinder(
            new IcbFinder(COUNCILS),
            new Icbs(),
            COUNCILS,
            code -> Optional.ofNullable(ReadySettings.tenants().get(code.value()))
                    .map(t -> new Tenant(t.id(), code.slug(), t.odsCode(), t.name())),
            id -> requireNonNull(SETTINGS.get(id)));

    @ParameterizedTest
    @CsvSource({
        "LA1 1AA, QE1, lancaster",
        "PR1 2AB, QE1,",
        "M1 1AE, QOP,",
        "OL16 1AA, QOP, rochdale",
        "S1 1AA, QF7,",
        "B33 8TH, QHL,",
        "WV1 1AA, QUA,",
        "CV1 1AA, QWU,",
        "WR1 1AA, QGH,",
        "LE1 1AA, QK1,",
        "BS1 1AA, QUY,",
        "TR1 1AA, QT6,",
        "NW1 1AA, Z9B2Z, north-central-london",
        "W2 1AA, Z9B2Z, north-west-london",
        "CB1 1AA, S1Y5D,",
        "GU1 1AA, S9B9J,",
        "SL1 1AA, S0E4D,",
        "GU14 6AA, QRL,"
    })
    void aPostcodeLeadsToItsTenantAndLocality(String postcode, String icb, @Nullable String locality) {
        assertThat(FINDER.find(at(postcode))).asInstanceOf(type(Served.class)).satisfies(served -> {
            assertThat(served.tenant().odsCode()).isEqualTo(icb);
            assertThat(served.locality()).isEqualTo(locality);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "LS1 1AA, West Yorkshire", // no tenant
        "LU1 1AA, Central East", // a tenant, but not the former pilot area
        "RG1 1AA, Thames Valley",
        "SO14 1AA, Hampshire and Isle of Wight",
        "BN1 1AA, Surrey and Sussex",
        "B1 1AA, Birmingham and Solihull"
    })
    void aPlaceOutsideTheCoverageHasNoServiceYet(String postcode, String icb) {
        assertThat(FINDER.find(at(postcode)))
                .asInstanceOf(type(NoServiceYet.class))
                .satisfies(no -> assertThat(no.icb().shortName()).isEqualTo(icb));
    }

    @Nested
    class AtTheEdgeOfALocality {

        @Test
        void theCouncilIsAsked() {
            assertThat(FINDER.find(at("LA2 6AA")))
                    .asInstanceOf(type(AskCouncil.class))
                    .satisfies(ask ->
                            assertThat(ask.councils()).extracting(Council::name).contains("Lancaster", "Wyre"));
        }

        @ParameterizedTest
        @CsvSource({"Lancaster, lancaster", "Wyre,", "Ribble Valley,"})
        void theCouncilSettlesIt(String council, @Nullable String locality) {
            assertThat(FINDER.find(at("LA2 6AA").and(council(council))))
                    .asInstanceOf(type(Served.class))
                    .extracting(Served::locality)
                    .isEqualTo(locality);
        }

        @Test
        void whoeverOnlyLooksForThePageIsNotAsked() {
            assertThat(FINDER.tenantAt(at("LA2 6AA"))).isInstanceOf(Served.class);
        }
    }

    @Test
    void betweenTwoIcbsTheCouncilIsAskedFirst() {
        assertThat(FINDER.find(at("B14 5AB"))).isInstanceOf(AskCouncil.class);
        assertThat(FINDER.find(at("B14 5AB").and(council("Bromsgrove"))))
                .asInstanceOf(type(Served.class))
                .satisfies(served -> assertThat(served.tenant().odsCode()).isEqualTo("QGH"));
        assertThat(FINDER.find(at("B14 5AB").and(council("Birmingham")))).isInstanceOf(NoServiceYet.class);
    }

    @Test
    void aCouncilOfSeveralIcbsStaysOpenAmongThoseWithAService() {
        assertThat(FINDER.find(Place.in(council("Westmorland and Furness"))))
                .asInstanceOf(type(StillOpen.class))
                .satisfies(open ->
                        assertThat(open.tenants()).extracting(Tenant::odsCode).containsExactly("QE1"));
    }

    @Test
    void aPlaceAbroadIsSaidToBe() {
        assertThat(FINDER.find(at("CF10 1AA")))
                .asInstanceOf(type(Unknown.class))
                .satisfies(unknown -> assertThat(unknown.words()).contains("Wales"));
    }

    @Test
    void aPracticeLeadsToItsTenantByItsOwnPlace() {
        var lancaster = PRACTICES.find("P81002").orElseThrow();
        assertThat(FINDER.find(Place.registeredWith(lancaster)))
                .asInstanceOf(type(Served.class))
                .satisfies(served -> {
                    assertThat(served.tenant().odsCode()).isEqualTo("QE1");
                    assertThat(served.locality()).isEqualTo("lancaster");
                });
    }

    private static Place at(String postcode) {
        return Place.at(Postcode.of(postcode));
    }

    private Council council(String name) {
        return COUNCILS.all().stream()
                .filter(council -> council.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
