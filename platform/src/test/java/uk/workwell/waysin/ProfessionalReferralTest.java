package uk.workwell.waysin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.notice.Postbox;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.Route;
import uk.workwell.referral.Told;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageResult;
import uk.workwell.referral.referrer.Invitation;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.referral.referrer.Outcomes;
import uk.workwell.referral.referrer.Referrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.tenant.settings.WayIn;

/** A surgery, a Jobcentre, a pharmacy or a charity refers somebody, and learns the outcome. */
@WorkWellTest
class ProfessionalReferralTest {

    private static final String GONE = "This link does not work";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Referrers referrers;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Triage triage;

    @Autowired
    Links links;

    @Autowired
    Postbox postbox;

    private Surgery surgery;
    private AnIcb icb;

    @BeforeEach
    void aSurgery() {
        surgery = new Surgery(context, postbox);
        icb = fixtures.icb("QE1");
    }

    private Referrer invited(AnIcb where, Surgery who, WayIn kind) {
        var result = where.as(
                where.admin(),
                () -> referrers.invite(where.admin(), new InviteReferrer("Example Surgery", kind, who.email)));
        assertThat(result).isInstanceOf(Invitation.Done.class);
        return ((Invitation.Done) result).referrer();
    }

    private TriageCard card(AnIcb where, Surgery who) {
        return where.as(where.coach(), () -> triage.queue(where.coach(), TriageFilter.TO_SCREEN, 0, 500).rows().stream()
                .filter(row -> row.name().equals(who.person))
                .findFirst()
                .flatMap(row -> triage.open(where.coach(), row.id()))
                .orElseThrow());
    }

    private void declined(TriageCard card) {
        var result = icb.as(
                icb.coach(),
                () -> triage.decline(
                        icb.coach(),
                        card.id(),
                        DeclineCode.AREA,
                        new DecisionWords("marker-reason", "Ask where you live."),
                        card.version()));
        assertThat(result).isInstanceOf(TriageResult.Done.class);
    }

    @ParameterizedTest
    @CsvSource({
        "QE1, GP, PR1 2HE, Somebody who looks after you",
        "QE1, CLINICIAN, PR1 2HE, Somebody who looks after you",
        "QE1, JOBCENTRE, PR1 2HE, Your Jobcentre",
        "QE1, COMMUNITY, PR1 2HE, An organisation that you are in touch with",
        "QOP, PHARMACIST, M1 1AE, Somebody who looks after you"
    })
    void eachKindComesByItsLinkAndItsReferralIsInTheQueue(String code, WayIn kind, String postcode, String asked)
            throws InterruptedException {
        var where = fixtures.icb(code);
        invited(where, surgery, kind);
        assertThat(surgery.comeIn().body()).contains("Example Surgery", "Refer somebody", "Nothing yet");
        assertThat(surgery.fillIn(postcode).body()).contains("Check your answers", surgery.person, "Dr Okafor");
        assertThat(surgery.send().body()).contains("Sent. Thank you");
        var card = card(where, surgery);
        assertThat(card.route()).isEqualTo(Route.of(kind));
        var letter = postbox.await(surgery.personsEmail(), one -> one.text().contains("has asked us to support you"));
        assertThat(letter.text())
                .contains(asked, "told us that you agreed", "If you did not agree")
                .doesNotContain("Example Surgery", "Okafor", surgery.person, "your answers");
        assertThat(requireNonNull(card.personWords()).told()).contains(new Told("Your role", "GP"));
        assertThat(surgery.browser.open("/refer").body())
                .contains("With our team")
                .doesNotContain(surgery.person);
    }

    @Test
    void aPharmacistIsNotInvitedWhereTheSettingsKeepThatWayClosed() {
        var result = icb.as(
                icb.admin(),
                () -> referrers.invite(
                        icb.admin(), new InviteReferrer("Example Pharmacy", WayIn.PHARMACIST, surgery.email)));
        assertThat(result).isInstanceOfSatisfying(Invitation.Refused.class, refused -> assertThat(refused.faults())
                .anyMatch(fault -> fault.field().equals("kind")));
    }

    @Test
    void onlyAnAdministratorInvites() {
        var asked = new InviteReferrer("Example Surgery", WayIn.GP, surgery.email);
        assertThat(icb.as(icb.lead(), () -> referrers.invite(icb.lead(), asked)))
                .isInstanceOf(Invitation.NotFound.class);
    }

    @Test
    void sentTwiceIsOneReferralAndRemembersWhoRefers() throws InterruptedException {
        invited(icb, surgery, WayIn.GP);
        surgery.comeIn();
        surgery.fillIn("PR1 2HE");
        surgery.send();
        assertThat(surgery.send().body()).contains("Sent. Thank you");
        assertThat(Rows.texts(
                        "select r.id::text from referral r join referrer f on f.id = r.referrer_id where f.email = ?",
                        surgery.email))
                .hasSize(1);
        assertThat(surgery.begin().at()).endsWith("/person");
    }

    @Test
    void nothingIsTakenWithoutThePersonsAgreement() throws InterruptedException {
        invited(icb, surgery, WayIn.GP);
        surgery.comeIn();
        surgery.fillIn("PR1 2HE");
        var page = surgery.answer("agree");
        assertThat(page.body()).contains("Tick the box once the person has agreed");
        assertThat(surgery.send().at()).endsWith("/agree");
    }

    @Nested
    class TheOutcome {

        @Test
        void comesByMailAndStandsBehindTheLinkWithoutAReason() throws InterruptedException {
            var referrer = invited(icb, surgery, WayIn.GP);
            surgery.comeIn();
            surgery.fillIn("PR1 2HE");
            surgery.send();
            var card = card(icb, surgery);
            declined(card);
            var letter = postbox.await(surgery.email, one -> one.subject().contains("not accepted"));
            assertThat(letter.text()).doesNotContain("marker-reason", surgery.person);
            assertThat(surgery.browser.open("/refer").body())
                    .contains("Not accepted")
                    .doesNotContain("marker-reason");

            icb.in(() -> {
                outcomes.allowReason(card.id());
                return true;
            });
            assertThat(surgery.browser.open("/refer").body()).contains("marker-reason");
            assertThat(icb.in(() -> outcomes.of(referrer.id(), 0, 10))).hasSize(1);
        }

        @Test
        void isAllowedByThePersonOnThePageOfTheAnswer() throws InterruptedException {
            invited(icb, surgery, WayIn.GP);
            surgery.comeIn();
            surgery.fillIn("PR1 2HE");
            surgery.send();
            var card = card(icb, surgery);
            declined(card);
            var ticket = links.newest(Purpose.READ_DECISION, card.id().value()).orElseThrow();
            var own = new Applicant(context, "qe1", "PR1 2HE").browser;
            own.open("/l/" + links.freshToken(ticket.id()));
            own.send(
                    "/r/prove",
                    "code",
                    links.freshCode(ticket.id()).orElseThrow(),
                    "day",
                    "27",
                    "month",
                    "3",
                    "year",
                    "1985");
            assertThat(own.open("/r/answer").body()).contains("Example Surgery", "Let them read why");
            assertThat(own.send("/r/answer/allow").body()).contains("can read what stands under");
            assertThat(surgery.browser.open("/refer").body()).contains("marker-reason");
        }

        @Test
        void isNobodyElses() throws InterruptedException {
            invited(icb, surgery, WayIn.GP);
            surgery.comeIn();
            surgery.fillIn("PR1 2HE");
            var other = new Surgery(context, postbox);
            invited(icb, other, WayIn.GP);
            other.comeIn();
            var draft = other.browser.open("/refer/" + surgery.draft() + "/person");
            assertThat(draft.body()).contains(GONE).doesNotContain(surgery.person);
            surgery.send();
            assertThat(other.browser.open("/refer").body()).contains("Nothing yet");
        }
    }

    @Nested
    class TheMails {

        @Test
        void tellThatItCameAndByWhenSomebodyDecidesAndNothingOfThePerson() throws InterruptedException {
            refers(surgery);
            var letter = postbox.await(surgery.email, one -> one.subject().endsWith(": received"));
            assertThat(letter.text())
                    .contains("has reached our team", "decides by")
                    .doesNotContain(surgery.person, surgery.personsEmail(), "Cannot stand long", "1985", "/l/");
        }

        @Test
        void areTheSameForSomebodyWhomWeKnowAlready() throws InterruptedException {
            refers(surgery);
            var first = postbox.await(surgery.email, one -> one.subject().endsWith(": received"));
            var other = new Surgery(context, postbox, surgery.person);
            refers(other);
            assertThat(Rows.text(
                            "select r.state from referral r join referrer f on f.id = r.referrer_id where f.email = ?",
                            other.email))
                    .isEqualTo("DUPLICATE");
            var second = postbox.await(other.email, one -> one.subject().endsWith(": received"));
            assertThat(second.text()).isEqualTo(first.text());
        }

        @Test
        void tellThatItWasAcceptedAndNotByWhom() throws InterruptedException {
            refers(surgery);
            var card = card(icb, surgery);
            var done = icb.as(
                    icb.coach(),
                    () -> triage.accept(icb.coach(), card.id(), icb.coach().id(), card.version()));
            assertThat(done).isInstanceOf(TriageResult.Done.class);
            var letter = postbox.await(surgery.email, one -> one.subject().endsWith(": accepted"));
            assertThat(letter.text())
                    .contains("A coach will contact the person by")
                    .doesNotContain(surgery.person, icb.coach().name());
        }

        @Test
        void tellThatAnotherServiceFitsBetterAndNotWhy() throws InterruptedException {
            refers(surgery);
            var card = card(icb, surgery);
            var done = icb.as(
                    icb.coach(),
                    () -> triage.redirect(
                            icb.coach(),
                            card.id(),
                            new DecisionWords("marker-reason", "marker-elsewhere"),
                            card.version()));
            assertThat(done).isInstanceOf(TriageResult.Done.class);
            var letter = postbox.await(surgery.email, one -> one.subject().endsWith(": another service"));
            assertThat(letter.text()).doesNotContain(surgery.person, "marker-reason", "marker-elsewhere");
        }

        @Test
        void doNotComeOnceTheLinkIsRevoked() throws InterruptedException {
            var referrer = refers(surgery);
            var card = card(icb, surgery);
            icb.as(icb.admin(), () -> referrers.revoke(icb.admin(), referrer.id(), referrer.version()));
            declined(card);
            var told = Rows.text(
                    "select id::text from notice where recipient_id = ? and event = 'referral-not-accepted'",
                    referrer.id());
            await("its end").until(() -> !Rows.text("select given_up_at from notice where id = ?::uuid", told)
                    .equals("null"));
            assertThat(postbox.to(surgery.email))
                    .noneMatch(letter -> letter.subject().contains("not accepted"));
        }

        private Referrer refers(Surgery who) throws InterruptedException {
            var referrer = invited(icb, who, WayIn.GP);
            who.comeIn();
            who.fillIn("PR1 2HE");
            who.send();
            return referrer;
        }
    }

    @Nested
    class TheCode {

        private static final String MOBILE = "07700 900 471";

        private Referrer invitedWith(String mobile) {
            var result = icb.as(
                    icb.admin(),
                    () -> referrers.invite(
                            icb.admin(), new InviteReferrer("Example Surgery", WayIn.GP, surgery.email, mobile)));
            assertThat(result).isInstanceOf(Invitation.Done.class);
            return ((Invitation.Done) result).referrer();
        }

        private String askForIt() {
            var invitation =
                    postbox.await(surgery.email, letter -> letter.text().contains("/l/"));
            surgery.browser.open("/l/" + Postbox.token(invitation));
            return surgery.browser.send("/refer/code").body();
        }

        @Test
        void comesAsATextWhereAMobileIsKnownAndTheMailboxAloneOpensNothing() throws InterruptedException {
            invitedWith("07700 900 471");
            assertThat(askForIt()).contains("a text to a mobile ending 471");
            var text = postbox.await("+447700900471", letter -> letter.text().contains("Your code is"));
            assertThat(postbox.to(surgery.email))
                    .noneMatch(letter -> letter.text().contains("Your code is"));
            assertThat(surgery.browser
                            .send("/refer/prove", "code", Postbox.code(text))
                            .body())
                    .contains("Refer somebody");
        }

        @Test
        void comesToTheMailboxWhereNoneIs() throws InterruptedException {
            invitedWith("");
            assertThat(askForIt()).contains("an email to an address that begins with s");
            postbox.await(surgery.email, letter -> letter.text().contains("Your code is"));
        }

        @Test
        void goesElsewhereOnceAnAdministratorSaysSo() throws InterruptedException {
            var referrer = invitedWith("");
            var moved = icb.as(
                    icb.admin(),
                    () -> referrers.sendCodesTo(icb.admin(), referrer.id(), referrer.version(), "07700 900 472"));
            assertThat(moved).isInstanceOf(Invitation.Done.class);
            assertThat(askForIt()).contains("ending 472");
            postbox.await("+447700900472", letter -> letter.text().contains("Your code is"));
            assertThat(icb.as(
                            icb.admin(),
                            () -> referrers.sendCodesTo(icb.admin(), referrer.id(), referrer.version(), MOBILE)))
                    .isInstanceOf(Invitation.ChangedSince.class);
            assertThat(icb.as(icb.lead(), () -> referrers.sendCodesTo(icb.lead(), referrer.id(), 1, MOBILE)))
                    .isInstanceOf(Invitation.NotFound.class);
            var elsewhere = fixtures.icb("QOP");
            assertThat(elsewhere.as(
                            elsewhere.admin(),
                            () -> referrers.sendCodesTo(elsewhere.admin(), referrer.id(), 1, MOBILE)))
                    .isInstanceOf(Invitation.NotFound.class);
        }

        @ParameterizedTest
        @CsvSource({"01632 960 471, Enter the number of a mobile", "12, Enter a UK phone number"})
        void goesToNoNumberThatTakesNoTexts(String typed, String words) {
            var result = icb.as(
                    icb.admin(),
                    () -> referrers.invite(
                            icb.admin(), new InviteReferrer("Example Surgery", WayIn.GP, surgery.email, typed)));
            assertThat(result).isInstanceOfSatisfying(Invitation.Refused.class, refused -> assertThat(refused.faults())
                    .anyMatch(fault ->
                            fault.field().equals("codeMobile") && fault.words().startsWith(words)));
        }
    }

    @Nested
    class TheLink {

        @Test
        void shutsWhenItIsRevokedAndOpensWhenItIsRenewed() throws InterruptedException {
            var referrer = invited(icb, surgery, WayIn.GP);
            surgery.comeIn();
            icb.as(icb.admin(), () -> referrers.revoke(icb.admin(), referrer.id(), referrer.version()));
            assertThat(surgery.browser.open("/refer").body()).contains(GONE);
            int before = postbox.to(surgery.email).size();
            var renewed =
                    icb.as(icb.admin(), () -> referrers.renew(icb.admin(), referrer.id(), referrer.version() + 1));
            assertThat(renewed).isInstanceOf(Invitation.Done.class);
            postbox.await(surgery.email, letter -> postbox.to(surgery.email).size() > before);
            assertThat(surgery.comeIn().body()).contains("Refer somebody");
        }

        @Test
        void isNotChangedByTheSlowerOfTwoAdministrators() {
            var referrer = invited(icb, surgery, WayIn.GP);
            icb.as(icb.admin(), () -> referrers.renew(icb.admin(), referrer.id(), referrer.version()));
            assertThat(icb.as(icb.admin(), () -> referrers.revoke(icb.admin(), referrer.id(), referrer.version())))
                    .isInstanceOf(Invitation.ChangedSince.class);
        }

        @Test
        void isOpenedMoreOftenThanItHasCodesAtOnce() throws InterruptedException {
            invited(icb, surgery, WayIn.GP);
            for (int i = 0; i < 7; i++) {
                surgery.browser.closeAndOpen();
                assertThat(surgery.comeIn().body()).contains("Refer somebody");
            }
        }

        @Test
        void saysWhatIsWrongWithACode() throws InterruptedException {
            invited(icb, surgery, WayIn.GP);
            var invitation =
                    postbox.await(surgery.email, letter -> letter.text().contains("/l/"));
            surgery.browser.open("/l/" + Postbox.token(invitation));
            surgery.browser.send("/refer/code");
            assertThat(surgery.browser.send("/refer/prove", "code", "").body()).contains("Enter the code");
            assertThat(surgery.browser.send("/refer/prove", "code", "12").body())
                    .contains("You can try 4 more times");
        }
    }
}
