package uk.workwell.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.EmployersAnswer.Practical;
import uk.workwell.agreement.passport.APassport;
import uk.workwell.agreement.passport.BringPassport;
import uk.workwell.agreement.passport.BringPassport.Brought;
import uk.workwell.agreement.passport.Clause;
import uk.workwell.agreement.passport.Clauses;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** What was agreed goes into a passport; what a passport brings is agreed by nobody yet. */
@WorkWellTest
class PassportOfAdjustmentsTest {

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
    AgreedAdjustments agreed;

    @Autowired
    BringPassport bringing;

    @Autowired
    APassport passports;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @BeforeEach
    void somebodyInSupport() {
        var icb = fixtures.icb("QE1");
        referral = fixtures.aReferral().to(icb).accepted(icb.coach());
    }

    private List<Clause> offered() {
        return referral.asPerson(() -> agreed.of(referral.id().value())).stream()
                .map(Clauses.Offered::clause)
                .toList();
    }

    private AdjustmentFile file(AdjustmentId id) {
        return referral.icb()
                .in(() -> adjustments.file(referral.id().value(), id).orElseThrow());
    }

    private PersonsAdjustments.Read read(AdjustmentId id) {
        var file = file(id);
        return new PersonsAdjustments.Read(
                referral.id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash());
    }

    private AdjustmentId asked() {
        var asked = referral.asPerson(() -> adjustments.ask(new AskForAdjustment(
                referral.icb().provider().value(),
                referral.id().value(),
                referral.employer(),
                Party.PERSON,
                "STAGGERED_START",
                "Start at ten",
                null)));
        if (asked instanceof Done done) return done.id();
        throw new AssertionError(asked);
    }

    private void employerOffers(AdjustmentId id, LocalDate from) {
        var file = file(id);
        var read = new EmployersAdjustments.Read(
                referral.id().value(),
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash(),
                "Petra Inkwell");
        var answer = new EmployersAnswer.Partly(
                "Start at half past nine",
                DeclineReason.DISRUPTION,
                new Practical(from, CostBand.NOTHING, Payer.EMPLOYER, "Desmond Quillfeather"));
        var answered = CurrentActor.within(PETRA, () -> referral.icb().in(() -> employers.answer(read, answer)));
        assertThat(answered).isInstanceOf(Done.class);
    }

    @Nested
    class AnAdjustment {

        @Test
        void isOfferedOnlyOnceBothHaveSignedItAndInThoseWords() {
            var from = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(7);
            var id = asked();
            assertThat(offered()).isEmpty();
            var sent = read(id);
            referral.asPerson(() -> persons.permit(sent, "May they?", null, Set.of()));
            employerOffers(id, from);
            assertThat(offered()).as("offered, not accepted").isEmpty();
            var shown = read(id);
            assertThat(referral.asPerson(() -> persons.accept(shown, referral.name())))
                    .isInstanceOf(Done.class);
            assertThat(offered()).singleElement().satisfies(clause -> {
                assertThat(clause.code()).isEqualTo("STAGGERED_START");
                assertThat(clause.words()).isEqualTo("Start at half past nine");
                assertThat(clause.since()).isEqualTo(from);
            });
            var now = read(id);
            referral.asPerson(() -> persons.end(now, "I have left"));
            assertThat(offered()).as("ended").isEmpty();
        }
    }

    @Nested
    class APassportFromBefore {

        private Brought bring(byte[] bytes) {
            return referral.asPerson(() -> bringing.bring(
                    referral.icb().provider().value(), referral.id().value(), referral.employer(), bytes));
        }

        private List<Adjustment> requests() {
            return referral.asPerson(() -> adjustments.of(referral.id().value()));
        }

        @Test
        void becomesRequestsOfThePersonThatNobodyHasBeenSent() {
            var before = passports.of("QOP");
            assertThat(bring(before.pdf())).isEqualTo(new Brought.Asked(2));
            assertThat(requests())
                    .extracting(Adjustment::state, Adjustment::askedBy, Adjustment::permittedAt)
                    .containsOnly(org.assertj.core.groups.Tuple.tuple(AdjustmentState.REQUESTED, Party.PERSON, null));
            assertThat(requests()).extracting(Adjustment::code).contains("PHASED_RETURN", "SPEECH_TO_TEXT");
            assertThat(offered()).as("agreed there is not agreed here").isEmpty();
        }

        @Test
        void isAskedForOnceHoweverOftenItIsSent() {
            var before = passports.of("QOP").file();
            bring(before);
            assertThat(bring(before)).isInstanceOf(Brought.Before.class);
            assertThat(requests()).hasSize(2);
        }

        @Test
        void thatIsChangedOrWithdrawnBringsNothing() {
            var before = passports.of("QOP");
            var file = before.file();
            var changed = new String(file, StandardCharsets.UTF_8).replace("Four", "Two");
            assertThat(bring(changed.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Brought.NotConfirmed.class);
            before.withdraw();
            assertThat(bring(file)).isInstanceOf(Brought.NotConfirmed.class);
            assertThat(requests()).isEmpty();
        }

        @Test
        void isWrittenIntoTheTrailOfWhereItCame() {
            bring(passports.of("QOP").file());
            assertThat(Rows.texts(
                            "select action from audit_entry where subject_id = ? and action = 'PassportBrought'",
                            referral.id().value()))
                    .hasSize(1);
        }
    }
}
