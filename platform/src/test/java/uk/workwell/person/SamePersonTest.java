package uk.workwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.person.Particulars.Field;
import uk.workwell.tenant.Actor;

/** Two records that may be one person: offered with reasons, joined by a human, parted again while nothing has changed. */
@WorkWellTest
class SamePersonTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    People people;

    @Autowired
    SamePerson same;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private String family = "";
    private Actor coach;
    private LocalDate born;
    private PersonId first;
    private PersonId second;

    @BeforeEach
    void twoRecords() {
        icb = fixtures.icb("QE1");
        // Called as nobody in another test is: who was born nearly on the same day would be offered too.
        family = "Green" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        coach = new Actor(Actor.Kind.STAFF, icb.coach().id().value());
        born = LocalDate.of(1930, 1, 13).plusDays(ThreadLocalRandom.current().nextInt(9_000));
        first = registered(icb, "Ottoline " + family, "LA1 1AA", "07700900123");
        second = registered(icb, "Otoline " + family, "LA1 1AA", null);
    }

    private PersonId registered(
            AnIcb icb, String name, String postcode, @org.jspecify.annotations.Nullable String mobile) {
        return icb.in(() -> people.register(new RegisterPerson(
                icb.provider().value(),
                name,
                born,
                postcode,
                mobile == null ? null : MobileNumber.of(mobile),
                null,
                null,
                "Mornings",
                null,
                null)));
    }

    private Side side(PersonId id) {
        return icb.in(() -> same.side(icb.provider().value(), id)).orElseThrow();
    }

    private JoinResult join(PersonId kept, PersonId gone, Set<Field> fromGone) {
        return icb.as(
                icb.coach(),
                () -> same.join(
                        icb.provider().value(),
                        new JoinPeople(
                                kept,
                                gone,
                                fromGone,
                                side(kept).version(),
                                side(gone).version(),
                                coach)));
    }

    private List<PersonId> offered(PersonId id) {
        return icb.in(() -> same.lookalikes(id)).stream()
                .map(found -> found.card().id())
                .toList();
    }

    private UUID joining() {
        return icb.in(() -> same.joinedInto(icb.provider().value(), first))
                .getFirst()
                .id();
    }

    private JoinResult undo(UUID joining) {
        return icb.as(icb.coach(), () -> same.undo(icb.provider().value(), joining, coach));
    }

    @Nested
    class TwoRecords {

        @Test
        void areOfferedForEachOtherWithReasons() {
            var found = icb.in(() -> same.lookalikes(first));
            assertThat(found).extracting(one -> one.card().id()).containsExactly(second);
            assertThat(found.getFirst().reasons())
                    .containsExactly("Nearly the same name", "The same date of birth", "The same postcode");
        }

        @Test
        void ofAnotherProviderOrIcbAreNot() {
            var wall = fixtures.anotherProviderOf(icb);
            var elsewhere = fixtures.icb("QOP");
            registered(wall, "Ottoline " + family, "LA1 1AA", null);
            registered(elsewhere, "Ottoline " + family, "LA1 1AA", null);
            assertThat(offered(first)).containsExactly(second);
            assertThat(icb.in(() -> same.side(wall.provider().value(), first))).isEmpty();
            assertThat(elsewhere.in(() -> same.side(icb.provider().value(), first)))
                    .isEmpty();
            assertThat(icb.in(() ->
                            same.join(wall.provider().value(), new JoinPeople(first, second, Set.of(), 0, 0, coach))))
                    .isInstanceOf(JoinResult.NotFound.class);
        }

        @Test
        void thatAreTwoPeopleAreNotOfferedAgain() {
            icb.in(() -> same.areTwo(icb.provider().value(), second, first, coach));
            assertThat(offered(first)).isEmpty();
            assertThat(offered(second)).isEmpty();
        }

        @Test
        void areNotJoinedWhenOneHasChangedSince() {
            var result = icb.in(() -> same.join(
                    icb.provider().value(),
                    new JoinPeople(
                            first,
                            second,
                            Set.of(),
                            side(first).version() + 1,
                            side(second).version(),
                            coach)));
            assertThat(result).isInstanceOf(JoinResult.ChangedSince.class);
            assertThat(offered(first)).containsExactly(second);
        }
    }

    @Nested
    class JoinedRecords {

        @Test
        void sayWhatWasChosenAndAreFoundOnce() {
            var old = side(second);
            assertThat(join(first, second, EnumSet.of(Field.NAME, Field.MOBILE)))
                    .isInstanceOf(JoinResult.Done.class);
            assertThat(side(first).particulars().fullName()).isEqualTo("Otoline " + family);
            assertThat(side(first).particulars().mobile()).isNull();
            assertThat(side(first).particulars().contactTimes()).isEqualTo("Mornings");
            assertThat(icb.in(() -> same.side(icb.provider().value(), second))).isEmpty();
            assertThat(offered(first)).isEmpty();
            assertThat(icb.in(() -> people.search(icb.provider().value(), old.reference(), 5)))
                    .isEmpty();
            assertThat(icb.in(() -> people.matches("Otoline " + family, born, "LA1 1AA", null)))
                    .as("whoever comes again leads to the record that stays")
                    .containsExactly(first);
        }

        @Test
        void arePartedAsTheyWere() {
            var before = side(first).particulars();
            join(first, second, EnumSet.of(Field.NAME, Field.MOBILE));
            assertThat(undo(joining())).isInstanceOf(JoinResult.Done.class);
            assertThat(side(first).particulars()).isEqualTo(before);
            assertThat(side(second).particulars().fullName()).isEqualTo("Otoline " + family);
            assertThat(offered(first)).containsExactly(second);
        }

        @Test
        void cannotBePartedOnceOneHasChanged() {
            join(first, second, Set.of());
            var joining = joining();
            var third = registered(icb, "Ottoline " + family, "LA1 1AA", "07700900124");
            join(first, third, EnumSet.of(Field.MOBILE));
            assertThat(undo(joining)).isInstanceOf(JoinResult.ChangedSince.class);
            assertThat(icb.in(() -> same.joinedInto(icb.provider().value(), first)))
                    .extracting(Joining::undoable)
                    .containsExactly(true, false);
        }

        @Test
        void cannotBePartedTwice() {
            join(first, second, Set.of());
            var joining = joining();
            undo(joining);
            assertThat(undo(joining)).isInstanceOf(JoinResult.NotFound.class);
        }
    }

    @Nested
    class WhatTheyHold {

        private UUID personOf(UUID referral) {
            return icb.in(() -> transaction.execute(status -> jdbc.sql("select person_id from referral where id = ?")
                    .param(referral)
                    .query(UUID.class)
                    .single()));
        }

        @Test
        void goesToTheRecordThatStaysAndComesBack() {
            var referral = fixtures.aReferral()
                    .to(icb)
                    .of("Cornelius Paddock")
                    .born(born)
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(icb.coach());
            var whose = new PersonId(personOf(referral.id().value()));
            assertThat(join(first, whose, Set.of())).isInstanceOf(JoinResult.Done.class);
            assertThat(personOf(referral.id().value())).isEqualTo(first.value());
            assertThat(undo(joining())).isInstanceOf(JoinResult.Done.class);
            assertThat(personOf(referral.id().value())).isEqualTo(whose.value());
        }

        @Test
        void isNeverTwoLiveCases() {
            var one = live("Cornelius Paddock");
            var other = live("Cornelia Paddock");
            assertThat(join(one, other, Set.of()))
                    .isEqualTo(new JoinResult.Refused(
                            "Both records have a live case. End one of them first, then join the records"));
        }

        private PersonId live(String name) {
            var referral = fixtures.aReferral()
                    .to(icb)
                    .of(name)
                    .born(born)
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(icb.coach());
            return new PersonId(personOf(referral.id().value()));
        }
    }
}
