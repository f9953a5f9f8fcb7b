package uk.workwell.confirming;

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
import uk.workwell.casework.crossing.SharingOfACase;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Message;

/** An employer writes, the person reads it first, and the coach reads what the person passes on. */
@WorkWellTest
class MessagesTest {

    private static final String WORDS = "Shall we <i>talk</i> about Tuesday mornings?";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Permissions permissions;

    @Autowired
    Correspondence correspondence;

    @Autowired
    SharingOfACase sharing;

    @Autowired
    Links links;

    @SuppressWarnings("NullAway.Init")
    private AnIcb icb;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

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
        browser = new Browser(
                context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
    }

    private UUID id() {
        return referral.id().value();
    }

    private void theyMayKnow() {
        referral.asPerson(() -> permissions.give(new GivePermission(
                icb.provider().value(), id(), firm.id, SharedItem.IN_CONTACT, "May they know?", null)));
    }

    private java.util.Optional<String> write(MemberId by, String words) {
        return firm.as(by, () -> desk.write(referral.line(), words));
    }

    private java.util.Optional<List<EmployerView.Said>> read(MemberId by) {
        return firm.as(by, () -> desk.conversation(referral.line()));
    }

    private List<Message> coachReads() {
        var caseId = new CaseId(UUID.fromString(Rows.text("select id from care_case where referral_id = ?", id())));
        return icb.as(icb.coach(), () -> sharing.messages(icb.coach(), caseId));
    }

    private Page opened() {
        var ticket = links.newest(Purpose.MESSAGES, id()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        return browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private String message() {
        return Rows.text("select id from message where referral_id = ? order by sent_at desc limit 1", id());
    }

    private void written() {
        theyMayKnow();
        assertThat(write(firm.hr, WORDS)).isEmpty();
    }

    @Nested
    class AnEmployersMessage {

        @Test
        void isNotWrittenToSomebodyOfWhomNothingIsKnown() {
            assertThat(read(firm.hr)).isEmpty();
            assertThat(write(firm.hr, WORDS)).isPresent();
            assertThat(Rows.texts("select id from message where referral_id = ?", id()))
                    .isEmpty();
        }

        @Test
        void reachesThePersonAndNobodyElse() {
            written();
            assertThat(opened().body())
                    .contains("Shall we &lt;i&gt;talk&lt;/i&gt; about Tuesday mornings?")
                    .contains("Petra Inkwell", "Only you read this");
            assertThat(coachReads()).isEmpty();
            assertThat(Rows.texts("select event from notice where recipient_id = ? and event like 'message%'", id()))
                    .containsExactly("message-link");
            assertThat(Rows.holding("message", "Tuesday")).isZero();
        }

        @Test
        void reachesTheCoachOnceThePersonPassesItOn() {
            written();
            opened();
            browser.send("/r/messages/pass-on", "message", message());
            assertThat(coachReads()).extracting(Message::words).containsExactly(WORDS);
            assertThat(Rows.texts(
                            "select recipient from notice where event = 'message-passed-on' and subject_id = (select id from care_case where referral_id = ?)",
                            id()))
                    .containsExactly("COACH");
        }

        @Test
        void showsTheEmployerNothingOfWhatBecameOfIt() {
            written();
            var before = read(firm.hr);
            opened();
            browser.send("/r/messages/pass-on", "message", message());
            assertThat(read(firm.hr)).isEqualTo(before);
        }

        @Test
        void isHiddenFromTheNextRequestOnOnceTheContactIsTakenBack() {
            written();
            assertThat(read(firm.hr)).isPresent();
            referral.asPerson(() -> {
                permissions.withdraw(id(), SharedItem.IN_CONTACT);
                return true;
            });
            assertThat(read(firm.hr)).isEmpty();
            assertThat(write(firm.hr, "And now?")).isPresent();
        }

        @Test
        void saysWhatIsMissing() {
            theyMayKnow();
            assertThat(write(firm.hr, " ")).contains("Write your message");
        }
    }

    @Nested
    class PassingOnByItself {

        private void run(Duration later) {
            MovedClock.at(fixtures.now().plus(later), () -> {
                icb.in(() -> {
                    correspondence.passOnWhatIsDue();
                    return true;
                });
                return true;
            });
        }

        @Test
        void happensToNobodyWhoDidNotChooseIt() {
            written();
            run(Duration.ofDays(30));
            assertThat(coachReads()).isEmpty();
        }

        @Test
        void happensAfterTwoWorkingDaysToWhoeverChoseIt() {
            written();
            opened();
            browser.send("/r/messages/automatically", "on", "true");
            run(Duration.ofDays(1));
            assertThat(coachReads()).isEmpty();
            run(Duration.ofDays(8));
            assertThat(coachReads()).hasSize(1);
        }

        @Test
        void leavesAloneWhatThePersonKeeps() {
            written();
            opened();
            browser.send("/r/messages/automatically", "on", "true");
            browser.send("/r/messages/keep", "message", message());
            run(Duration.ofDays(8));
            assertThat(coachReads()).isEmpty();
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void reachesTheEmployerAndNotTheCoach() {
            written();
            opened();
            assertThat(browser.send("/r/messages", "words", " ").body()).contains("Write your message");
            browser.send("/r/messages", "words", "Tuesdays suit me");
            assertThat(read(firm.hr).orElseThrow())
                    .extracting(EmployerView.Said::words)
                    .containsExactly("Tuesdays suit me", WORDS);
            assertThat(coachReads()).isEmpty();
            assertThat(Rows.texts(
                            "select recipient_id from notice where event = 'something-to-read' and subject_id = ?",
                            referral.line()))
                    .containsExactly(firm.hr.toString());
        }
    }

    @Test
    void costTheSameHoweverManyThereAre() {
        written();
        opened();
        browser.open("/r/messages");
        int one = CountedStatements.of(() -> browser.open("/r/messages"));
        int employers = CountedStatements.of(() -> read(firm.hr));
        for (int n = 0; n < 5; n++) write(firm.hr, "And " + n);
        // The settings are asked for again every few seconds: one more or less. Five more would be one for each
        // message.
        assertThat(CountedStatements.of(() -> browser.open("/r/messages"))).isBetween(one - 1, one + 1);
        assertThat(CountedStatements.of(() -> read(firm.hr))).isBetween(employers - 1, employers + 1);
    }
}
