package uk.workwell.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.directory.DirectoryImport.From;

/** Files of Open Referral UK: what one would change, what it changes, and a directory that goes out and comes back the same. */
@WorkWellTest
class DirectoryFilesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryImport imports;

    @Autowired
    DirectoryExport export;

    @Autowired
    KeptServices kept;

    @Autowired
    ServiceEditing editing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    private AnIcb icb;
    private AnIcb other;
    private String word;

    @BeforeEach
    void icbs() {
        icb = fixtures.icb("QE1");
        other = fixtures.icb("QOP");
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private LocalService full(String name) {
        return new LocalService(
                ServiceId.fresh(),
                null,
                "An invented charity",
                name + " " + word,
                "Calm words, “quoted” and with a\nbreak",
                true,
                Set.of(Help.COUNSELLING, Help.PAIN),
                "https://www.example.org/a?b=c",
                "hello@example.org",
                "01632 960 001",
                16,
                25,
                "People registered in Northmere",
                "Free",
                "Monday to Friday, 9 to 5",
                "English, Polish, Urdu",
                Set.of("LA1", "LA14"),
                List.of(
                        new LocalService.Location(null, "1 Nowhere Street, Northmere", null),
                        new LocalService.Location("Old hall", "2 Nowhere Street", "LA1 1AA")),
                LocalDate.of(2026, 9, 1));
    }

    private LocalService bare(String name) {
        return new LocalService(
                ServiceId.fresh(),
                null,
                "An invented charity",
                name + " " + word,
                "",
                true,
                Set.of(Help.GP),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null);
    }

    private String exported(AnIcb from) {
        return from.in(() -> {
            var out = new ByteArrayOutputStream();
            export.writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** Only what this test put there: other tests fill the same directories. */
    private String mine(String all) {
        var contents = json.createArrayNode();
        json.readTree(all).get("contents").forEach(one -> {
            if (one.get("name").asString().contains(word)) contents.add(one);
        });
        return json.writeValueAsString(contents);
    }

    private List<LocalService> here(AnIcb of) {
        return Objects.requireNonNull(of.in(() -> transaction.execute(status -> kept.all()))).stream()
                .map(KeptService::service)
                .filter(service -> service.name().contains(word))
                .map(service -> service.with(new ServiceId(new UUID(0, 0)), null))
                .sorted(Comparator.comparing(LocalService::name))
                .toList();
    }

    private String service(String id, String name, String phone) {
        return """
                {"id": "%s", "name": "%s %s", "organization": {"name": "An invented charity"},
                 "phones": [{"number": "%s"}],
                 "attributes": [{"taxonomy_term": {"code": "COUNSELLING"}}]}""".formatted(word + id, name, word, phone);
    }

    private ImportPreview preview(String file) {
        return icb.in(() -> imports.preview(file, From.A_FILE));
    }

    @Nested
    class ADirectory {

        @Test
        void thatGoesOutAndIsReadElsewhereIsTheSame() {
            icb.in(() -> directory.put(full("Full")));
            icb.in(() -> directory.put(bare("Bare")));
            var retired = icb.in(() -> directory.put(bare("Retired")));
            icb.as(icb.admin(), () -> editing.retire(retired, 0));
            var file = mine(exported(icb));
            var outcome = other.in(() -> imports.take(file));
            assertThat(outcome.faults()).isEmpty();
            assertThat(here(other)).hasSize(3).isEqualTo(here(icb));
        }

        @Test
        void thatGoesOutAndComesBackChangesNothing() {
            icb.in(() -> directory.put(full("Full")));
            icb.in(() -> directory.put(bare("Bare")));
            var back = preview(mine(exported(icb)));
            assertThat(back.same()).isEqualTo(2);
            assertThat(back.fresh()).isEmpty();
            assertThat(back.changed()).isEmpty();
            assertThat(back.faults()).isEmpty();
        }

        @Test
        void isWrittenBatchByBatchWithNobodyLeftOutOrDoubled() {
            for (int n = 0; n < DirectoryExport.BATCH + 3; n++) {
                int number = n;
                icb.in(() -> directory.put(bare("Service " + number)));
            }
            assertThat(json.readTree(mine(exported(icb))))
                    .hasSize(DirectoryExport.BATCH + 3)
                    .extracting(one -> one.get("id").asString())
                    .doesNotHaveDuplicates();
        }

        @Test
        void holdsNothingOfAnotherIcb() {
            icb.in(() -> directory.put(full("Only here")));
            assertThat(exported(other)).doesNotContain(word);
        }
    }

    @Nested
    class APreview {

        private final String before = "01632 960 001";

        @Test
        void saysWhatIsNewChangedTheSameMissingAndLeftOutAndChangesNothing() {
            icb.in(() -> imports.take("[" + service("1", "Stays", before) + "," + service("2", "Moves", before) + ","
                    + service("3", "Vanishes", before) + "]"));
            var file = "[" + service("1", "Stays", before) + "," + service("2", "Moves", "01632 960 002") + ","
                    + service("4", "Comes", before) + ", {\"id\": \"" + word + "5\"}," + service("4", "Twice", before)
                    + "]";
            var seen = preview(file);
            assertThat(seen.same()).isOne();
            assertThat(seen.fresh()).extracting(LocalService::name).containsExactly("Comes " + word);
            assertThat(seen.changed()).singleElement().satisfies(change -> {
                assertThat(change.now().name()).isEqualTo("Moves " + word);
                assertThat(change.what()).containsExactly("phone");
            });
            assertThat(seen.vanished()).extracting(LocalService::name).contains("Vanishes " + word);
            assertThat(seen.faults()).extracting(ImportFault::number).containsExactly(4, 5);
            assertThat(here(icb)).extracting(LocalService::phone).containsOnly(before);
        }

        @Test
        void isAppliedWithTheMissingOnesOnlyIfAskedFor() {
            icb.in(() ->
                    imports.take("[" + service("1", "Stays", before) + "," + service("2", "Vanishes", before) + "]"));
            var file = "[" + service("1", "Stays", "01632 960 009") + "]";
            icb.in(() -> imports.apply(file, From.A_FILE, false));
            assertThat(here(icb)).extracting(LocalService::active).containsExactly(true, true);
            assertThat(here(icb).getFirst().phone()).isEqualTo("01632 960 009");
        }

        @Test
        void leavesAServiceThatIsAsTheFileSaysWithoutANewVersion() {
            var file = "[" + service("1", "Stays", before) + "]";
            icb.in(() -> imports.take(file));
            icb.in(() -> imports.take(file));
            var id = icb.in(() -> directory.window(new ServiceSearch(word, null, null, null), 0, 1))
                    .getFirst()
                    .id();
            assertThat(icb.in(() -> editing.history(id))).hasSize(1);
        }
    }
}
