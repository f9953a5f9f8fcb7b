package uk.workwell.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;

/** Local services: found by need, place and age; each ICB's own; taken from files of Open Referral UK. */
@WorkWellTest
class DirectoryTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryImport imports;

    private AnIcb icb;

    /** A word that no other test's service has. */
    private String word;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private ServiceId listed(
            String name, Set<Help> helps, @Nullable Integer least, @Nullable Integer most, Set<String> places) {
        return icb.in(() -> directory.put(new LocalService(
                ServiceId.fresh(),
                null,
                "An invented organisation",
                name + " " + word,
                "Helps",
                true,
                helps,
                null,
                null,
                null,
                least,
                most,
                null,
                null,
                null,
                null,
                places,
                List.of(new LocalService.Location(null, "1 Nowhere Street, Northmere", "LA1 1AA")),
                null)));
    }

    private List<String> found(String words, @Nullable Help help, @Nullable String place, @Nullable Integer age) {
        return icb.in(() -> directory.window(new ServiceSearch(words + " " + word, help, place, age), 0, 50)).stream()
                .map(row -> row.name().replace(" " + word, ""))
                .toList();
    }

    @Nested
    class ASearch {

        @BeforeEach
        void amongThree() {
            listed("Back class", Set.of(Help.PAIN, Help.MSK_PHYSIO), 18, null, Set.of("LA1", "LA2"));
            listed("Young people's advice", Set.of(Help.EMPLOYMENT_ADVICE), 16, 25, Set.of());
            listed("Áine's money clinic", Set.of(Help.DEBT_MONEY), null, null, Set.of("LA14"));
        }

        @Test
        void isByTheBeginningsOfWordsHoweverTheyAreTyped() {
            assertThat(found("cla", null, null, null)).containsExactly("Back class");
            assertThat(found("MON aine", null, null, null)).containsExactly("Áine's money clinic");
            assertThat(found("lass", null, null, null)).isEmpty();
            assertThat(found("%", null, null, null)).hasSize(3);
        }

        @Test
        void isByWhatItHelpsWith() {
            assertThat(found("", Help.PAIN, null, null)).containsExactly("Back class");
            assertThat(found("", Help.GP, null, null)).isEmpty();
        }

        @Test
        void isByWhereItCoversAndTheWholeAreaCoversAll() {
            assertThat(found("", null, "la1", null)).containsExactly("Back class", "Young people's advice");
            assertThat(found("", null, "LA14", null)).containsExactly("Áine's money clinic", "Young people's advice");
        }

        @Test
        void isByAgeWithBothEndsIncluded() {
            assertThat(found("", null, null, 16)).containsExactly("Áine's money clinic", "Young people's advice");
            assertThat(found("", null, null, 25)).hasSize(3);
            assertThat(found("", null, null, 26)).containsExactly("Áine's money clinic", "Back class");
        }

        @Test
        void countsWhatItFinds() {
            assertThat(icb.in(() -> directory.count(new ServiceSearch(word, null, null, null))))
                    .isEqualTo(3);
        }
    }

    @Nested
    class AService {

        @Test
        void isFoundInItsOwnIcbOnly() {
            var id = listed("Here", Set.of(Help.HOUSING), null, null, Set.of());
            assertThat(icb.in(() -> directory.find(id))).isPresent();
            var elsewhere = fixtures.icb("QOP");
            assertThat(elsewhere.in(() -> directory.find(id))).isEmpty();
            assertThat(elsewhere.in(() -> directory.count(new ServiceSearch(word, null, null, null))))
                    .isZero();
            assertThat(elsewhere.in(() -> directory.checkedToday(id))).isFalse();
        }

        @Test
        void saysWhenItWasChecked() {
            var id = listed("Here", Set.of(Help.HOUSING), null, null, Set.of());
            assertThat(icb.in(() -> directory.find(id)).orElseThrow().assuredOn())
                    .isNull();
            assertThat(icb.in(() -> directory.checkedToday(id))).isTrue();
            assertThat(icb.in(() -> directory.find(id)).orElseThrow().assuredOn())
                    .isEqualTo(LocalDate.ofInstant(fixtures.now(), java.time.ZoneId.of("Europe/London")));
        }
    }

    @Nested
    class AFile {

        private String service(String id, String name, String more) {
            return """
                    {"id": "%s", "name": "%s %s", "description": "Calm words", "organization": {"name": "An invented charity"},
                     "attributes": [{"taxonomy_term": {"code": "COUNSELLING"}}]%s}""".formatted(id, name, word, more);
        }

        @Test
        void bringsServicesAndTellsWhatWasWrongWithTheOthers() {
            var outcome = icb.in(() -> imports.take("{\"contents\": ["
                    + service(
                            word + "1",
                            "Listening room",
                            ", \"minimum_age\": 18, \"service_areas\": [{\"name\": \"la3\"}]")
                    + "," + service(word + "2", "Odd ages", ", \"minimum_age\": 30, \"maximum_age\": 20")
                    + ", {\"name\": \"Nobody\"}]}"));
            assertThat(outcome.taken()).isOne();
            assertThat(outcome.faults())
                    .extracting(ImportFault::number, ImportFault::words)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, "Its lowest age is above its highest"),
                            org.assertj.core.groups.Tuple.tuple(3, "It has no id"));
            assertThat(found("listening", Help.COUNSELLING, "LA3", 40)).containsExactly("Listening room");
        }

        @Test
        void thatComesAgainReplacesAndDoesNotDouble() {
            icb.in(() -> imports.take("[" + service(word + "1", "Old name", "") + "]"));
            icb.in(() -> imports.take("[" + service(word + "1", "New name", "") + "]"));
            assertThat(found("", null, null, null)).containsExactly("New name");
        }

        @Test
        void thatIsNoneIsRefusedInWords() {
            assertThat(icb.in(() -> imports.take("<html>")).faults().getFirst().words())
                    .startsWith("This is not JSON");
            assertThat(icb.in(() -> imports.take("{}")).faults().getFirst().words())
                    .isEqualTo("There is no list of services in this file");
            assertThat(icb.in(() -> imports.take("[".repeat(5_000))).faults()).hasSize(1);
        }

        @Test
        void cannotBringAScriptAsALink() {
            icb.in(() -> imports.take("[" + service(word + "1", "Link", ", \"url\": \"javascript:alert(1)\"") + "]"));
            var id = icb.in(() -> directory.window(new ServiceSearch(word, null, null, null), 0, 1))
                    .getFirst()
                    .id();
            assertThat(icb.in(() -> directory.find(id)).orElseThrow().url()).isNull();
        }
    }
}
