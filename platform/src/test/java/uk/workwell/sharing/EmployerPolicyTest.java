package uk.workwell.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.workwell.sharing.EmployerStatus.ENDED;
import static uk.workwell.sharing.EmployerStatus.IN_CONTACT;
import static uk.workwell.sharing.EmployerStatus.NOT_PROGRESSED;
import static uk.workwell.sharing.EmployerStatus.NO_UPDATE;
import static uk.workwell.sharing.EmployerStatus.SENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.sharing.EmployerPolicy.Facts;
import uk.workwell.sharing.EmployerPolicy.Support;

/** What an employer may see: decision 3 as a table written by hand, and every combination against it. */
class EmployerPolicyTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalDate SENT_ON = LocalDate.of(2026, 11, 24);
    private static final LocalDate DAY_14 = LocalDate.of(2026, 12, 8);

    /** How the permission stands on the day in question. */
    enum Permission {
        NEVER_GIVEN,
        GIVEN,
        TAKEN_BACK,
        EXPIRED,
        GIVEN_LATER
    }

    enum Line {
        STANDS,
        WITHDRAWN,
        UNDELIVERABLE
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ENGLAND).toInstant();
    }

    private static List<Grant> contact(PermissionFacts facts) {
        return List.of(new Grant(SharedItem.IN_CONTACT, null, null, facts));
    }

    private static Facts facts(Line line, Permission permission, Support support, @Nullable LocalDate endedOn) {
        var sent = at(SENT_ON, LocalTime.of(10, 0));
        var given = sent.plusSeconds(3_600);
        return new Facts(
                sent,
                DAY_14,
                line == Line.WITHDRAWN ? given : null,
                line == Line.UNDELIVERABLE ? given : null,
                switch (permission) {
                    case NEVER_GIVEN -> List.of();
                    case GIVEN -> contact(new PermissionFacts(given, null, null));
                    case TAKEN_BACK -> contact(new PermissionFacts(given, null, given.plusSeconds(60)));
                    case EXPIRED -> contact(new PermissionFacts(given, SENT_ON.plusDays(1), null));
                    case GIVEN_LATER -> contact(new PermissionFacts(given.plusSeconds(400L * 86_400), null, null));
                },
                support,
                endedOn,
                null,
                false);
    }

    /** line, permission, support, days since it was sent, days since support ended (blank: not ended), status. */
    @ParameterizedTest
    @CsvSource({
        "STANDS,NEVER_GIVEN,UNDECIDED,0,,SENT",
        "STANDS,NEVER_GIVEN,UNDECIDED,13,,SENT",
        "STANDS,NEVER_GIVEN,UNDECIDED,14,,NO_UPDATE",
        "STANDS,NEVER_GIVEN,UNDECIDED,15,,NO_UPDATE",
        "STANDS,NEVER_GIVEN,NEVER_STARTED,1,,SENT",
        "STANDS,NEVER_GIVEN,NEVER_STARTED,13,,SENT",
        "STANDS,NEVER_GIVEN,NEVER_STARTED,14,,NO_UPDATE",
        "STANDS,NEVER_GIVEN,OPEN,1,,SENT",
        "STANDS,NEVER_GIVEN,OPEN,14,,NO_UPDATE",
        "STANDS,NEVER_GIVEN,ENDED,200,10,NO_UPDATE",
        "STANDS,GIVEN,UNDECIDED,1,,IN_CONTACT",
        "STANDS,GIVEN,UNDECIDED,14,,IN_CONTACT",
        "STANDS,GIVEN,OPEN,1,,IN_CONTACT",
        "STANDS,GIVEN,OPEN,100,,IN_CONTACT",
        "STANDS,GIVEN,NEVER_STARTED,1,,SENT",
        "STANDS,GIVEN,NEVER_STARTED,14,,NO_UPDATE",
        "STANDS,GIVEN,ENDED,200,0,ENDED",
        "STANDS,GIVEN,ENDED,200,27,ENDED",
        "STANDS,GIVEN,ENDED,200,28,NO_UPDATE",
        "STANDS,TAKEN_BACK,OPEN,13,,SENT",
        "STANDS,TAKEN_BACK,OPEN,14,,NO_UPDATE",
        "STANDS,TAKEN_BACK,ENDED,200,1,NO_UPDATE",
        "STANDS,EXPIRED,OPEN,13,,SENT",
        "STANDS,EXPIRED,OPEN,14,,NO_UPDATE",
        "STANDS,GIVEN_LATER,OPEN,13,,SENT",
        "WITHDRAWN,NEVER_GIVEN,UNDECIDED,1,,NOT_PROGRESSED",
        "WITHDRAWN,GIVEN,OPEN,1,,NOT_PROGRESSED",
        "WITHDRAWN,GIVEN,OPEN,14,,NOT_PROGRESSED",
        "UNDELIVERABLE,NEVER_GIVEN,UNDECIDED,1,,NOT_PROGRESSED",
        "UNDELIVERABLE,GIVEN,ENDED,200,1,NOT_PROGRESSED"
    })
    void showsWhatTheTableSays(
            Line line,
            Permission permission,
            Support support,
            int day,
            @Nullable Integer sinceEnd,
            EmployerStatus expected) {
        var today = SENT_ON.plusDays(day);
        var facts = facts(line, permission, support, sinceEnd == null ? null : today.minusDays(sinceEnd));
        assertThat(EmployerPolicy.statusOf(facts, at(today, LocalTime.NOON))).isEqualTo(expected);
    }

    record Case(Line line, Permission permission, Support support, int day, LocalTime time) {}

    static Stream<Case> everyCombination() {
        var cases = new ArrayList<Case>();
        for (var line : Line.values())
            for (var permission : Permission.values())
                for (var support : Support.values())
                    for (var day : List.of(0, 1, 7, 13, 14, 15, 40, 100, 300))
                        for (var time : List.of(LocalTime.of(11, 30), LocalTime.of(23, 59, 59)))
                            cases.add(new Case(line, permission, support, day, time));
        return cases.stream();
    }

    /** Without the code's structure: first what the employer itself did, then what is permitted, then the day alone. */
    private static EmployerStatus byHand(Case one) {
        if (one.line() != Line.STANDS) return NOT_PROGRESSED;
        boolean counts =
                one.permission() == Permission.GIVEN || (one.permission() == Permission.EXPIRED && one.day() == 0);
        boolean endedLately = one.support() == Support.ENDED && one.day() < 5 + 28;
        if (counts && one.support() == Support.ENDED) return endedOrDay(one, endedLately);
        if (counts && one.support() != Support.NEVER_STARTED) return IN_CONTACT;
        return one.day() < 14 ? SENT : NO_UPDATE;
    }

    private static EmployerStatus endedOrDay(Case one, boolean endedLately) {
        if (endedLately) return ENDED;
        return one.day() < 14 ? SENT : NO_UPDATE;
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void agreesWithAnotherWayOfReadingTheDecision(Case one) {
        // Support that ended did so on day 5.
        var ended = one.support() == Support.ENDED ? SENT_ON.plusDays(5) : null;
        var facts = facts(one.line(), one.permission(), one.support(), ended);
        assertThat(EmployerPolicy.statusOf(facts, at(SENT_ON.plusDays(one.day()), one.time())))
                .isEqualTo(byHand(one));
    }

    @Nested
    class WithoutPermission {

        @Test
        void noChoiceOfThePersonIsToBeSeenOnAnyDayOfTheYear() {
            for (int day = 0; day < 366; day++) {
                var seen = new HashSet<EmployerStatus>();
                var now = at(SENT_ON.plusDays(day), LocalTime.NOON);
                for (var permission : List.of(Permission.NEVER_GIVEN, Permission.TAKEN_BACK)) {
                    for (var support : Support.values()) {
                        var ended = support == Support.ENDED ? SENT_ON.plusDays(3) : null;
                        seen.add(EmployerPolicy.statusOf(facts(Line.STANDS, permission, support, ended), now));
                    }
                }
                assertThat(seen).as("day %s", day).hasSize(1);
            }
        }

        @Test
        void theChangeComesAtMidnightOfEnglandAndNotBefore() {
            var facts = facts(Line.STANDS, Permission.NEVER_GIVEN, Support.UNDECIDED, null);
            var midnight = DAY_14.atStartOfDay(ENGLAND).toInstant();
            assertThat(EmployerPolicy.statusOf(facts, midnight.minusMillis(1))).isEqualTo(SENT);
            assertThat(EmployerPolicy.statusOf(facts, midnight)).isEqualTo(NO_UPDATE);
        }
    }

    @Nested
    class APermission {

        private final Facts given = facts(Line.STANDS, Permission.GIVEN, Support.OPEN, null);
        private final Instant later = at(SENT_ON.plusDays(20), LocalTime.NOON);

        @Test
        void endsWithTheEmployment() {
            var left = new Facts(
                    given.sentAt(),
                    DAY_14,
                    null,
                    null,
                    given.grants(),
                    Support.OPEN,
                    null,
                    SENT_ON.plusDays(19),
                    false);
            assertThat(EmployerPolicy.statusOf(left, later)).isEqualTo(NO_UPDATE);
        }

        @Test
        void endsWithDeath() {
            var died = new Facts(given.sentAt(), DAY_14, null, null, given.grants(), Support.OPEN, null, null, true);
            assertThat(EmployerPolicy.statusOf(died, later)).isEqualTo(NO_UPDATE);
        }

        @Test
        void endsOnTheDayOnWhichItExpires() {
            var until = new PermissionFacts(at(SENT_ON, LocalTime.NOON), SENT_ON.plusDays(20), null);
            var facts = new Facts(given.sentAt(), DAY_14, null, null, contact(until), Support.OPEN, null, null, false);
            assertThat(EmployerPolicy.statusOf(facts, later)).isEqualTo(NO_UPDATE);
            assertThat(EmployerPolicy.statusOf(facts, at(SENT_ON.plusDays(19), LocalTime.MAX)))
                    .isEqualTo(IN_CONTACT);
        }
    }

    @Test
    void aDraftIsADraft() {
        var draft = new Facts(null, null, null, null, List.of(), Support.UNDECIDED, null, null, false);
        assertThat(EmployerPolicy.statusOf(draft, Instant.EPOCH)).isEqualTo(EmployerStatus.DRAFT);
    }

    @Test
    void everyStatusCanBeSeen() {
        assertThat(Arrays.stream(EmployerStatus.values())).hasSize(6);
    }
}
