package uk.workwell.tenant.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.workwell.tenant.settings.Cohort.IN_WORK;
import static uk.workwell.tenant.settings.Cohort.OFF_SICK;
import static uk.workwell.tenant.settings.Cohort.OUT_OF_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadySettingsTest {

    static Stream<String> areas() {
        return ReadySettings.tenants().keySet().stream();
    }

    @Test
    void areThereForFifteenAreasEachWithItsOwnIdentity() {
        assertThat(areas()).hasSize(15).contains("QE1", "Z9B2Z", "S1Y5D", "S9B9J", "S0E4D", "QRL");
        assertThat(ReadySettings.tenants().values().stream().map(ReadySettings.ReadyTenant::id))
                .doesNotHaveDuplicates();
        assertThat(areas().map(code -> ReadySettings.of(code).branding().value().accent()))
                .doesNotHaveDuplicates();
        assertThat(areas().map(code -> ReadySettings.of(code).contact().value().phone()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void areCompleteAndRight(String code) {
        assertThat(SettingsCheck.problems(ReadySettings.of(code))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void readBackAsTheyWereWritten(String code) {
        var settings = ReadySettings.of(code);
        assertThat(SettingsDocument.read(SettingsDocument.write(settings))).isEqualTo(settings);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void giveOnlyNumbersAndAddressesThatReachNobody(String code) {
        var contact = ReadySettings.of(code).contact().value();
        assertThat(contact.phone()).startsWith("01632 960");
        assertThat(contact.email()).endsWith(".example");
    }

    @Nested
    class Differ {

        @Test
        void inAgeWithinOneIcb() {
            var settings = ReadySettings.of("QE1");
            assertThat(settings.rulesAt(null).minimumAge().value()).isEqualTo(16);
            assertThat(settings.rulesAt("lancaster").minimumAge().value()).isEqualTo(18);
            assertThat(settings.rulesAt("lancaster").minimumAge().isPublished()).isTrue();
            assertThat(settings.rulesAt("nowhere").minimumAge().value()).isEqualTo(16);
        }

        @Test
        void inHowLongSomebodyMayBeOutOfWork() {
            assertThat(ReadySettings.of("QE1")
                            .rules()
                            .maxWeeksOutOfWork()
                            .value()
                            .weeks())
                    .isEqualTo(26);
            assertThat(ReadySettings.of("QOP")
                            .rules()
                            .maxWeeksOutOfWork()
                            .value()
                            .weeks())
                    .isNull();
        }

        @ParameterizedTest
        @CsvSource({"QE1, , 12, 12", "Z9B2Z, north-central-london, 8, 16", "Z9B2Z, north-west-london, 12, 12"})
        void inWeeksOfSupportByCohort(String code, String locality, int inWork, int outOfWork) {
            var weeks = ReadySettings.of(code).rulesAt(locality).weeksOfSupport();
            assertThat(weeks.of(IN_WORK).value()).isEqualTo(inWork);
            assertThat(weeks.of(OUT_OF_WORK).value()).isEqualTo(outOfWork);
        }

        @Test
        void inWhomTheyServe() {
            assertThat(ReadySettings.of("QF7").rules().cohorts().value()).containsExactly(IN_WORK, OFF_SICK);
            assertThat(ReadySettings.of("QUA").rules().cohorts().value()).contains(OUT_OF_WORK);
        }

        @Test
        void inTheTestOfPlaceAndTheRightToWork() {
            assertThat(ReadySettings.of("QE1").rules().residency().value()).containsExactly(ResidencyTest.RESIDENT);
            assertThat(ReadySettings.of("QOP").rules().residency().value())
                    .containsExactly(ResidencyTest.RESIDENT, ResidencyTest.GP, ResidencyTest.JOBCENTRE);
            assertThat(ReadySettings.of("QOP").rulesAt("rochdale").rightToWork().value())
                    .isEqualTo(RightToWorkCheck.EVIDENCE);
        }

        @Test
        void inTheWaysIn() {
            assertThat(ReadySettings.of("QOP").intake().takes(WayIn.PHARMACIST)).isTrue();
            assertThat(ReadySettings.of("QE1").intake().takes(WayIn.PHARMACIST)).isFalse();
            assertThat(ReadySettings.of("QE1").intake().takes(WayIn.HUB)).isTrue();
            assertThat(ReadySettings.of("QT6").intake().takes(WayIn.SELF)).isFalse();
        }

        @Test
        void inWhatEmployersDo() {
            assertThat(ReadySettings.of("QHL").employers().mode().value()).isEqualTo(EmployerMode.SIGNPOST);
            assertThat(ReadySettings.of("QE1").employers().mode().value()).isEqualTo(EmployerMode.REFER);
        }

        @Test
        void inWhoAnswersForTheData() {
            var settings = ReadySettings.of("QOP");
            assertThat(settings.providerAt("rochdale").controller()).isEqualTo("Rochdale Borough Council");
            assertThat(settings.providerAt(null).controller())
                    .isEqualTo("NHS Greater Manchester Integrated Care Board");
        }

        @Test
        void inWhereTheyAreOffered() {
            assertThat(ReadySettings.of("S9B9J").coverage().value().formerIcbs())
                    .containsExactly("QXU", "QNQ");
            assertThat(ReadySettings.of("QRL").coverage().value().formerIcbs()).containsExactly("QNQ");
            assertThat(ReadySettings.of("QE1").coverage().value().whole()).isTrue();
        }
    }

    @Nested
    class ADocument {

        private final String json = SettingsDocument.write(ReadySettings.of("QE1"));

        @Test
        void refusesAFieldThatNobodyKnows() {
            assertThatThrownBy(() -> SettingsDocument.read(json.replaceFirst("\"minimumAge\"", "\"minimumAeg\"")))
                    .isInstanceOf(SettingsDocument.NotSettings.class)
                    .hasMessageContaining("minimumAeg");
        }

        @Test
        void saysWhatIsMissing() {
            assertThatThrownBy(() -> SettingsDocument.read("{\"version\": 1}"))
                    .isInstanceOfSatisfying(SettingsDocument.NotSettings.class, no -> assertThat(no.problems())
                            .extracting(Problem::where)
                            .contains("rules", "timers", "branding"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "hello", "[]", "{", "null"})
        void refusesWhatIsNoDocument(String text) {
            assertThatThrownBy(() -> SettingsDocument.read(text)).isInstanceOf(SettingsDocument.NotSettings.class);
        }

        @Test
        void saysWhereAPublishedSettingWasPublished() {
            var unsaid = json.replaceFirst(
                    "\"kind\" : \"PUBLISHED\",\\s*\"where\" : \"[^\"]*\",", "\"kind\" : \"PUBLISHED\",");
            assertThat(unsaid).isNotEqualTo(json);
            assertThatThrownBy(() -> SettingsDocument.read(unsaid)).hasMessageContaining("Say where and when");
        }
    }

    @Nested
    class TheCheck {

        @ParameterizedTest
        @CsvSource({"13", "101", "-1"})
        void refusesAnAgeOutsideReason(int age) {
            assertThat(problemsWith(
                            "\"minimumAge\" : {\n      \"value\" : 16", "\"minimumAge\" : {\n      \"value\" : " + age))
                    .contains(new Problem("rules.minimumAge", "Enter 14 to 100 years"));
        }

        @ParameterizedTest
        @CsvSource({"0", "53"})
        void refusesSupportOutsideAYear(int weeks) {
            assertThat(problemsWith(
                            "\"inWork\" : {\n        \"value\" : 12", "\"inWork\" : {\n        \"value\" : " + weeks))
                    .contains(new Problem("rules.weeksOfSupport", "Enter 1 to 52 weeks"));
        }

        @Test
        void refusesAColourThatCannotBeReadAndNamesTheNearest() {
            assertThat(problemsWith("#14594f", "#c0c0c0")).singleElement().satisfies(problem -> assertThat(
                            problem.words())
                    .contains("The nearest that passes is #")
                    .satisfies(words -> assertThat(Accent.problem(words.substring(words.indexOf('#'))))
                            .isEmpty()));
        }

        @Test
        void refusesTheBlueOfTheNhs() {
            assertThat(problemsWith("#14594f", "#005EB8"))
                    .extracting(Problem::words)
                    .asString()
                    .contains("NHS identity");
        }

        @Test
        void asksForAWayOnWithEveryRefusal() {
            var settings = ReadySettings.of("QE1");
            var fewer = new Settings(
                    1,
                    settings.coverage(),
                    settings.rules(),
                    settings.startRule(),
                    settings.localities(),
                    List.of(),
                    settings.employers(),
                    settings.timers(),
                    settings.dutyHours(),
                    settings.contact(),
                    settings.dataProtection(),
                    settings.branding(),
                    settings.providers(),
                    settings.meetings(),
                    settings.support(),
                    settings.intake());
            assertThat(SettingsCheck.problems(fewer)).hasSize(RefusalReason.values().length);
        }

        @Test
        void refusesADataProtectionContactWithoutAFunctionOrAnAddress() {
            assertThat(problemsWith("\"Data Protection Officer\"", "\" \""))
                    .extracting(Problem::where)
                    .containsExactly("dataProtection.function");
            assertThat(problemsWith("data-protection@qe1.example", "nobody"))
                    .extracting(Problem::where)
                    .containsExactly("dataProtection.email");
        }

        @Test
        void letsADocumentFromBeforeAnswerForDataProtectionWithItsOwnAddress() {
            var json = SettingsDocument.write(ReadySettings.of("QE1")).replace(System.lineSeparator(), "\n");
            var before = json.replaceFirst("(?s)\"dataProtection\" : \\{.*?\"branding\"", "\"branding\"");
            assertThat(before).isNotEqualTo(json);
            var settings = SettingsDocument.read(before);
            assertThat(settings.dataProtection().value())
                    .isEqualTo(new DataProtection(
                            "Data protection", settings.contact().value().email()));
            assertThat(settings.dataProtection().isPublished()).isFalse();
        }

        @Test
        void refusesAnEndOfSupportBeforeAnybodyWasToBeContacted() {
            assertThat(problemsWith("\"endAfter\" : 3", "\"endAfter\" : 2"))
                    .extracting(Problem::where)
                    .containsExactly("support.missedAppointments");
        }

        @Test
        void refusesTimesOfChangesAtWorkThatContradictEachOther() {
            assertThat(problemsWith("\"trialWeeksMost\" : 6", "\"trialWeeksMost\" : 3"))
                    .extracting(Problem::where)
                    .containsExactly("support.agreements");
            assertThat(problemsWith("\"decideComplexWorkingDays\" : 20", "\"decideComplexWorkingDays\" : 9"))
                    .extracting(Problem::where)
                    .containsExactly("support.agreements");
        }

        @Test
        void refusesToLeaveOutAChangeAtWorkThatDoesNotExist() {
            assertThat(problemsWith("\"without\" : [ ]", "\"without\" : [ \"THRONE\" ]"))
                    .extracting(Problem::where)
                    .containsExactly("support.adjustments");
        }

        private List<Problem> problemsWith(String was, String becomes) {
            var json = SettingsDocument.write(ReadySettings.of("QE1")).replace(System.lineSeparator(), "\n");
            assertThat(json).contains(was);
            return SettingsCheck.problems(
                    SettingsDocument.read(json.replaceFirst(java.util.regex.Pattern.quote(was), becomes)));
        }
    }

    @Test
    void aLimitOfWeeksIncludesItsLastDay() {
        var limit = new WeekLimit(26);
        var since = LocalDate.of(2026, 5, 24);
        assertThat(limit.allows(since, LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(limit.allows(since, LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(new WeekLimit(null).allows(since, LocalDate.of(2036, 1, 1))).isTrue();
    }
}
