package uk.workwell.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.EmployerPolicy.Facts;
import uk.workwell.sharing.EmployerPolicy.Support;
import uk.workwell.sharing.InventedSharing.Look;

/** What one reader at an employer sees: a table of named cases, and thousands of invented ones against another reading of the law. */
class EmployersViewTest {

    private static final int CASES = 20_000;
    private static final LocalDate SENT_ON = InventedSharing.SENT_ON;
    private static final MemberId PETRA = MemberId.fresh();
    private static final MemberId DESMOND = MemberId.fresh();

    private static Instant noon(int day) {
        return SENT_ON.plusDays(day)
                .atTime(LocalTime.NOON)
                .atZone(EmployerPolicy.ENGLAND)
                .toInstant();
    }

    /** A permission of a case in the table. */
    enum Allowed {
        NEVER,
        EVERYBODY,
        PETRA_ONLY,
        TAKEN_BACK_ON_DAY_20,
        UNTIL_DAY_20,
        FOR_ANOTHER_TEXT
    }

    private static List<Grant> grants(Allowed allowed, SharedItem item, @Nullable DocumentId text) {
        var always = new PermissionFacts(noon(1), null, null);
        return switch (allowed) {
            case NEVER -> List.of();
            case EVERYBODY -> List.of(new Grant(item, text, null, always));
            case PETRA_ONLY -> List.of(new Grant(item, text, PETRA, always));
            case TAKEN_BACK_ON_DAY_20 ->
                List.of(new Grant(item, text, null, new PermissionFacts(noon(1), null, noon(20))));
            case UNTIL_DAY_20 ->
                List.of(new Grant(item, text, null, new PermissionFacts(noon(1), SENT_ON.plusDays(20), null)));
            case FOR_ANOTHER_TEXT -> List.of(new Grant(item, DocumentId.fresh(), null, always));
        };
    }

    /** contact permitted, the text permitted, whose support, reader, day, does the reader see the text. */
    @ParameterizedTest
    @CsvSource({
        "EVERYBODY,EVERYBODY,OPEN,PETRA,10,true",
        "EVERYBODY,EVERYBODY,OPEN,DESMOND,10,true",
        "EVERYBODY,NEVER,OPEN,PETRA,10,false",
        "NEVER,EVERYBODY,OPEN,PETRA,10,false",
        "TAKEN_BACK_ON_DAY_20,EVERYBODY,OPEN,PETRA,19,true",
        "TAKEN_BACK_ON_DAY_20,EVERYBODY,OPEN,PETRA,20,false",
        "EVERYBODY,PETRA_ONLY,OPEN,PETRA,10,true",
        "EVERYBODY,PETRA_ONLY,OPEN,DESMOND,10,false",
        "EVERYBODY,PETRA_ONLY,OPEN,ANYONE,10,true",
        "PETRA_ONLY,EVERYBODY,OPEN,DESMOND,10,false",
        "EVERYBODY,TAKEN_BACK_ON_DAY_20,OPEN,PETRA,19,true",
        "EVERYBODY,TAKEN_BACK_ON_DAY_20,OPEN,PETRA,20,false",
        "EVERYBODY,UNTIL_DAY_20,OPEN,PETRA,19,true",
        "EVERYBODY,UNTIL_DAY_20,OPEN,PETRA,20,false",
        "EVERYBODY,FOR_ANOTHER_TEXT,OPEN,PETRA,10,false",
        "EVERYBODY,EVERYBODY,NEVER_STARTED,PETRA,10,false",
        "EVERYBODY,EVERYBODY,ENDED,PETRA,57,true",
        "EVERYBODY,EVERYBODY,ENDED,PETRA,58,false",
        "EVERYBODY,EVERYBODY,OPEN,PETRA,1,false",
        "EVERYBODY,EVERYBODY,OPEN,PETRA,2,true"
    })
    void showsATextToWhomItWasPermittedAndAsLongAsItIs(
            Allowed contact, Allowed text, Support support, String reader, int day, boolean seen) {
        var released = new ReleasedText(DocumentId.fresh(), SharedItem.FUNCTION, "Can lift up to 5 kg", noon(2));
        var grants = new ArrayList<>(grants(contact, SharedItem.IN_CONTACT, null));
        grants.addAll(grants(text, SharedItem.FUNCTION, released.id()));
        var facts = new Facts(
                noon(0),
                SENT_ON.plusDays(14),
                null,
                null,
                grants,
                support,
                support == Support.ENDED ? SENT_ON.plusDays(30) : null,
                null,
                false);
        var view = EmployerPolicy.view(facts, List.of(released), reader(reader), noon(day));
        assertThat(view.texts()).isEqualTo(seen ? List.of(released) : List.of());
    }

    private static Reader reader(String name) {
        return switch (name) {
            case "PETRA" -> new Reader.Member(PETRA);
            case "DESMOND" -> new Reader.Member(DESMOND);
            default -> new Reader.Anyone();
        };
    }

    /**
     * The law once more, without the code's structure: each thing that hides is looked for on its own, from the day's end
     * backwards, and what nothing hides is seen.
     */
    private static boolean byHand(Look look, ReleasedText text) {
        var facts = look.facts();
        var today = look.now().atZone(EmployerPolicy.ENGLAND).toLocalDate();
        if (facts.sentAt() == null || facts.withdrawnAt() != null || facts.undeliverableAt() != null) return false;
        if (facts.died() || facts.support() == Support.NEVER_STARTED) return false;
        var left = facts.employedUntil();
        if (left != null && left.isBefore(today)) return false;
        var ended = facts.endedOn();
        if (ended != null && ended.plusDays(27).isBefore(today)) return false;
        if (text.releasedAt().isAfter(look.now())) return false;
        boolean contact = false;
        boolean permitted = false;
        for (var grant : facts.grants()) {
            if (!reaches(grant, look.reader()) || !stands(grant.facts(), look.now(), today)) continue;
            contact |= grant.item() == SharedItem.IN_CONTACT;
            permitted |= text.id().equals(grant.document()) && grant.item() == text.item();
        }
        return contact && permitted;
    }

    private static boolean reaches(Grant grant, Reader reader) {
        if (grant.only() == null || reader instanceof Reader.Anyone) return true;
        return reader.equals(new Reader.Member(grant.only()));
    }

    private static boolean stands(PermissionFacts facts, Instant now, LocalDate today) {
        if (facts.givenAt().isAfter(now)) return false;
        var back = facts.withdrawnAt();
        if (back != null && !back.isAfter(now)) return false;
        var last = facts.expiresOn();
        return last == null || last.isAfter(today);
    }

    @Test
    void agreesWithAnotherReadingOfTheLawInThousandsOfInventedCases() {
        long seed = Long.getLong("sharing.seed", System.nanoTime());
        System.out.println("The employer's view, invented with -Dsharing.seed=" + seed);
        var invented = new InventedSharing(seed);
        var seen = new EnumMap<SharedItem, Integer>(SharedItem.class);
        int hidden = 0;
        for (int n = 0; n < CASES; n++) {
            var look = invented.look();
            var view = EmployerPolicy.view(look.facts(), look.released(), look.reader(), look.now());
            for (var text : look.released()) {
                boolean shown = view.texts().contains(text);
                assertThat(shown).as("case %s of seed %s: %s", n, seed, look).isEqualTo(byHand(look, text));
                if (shown) seen.merge(text.item(), 1, Integer::sum);
                else hidden++;
            }
            assertThat(look.released()).containsAll(view.texts());
        }
        assertThat(seen.keySet()).as("every item was shown somewhere").containsAll(SharedItem.written());
        assertThat(hidden).as("texts that were hidden").isGreaterThan(CASES / 2);
    }

    @Nested
    class EveryField {

        /** By hand from domain.md §4.2: what never crosses has no item that could be permitted. */
        @Test
        void thatNeverCrossesCannotBePermitted() {
            assertThat(CrossingField.that(Crosses.NEVER))
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder(
                            "DIAGNOSIS", "SYMPTOMS", "SCORES", "NOTES", "RISK", "ONWARD_REFERRALS", "BENEFITS", "GP");
            assertThat(CrossingField.that(Crosses.NEVER))
                    .allSatisfy(field -> assertThat(field.item()).isEmpty());
            assertThat(CrossingField.that(Crosses.ALWAYS))
                    .allSatisfy(field -> assertThat(field.item()).isEmpty());
        }

        @Test
        void thatNeedsPermissionHasAnItemOfItsOwn() {
            assertThat(CrossingField.that(Crosses.WITH_PERMISSION).stream()
                            .map(field -> field.item().orElseThrow()))
                    .containsExactlyInAnyOrder(SharedItem.values());
        }
    }

    @Test
    void saysTheStatusToEachReaderByTheirOwnPermission() {
        var grants = grants(Allowed.PETRA_ONLY, SharedItem.IN_CONTACT, null);
        var facts = new Facts(noon(0), SENT_ON.plusDays(14), null, null, grants, Support.OPEN, null, null, false);
        assertThat(EmployerPolicy.statusOf(facts, new Reader.Member(PETRA), noon(3)))
                .isEqualTo(EmployerStatus.IN_CONTACT);
        assertThat(EmployerPolicy.statusOf(facts, new Reader.Member(DESMOND), noon(3)))
                .isEqualTo(EmployerStatus.SENT);
        assertThat(EmployerPolicy.statusOf(facts, new Reader.Member(DESMOND), noon(15)))
                .isEqualTo(EmployerStatus.NO_UPDATE);
    }
}
