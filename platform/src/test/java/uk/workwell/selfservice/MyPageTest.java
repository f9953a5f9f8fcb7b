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
    uk.workwell.sharing.Permissions permissions;

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

        /** Five wrong codes. */
        private void lockedByAStranger(Purpose purpose, UUID subject) {
            var ticket = links.newest(purpose, subject).orElseThrow();
            browser.open("/l/" + links.freshToken(ticket.id()));
            var code = links.freshCode(ticket.id()).orElseThrow();
            var wrong = "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
            for (int i = 0; i < 5; i++) {
                browser.send("/r/prove", "code", wrong, "day", "27", "month", "3", "year", "1986");
            }
            assertThat(links.newest(purpose, subject)).isEmpty();
        }

        private void askedAnew(UUID subject) {
            var asking = links.newest(Purpose.ASK_FOR_NEW_LINK, subject).orElseThrow();
            browser.open("/l/" + links.freshToken(asking.id()));
            assertThat(browser.open("/r").at()).isEqualTo("/r/new-link");
            browser.send("/r/new-link");
        }

        private java.util.List<String> sentAgain(UUID subject) {
            return Rows.texts("select event from notice where recipient_id = ? and event = 'link-again'", subject);
        }

        @Test
        void isMadeAnewForItsOwnerWhereAStrangerLockedIt() {
            sent();
            var until =
                    links.newest(Purpose.MY_PAGE, caseId.value()).orElseThrow().expiresAt();
            lockedByAStranger(Purpose.MY_PAGE, caseId.value());
            askedAnew(caseId.value());
            assertThat(links.newest(Purpose.MY_PAGE, caseId.value())
                            .orElseThrow()
                            .expiresAt())
                    .isEqualTo(until);
            assertThat(sentAgain(caseId.value())).hasSize(1);
            assertThat(proved().body()).contains("Beatrix Moon");
        }

        @Test
        void staysClosedWhereACoachClosedThePageMeanwhile() {
            sent();
            lockedByAStranger(Purpose.MY_PAGE, caseId.value());
            Rows.text(
                    "update link_ticket set ended_at = now() where subject_id = ? and purpose = 'MY_PAGE' returning id",
                    caseId.value());
            askedAnew(caseId.value());
            assertThat(links.newest(Purpose.MY_PAGE, caseId.value())).isEmpty();
            assertThat(sentAgain(caseId.value())).isEmpty();
        }

        @org.junit.jupiter.params.ParameterizedTest
        @org.junit.jupiter.params.provider.EnumSource(
                value = Purpose.class,
                names = {"PASSPORT", "MESSAGES", "PHASED_RETURN"})
        void isMadeAnewWhateverItOpensAndNothingElseWithIt(Purpose purpose) {
            sent();
            var subject = purpose == Purpose.PHASED_RETURN
                    ? caseId.value()
                    : referral.id().value();
            icb.in(() ->
                    links.issue(purpose, icb.id(), null, subject, fixtures.now().plus(Duration.ofDays(30))));
            lockedByAStranger(purpose, subject);
            askedAnew(subject);
            assertThat(links.newest(purpose, subject)).isPresent();
            assertThat(sentAgain(subject)).hasSize(1);
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

        private String permission() {
            return Rows.text(
                    "select id from permission where referral_id = ? and withdrawn_at is null",
                    referral.id().value());
        }

        private EmployerView.Status seenBy(uk.workwell.employer.MemberId member) {
            return firm.as(member, () -> desk.staffMember(referral.line()).orElseThrow())
                    .line()
                    .status();
        }

        @Test
        void isLeftToSomeOfThemUntilADay() {
            opened();
            browser.send("/r/me/sharing/contact");
            var first = permission();
            var page = browser.open("/r/me/sharing/less?permission=" + first);
            assertThat(page.body())
                    .contains("Share less")
                    .contains("Being in contact with us")
                    .contains("What was read cannot be taken back.")
                    .contains("Only <bdi>Petra Inkwell</bdi>");
            assertThat(browser.send("/r/me/sharing/less", "permission", first).body())
                    .contains("Choose who may go on reading it");
            assertThat(browser.send(
                                    "/r/me/sharing/less",
                                    "permission",
                                    first,
                                    "who",
                                    firm.hr.toString(),
                                    "until",
                                    "DAY",
                                    "day",
                                    "40")
                            .body())
                    .contains("Enter the last day on which they may read it");
            assertThat(browser.send("/r/me/sharing/less", "permission", first, "who", "same", "until", "SAME")
                            .body())
                    .contains("Nothing would change");
            assertThat(permission()).isEqualTo(first);
            var last = java.time.LocalDate.ofInstant(fixtures.now(), java.time.ZoneOffset.UTC)
                    .plusDays(5);
            browser.send(
                    "/r/me/sharing/less",
                    "permission",
                    first,
                    "who",
                    firm.hr.toString(),
                    "until",
                    "DAY",
                    "day",
                    "" + last.getDayOfMonth(),
                    "month",
                    "" + last.getMonthValue(),
                    "year",
                    "" + last.getYear());
            assertThat(permission()).isNotEqualTo(first);
            assertThat(seenBy(firm.hr)).isEqualTo(EmployerView.Status.IN_CONTACT);
            assertThat(seenBy(firm.owner)).isEqualTo(EmployerView.Status.SENT);
            MovedClock.at(fixtures.now().plus(Duration.ofDays(7)), () -> {
                assertThat(seenBy(firm.hr)).isEqualTo(EmployerView.Status.SENT);
                return true;
            });
            assertThat(browser.open("/r/me/sharing").body()).contains("Petra Inkwell");
        }

        @Test
        void ofSomebodyElseIsNotTouched() {
            opened();
            browser.send("/r/me/sharing/contact");
            var other = fixtures.aReferral().to(icb).fromEmployer(firm.id).accepted(icb.coach());
            other.asPerson(() -> permissions.give(new uk.workwell.sharing.GivePermission(
                    icb.provider().value(), other.id().value(), firm.id, SharedItem.IN_CONTACT, "May they?", null)));
            var theirs = Rows.text(
                    "select id from permission where referral_id = ?",
                    other.id().value());
            assertThat(browser.open("/r/me/sharing/less?permission=" + theirs).body())
                    .doesNotContain("Share less from now on");
            browser.send("/r/me/sharing/less", "permission", theirs, "who", firm.hr.toString(), "until", "SAME");
            assertThat(Rows.texts(
                            "select 'ended' from permission where id = ? and withdrawn_at is not null",
                            UUID.fromString(theirs)))
                    .isEmpty();
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
                    .contains("view-questioned COACH", "view-questioned PRIVACY_CONTACT");
            assertThat(browser.open("/r/me").body())
                    .contains("Who answers for your data", "Data Protection Officer", "data-protection@qe1.example");
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
