package uk.workwell.agreement.flexible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.TakeInAgreed;
import uk.workwell.agreement.flexible.EmployersFlexible.Refusal;
import uk.workwell.agreement.flexible.FlexibleResult.ChangedSince;
import uk.workwell.agreement.flexible.FlexibleResult.Done;
import uk.workwell.agreement.flexible.FlexibleResult.NotFound;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.agreement.passport.Clauses;
import uk.workwell.local.MovedClock;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** A request for flexible working, from the first word to what the law makes of it. */
@WorkWellTest
class FlexibleWorkingTest {

    private static final String WORDS = "Work from home on Mondays, please. Marker quillwort";
    private static final Actor PETRA = new Actor(Actor.Kind.MEMBER, Ids.fresh());

    @Autowired
    Fixtures fixtures;

    @Autowired
    FlexibleWorking working;

    @Autowired
    PersonsFlexible persons;

    @Autowired
    EmployersFlexible employers;

    @Autowired
    FlexibleAtNight night;

    @Autowired
    Adjustments adjustments;

    @Autowired
    @Qualifier("agreedAdjustments")
    Clauses clauses;

    @Autowired
    Permissions permissions;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private LocalDate today;

    @BeforeEach
    void somebodyInSupport() {
        var icb = fixtures.icb("QE1");
        referral = fixtures.aReferral().to(icb).accepted(icb.coach());
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private FlexibleResult prepare(
            Party by, String code, String words, @Nullable LocalDate from, LocalDate... earlier) {
        return prepare(referral, by, code, words, from, earlier);
    }

    private FlexibleResult prepare(
            AReferral of, Party by, String code, String words, @Nullable LocalDate from, LocalDate... earlier) {
        var person = UUID.fromString(
                Rows.text("select person_id from referral where id = ?", of.id().value()));
        Supplier<FlexibleResult> work = () -> working.prepare(new PrepareRequest(
                of.icb().provider().value(),
                of.id().value(),
                person,
                of.employer(),
                by,
                code,
                words,
                from,
                earlier.length > 0 ? earlier[0] : null,
                earlier.length > 1 ? earlier[1] : null));
        return by == Party.PERSON ? of.asPerson(work) : of.icb().as(of.icb().coach(), work);
    }

    private static FlexibleId id(FlexibleResult made) {
        assertThat(made).isInstanceOf(Done.class);
        return ((Done) made).id();
    }

    private FlexibleId prepared(LocalDate... earlier) {
        return id(prepare(Party.PERSON, "HYBRID", WORDS, day().plusDays(40), earlier));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private FlexibleId made(LocalDate... earlier) {
        var id = prepared(earlier);
        assertThat(make(id)).isInstanceOf(Done.class);
        return id;
    }

    private FlexibleResult make(FlexibleId id) {
        return person(id, read -> persons.make(read, "Beatrix", "May they?", Set.of()));
    }

    private FlexibleId consulted() {
        var id = made();
        assertThat(employer(id, read -> employers.consult(read, day(), "We talked about Fridays too")))
                .isInstanceOf(Done.class);
        return id;
    }

    private FlexibleFile file(FlexibleId id) {
        return referral.icb().in(() -> working.file(referral.id().value(), id).orElseThrow());
    }

    private FlexibleState state(FlexibleId id) {
        return file(id).now().state();
    }

    private PersonsFlexible.Read personReads(FlexibleId id) {
        var file = file(id);
        return new PersonsFlexible.Read(
                referral.id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash());
    }

    private EmployersFlexible.Read employerReads(FlexibleId id) {
        var file = file(id);
        return new EmployersFlexible.Read(
                referral.id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash(),
                "Petra Inkwell");
    }

    private FlexibleResult person(FlexibleId id, Function<PersonsFlexible.Read, FlexibleResult> verb) {
        var read = personReads(id);
        return referral.asPerson(() -> verb.apply(read));
    }

    private FlexibleResult employer(FlexibleId id, Function<EmployersFlexible.Read, FlexibleResult> verb) {
        var read = employerReads(id);
        return CurrentActor.within(PETRA, () -> referral.icb().in(() -> verb.apply(read)));
    }

    private FlexibleResult refuse(FlexibleId id) {
        return employer(id, read -> employers.refuse(read, new Refusal(List.of(Ground.COST), "Two desks more", "")));
    }

    private <T> T at(LocalDate day, Supplier<T> work) {
        return MovedClock.at(day.atTime(9, 0).atZone(WorkingDays.LONDON).toInstant(), work::get);
    }

    private void nightOf(LocalDate day) {
        at(day, () -> referral.icb().in(() -> {
            night.turn();
            return true;
        }));
    }

    @Nested
    class ARequest {

        @Test
        void reachesNobodyBeforeThePersonMakesItAndThenRunsTwoMonths() {
            var id = id(prepare(Party.COACH, "HYBRID", WORDS, today.plusDays(40)));
            assertThat(referral.icb()
                            .in(() -> employers.of(
                                    referral.employer(), List.of(referral.id().value()))))
                    .isEmpty();
            assertThat(make(id)).isEqualTo(new Done(id, FlexibleState.MADE));
            var now = file(id).now();
            assertThat(now.madeOn()).isEqualTo(today);
            assertThat(now.decideBy()).isEqualTo(file(id).law().lastDay(today));
            assertThat(file(id).signed(1)).extracting(FlexibleEntry::name).containsExactly("Beatrix");
            assertThat(referral.icb().in(() -> permissions.of(referral.id().value())))
                    .extracting(Permitted::item)
                    .containsExactlyInAnyOrder(SharedItem.IN_CONTACT, SharedItem.ADJUSTMENTS);
        }

        @Test
        void isAboutHoursTimesOrPlaceAndHasWordsAndADay() {
            assertThat(prepare(Party.PERSON, "CHAIR", WORDS, today)).isInstanceOf(Refused.class);
            assertThat(prepare(Party.PERSON, "HYBRID", " ", today)).isInstanceOf(Refused.class);
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, null)).isInstanceOf(Refused.class);
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, today.minusDays(1)))
                    .isInstanceOf(Refused.class);
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, today, today.plusDays(1)))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void isTheOnlyOneAtATime() {
            var first = prepared();
            var second = prepared();
            assertThat(make(first)).isInstanceOf(Done.class);
            assertThat(make(second)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.words())
                    .contains("one at a time"));
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, today)).isInstanceOf(Refused.class);
        }

        @Test
        void countsThoseThatWereTakenBackAlsoWhenBothWereMadeOnOneDay() {
            for (int n = 0; n < 2; n++) {
                var id = made();
                assertThat(person(id, persons::withdraw)).isEqualTo(new Done(id, FlexibleState.WITHDRAWN));
            }
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, today.plusDays(9)))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void isAtMostTheSecondInTwelveMonths() {
            person(made(), persons::withdraw);
            at(today.plusDays(30), () -> person(made(), persons::withdraw));
            assertThat(at(today.plusDays(60), () -> prepare(Party.PERSON, "HYBRID", WORDS, today.plusDays(90))))
                    .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.words())
                            .contains(
                                    "2 requests",
                                    String.valueOf(today.plusYears(1).getYear())));
            assertThat(at(
                            today.plusYears(1),
                            () -> make(id(prepare(Party.PERSON, "HYBRID", WORDS, today.plusYears(2))))))
                    .isInstanceOf(Done.class);
        }

        @Test
        void countsThoseThatWereMadeElsewhere() {
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, today, today.minusDays(3), today.minusDays(300)))
                    .isInstanceOf(Refused.class);
            assertThat(prepare(Party.PERSON, "HYBRID", WORDS, today, today.minusDays(3), today.minusYears(1)))
                    .isInstanceOf(Done.class);
        }

        @Test
        void thatIsNotSentIsDroppedByItself() {
            var id = prepared();
            nightOf(today.plusDays(28));
            assertThat(state(id)).isEqualTo(FlexibleState.PREPARED);
            nightOf(today.plusDays(29));
            assertThat(state(id)).isEqualTo(FlexibleState.DISCARDED);
        }

        @Test
        void liesSealedInEveryTable() {
            var id = consulted();
            employer(id, read -> employers.offer(read, "Fridays. quillwort", today.plusDays(50), null));
            person(id, read -> persons.accept(read, "Beatrix quillwort"));
            for (var table : List.of(
                    "flexible_request", "flexible_version", "flexible_entry", "adjustment_version", "audit_entry")) {
                assertThat(Rows.holding(table, "quillwort")).as(table).isZero();
            }
        }

        @Test
        void isUnknownToAnotherPersonsReferralAndToAnOldPage() {
            var id = made();
            var read = personReads(id);
            var other = fixtures.aReferral()
                    .to(referral.icb())
                    .accepted(referral.icb().coach());
            var elsewhere =
                    new PersonsFlexible.Read(other.id().value(), id, read.version(), read.number(), read.hash());
            assertThat(other.asPerson(() -> persons.withdraw(elsewhere))).isInstanceOf(NotFound.class);
            employer(id, one -> employers.consult(one, today, "On the phone"));
            assertThat(referral.asPerson(() -> persons.withdraw(read))).isInstanceOf(ChangedSince.class);
        }
    }

    @Nested
    class ARefusal {

        @Test
        void isNotPossibleBeforeTheyWereConsulted() {
            var id = made();
            assertThat(refuse(id)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.words())
                    .contains("talked about it"));
            assertThat(employer(id, read -> employers.consult(read, today.plusDays(1), "Tomorrow")))
                    .isInstanceOf(Refused.class);
            assertThat(employer(id, read -> employers.consult(read, today, " ")))
                    .isInstanceOf(Refused.class);
            employer(id, read -> employers.consult(read, today, "In the canteen"));
            assertThat(refuse(id)).isEqualTo(new Done(id, FlexibleState.REFUSED));
            assertThat(file(id).entries().getLast().grounds()).containsExactly(Ground.COST);
        }

        @Test
        void needsAGroundOfTheLawAndWords() {
            var id = consulted();
            assertThat(employer(id, read -> employers.refuse(read, new Refusal(List.of(), "No", ""))))
                    .isInstanceOf(Refused.class);
            assertThat(employer(id, read -> employers.refuse(read, new Refusal(List.of(Ground.COST), " ", ""))))
                    .isInstanceOf(Refused.class);
            assertThat(state(id)).isEqualTo(FlexibleState.CONSULTED);
        }

        @Test
        void ofARequestFrom2027OnAlsoSaysWhyItIsReasonable() {
            at(LocalDate.of(today.getYear() + 2, 3, 2), () -> {
                var id = consulted();
                assertThat(refuse(id)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.field())
                        .isEqualTo("reasonable"));
                assertThat(employer(
                                id,
                                read -> employers.refuse(
                                        read, new Refusal(List.of(Ground.COST), "Desks", "They cost a year’s rent"))))
                        .isInstanceOf(Done.class);
                return true;
            });
        }

        @Test
        void canBeAppealedInsideThePeriodOnly() {
            var id = consulted();
            refuse(id);
            var by = file(id).law().lastDay(today);
            assertThat(at(by.plusDays(1), () -> person(id, read -> persons.appeal(read, "Think again"))))
                    .isInstanceOf(Refused.class);
            assertThat(person(id, read -> persons.appeal(read, " "))).isInstanceOf(Refused.class);
            assertThat(at(by, () -> person(id, read -> persons.appeal(read, "Think again"))))
                    .isEqualTo(new Done(id, FlexibleState.APPEALED));
            assertThat(refuse(id)).isEqualTo(new Done(id, FlexibleState.REFUSED_ON_APPEAL));
        }
    }

    @Nested
    class TheDate {

        @Test
        void movesOnlyWhenThePersonAgrees() {
            var id = made();
            var by = file(id).now().decideBy();
            assertThat(by).isNotNull();
            var later = file(id).law().lastDay(today).plusDays(20);
            assertThat(person(id, persons::allowLonger)).as("not asked").isInstanceOf(Refused.class);
            assertThat(employer(id, read -> employers.askLonger(read, by, "Holidays")))
                    .isInstanceOf(Refused.class);
            employer(id, read -> employers.askLonger(read, later, "Holidays"));
            assertThat(file(id).now().decideBy()).as("asked").isEqualTo(by);
            person(id, read -> persons.denyLonger(read, null));
            assertThat(file(id).now().decideBy()).as("denied").isEqualTo(by);
            employer(id, read -> employers.askLonger(read, later, "Holidays"));
            person(id, persons::allowLonger);
            assertThat(file(id).now().decideBy()).as("allowed").isEqualTo(later);
        }

        @Test
        void thatPassedIsToldOnceAndCanBeClosedAsUnanswered() {
            var id = made();
            var by = file(id).law().lastDay(today);
            assertThat(person(id, persons::closeUnanswered)).isInstanceOf(Refused.class);
            nightOf(by.minusDays(14));
            nightOf(by.minusDays(13));
            assertThat(told("FlexibleDueSoon", id)).isEqualTo(1);
            nightOf(by);
            assertThat(told("FlexibleOverdue", id)).isZero();
            nightOf(by.plusDays(1));
            nightOf(by.plusDays(2));
            assertThat(told("FlexibleOverdue", id)).isEqualTo(1);
            assertThat(at(by.plusDays(3), () -> person(id, persons::closeUnanswered)))
                    .isEqualTo(new Done(id, FlexibleState.UNANSWERED));
        }

        private long told(String event, FlexibleId id) {
            return Long.parseLong(Rows.text(
                    "select count(*) from audit_entry where subject_id = ? and action = ?", id.value(), event));
        }
    }

    @Nested
    class MeetingsThatTheyMissed {

        @Test
        void countAsTakenBackOnlyAfterTwoWithoutAReason() {
            var id = made();
            assertThat(employer(id, read -> employers.treatAsWithdrawn(read, "You did not come")))
                    .isInstanceOf(Refused.class);
            miss(id);
            person(id, read -> persons.giveReason(read, "My bus did not run"));
            miss(id);
            assertThat(employer(id, read -> employers.treatAsWithdrawn(read, "You did not come")))
                    .as("one of them had a reason")
                    .isInstanceOf(Refused.class);
            miss(id);
            assertThat(employer(id, read -> employers.treatAsWithdrawn(read, "You did not come")))
                    .isEqualTo(new Done(id, FlexibleState.TREATED_AS_WITHDRAWN));
        }

        private void miss(FlexibleId id) {
            assertThat(employer(id, read -> employers.missMeeting(read, today, "Invited by letter")))
                    .isInstanceOf(Done.class);
        }
    }

    @Nested
    class WhatIsAgreed {

        @Test
        void inFullIsSignedByBothAndGoesOnAsAnAdjustmentInThePassport() {
            var id = made();
            assertThat(employer(id, employers::agree)).isEqualTo(new Done(id, FlexibleState.AGREED));
            var agreed = adjustment(id);
            assertThat(agreed.now().state()).isEqualTo(AdjustmentState.AGREED);
            var signed = agreed.signed().orElseThrow();
            assertThat(signed.isSignedByBoth()).isTrue();
            assertThat(signed.terms().words()).isEqualTo(WORDS);
            assertThat(signed.hash())
                    .isEqualTo(file(id).current().hash())
                    .isEqualTo(TakeInAgreed.hash(new AdjustmentId(id.value()), 1, signed.terms()));
            assertThat(referral.icb().in(() -> clauses.of(referral.id().value())))
                    .singleElement()
                    .satisfies(offered -> assertThat(offered.clause().code()).isEqualTo("HYBRID"));
        }

        @Test
        void insteadIsAcceptedByThePersonAlone() {
            var id = consulted();
            employer(id, read -> employers.offer(read, "Fridays instead", today.plusDays(50), null));
            assertThat(employer(id, employers::agree)).isInstanceOf(Refused.class);
            assertThat(person(id, read -> persons.accept(read, "Beatrix")))
                    .isEqualTo(new Done(id, FlexibleState.AGREED));
            var signed = adjustment(id).signed().orElseThrow();
            assertThat(signed.number()).isEqualTo(2);
            assertThat(signed.isSignedByBoth()).isTrue();
            assertThat(signed.terms().words()).isEqualTo("Fridays instead");
        }

        @Test
        void insteadThatIsTurnedDownLeavesWhatWasAskedFor() {
            var id = consulted();
            employer(id, read -> employers.offer(read, "Fridays instead", today.plusDays(50), null));
            assertThat(person(id, read -> persons.turnDown(read, null)))
                    .isEqualTo(new Done(id, FlexibleState.CONSULTED));
            assertThat(file(id).current().terms().words()).isEqualTo(WORDS);
            assertThat(employer(id, employers::agree)).isInstanceOf(Done.class);
            assertThat(adjustment(id).signed().orElseThrow().number()).isEqualTo(1);
        }

        private uk.workwell.agreement.AdjustmentFile adjustment(FlexibleId id) {
            return referral.icb().in(() -> adjustments
                    .file(referral.id().value(), new AdjustmentId(id.value()))
                    .orElseThrow());
        }
    }
}
