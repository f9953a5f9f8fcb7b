package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerByLink.Invite;
import uk.workwell.portal.view.EmployerByLink.Inviting;
import uk.workwell.portal.view.EmployerByLink.Standing;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;
import uk.workwell.signin.Welcomed;

/** A firm without an account: a coach invites one person there, who reads what was released by link and code, and nothing else. */
@WorkWellTest
class ByLinkForAFirmTest {

    private static final String GONE = "This link does not work";
    private static final String WORDS = "Can lift up to 5 kg, not above the shoulder.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    EmployerByLink byLink;

    @Autowired
    ActingByLink acting;

    @Autowired
    Links links;

    @Autowired
    Releases releases;

    @Autowired
    AnsweringReleases answering;

    @Autowired
    Permissions permissions;

    @Autowired
    Welcomed welcomed;

    private AnIcb icb;
    private AnEmployer firm;
    private AReferral referral;
    private String email;
    private String name;

    @BeforeEach
    void somebodyInSupport() {
        icb = fixtures.icb("QE1");
        firm = AnEmployer.registered(employers);
        email = "wilf-" + UUID.randomUUID() + "@bakery.example";
        name = fixtures.aReferral().name();
        referral = accepted();
    }

    private AReferral accepted() {
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(name));
                    desk.send(id, 2);
                    return id;
                }));
        return fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(draft)
                .sentAt(sentAt)
                .accepted(icb.coach());
    }

    private void released() {
        var id = icb.as(icb.coach(), () -> {
            var drafted = releases.draft(new DraftRelease(
                    icb.provider().value(), referral.id().value(), firm.id, SharedItem.FUNCTION, WORDS, false));
            var text = ((ReleaseResult.Done) drafted).id();
            releases.show(referral.id().value(), text, 0);
            return text;
        });
        referral.asPerson(() -> {
            var read = releases.find(referral.id().value(), id).orElseThrow();
            return answering.answer(new AnswerRelease(
                    referral.id().value(),
                    id,
                    read.revision(),
                    read.hash(),
                    new Answer.Yes("May they?", null, Set.of())));
        });
    }

    private Inviting invite() {
        return icb.as(
                icb.coach(),
                () -> byLink.invite(referral.id().value(), new Invite("Wilf Flour", "Owner", email, "07700 900 321")));
    }

    private UUID invited() {
        return ((Inviting.Sent) invite()).invitation();
    }

    private TicketId ticket(UUID invitation) {
        return links.newest(Purpose.FOR_EMPLOYER, invitation).orElseThrow().id();
    }

    private Browser opened(UUID invitation) {
        var browser = new Browser(context, "198.51.100." + Math.floorMod(invitation.hashCode(), 250));
        browser.open("/l/" + links.freshToken(ticket(invitation)));
        return browser;
    }

    private Browser proved(UUID invitation) {
        var browser = opened(invitation);
        browser.send("/firm/prove", "code", links.freshCode(ticket(invitation)).orElseThrow());
        browser.send("/firm/who", "name", "Wilf Flour", "jobTitle", "Owner and baker");
        return browser;
    }

    private Standing standing(UUID invitation) {
        return icb.as(icb.coach(), () -> byLink.invited(referral.id().value())).stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Nested
    class AnInvitation {

        @Test
        void isNotSentWhereThePersonDoesNotLetTheEmployerKnow() {
            assertThat(invite()).isInstanceOf(Inviting.NotPermitted.class);
            assertThat(Rows.texts("select event from employer_notice where employer_id = ?", firm.id.value()))
                    .isEmpty();
        }

        @Test
        void isOneMessageWithoutThePersonsName() {
            released();
            invited();
            assertThat(Rows.texts("select event from employer_notice where employer_id = ?", firm.id.value()))
                    .containsExactly("employer-by-link");
        }

        @Test
        void isRefusedForSomebodyWhoHasAnAccountThere() {
            released();
            email = "owner@kettle.example";
            assertThat(invite()).isInstanceOf(Inviting.Problem.class);
        }

        @Test
        void givesNoWayToSignIn() {
            released();
            invited();
            var alias = Rows.text("select alias from employer_alias where employer_id = ?", firm.id.value());
            assertThat(Welcomed.who(welcomed.session(email, alias)).toString()).doesNotContain(firm.id.toString());
            assertThat(Welcomed.who(welcomed.session(email, alias)))
                    .isNotInstanceOf(uk.workwell.employer.MemberPrincipal.class);
            assertThat(Welcomed.who(welcomed.session("owner@kettle.example", alias)))
                    .isInstanceOf(uk.workwell.employer.MemberPrincipal.class);
        }
    }

    @Nested
    class TheDoor {

        @BeforeEach
        void somethingToRead() {
            released();
        }

        @Test
        void showsNothingBeforeTheCode() {
            var browser = opened(invited());
            for (var page : new String[] {"/firm/staff", "/firm/who"}) {
                assertThat(browser.open(page).body()).contains(GONE).doesNotContain(WORDS, name, "Kettle");
            }
            assertThat(browser.open("/firm").body()).contains("First, a code").doesNotContain(name, "Kettle");
        }

        @Test
        void asksWhoActsAndThenShowsTheReleasedWords() {
            var invitation = invited();
            var browser = opened(invitation);
            var first = browser.send(
                    "/firm/prove", "code", links.freshCode(ticket(invitation)).orElseThrow());
            assertThat(first.body()).contains("Who are you?", "Wilf Flour").doesNotContain(WORDS);
            assertThat(browser.send("/firm/who", "name", " ", "jobTitle", "Owner")
                            .body())
                    .contains("Enter your full name")
                    .doesNotContain(WORDS);
            var page = browser.send("/firm/who", "name", "Wilfred Flour", "jobTitle", "Owner");
            assertThat(page.body()).contains(WORDS, name, "Wilfred Flour", "In contact with the service");
            assertThat(standing(invitation)).isEqualTo(Standing.USED);
        }

        @Test
        void leavesATraceOfWhoReadWhat() {
            var invitation = invited();
            proved(invitation).open("/firm/staff");
            var member = Rows.text("select member_id from employer_by_link where id = ?", invitation);
            assertThat(Rows.texts(
                            "select distinct actor_kind from audit_entry where actor_id = ?", UUID.fromString(member)))
                    .containsExactly("MEMBER");
            assertThat(Rows.texts("select member_id from release_reading where member_id = ?", UUID.fromString(member)))
                    .hasSize(1);
        }

        @Test
        void opensAgainWithAnotherCodeButNotWithTheSameOne() {
            var invitation = invited();
            var code = links.freshCode(ticket(invitation)).orElseThrow();
            opened(invitation).send("/firm/prove", "code", code);
            assertThat(opened(invitation).send("/firm/prove", "code", code).body())
                    .contains("This code is not right");
            assertThat(proved(invitation).open("/firm/staff").body()).contains(WORDS);
        }

        @Test
        void showsNobodyElseOfTheFirm() {
            var other = firm.as(firm.hr, () -> {
                var id = desk.startDraft();
                desk.save(id, 1, AnswersOf.shortPath("Marigold Thistlewood"));
                desk.send(id, 2);
                return id;
            });
            var invitation = invited();
            var member = new MemberId(
                    UUID.fromString(Rows.text("select member_id from employer_by_link where id = ?", invitation)));
            assertThat(firm.as(member, () -> byLink.staffMember(other))).isEmpty();
            assertThat(firm.as(member, () -> byLink.staffMember(referral.line())))
                    .isPresent();
            assertThat(firm.as(firm.hr, () -> byLink.staffMember(other))).isPresent();
        }

        @Test
        void isClosedAtTheNextClickOnceTheLinkIsTakenBack() {
            var invitation = invited();
            var browser = proved(invitation);
            assertThat(browser.open("/firm/staff").body()).contains(WORDS);
            icb.as(icb.coach(), () -> {
                byLink.revoke(referral.id().value(), invitation);
                return true;
            });
            assertThat(browser.open("/firm/staff").body()).contains(GONE).doesNotContain(WORDS);
            assertThat(standing(invitation)).isEqualTo(Standing.REVOKED);
        }

        @Test
        void isClosedAtTheNextClickToSomebodyWhoLeft() {
            var invitation = invited();
            var browser = proved(invitation);
            var member = new MemberId(
                    UUID.fromString(Rows.text("select member_id from employer_by_link where id = ?", invitation)));
            firm.run(firm.owner, () -> employers.leave(member));
            assertThat(browser.open("/firm/staff").body()).contains(GONE).doesNotContain(WORDS);
        }

        @Test
        void showsNothingOnceThePersonTakesItBack() {
            var browser = proved(invited());
            assertThat(browser.open("/firm/staff").body()).contains(WORDS);
            referral.asPerson(() -> {
                permissions
                        .of(referral.id().value())
                        .forEach(one -> permissions.withdraw(
                                referral.id().value(), new PermissionId(one.id().value())));
                return true;
            });
            assertThat(browser.open("/firm/staff").body()).doesNotContain(WORDS, "In contact with the service");
        }

        @Test
        void locksAfterFiveWrongCodesAndTellsItsOwner() {
            var invitation = invited();
            var ticket = ticket(invitation);
            var browser = opened(invitation);
            var right = links.freshCode(ticket).orElseThrow();
            var wrong = right.equals("000000") ? "000001" : "000000";
            for (int tries = 0; tries < 4; tries++) {
                assertThat(browser.send("/firm/prove", "code", wrong).body()).contains("This code is not right");
            }
            assertThat(browser.send("/firm/prove", "code", wrong).body()).contains(GONE);
            assertThat(browser.send("/firm/prove", "code", right).body()).contains(GONE);
            assertThat(standing(invitation)).isEqualTo(Standing.LOCKED);
            assertThat(Rows.texts(
                            "select event from employer_notice where recipient_id = ? and recipient = 'FIRM' order by created_at",
                            invitation))
                    .containsExactly("employer-by-link", "link-locked");
        }
    }
}
