package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberPrincipal;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.OrganisationDesk;
import uk.workwell.portal.OrganisationDesk.Invite;
import uk.workwell.portal.OrganisationDesk.Outcome;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.Field;
import uk.workwell.signin.Welcomed;

/** An organisation looks after itself: who comes, who goes, who may do what, and where people work. */
@WorkWellTest
class OrganisationTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    EmployerDesk desk;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    Employers employers;

    @Autowired
    Links links;

    @Autowired
    Welcomed welcomed;

    private AnEmployer firm;

    @BeforeEach
    void anEmployer() {
        firm = AnEmployer.registered(employers);
    }

    private Outcome invite(MemberId by, String email, String role, boolean confirmed) {
        return firm.as(by, () -> organisation.invite(new Invite("Nora New", email, "HR adviser", role, confirmed)));
    }

    private UUID invitation() {
        return UUID.fromString(Rows.text(
                "select id from employer_invitation where employer_id = ? order by invited_at desc limit 1",
                firm.id.value()));
    }

    private UUID line(MemberId by, MemberId manager) {
        return firm.as(by, () -> {
            var id = desk.startDraft();
            desk.save(
                    id,
                    1,
                    AnswersOf.shortPath("Marigold " + UUID.randomUUID()).with(Field.LINE_MANAGER, manager.toString()));
            desk.send(id, 2);
            return id;
        });
    }

    private Object signedIn(String email) {
        var alias = Rows.text("select alias from employer_alias where employer_id = ?", firm.id.value());
        return Welcomed.who(welcomed.session(email, alias));
    }

    @Nested
    class AnInvitation {

        @Test
        void toAProvenDomainNeedsNoMore() {
            assertThat(invite(firm.owner, "nora@kettle.example", "HR", false)).isInstanceOf(Outcome.Done.class);
        }

        @Test
        void toAnotherDomainNeedsToBeConfirmed() {
            assertThat(invite(firm.owner, "nora@elsewhere.example", "HR", false))
                    .isInstanceOfSatisfying(Outcome.Problem.class, problem -> assertThat(problem.field())
                            .isEqualTo("confirmed"));
            assertThat(invite(firm.owner, "nora@kettle.example.evil.example", "HR", false))
                    .isInstanceOf(Outcome.Problem.class);
            assertThat(invite(firm.owner, "nora@elsewhere.example", "HR", true)).isInstanceOf(Outcome.Done.class);
        }

        @Test
        void toWhoeverActsAlreadyIsRefused() {
            assertThat(invite(firm.owner, "Nell@Kettle.example", "HR", false)).isInstanceOf(Outcome.Problem.class);
        }

        @Test
        void byHrMakesNoOwnerAndByAManagerNobody() {
            assertThat(invite(firm.hr, "nora@kettle.example", "OWNER", false)).isInstanceOf(Outcome.Problem.class);
            assertThat(invite(firm.manager, "nora@kettle.example", "MANAGER", false))
                    .isInstanceOf(Outcome.NotFound.class);
        }

        @Test
        void opensNothingBeforeLinkAndCodeAndAMembersRowAfterThem() {
            invite(firm.owner, "nora@kettle.example", "HR", false);
            assertThat(signedIn("nora@kettle.example")).isNotInstanceOf(MemberPrincipal.class);
            var ticket = links.newest(Purpose.JOIN_EMPLOYER, invitation())
                    .orElseThrow()
                    .id();
            var browser = new Browser(context, "203.0.113.77");
            browser.open("/l/" + links.freshToken(ticket));
            assertThat(browser.send("/employers/join/account").body()).contains("This link does not work");
            browser.open("/l/" + links.freshToken(ticket));
            browser.send(
                    "/employers/join/prove", "code", links.freshCode(ticket).orElseThrow());
            assertThat(browser.open("/employers/join").body()).contains("Imaginary Kettle Company", "Ottilie Owner");
            browser.send("/employers/join/account");
            assertThat(signedIn("nora@kettle.example")).isInstanceOf(MemberPrincipal.class);
        }

        @Test
        void thatWasTakenBackOpensNothing() {
            invite(firm.owner, "nora@kettle.example", "HR", false);
            var ticket = links.newest(Purpose.JOIN_EMPLOYER, invitation())
                    .orElseThrow()
                    .id();
            var token = links.freshToken(ticket);
            firm.run(firm.hr, () -> organisation.revoke(invitation()));
            assertThat(new Browser(context, "203.0.113.78").open("/l/" + token).body())
                    .contains("This link does not work");
        }
    }

    @Nested
    class SomebodyWhoLeaves {

        @Test
        void isOutAtTheNextRequestOfAnOpenPage() {
            assertThat(firm.as(firm.manager, desk::staffCount)).isZero();
            assertThat(signedIn("mungo@gmail.com")).isInstanceOf(MemberPrincipal.class);
            firm.run(firm.owner, () -> organisation.leave(firm.manager.value(), firm.hr.value()));
            assertThatThrownBy(() -> firm.as(firm.manager, desk::staffCount)).hasMessageContaining("has left");
            assertThat(signedIn("mungo@gmail.com")).isNotInstanceOf(MemberPrincipal.class);
        }

        @Test
        void leavesDraftsAndStaffToASuccessor() {
            var draft = firm.as(firm.manager, desk::startDraft);
            var line = line(firm.hr, firm.manager);
            assertThat(firm.as(firm.otherManager, () -> desk.staffMember(line))).isEmpty();
            firm.run(firm.owner, () -> organisation.leave(firm.manager.value(), firm.otherManager.value()));
            assertThat(firm.as(firm.otherManager, () -> desk.draft(draft))).isPresent();
            assertThat(firm.as(firm.otherManager, () -> desk.staffMember(line))).isPresent();
        }

        @Test
        void isNeverTheLastOwner() {
            assertThat(firm.as(firm.owner, () -> organisation.leave(firm.owner.value(), firm.hr.value())))
                    .isInstanceOf(Outcome.Problem.class);
            assertThat(firm.as(firm.owner, () -> organisation.changeRole(firm.owner.value(), "HR")))
                    .isInstanceOf(Outcome.Problem.class);
        }

        @Test
        void isNotSentAwayByWhoeverMayNot() {
            assertThat(firm.as(firm.hr, () -> organisation.leave(firm.owner.value(), firm.hr.value())))
                    .isInstanceOf(Outcome.NotFound.class);
            assertThat(firm.as(firm.manager, () -> organisation.leave(firm.hr.value(), firm.manager.value())))
                    .isInstanceOf(Outcome.NotFound.class);
            var other = AnEmployer.registered(employers);
            assertThat(other.as(other.owner, () -> organisation.leave(firm.hr.value(), other.hr.value())))
                    .isInstanceOf(Outcome.NotFound.class);
        }
    }

    @Nested
    class AManager {

        @Test
        void seesOnlyTheStaffWhomTheyManageOrRefer() {
            var managed = line(firm.hr, firm.manager);
            var others = line(firm.hr, firm.otherManager);
            assertThat(firm.as(firm.manager, () -> desk.staffMember(managed))).isPresent();
            assertThat(firm.as(firm.manager, () -> desk.staffMember(others))).isEmpty();
            assertThat(firm.as(firm.manager, desk::staffCount)).isEqualTo(1);
            assertThat(firm.as(firm.hr, desk::staffCount)).isEqualTo(2);
        }

        @Test
        void seesEverybodyFromTheNextClickOnceTheyAreHr() {
            line(firm.hr, firm.otherManager);
            firm.run(firm.owner, () -> organisation.changeRole(firm.manager.value(), "HR"));
            assertThat(firm.as(firm.manager, desk::staffCount)).isEqualTo(1);
        }

        @Test
        void readsNothingOfTheOrganisationsPeople() {
            assertThat(firm.as(firm.manager, organisation::people).acting()).isEmpty();
            assertThat(firm.as(firm.manager, organisation::places)).isEmpty();
        }
    }

    @Nested
    class ALinkForSomebodyWithoutAnAccount {

        private final EmployerByLink.Invite whom =
                new EmployerByLink.Invite("Wilf Flour", "Foreman", "wilf@elsewhere.example", "");

        @Test
        void isSentAndTakenBackByHrAndNeverByAManager() {
            var line = line(firm.hr, firm.manager);
            assertThat(firm.as(firm.manager, () -> organisation.letActByLink(line, whom)))
                    .isInstanceOf(EmployerByLink.Inviting.NotFound.class);
            assertThat(firm.as(firm.hr, () -> organisation.letActByLink(line, whom)))
                    .isInstanceOf(EmployerByLink.Inviting.Sent.class);
            var sent = firm.as(firm.hr, () -> organisation.byLink(line)).getFirst();
            assertThat(sent.standing()).isEqualTo(EmployerByLink.Standing.SENT);
            firm.run(firm.hr, () -> organisation.revokeByLink(line, sent.id()));
            assertThat(firm.as(firm.hr, () -> organisation.byLink(line))
                            .getFirst()
                            .standing())
                    .isEqualTo(EmployerByLink.Standing.REVOKED);
        }

        @Test
        void isForNoLineOfAnotherEmployer() {
            var line = line(firm.hr, firm.manager);
            var other = AnEmployer.registered(employers);
            assertThat(other.as(other.hr, () -> organisation.letActByLink(line, whom)))
                    .isInstanceOf(EmployerByLink.Inviting.NotFound.class);
        }
    }

    @Nested
    class ASite {

        private UUID works() {
            return firm.as(firm.hr, organisation::places).stream()
                    .filter(one -> one.name().equals("Little Nowhere works"))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        @Test
        void canHaveDepartmentsThatStaffBelongTo() {
            var site = works();
            firm.run(firm.hr, () -> organisation.addDepartment(site, "Packing"));
            assertThat(firm.as(firm.hr, () -> desk.choices(Field.SITE)))
                    .extracting(EmployerDesk.Choice::value)
                    .contains("Little Nowhere works", "Little Nowhere works, Packing");
        }

        @Test
        void takesItsNewNameIntoTheLines() {
            var site = works();
            var line = line(firm.hr, firm.manager);
            Rows.text("update employer_referral set site = 'Little Nowhere works' where id = ? returning id", line);
            firm.run(firm.hr, () -> organisation.rename(site, "The works"));
            assertThat(Rows.text("select site from employer_referral where id = ?", line))
                    .isEqualTo("The works");
        }

        @Test
        void isNoChoiceOnceItIsClosed() {
            firm.run(firm.hr, () -> organisation.close(works()));
            assertThat(firm.as(firm.hr, () -> desk.choices(Field.SITE)))
                    .extracting(EmployerDesk.Choice::value)
                    .doesNotContain("Little Nowhere works");
        }

        @Test
        void ofAnotherEmployerIsNotTouched() {
            var site = works();
            var other = AnEmployer.registered(employers);
            other.run(other.owner, () -> organisation.rename(site, "Taken"));
            other.run(other.owner, () -> organisation.close(site));
            assertThat(works()).isEqualTo(site);
        }
    }

    @Nested
    class ASecondFactor {

        @Test
        void isAskedForByAnOwnerAloneAndSaysHonestlyWhereNobodyAnswers() {
            assertThat(firm.as(firm.hr, organisation::askForSecondFactor)).isInstanceOf(Outcome.NotFound.class);
            // No Keycloak here: the wish stands, and the page says who was not reached.
            assertThat(firm.as(firm.owner, organisation::askForSecondFactor))
                    .isInstanceOfSatisfying(Outcome.Problem.class, problem -> assertThat(problem.words())
                            .contains("did not answer"));
            assertThat(firm.as(firm.owner, organisation::people).secondFactor()).isTrue();
        }
    }
}
