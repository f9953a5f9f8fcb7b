package uk.workwell.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentResult.ChangedSince;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.AdjustmentResult.NotFound;
import uk.workwell.agreement.AdjustmentResult.OtherVersion;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.agreement.EmployersAnswer.Practical;
import uk.workwell.local.MovedClock;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** A change at work, from the first wish to what became of it. */
@WorkWellTest
class AdjustmentsTest {

    private static final String WORDS = "Start with two half days, please. Marker quillwort";
    private static final Actor PETRA = new Actor(Actor.Kind.MEMBER, Ids.fresh());

    @Autowired
    Fixtures fixtures;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    EmployersAdjustments employers;

    @Autowired
    AdjustmentsAtNight night;

    @Autowired
    Permissions permissions;

    @Autowired
    WorkingDays workingDays;

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

    private AdjustmentResult ask(Party by, String code, String words, @Nullable AdjustmentId interim) {
        Supplier<AdjustmentResult> ask = () -> adjustments.ask(new AskForAdjustment(
                referral.icb().provider().value(),
                referral.id().value(),
                referral.employer(),
                by,
                code,
                words,
                interim));
        return switch (by) {
            case PERSON -> referral.asPerson(ask);
            case EMPLOYER -> asEmployer(ask);
            default -> asCoach(ask);
        };
    }

    private <T> T asCoach(Supplier<T> work) {
        return referral.icb().as(referral.icb().coach(), work);
    }

    private <T> T asEmployer(Supplier<T> work) {
        return CurrentActor.within(PETRA, () -> referral.icb().in(work));
    }

    private AdjustmentId asked() {
        return ask(Party.COACH, "STAGGERED_START", WORDS, null) instanceof Done done ? done.id() : AdjustmentId.fresh();
    }

    private AdjustmentId permitted() {
        var id = asked();
        assertThat(person(id, read -> persons.permit(read, "May they?", null, Set.of())))
                .isInstanceOf(Done.class);
        return id;
    }

    private AdjustmentFile file(AdjustmentId id) {
        return referral.icb()
                .in(() -> adjustments.file(referral.id().value(), id).orElseThrow());
    }

    private AdjustmentState state(AdjustmentId id) {
        return file(id).now().state();
    }

    private PersonsAdjustments.Read personReads(AdjustmentId id) {
        var file = file(id);
        return new PersonsAdjustments.Read(
                referral.id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash());
    }

    private EmployersAdjustments.Read employerReads(AdjustmentId id) {
        var file = file(id);
        return new EmployersAdjustments.Read(
                referral.id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash(),
                "Petra Inkwell");
    }

    private AdjustmentResult person(AdjustmentId id, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        var read = personReads(id);
        return referral.asPerson(() -> verb.apply(read));
    }

    private AdjustmentResult answer(AdjustmentId id, EmployersAnswer answer) {
        var read = employerReads(id);
        return asEmployer(() -> employers.answer(read, answer));
    }

    private Practical practical() {
        return new Practical(today.plusDays(7), CostBand.NOTHING, Payer.EMPLOYER, "Desmond Quillfeather");
    }

    private EmployersAnswer.Partly partly(String words) {
        return new EmployersAnswer.Partly(words, DeclineReason.DISRUPTION, practical());
    }

    private void at(LocalDate day, Runnable work) {
        MovedClock.at(day.atTime(9, 0).atZone(WorkingDays.LONDON).toInstant(), () -> {
            work.run();
            return true;
        });
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
        void ofACoachReachesNobodyBeforeThePersonPermitsIt() {
            var id = asked();
            assertThat(state(id)).isEqualTo(AdjustmentState.REQUESTED);
            assertThat(referral.icb()
                            .in(() -> employers.of(
                                    referral.employer(), List.of(referral.id().value()))))
                    .isEmpty();
            assertThat(answer(id, new EmployersAnswer.Acknowledge(null))).isInstanceOf(Refused.class);
        }

        @Test
        void isPermittedOnItsOwnAndWithItThatThereIsContact() {
            var id = permitted();
            assertThat(state(id)).isEqualTo(AdjustmentState.PERMISSION_OK);
            assertThat(file(id).now().dueOn()).isEqualTo(workingDays.add(today, 2));
            assertThat(referral.icb().in(() -> permissions.of(referral.id().value())))
                    .extracting(Permitted::item)
                    .containsExactlyInAnyOrder(SharedItem.IN_CONTACT, SharedItem.ADJUSTMENTS);
        }

        @Test
        void thatThePersonRefusesIsOver() {
            var id = asked();
            assertThat(person(id, persons::refuse)).isEqualTo(new Done(id, AdjustmentState.WITHDRAWN));
            assertThat(referral.icb().in(() -> permissions.of(referral.id().value())))
                    .isEmpty();
        }

        @Test
        void needsWordsAndACodeOfTheCatalogue() {
            assertThat(ask(Party.COACH, "CHAIR", " ", null)).isInstanceOf(Refused.class);
            assertThat(ask(Party.COACH, "CHAIR", "x".repeat(2_001), null)).isInstanceOf(Refused.class);
            assertThat(ask(Party.COACH, "THRONE", WORDS, null)).isInstanceOf(Refused.class);
        }

        @Test
        void canBridgeAnotherOneOfTheSamePersonOnly() {
            var waits = asked();
            var bridge = ask(Party.COACH, "TAXI", "A taxi until then", waits);
            assertThat(bridge).isInstanceOfSatisfying(Done.class, done -> assertThat(
                            file(done.id()).now().interimFor())
                    .isEqualTo(waits));
            assertThat(ask(Party.COACH, "TAXI", "A taxi until then", AdjustmentId.fresh()))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void ofTheEmployerWaitsForThePersonToo() {
            var asked = ask(Party.EMPLOYER, "CHAIR", "A chair that fits", null);
            assertThat(asked).isInstanceOfSatisfying(Done.class, done -> assertThat(state(done.id()))
                    .isEqualTo(AdjustmentState.REQUESTED));
        }

        @Test
        void liesSealedInEveryTable() {
            var id = permitted();
            answer(id, partly("Half past nine. quillwort"));
            person(id, read -> persons.accept(read, "Beatrix quillwort"));
            for (var table : List.of(
                    "adjustment",
                    "adjustment_version",
                    "adjustment_entry",
                    "adjustment_signature",
                    "audit_entry",
                    "event_publication")) {
                assertThat(Rows.holding(table, "quillwort")).as(table).isZero();
            }
        }

        @Test
        void isUnknownToAnotherPersonsReferral() {
            var id = permitted();
            var read = personReads(id);
            var other = fixtures.aReferral()
                    .to(referral.icb())
                    .accepted(referral.icb().coach());
            var elsewhere =
                    new PersonsAdjustments.Read(other.id().value(), id, read.version(), read.number(), read.hash());
            assertThat(other.asPerson(() -> persons.withdraw(elsewhere))).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void ofYesIsSignedByBothOnOneVersion() {
            var id = permitted();
            assertThat(answer(id, new EmployersAnswer.Yes(practical())))
                    .isEqualTo(new Done(id, AdjustmentState.AGREED));
            assertThat(file(id).waitsForThePersonsSignature()).isTrue();
            assertThat(person(id, read -> persons.sign(read, "Beatrix"))).isInstanceOf(Done.class);
            var signed = file(id).signed().orElseThrow();
            assertThat(signed.isSignedByBoth()).isTrue();
            assertThat(signed.number()).isEqualTo(2);
            assertThat(signed.terms().words()).isEqualTo(WORDS);
            assertThat(signed.hash()).isEqualTo(CanonicalTerms.hashOf(id, 2, signed.terms()));
            assertThat(signed.signatures())
                    .extracting(AdjustmentVersion.Signature::how)
                    .containsExactly("signed in", "by link, code confirmed");
            assertThat(person(id, read -> persons.sign(read, "Beatrix")))
                    .as("a second time")
                    .isInstanceOf(Refused.class);
        }

        @Test
        void ofPartlyIsAcceptedByThePersonAlone() {
            var id = permitted();
            answer(id, partly("Start at half past nine"));
            assertThat(state(id)).isEqualTo(AdjustmentState.COUNTER_PROPOSED);
            assertThat(person(id, read -> persons.accept(read, "Beatrix")))
                    .isEqualTo(new Done(id, AdjustmentState.AGREED));
            assertThat(file(id).signed().orElseThrow().isSignedByBoth()).isTrue();
        }

        @Test
        void ofPartlyThatIsTurnedDownIsAskedAgain() {
            var id = permitted();
            answer(id, partly("Start at half past nine"));
            person(id, read -> persons.turnDown(read, "Ten would do"));
            assertThat(state(id)).isEqualTo(AdjustmentState.UNDER_REVIEW);
            assertThat(file(id).now().dueOn()).isEqualTo(workingDays.add(today, 10));
            assertThat(file(id).entries().getLast().words()).isEqualTo("Ten would do");
        }

        @Test
        void ofATrialHasDatesAndEndsByItselfInAReview() {
            var id = permitted();
            var from = practical().from();
            assertThat(answer(id, new EmployersAnswer.Trial(null, today.plusDays(20), practical())))
                    .as("under four weeks")
                    .isInstanceOf(Refused.class);
            answer(id, new EmployersAnswer.Trial(null, today.plusDays(7).plusWeeks(5), practical()));
            assertThat(person(id, read -> persons.accept(read, "Beatrix")))
                    .isEqualTo(new Done(id, AdjustmentState.TRIAL));
            assertThat(from).isNotNull();
            nightOf(today.plusDays(7).plusWeeks(5));
            assertThat(state(id)).as("on its last day").isEqualTo(AdjustmentState.TRIAL);
            nightOf(today.plusDays(8).plusWeeks(5));
            assertThat(state(id)).isEqualTo(AdjustmentState.REVIEW_DUE);
        }

        @Test
        void ofNoHasAReasonAndWithoutAnAlternativeAsksForTheCoach() {
            var id = permitted();
            assertThat(answer(id, new EmployersAnswer.No(null, "Because", null)))
                    .isInstanceOf(Refused.class);
            assertThat(answer(id, new EmployersAnswer.No(DeclineReason.DISRUPTION, " ", null)))
                    .isInstanceOf(Refused.class);
            answer(id, new EmployersAnswer.No(DeclineReason.DISRUPTION, "The line starts at eight", null));
            assertThat(file(id).now().declinedOutright()).isTrue();
            assertThat(asCoach(() -> adjustments.escalate(
                            referral.id().value(), id, file(id).now().version())))
                    .isEqualTo(new Done(id, AdjustmentState.ESCALATED));
        }

        @Test
        void ofNoWithAnAlternativeDoesNot() {
            var id = permitted();
            answer(id, new EmployersAnswer.No(DeclineReason.DISRUPTION, "The line starts at eight", "A later shift"));
            assertThat(file(id).now().declinedOutright()).isFalse();
            assertThat(file(id).entries().getLast().words()).contains("Instead: A later shift");
        }

        @Test
        void thatAsksForMoreIsNoNo() {
            var id = permitted();
            answer(id, new EmployersAnswer.AskMore("For how long?"));
            assertThat(state(id)).isEqualTo(AdjustmentState.UNDER_REVIEW);
        }

        @Test
        void needsADayACostAPayerAndSomebodyWhoSeesToIt() {
            var id = permitted();
            for (var incomplete : List.of(
                    new Practical(null, CostBand.NOTHING, Payer.EMPLOYER, "D"),
                    new Practical(today.minusDays(1), CostBand.NOTHING, Payer.EMPLOYER, "D"),
                    new Practical(today, null, Payer.EMPLOYER, "D"),
                    new Practical(today, CostBand.NOTHING, null, "D"),
                    new Practical(today, CostBand.NOTHING, Payer.EMPLOYER, " "))) {
                assertThat(answer(id, new EmployersAnswer.Yes(incomplete)))
                        .as(incomplete.toString())
                        .isInstanceOf(Refused.class);
            }
            assertThat(state(id)).isEqualTo(AdjustmentState.PERMISSION_OK);
        }

        @Test
        void isLateOnlyAfterItsDay() {
            var id = permitted();
            assertThat(asCoach(() -> adjustments.escalate(
                            referral.id().value(), id, file(id).now().version())))
                    .isInstanceOf(Refused.class);
            at(workingDays.add(today, 3), () -> assertThat(asCoach(() -> adjustments.escalate(
                            referral.id().value(), id, file(id).now().version())))
                    .isInstanceOf(Done.class));
        }
    }

    @Nested
    class AnOutdatedVersion {

        @Test
        void isNotSignedAndTheDifferenceIsShown() {
            var id = permitted();
            answer(id, partly("Start at half past nine"));
            var read = personReads(id);
            answer(id, partly("Start at nine"));
            assertThat(referral.asPerson(() -> persons.accept(read, "Beatrix")))
                    .isInstanceOfSatisfying(OtherVersion.class, other -> {
                        assertThat(other.read().terms().words()).isEqualTo("Start at half past nine");
                        assertThat(other.now().terms().words()).isEqualTo("Start at nine");
                    });
            assertThat(file(id).signed()).isEmpty();
        }

        @Test
        void isNotSignedUnderItsNumberWithAnotherHash() {
            var id = permitted();
            answer(id, partly("Start at half past nine"));
            var read = personReads(id);
            var forged =
                    new PersonsAdjustments.Read(read.referral(), id, read.version(), read.number(), "0".repeat(64));
            assertThat(referral.asPerson(() -> persons.accept(forged, "Beatrix")))
                    .isInstanceOf(OtherVersion.class);
            assertThat(file(id).signed()).isEmpty();
        }

        @Test
        void stopsWhoeverOpenedThePageBefore() {
            var id = permitted();
            var read = employerReads(id);
            person(id, one -> persons.say(one, "Mornings are best"));
            assertThat(asEmployer(() -> employers.answer(read, new EmployersAnswer.Acknowledge(null))))
                    .isInstanceOf(ChangedSince.class);
        }
    }

    @Nested
    class WhatIsAgreed {

        private AdjustmentId agreed() {
            var id = permitted();
            answer(id, new EmployersAnswer.Yes(practical()));
            person(id, read -> persons.sign(read, "Beatrix"));
            return id;
        }

        private AdjustmentId inPlace() {
            var id = agreed();
            nightOf(today.plusDays(7));
            assertThat(state(id)).isEqualTo(AdjustmentState.IN_PLACE);
            return id;
        }

        @Test
        void isInPlaceFromItsFirstDayOn() {
            var id = agreed();
            nightOf(today.plusDays(6));
            assertThat(state(id)).isEqualTo(AdjustmentState.AGREED);
            nightOf(today.plusDays(7));
            assertThat(state(id)).isEqualTo(AdjustmentState.IN_PLACE);
            assertThat(file(id).now().dueOn()).isEqualTo(today.plusDays(7).plusWeeks(2));
        }

        @Test
        void isLookedAtAfterTwoSixAndTwelveWeeksAndThenEverySixMonths() {
            var id = inPlace();
            var first = today.plusDays(7);
            for (var day : List.of(
                    first.plusWeeks(2),
                    first.plusWeeks(6),
                    first.plusWeeks(12),
                    first.plusWeeks(12).plusMonths(6))) {
                assertThat(file(id).now().dueOn()).isEqualTo(day);
                nightOf(day);
                assertThat(state(id)).isEqualTo(AdjustmentState.REVIEW_DUE);
                at(day, () -> person(id, read -> persons.confirm(read, "Yes")));
                assertThat(state(id)).isEqualTo(AdjustmentState.CONFIRMED);
            }
        }

        @Test
        void isVariedByANewVersionAndGoesOnAsItWasWhereThatIsTurnedDown() {
            var id = inPlace();
            var read = employerReads(id);
            at(
                    today.plusDays(8),
                    () -> asEmployer(() -> employers.vary(
                            read,
                            "From ten",
                            new Practical(today.plusDays(9), CostBand.NOTHING, Payer.EMPLOYER, "Desmond"))));
            assertThat(state(id)).isEqualTo(AdjustmentState.VARIED);
            assertThat(file(id).signed().orElseThrow().number())
                    .as("in force until both signed")
                    .isEqualTo(2);
            assertThat(file(id).current().number()).isEqualTo(3);
            person(id, one -> persons.turnDown(one, null));
            assertThat(state(id)).isEqualTo(AdjustmentState.IN_PLACE);
            assertThat(file(id).current().number()).as("the older one stands").isEqualTo(2);
            assertThat(file(id).versions()).as("nothing is lost").hasSize(3);
        }

        @Test
        void endsWithAReason() {
            var id = inPlace();
            assertThat(person(id, read -> persons.end(read, " "))).isInstanceOf(Refused.class);
            person(id, read -> persons.end(read, "I do not need it any more"));
            assertThat(state(id)).isEqualTo(AdjustmentState.ENDED);
            assertThat(file(id).signed()).as("what was signed stays").isPresent();
        }
    }

    @Nested
    class TheDialogue {

        @Test
        void keepsEverythingInOrder() {
            var id = permitted();
            answer(id, new EmployersAnswer.Acknowledge("Thank you"));
            person(id, read -> persons.say(read, "Mornings are best"));
            answer(id, partly("Start at half past nine"));
            assertThat(file(id).entries())
                    .extracting(Entry::action)
                    .containsExactly(
                            AdjustmentAction.ASK,
                            AdjustmentAction.PERMIT,
                            AdjustmentAction.ACKNOWLEDGE,
                            AdjustmentAction.SAY,
                            AdjustmentAction.OFFER);
        }

        @Test
        void isReadByThePersonBeforeAnybodyElse() {
            var id = permitted();
            answer(id, new EmployersAnswer.AskMore("For how long?"));
            var said = file(id).entries().getLast();
            assertThat(file(id).readByPerson(said)).isFalse();
            referral.asPerson(() -> persons.read(referral.id().value()));
            assertThat(file(id).readByPerson(said)).isTrue();
        }
    }

    @Nested
    class WhatNobodyAnswers {

        @Test
        void runsOutWhereThePersonIsSilent() {
            var id = asked();
            nightOf(today.plusDays(28));
            assertThat(state(id)).isEqualTo(AdjustmentState.REQUESTED);
            nightOf(today.plusDays(29));
            assertThat(state(id)).isEqualTo(AdjustmentState.EXPIRED);
        }

        @Test
        void isOnlyLateWhereTheEmployerIs() {
            var id = permitted();
            nightOf(today.plusDays(90));
            assertThat(state(id)).isEqualTo(AdjustmentState.PERMISSION_OK);
            assertThat(file(id).now().isLate(today.plusDays(90))).isTrue();
        }
    }
}
