package uk.workwell.returntowork;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.workwell.returntowork.AConversation.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.Mode;
import uk.workwell.local.MovedClock;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.ConversationResult.ChangedSince;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.ConversationResult.NotFound;
import uk.workwell.returntowork.ConversationResult.Outdated;
import uk.workwell.returntowork.ConversationResult.Refused;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.calendar.WorkingDays;

/** A return-to-work conversation, from who asks for it to what came of its promises. */
@WorkWellTest
class ConversationsTest {

    private static final String PRIVATE = "The 8:40 bus is the only one. Marker figwort";

    @Autowired
    Fixtures fixtures;

    @Autowired
    AConversation one;

    @Autowired
    Asking asking;

    @Autowired
    Arranging arranging;

    @Autowired
    Talking talking;

    @Autowired
    SigningTogether signing;

    @Autowired
    Seats seats;

    @Autowired
    Conversations conversations;

    @Autowired
    Permissions permissions;

    @SuppressWarnings("NullAway.Init")
    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = one.somebody();
    }

    private Talk asCoach(ConversationId id) {
        return of.asCoach(() -> conversations.read(one.coach(of, id)));
    }

    private Talk asEmployer(ConversationId id) {
        return of.icb().in(() -> conversations.read(one.employer(of, id, true)));
    }

    private Talk asPerson(ConversationId id) {
        return of.icb().in(() -> conversations.read(one.person(of, id)));
    }

    private boolean knows(ConversationId id, boolean mayKnow) {
        return of.icb()
                .in(() -> seats.employer(of.side(of.firm().hr, mayKnow), id))
                .isPresent();
    }

    private boolean permitted() {
        return of.icb().in(() -> permissions.of(of.referral().id().value()).stream()
                .anyMatch(given -> given.item() == SharedItem.IN_CONTACT));
    }

    private List<EmployersConversation> employersList(boolean mayKnow) {
        return of.icb()
                .in(() -> conversations.ofLines(
                        of.firm().id, List.of(of.line()), mayKnow ? List.of(of.line()) : List.of()));
    }

    @Nested
    class AskedForByTheCoach {

        @Test
        void reachesThePersonAndNobodyAtTheEmployer() {
            var id = one.asked(of, Stage.PRE_RETURN);
            assertThat(asPerson(id).conversation().state()).isEqualTo(ConversationState.PROPOSED);
            assertThat(knows(id, true)).isFalse();
            assertThat(employersList(true)).isEmpty();
            assertThat(permitted()).isFalse();
        }

        @Test
        void isTheEmployersBusinessOnceThePersonSaidYes() {
            var id = one.arranged(of);
            assertThat(permitted()).as("by the same yes").isTrue();
            assertThat(knows(id, true)).isTrue();
            assertThat(employersList(true))
                    .extracting(EmployersConversation::id)
                    .containsExactly(id);
        }

        @Test
        void goesOutOfTheEmployersSightWhenThePersonTakesThatBack() {
            var id = one.arranged(of);
            assertThat(knows(id, false)).isFalse();
            assertThat(employersList(false)).isEmpty();
        }

        @Test
        void staysWithTheEmployerWhereAllHaveSigned() {
            var id = one.signed(of, "Four hours on two days");
            assertThat(knows(id, false)).isTrue();
        }

        @Test
        void isNobodyElses() {
            var id = one.arranged(of);
            var other = one.somebody();
            assertThat(of.icb().in(() -> seats.employer(other.side(other.firm().hr, true), id)))
                    .isEmpty();
            assertThat(of.icb().in(() -> seats.person(other.caseId(), id))).isEmpty();
            assertThat(of.asCoach(() -> seats.coach(of.icb().coach(), other.caseId(), id)))
                    .isEmpty();
            assertThat(of.icb().as(of.icb().coach2(), () -> seats.coach(of.icb().coach2(), of.caseId(), id)))
                    .isEmpty();
        }

        @Test
        void neverTwiceForOneStage() {
            one.asked(of, Stage.DAY_1);
            var again = of.asCoach(() -> asking.byCoach(of.icb().coach(), of.caseId(), one.invite(Stage.DAY_1, null)));
            assertThat(again).isInstanceOf(Refused.class);
        }

        @Test
        void neverInThePast() {
            var past = new Invite(Stage.DAY_1, fixtures.now().minusSeconds(60), 30, Mode.PHONE, null, true);
            assertThat(of.asCoach(() -> asking.byCoach(of.icb().coach(), of.caseId(), past)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Nested
    class AskedForByTheEmployer {

        private ConversationId asked() {
            return id(of.icb()
                    .in(() -> asking.byEmployer(
                            of.side(of.firm().hr, true),
                            of.referral().id().value(),
                            one.invite(Stage.PRE_RETURN, null))));
        }

        @Test
        void reachesThePersonBeforeTheCoach() {
            var id = asked();
            assertThat(of.asCoach(() -> conversations.of(of.icb().coach(), of.caseId())))
                    .isEmpty();
            assertThat(of.asCoach(() -> seats.coach(of.icb().coach(), of.caseId(), id)))
                    .isEmpty();
            id(of.referral().asPerson(() -> arranging.accept(one.person(of, id), "May they?")));
            assertThat(of.asCoach(() -> conversations.of(of.icb().coach(), of.caseId())))
                    .hasSize(1);
        }

        @Test
        void isNotPossibleForWhoeverMayNotKnow() {
            assertThat(of.icb()
                            .in(() -> asking.byEmployer(
                                    of.side(of.firm().hr, false),
                                    of.referral().id().value(),
                                    one.invite(Stage.PRE_RETURN, null))))
                    .isInstanceOf(NotFound.class);
        }

        /** The employer sees the same after a no as after silence, at the same moment. */
        @Test
        void betraysNoNo() {
            var id = asked();
            var before = employersList(true);
            id(of.referral().asPerson(() -> arranging.decline(one.person(of, id))));
            assertThat(employersList(true)).isEqualTo(before);
            assertThat(before)
                    .extracting(EmployersConversation::standing)
                    .containsExactly(EmployersConversation.Standing.ASKED);
            MovedClock.at(fixtures.now().plus(Duration.ofDays(15)), () -> {
                assertThat(employersList(true))
                        .extracting(EmployersConversation::standing)
                        .containsExactly(EmployersConversation.Standing.NO_ANSWER);
                return true;
            });
        }
    }

    @Test
    void askedForByThePersonIsArrangedAtOnce() {
        var result = of.referral()
                .asPerson(() -> asking.byPerson(of.caseId(), one.invite(Stage.KEEP_IN_TOUCH, null), "May they know?"));
        assertThat(result).isInstanceOf(Done.class);
        assertThat(((Done) result).now()).isEqualTo(ConversationState.AGENDA);
        assertThat(permitted()).isTrue();
    }

    @Nested
    class Preparing {

        @Test
        void isForOnesOwnEyesOnly() {
            var id = one.arranged(of);
            id(of.referral().asPerson(() -> talking.prepare(one.person(of, id), PRIVATE)));
            assertThat(asPerson(id).preparation()).isEqualTo(PRIVATE);
            assertThat(asCoach(id).preparation()).isEmpty();
            assertThat(asEmployer(id).preparation()).isEmpty();
            var manager = of.side(of.firm().owner, true);
            id(of.icb().in(() -> talking.prepare(one.employer(of, id, true), "Ask about nights")));
            assertThat(of.icb().in(() -> conversations
                            .read(seats.employer(manager, id).orElseThrow())
                            .preparation()))
                    .as("not even a colleague of the same employer")
                    .isEmpty();
        }

        @Test
        void liesSealed() {
            var id = one.arranged(of);
            id(of.referral().asPerson(() -> talking.prepare(one.person(of, id), PRIVATE)));
            assertThat(Rows.text(
                            "select encode(words, 'escape') from conversation_preparation where conversation_id = ?",
                            id.value()))
                    .doesNotContain("figwort");
        }

        @Test
        void canBeTakenBack() {
            var id = one.arranged(of);
            id(of.referral().asPerson(() -> talking.prepare(one.person(of, id), PRIVATE)));
            id(of.referral().asPerson(() -> talking.prepare(one.person(of, id), " ")));
            assertThat(asPerson(id).preparation()).isEmpty();
        }
    }

    @Nested
    class Writing {

        @Test
        void overAnOlderVersionOverwritesNothingAndShowsBoth() {
            var id = one.arranged(of);
            id(of.asCoach(() -> talking.write(one.coach(of, id), 1, new Texts("", "Mornings only", ""))));
            var late = of.icb()
                    .in(() -> talking.write(one.employer(of, id, true), 1, new Texts("", "Afternoons only", "")));
            assertThat(late).isInstanceOfSatisfying(ChangedSince.class, changed -> {
                assertThat(changed.by()).isEqualTo(Party.COACH);
                assertThat(changed.revision()).isEqualTo(2);
                assertThat(changed.now().texts().workplace()).isEqualTo("Mornings only");
            });
            assertThat(asPerson(id).content().texts().workplace()).isEqualTo("Mornings only");
        }

        @Test
        void isToBeSeenByTheOthersAndEndsByItself() {
            var id = one.arranged(of);
            of.icb().in(() -> {
                talking.isWriting(one.employer(of, id, true), Talking.WRITING);
                return true;
            });
            assertThat(asPerson(id).writing()).isEqualTo(Party.EMPLOYER);
            assertThat(asEmployer(id).writing()).isNull();
            of.asCoach(() -> {
                talking.isWriting(one.coach(of, id), Talking.WRITING);
                return true;
            });
            assertThat(asPerson(id).writing()).as("whoever was first").isEqualTo(Party.EMPLOYER);
            MovedClock.at(fixtures.now().plus(Talking.WRITING).plusSeconds(1), () -> {
                assertThat(asPerson(id).writing()).isNull();
                return true;
            });
        }

        @Test
        void aPromiseNeedsADayAndOneOwnerAtTheTable() {
            var invite = new Invite(Stage.WEEK_2, fixtures.now().plus(Duration.ofDays(3)), 30, Mode.PHONE, null, false);
            var id = id(of.referral().asPerson(() -> asking.byPerson(of.caseId(), invite, "May they know?")));
            var seat = one.person(of, id);
            var today = WorkingDays.today(java.time.Clock.systemUTC());
            assertThat(promise(seat, Party.COACH, today.plusDays(1))).isInstanceOf(Refused.class);
            assertThat(promise(seat, Party.PERSON, today.minusDays(2))).isInstanceOf(Refused.class);
            assertThat(promise(seat, Party.PERSON, today.plusDays(1))).isInstanceOf(Done.class);
        }

        private ConversationResult promise(Seat seat, Party owner, LocalDate due) {
            return of.referral().asPerson(() -> talking.promise(seat, 1, owner, due, "Rings the day before"));
        }
    }

    @Nested
    class Signed {

        private ConversationResult sign(Seat seat, Talk read) {
            return of.icb().in(() -> signing.sign(seat, read.conversation().revision(), read.hash()));
        }

        @Test
        void byAllOfThemIsSignedAndItsPromisesCount() {
            var id = one.toSign(of, "Four hours on two days");
            assertThat(sign(one.coach(of, id), asCoach(id))).isInstanceOf(Done.class);
            assertThat(sign(one.person(of, id), asPerson(id))).isInstanceOf(Done.class);
            assertThat(asCoach(id).conversation().state()).isEqualTo(ConversationState.TO_SIGN);
            assertThat(asCoach(id).promised()).isEmpty();
            assertThat(sign(one.employer(of, id, true), asEmployer(id))).isInstanceOf(Done.class);
            var talk = asCoach(id);
            assertThat(talk.conversation().state()).isEqualTo(ConversationState.SIGNED);
            assertThat(talk.promised()).extracting(Promised::words).containsExactly("Puts a stool at the bench");
            assertThat(talk.signatures()).extracting(Signature::hash).containsOnly(talk.hash());
            assertThat(talk.signatures().stream().filter(Signature::byLink).map(Signature::party))
                    .containsExactly(Party.PERSON);
        }

        @Test
        void twiceIsOnce() {
            var id = one.toSign(of, "Four hours on two days");
            sign(one.coach(of, id), asCoach(id));
            assertThat(sign(one.coach(of, id), asCoach(id))).isInstanceOf(Done.class);
            assertThat(asCoach(id).signatures()).hasSize(1);
        }

        @Test
        void inAnOutdatedVersionIsRefusedWithTheDifference() {
            var id = one.toSign(of, "Four hours on two days");
            var read = asPerson(id);
            sign(one.coach(of, id), asCoach(id));
            id(of.icb()
                    .in(() -> talking.write(
                            one.employer(of, id, true), 3, new Texts("", "Four hours on three days", ""))));
            assertThat(sign(one.person(of, id), read)).isInstanceOfSatisfying(Outdated.class, late -> {
                assertThat(late.revision()).isEqualTo(4);
                assertThat(late.differences())
                        .containsExactly(
                                new Difference("Workplace", "Four hours on two days", "Four hours on three days"));
            });
            assertThat(asPerson(id).signatures()).as("all are asked again").isEmpty();
            assertThat(asPerson(id).conversation().state()).isEqualTo(ConversationState.OPEN);
        }

        @Test
        void underAForgedHashIsRefused() {
            var id = one.toSign(of, "Four hours on two days");
            assertThat(of.icb().in(() -> signing.sign(one.person(of, id), 3, "0".repeat(64))))
                    .isInstanceOf(Outdated.class);
        }

        @Test
        void keepsItsPromisesToTheLast() {
            var id = one.signed(of, "Four hours on two days");
            var promise = asCoach(id).promised().getFirst().id();
            id(of.referral().asPerson(() -> signing.settle(one.person(of, id), promise, false)));
            assertThat(asEmployer(id).promised())
                    .extracting(Promised::state, Promised::settledBy)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Promised.State.BROKEN, Party.PERSON));
            assertThat(of.asCoach(() -> signing.settle(one.coach(of, id), promise, true)))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void isLateOnceItsDayHasPassed() {
            one.signed(of, "Four hours on two days");
            assertThat(of.asCoach(() -> conversations.late(of.icb().coach(), of.caseId())))
                    .isEmpty();
            var late = MovedClock.at(
                    fixtures.now().plus(Duration.ofDays(5)),
                    () -> of.asCoach(() -> conversations.late(of.icb().coach(), of.caseId())));
            assertThat(late).hasSize(1);
        }
    }

    @Test
    void withoutTheCoachTwoSignAndTheCoachHasNoSeat() {
        var invite =
                new Invite(Stage.DAY_1, fixtures.now().plus(Duration.ofDays(3)), 30, Mode.EMPLOYER_SITE, null, false);
        var id = id(of.referral().asPerson(() -> asking.byPerson(of.caseId(), invite, "May they know?")));
        assertThat(of.asCoach(() -> seats.coach(of.icb().coach(), of.caseId(), id)))
                .isEmpty();
        assertThat(asPerson(id).conversation().signers()).isEqualTo(2);
        var due = WorkingDays.today(java.time.Clock.systemUTC()).plusDays(1);
        id(of.referral().asPerson(() -> talking.promise(one.person(of, id), 1, Party.PERSON, due, "Rings before")));
        id(of.referral().asPerson(() -> talking.offer(one.person(of, id), 2)));
        id(of.icb()
                .in(() -> signing.sign(
                        one.employer(of, id, true), 2, asEmployer(id).hash())));
        id(of.referral()
                .asPerson(() -> signing.sign(one.person(of, id), 2, asPerson(id).hash())));
        assertThat(asPerson(id).conversation().state()).isEqualTo(ConversationState.SIGNED);
        var late = MovedClock.at(
                fixtures.now().plus(Duration.ofDays(5)),
                () -> of.asCoach(() -> conversations.late(of.icb().coach(), of.caseId())));
        assertThat(late).as("what the two promised each other").isEmpty();
    }

    @Test
    void everyStepIsInTheTrailWithoutAWord() {
        var id = one.signed(of, "Four hours on two days");
        assertThat(Set.copyOf(Rows.texts("select action from audit_entry where subject_id = ?", id.value())))
                .contains(
                        "ConversationProposed",
                        "ConversationArranged",
                        "ConversationWritten",
                        "ConversationOffered",
                        "ConversationSignedByOne",
                        "ConversationSigned");
        assertThat(Rows.texts("select e::text from audit_entry e where subject_id = ?", id.value()))
                .noneMatch(row -> row.contains("hours"));
    }

    @Test
    void costsTheSameHoweverMuchWasWritten() {
        var id = one.written(of, "Four hours on two days");
        int few = CountedStatements.of(() -> asPerson(id));
        for (int revision = 3; revision < 8; revision++) {
            int now = revision;
            id(of.asCoach(() -> talking.write(one.coach(of, id), now, new Texts("", "Version " + now, ""))));
        }
        assertThat(CountedStatements.of(() -> asPerson(id))).isEqualTo(few);
        assertThat(UUID.fromString(id.toString())).isEqualTo(id.value());
    }
}
