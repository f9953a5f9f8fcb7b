package uk.workwell.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.directory.EditResult.ChangedSince;
import uk.workwell.directory.EditResult.Done;
import uk.workwell.directory.EditResult.NotFound;
import uk.workwell.directory.EditResult.Refused;
import uk.workwell.directory.KeptFilter.Which;
import uk.workwell.tenant.Actor;

/** Services as an ICB's administrators look after them: added, corrected, retired, every version kept. */
@WorkWellTest
class ServiceEditingTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ServiceEditing editing;

    @Autowired
    Directory directory;

    private AnIcb icb;
    private String word;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private <T> T asAdmin(Supplier<T> work) {
        return icb.as(icb.admin(), work);
    }

    private ServiceEntry entry(String name, String url, String covers, String places) {
        return new ServiceEntry(
                "An invented charity",
                name,
                "Calm words",
                Set.of(Help.COUNSELLING),
                url,
                "",
                "01632 960 001",
                18,
                null,
                "",
                "Free",
                "",
                "",
                covers,
                places);
    }

    private ServiceEntry entry(String name) {
        return entry(name + " " + word, "https://www.example.org", "la1, LA2", "Old hall; 1 Nowhere Street; LA1 1AA");
    }

    private ServiceId added(String name) {
        var result = asAdmin(() -> editing.add(entry(name)));
        return result instanceof Done(var id, var version) ? id : org.assertj.core.api.Assertions.fail("" + result);
    }

    private KeptService kept(ServiceId id) {
        return asAdmin(() -> editing.find(id)).orElseThrow();
    }

    private List<String> found(Which which) {
        return asAdmin(() -> editing.window(new KeptFilter(word, which), 0, 50)).stream()
                .map(row -> row.name().replace(" " + word, ""))
                .toList();
    }

    private static List<String> fields(EditResult result) {
        return result instanceof Refused(var faults)
                ? faults.stream().map(EditResult.Fault::field).toList()
                : List.of("not refused: " + result);
    }

    @Nested
    class AddingOne {

        @Test
        void makesItFindableForCoachesAtOnce() {
            var id = added("Listening room");
            var service = icb.in(() -> directory.find(id)).orElseThrow();
            assertThat(service.outwardCodes()).containsExactlyInAnyOrder("LA1", "LA2");
            assertThat(service.locations())
                    .containsExactly(new LocalService.Location("Old hall", "1 Nowhere Street", "LA1 1AA"));
            assertThat(icb.in(() -> directory.count(new ServiceSearch(word, Help.COUNSELLING, "LA2", 40))))
                    .isOne();
        }

        @Test
        void isRefusedInWordsBesideEachField() {
            var empty = new ServiceEntry("", " ", "", Set.of(), "", "", "", 30, 20, "", "", "", "", "", "");
            assertThat(fields(asAdmin(() -> editing.add(empty))))
                    .containsExactly("name", "organisation", "helps", "maximumAge");
            assertThat(fields(asAdmin(() -> editing.add(entry("A", "javascript:alert(1)", "Lancaster", "; LA1 1AA")))))
                    .containsExactly("url", "covers");
            assertThat(fields(asAdmin(() -> editing.add(entry("A", "", "", ";")))))
                    .containsExactly("places");
        }
    }

    @Nested
    class CorrectingOne {

        @Test
        void keepsEveryVersionWithWhoChangedItAndWhen() {
            var id = added("Old name");
            var result = asAdmin(() -> editing.correct(id, entry("New name"), kept(id).version()));
            assertThat(result).isInstanceOf(Done.class);
            assertThat(found(Which.ACTIVE)).containsExactly("New name");
            assertThat(asAdmin(() -> editing.history(id)))
                    .extracting(ServiceChange::version, ServiceChange::by)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    1L,
                                    new Actor(Actor.Kind.STAFF, icb.admin().id().value())),
                            org.assertj.core.groups.Tuple.tuple(
                                    0L,
                                    new Actor(Actor.Kind.STAFF, icb.admin().id().value())));
        }

        @Test
        void tellsTheSlowerOfTwoWhoWasQuickerAndChangesNothing() {
            var id = added("Old name");
            long shown = kept(id).version();
            asAdmin(() -> editing.correct(id, entry("Theirs"), shown));
            var second = asAdmin(() -> editing.correct(id, entry("Mine"), shown));
            assertThat(second).isInstanceOfSatisfying(ChangedSince.class, changed -> {
                assertThat(changed.by().id()).isEqualTo(icb.admin().id().value());
                assertThat(changed.now().service().name()).startsWith("Theirs");
            });
            assertThat(found(Which.ALL)).containsExactly("Theirs");
        }

        @Test
        void isNothingToAnotherIcb() {
            var id = added("Here");
            var other = fixtures.icb("QOP");
            assertThat(other.as(other.admin(), () -> editing.find(id))).isEmpty();
            assertThat(other.as(other.admin(), () -> editing.history(id))).isEmpty();
            assertThat(other.as(other.admin(), () -> editing.correct(id, entry("Theirs"), 0)))
                    .isInstanceOf(NotFound.class);
            assertThat(other.as(other.admin(), () -> editing.retire(id, 0))).isInstanceOf(NotFound.class);
            assertThat(other.as(other.admin(), () -> editing.count(new KeptFilter(word, Which.ALL))))
                    .isZero();
            assertThat(found(Which.ACTIVE)).containsExactly("Here");
        }
    }

    @Nested
    class ARetiredService {

        @Test
        void isFoundByNoCoachAndCanComeBack() {
            var id = added("Closing");
            asAdmin(() -> editing.retire(id, kept(id).version()));
            assertThat(icb.in(() -> directory.count(new ServiceSearch(word, null, null, null))))
                    .isZero();
            assertThat(found(Which.ACTIVE)).isEmpty();
            assertThat(found(Which.RETIRED)).containsExactly("Closing");
            asAdmin(() -> editing.bringBack(id, kept(id).version()));
            assertThat(found(Which.ACTIVE)).containsExactly("Closing");
        }
    }

    @Nested
    class TheList {

        @Test
        void asksForWhatWasNotCheckedForHalfAYear() {
            var id = added("Never checked");
            added("Another");
            assertThat(found(Which.TO_CHECK)).containsExactly("Another", "Never checked");
            asAdmin(() -> directory.checkedToday(id));
            assertThat(found(Which.TO_CHECK)).containsExactly("Another");
        }

        @Test
        void takesTwoStatementsHoweverLongItIs() {
            for (int n = 0; n < 12; n++) added("Service " + n);
            var filter = new KeptFilter(word, Which.ALL);
            int sent = asAdmin(() -> CountedStatements.of(() -> {
                editing.window(filter, 0, 50);
                editing.count(filter);
            }));
            assertThat(sent).isEqualTo(2);
        }
    }
}
