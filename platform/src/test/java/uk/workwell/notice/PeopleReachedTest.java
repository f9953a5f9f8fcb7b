package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.confirming.Beatrix;
import uk.workwell.notice.Reach.Address;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.People;
import uk.workwell.referral.ConfirmReferral;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReferralContacts;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.tenant.CurrentEmployer;

/** By which address somebody is reached, before they answered, afterwards, and never again. */
@WorkWellTest
class PeopleReachedTest {

    @Autowired
    PeopleReached people;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Beatrix beatrix;

    @Autowired
    ConfirmingReferrals confirming;

    @Autowired
    People records;

    @Autowired
    ReferralContacts contacts;

    @Autowired
    UnplacedReferrals unplaced;

    @Autowired
    CaseBriefs briefs;

    private static Reach reach(AnIcb icb, PeopleReached by, UUID id) {
        return icb.in(() -> by.of(id));
    }

    private Reach reach(AReferral referral) {
        return reach(referral.icb(), people, referral.id().value());
    }

    /** The person says how they want to be reached. */
    private AReferral confirmedWith(@Nullable String mobile, @Nullable String email, @Nullable String preferred) {
        var referral = fixtures.aReferral().awaitingPerson();
        var usual = referral.confirmation();
        referral.asPerson(() -> confirming.confirm(new ConfirmReferral(
                usual.referral(),
                usual.corrections(),
                mobile == null ? null : MobileNumber.of(mobile),
                email == null ? null : EmailAddress.of(email),
                preferred,
                null,
                null,
                null,
                usual.healthLink(),
                null,
                null,
                true,
                false)));
        return referral;
    }

    @Nested
    class BeforeThePersonAnswered {

        @Test
        void whatTheEmployerGaveIsTaken() {
            var reach = reach(fixtures.aReferral().awaitingPerson());
            assertThat(reach.mobile()).isEqualTo("+447700900461");
            assertThat(reach.email()).isNull();
            assertThat(reach.usual()).contains(new Address(Channel.SMS, "+447700900461"));
        }

        @Test
        void andNothingOnceTheyHaveSaidNo() {
            assertThat(reach(fixtures.aReferral().declinedByPerson())).isEqualTo(Reach.NOBODY);
        }

        @Test
        void theLineOfAReferralThatNoIcbHoldsIsFoundWithoutOne() {
            var waiting = beatrix.unplaced();
            var reach = CurrentEmployer.within(waiting.employer(), () -> people.of(waiting.line()));
            assertThat(reach.email()).isEqualTo(waiting.email());
            assertThat(reach.mobile()).isEqualTo(waiting.mobile());
            var another = beatrix.unplaced();
            assertThat(CurrentEmployer.within(waiting.employer(), () -> people.of(another.line())))
                    .isEqualTo(Reach.NOBODY);
        }
    }

    @Nested
    class AfterTheyAnswered {

        @Test
        void onlyWhatTheyEnteredThemselvesIsTaken() {
            var reach = reach(confirmedWith(null, "own@home.example", "TEXT"));
            assertThat(reach.mobile()).isNull();
            assertThat(reach.usual()).contains(new Address(Channel.EMAIL, "own@home.example"));
        }

        @Test
        void whatTheyPreferComesFirstAndCodesGoTheOtherWay() {
            var byText = reach(confirmedWith("07700 900 464", "own@home.example", "TEXT"));
            assertThat(byText.usual()).contains(new Address(Channel.SMS, "+447700900464"));
            assertThat(byText.other()).contains(new Address(Channel.EMAIL, "own@home.example"));
            var byMail = reach(confirmedWith("07700 900 464", "own@home.example", "EMAIL"));
            assertThat(byMail.usual()).contains(new Address(Channel.EMAIL, "own@home.example"));
            assertThat(byMail.other()).contains(new Address(Channel.SMS, "+447700900464"));
        }

        @Test
        void aNumberThatTakesNoTextsIsNoWay() {
            var reach = reach(confirmedWith("01632 960 461", "own@home.example", "TEXT"));
            assertThat(reach.mobile()).isNull();
            assertThat(reach.usual()).contains(new Address(Channel.EMAIL, "own@home.example"));
            assertThat(reach(confirmedWith("01632 960 461", null, "PHONE")).usual())
                    .isEmpty();
        }

        @Test
        void norIsAnyNumberWhereNobodySendsTexts() {
            var none = new StaticListableBeanFactory().getBeanProvider(TextMessages.class);
            var without = with(none);
            var referral = confirmedWith("07700 900 464", "own@home.example", "TEXT");
            var reach = reach(referral.icb(), without, referral.id().value());
            assertThat(reach.mobile()).isNull();
            assertThat(reach.usual()).contains(new Address(Channel.EMAIL, "own@home.example"));
        }

        private PeopleReached with(ObjectProvider<TextMessages> texts) {
            return new PeopleReached(records, contacts, unplaced, briefs, texts);
        }
    }

    @Nested
    class OnceThereIsACase {

        @Test
        void itsIdReachesThePersonOfItsReferral() {
            var made = cases.opened(fixtures.icb("QE1"));
            var reach = reach(made.icb(), people, made.id().value());
            assertThat(reach.email()).isEqualTo("beatrix@home.example");
            assertThat(reach).isEqualTo(reach(made.referral()));
        }

        @Test
        void nobodyIsReachedFromAnotherIcb() {
            var made = cases.opened(fixtures.icb("QE1"));
            var elsewhere = fixtures.icb("QOP");
            assertThat(reach(elsewhere, people, made.id().value())).isEqualTo(Reach.NOBODY);
            assertThat(reach(elsewhere, people, made.referral().id().value())).isEqualTo(Reach.NOBODY);
        }

        @Test
        void nothingGoesToSomebodyWhoHasDied() {
            var made = cases.opened(fixtures.icb("QE1"));
            assertThat(reach(made.referral()).email()).isNotNull();
            Rows.text(
                    "update care_case set end_reason = 'DIED' where id = ? returning id",
                    made.id().value());
            assertThat(reach(made.icb(), people, made.id().value())).isEqualTo(Reach.NOBODY);
            assertThat(reach(made.referral())).isEqualTo(Reach.NOBODY);
        }
    }
}
