package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.ownpage.Challenges;
import uk.workwell.casework.ownpage.OwnPage;
import uk.workwell.confirming.Browser;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;

/** A person's own page: to whom it opens, what it shows, and what they can do there without a second code. */
@WorkWellTest
class MyPageTest {

    private static final String GONE = "This link does not work";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Releases releases;

    @Autowired
    OwnPage ownPage;

    @Autowired
    Challenges challenges;

    @Autowired
    Links links;

    @Autowired
    org.springframework.context.ApplicationEventPublisher events;

    @SuppressWarnings("NullAway.Init")
    private AnIcb icb;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private CaseId caseId;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void somebodyInSupport() {
        icb = fixtures.icb("QE1");
        firm = AnEmployer.registered(employers);
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
                    desk.send(id, 2);
                    return id;
                }));
        referral = fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(draft)
                .sentAt(sentAt)
                .accepted(icb.coach());
        caseId = new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value())));
        browser = browser();
    }

    private Browser browser() {
        return new Browser(context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
    }

    private OwnPage.Opening sent() {
        return icb.as(icb.coach(), () -> ownPage.open(icb.coach(), caseId));
    }

    private Page proved() {
        var ticket = links.newest(Purpose.MY_PAGE, caseId.value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        return browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private Page opened() {
        assertThat(sent()).isEqualTo(OwnPage.Opening.SENT);
        return proved();
    }

    private void shown(String words) {
        icb.as(icb.coach(), () -> {
            var drafted = releases.draft(new DraftRelease(
                    icb.provider().value(), referral.id().value(), firm.id, SharedItem.FUNCTION, words, false));
            if (!(drafted instanceof ReleaseResult.Done done)) throw new AssertionError(drafted);
            return releases.show(referral.id().value(), done.id(), 0);
        });
    }

    private EmployerView.StaffMember employersPage() {
        return firm.as(firm.hr, () -> desk.staffMember(referral.line()).orElseThrow());
    }

    private void seen(String kind, UUID id, String part, String purpose) {
        icb.as(icb.coach(), () -> {
            events.publishEvent(new RecordSeen(icb.id(), new Subject(kind, id), part, purpose));
            return true;
        });
    }

    @Nested
    class TheLink {

        @Test
        void opensNothingBeforeACoachAskedAboutTheContact() {
            assertThat(links.newest(Purpose.MY_PAGE, caseId.value())).isEmpty();
            assertThat(browser.open("/r/me").body()).contains(GONE);
        }

        @Test
        void isSentOnceACoachAsked() {
            sent();
            assertThat(Rows.texts("select event from notice where recipient_id = ?", caseId.value()))
                    .contains("my-page-link");
        }

        @Test
        void ofACaseOfAnotherCoachIsNotGiven() {
            var other = fixtures.icb("QOP");
            assertThat(other.as(other.coach(), () -> ownPage.open(other.coach(), caseId)))
                    .isEqualTo(OwnPage.Opening.NOT_FOUND);
        }

        @Test
        void opensAgainAndAgainEachTimeWithACode() {
            assertThat(opened().at()).isEqualTo("/r/me");
            browser = browser();
            assertThat(browser.open("/r/me").body()).contains(GONE);
            assertThat(proved().at()).isEqualTo("/r/me");
        }

        @Test
        void leadsNowhereOnceTheContactIsAnother() {
            opened();
            assertThat(browser.open("/r/me").body()).doesNotContain(GONE);
            Rows.texts(
                    "update own_contact set contact_mac = '\\x00' where person_id = (select person_id from care_case where id = ?) returning id",
                    caseId.value());
            assertThat(browser.open("/r/me").body()).contains(GONE);
        }

        @Test
        void leadsNowhereOnceACoachClosedIt() {
            opened();
            icb.as(icb.coach(), () -> ownPage.close(icb.coach(), caseId));
            assertThat(browser.open("/r/me").body()).contains(GONE);
        }
    }

    @Nested
    class ThePage {

        @Test
        void showsWhatTheEmployerWroteAndWhatComesNext() {
            assertThat(opened().body())
                    .contains("What my employer wrote about me")
                    .contains("My plan")
                    .contains("My appointments")
                    .contains("What my employer can see")
                    .contains("Who has seen what about me");
        }

        @Test
        void opensAPartWithoutASecondCodeAndLeadsBack() {
            shown("Can lift up to 5 kg");
            assertThat(opened().body()).contains("Something for your employer: read it");
            var part = browser.send(
                    "/r/me/go",
                    "purpose",
                    "SHARE",
                    "subject",
                    referral.id().value().toString());
            assertThat(part.at()).isEqualTo("/r/sharing");
            assertThat(part.body()).contains("Can lift up to 5 kg").contains("Back to my page");
            assertThat(browser.open("/r/me").at()).isEqualTo("/r/me");
            assertThat(browser.open("/r/sharing").body()).contains(GONE);
        }

        @Test
        void opensNoPartThatItDoesNotOffer() {
            opened();
            var other = fixtures.aReferral().to(icb).accepted(icb.coach());
            for (var subject : List.of(other.id().value(), referral.id().value())) {
                var page = browser.send("/r/me/go", "purpose", "READ_DECISION", "subject", subject.toString());
                assertThat(page.at()).isEqualTo("/r/me");
            }
            assertThat(links.newest(Purpose.READ_DECISION, other.id().value())).isEmpty();
        }

        @Test
        void costsTheSameHoweverMuchThereIs() {
            shown("One");
            opened();
            browser.open("/r/me");
            int few = CountedStatements.of(() -> browser.open("/r/me"));
            for (int n = 0; n < 5; n++) {
                shown("More " + n);
                seen("care_case", caseId.value(), "plan", "support");
            }
            assertThat(CountedStatements.of(() -> browser.open("/r/me"))).isEqualTo(few);
        }
    }

    @Nested
    class WhatIsShared {

        @Test
        void beginsAndEndsWithThePersonsOwnClick() {
            opened();
            browser.open("/r/me/sharing");
            assertThat(employersPage().line().status()).isEqualTo(EmployerView.Status.SENT);
            browser.send("/r/me/sharing/contact");
            assertThat(employersPage().line().status()).isEqualTo(EmployerView.Status.IN_CONTACT);
            var page = browser.open("/r/me/sharing");
            assertThat(page.body()).contains("In contact with the service").contains("Whoever looked knows");
            var permission = Rows.text(
                    "select id from permission where referral_id = ? and withdrawn_at is null",
                    referral.id().value());
            browser.send("/r/me/sharing/stop", "permission", permission);
            assertThat(employersPage().line().status()).isEqualTo(EmployerView.Status.SENT);
        }

        @Test
        void endsWithTheEmployment() {
            opened();
            browser.open("/r/me/sharing");
            browser.send("/r/me/sharing/contact");
            assertThat(browser.send("/r/me/sharing/leaving", "day", "40").body())
                    .contains("Enter your last day there");
            var page = browser.send("/r/me/sharing/leaving", "day", "31", "month", "1", "year", "2020");
            assertThat(page.body()).contains("Friday 31 January 2020");
            assertThat(employersPage().line().status()).isEqualTo(EmployerView.Status.SENT);
            browser.send("/r/me/sharing/staying");
            assertThat(employersPage().line().status()).isEqualTo(EmployerView.Status.IN_CONTACT);
        }
    }

    @Nested
    class WhoHasSeen {

        @Test
        void isSaidInPlainWordsByRoleAndNeverByName() {
            seen("care_case", caseId.value(), "plan", "support");
            employersPage();
            opened();
            assertThat(browser.open("/r/me/seen").body())
                    .contains("Your coach", "Your plan", "To support you")
                    .contains("Petra Inkwell, HR at your employer", "They referred you")
                    .doesNotContain(icb.coach().name());
        }

        private String view() {
            seen("care_case", caseId.value(), "plan", "support");
            return Rows.text(
                    "select id from audit_entry where subject_id = ? and part = 'plan' and action = 'RecordSeen'",
                    caseId.value());
        }

        @Test
        void isQuestionedAnsweredAndKeptForThePersonToRead() {
            var view = view();
            opened();
            assertThat(browser.open("/r/me/seen/" + view).body()).contains("Your coach", "Your plan");
            assertThat(browser.send("/r/me/seen/" + view, "question", " ").body())
                    .contains("Write what you would like to know");
            browser.send("/r/me/seen/" + view, "question", "Why on a Sunday?");
            browser.send("/r/me/seen/" + view, "question", "Why twice?");
            assertThat(browser.open("/r/me/seen").body())
                    .contains("Why on a Sunday?", "Waiting for an answer", "You asked")
                    .doesNotContain("Why twice?");
            var open = icb.as(icb.coach(), () -> challenges.waiting(icb.coach()));
            assertThat(open).extracting(one -> one.caseId()).containsExactly(caseId);
            var id = icb.as(icb.coach(), () -> challenges.of(icb.coach(), caseId))
                    .getFirst()
                    .id();
            for (int twice = 0; twice < 2; twice++) {
                icb.as(icb.coach(), () -> challenges.answer(icb.coach(), caseId, id, "I prepared our talk"));
            }
            assertThat(browser.open("/r/me/seen").body())
                    .contains("I prepared our talk")
                    .doesNotContain("Waiting for");
            assertThat(icb.as(icb.coach(), () -> challenges.waiting(icb.coach())))
                    .isEmpty();
            assertThat(Rows.texts(
                            "select event || ' ' || recipient from notice where event like '%view%' and subject_id = ?",
                            caseId.value()))
                    .contains("view-questioned COACH", "view-questioned PRIVACY");
            assertThat(Rows.texts(
                            "select event from notice where recipient_id = ? and event = 'news-on-my-page'",
                            caseId.value()))
                    .hasSize(1);
            assertThat(Rows.holding("view_challenge", "Sunday")).isZero();
        }

        @Test
        void isAnsweredByNobodyWhoseCaseItIsNot() {
            var view = view();
            opened();
            browser.open("/r/me/seen/" + view);
            browser.send("/r/me/seen/" + view, "question", "Why?");
            var id = icb.as(icb.coach(), () -> challenges.of(icb.coach(), caseId))
                    .getFirst()
                    .id();
            var other = fixtures.icb("QOP");
            assertThat(other.as(other.coach(), () -> challenges.answer(other.coach(), caseId, id, "Because")))
                    .isInstanceOf(Challenges.Result.NotFound.class);
        }

        @Test
        void ofSomebodyElseIsNotToBeQuestioned() {
            var other = fixtures.aReferral().to(icb).accepted(icb.coach());
            seen("referral", other.id().value(), "words and receipt", "triage");
            var theirs = Rows.text(
                    "select id from audit_entry where subject_id = ? and action = 'RecordSeen'",
                    other.id().value());
            opened();
            assertThat(browser.open("/r/me/seen/" + theirs).body()).contains(GONE);
            browser.open("/r/me/seen");
            assertThat(browser.send("/r/me/seen/" + theirs, "question", "Why?").body())
                    .contains(GONE);
        }

        @Test
        void isNeverAboutAConcernForTheirSafety() {
            seen("risk", caseId.value(), "risk", "safety");
            seen("care_case", caseId.value(), "concern form", "support");
            opened();
            assertThat(browser.open("/r/me/seen").body()).doesNotContain("risk", "concern");
        }

        @Test
        void isNothingOfSomebodyElse() {
            var other = fixtures.aReferral().to(icb).accepted(icb.coach());
            seen("referral", other.id().value(), "words and receipt", "triage");
            opened();
            assertThat(browser.open("/r/me/seen").body()).doesNotContain("To decide about your referral");
        }
    }
}
