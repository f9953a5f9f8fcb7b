package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.ReleaseState;
import uk.workwell.sharing.release.Releases;

/** A person reads by their link what their employer would read, and decides; the employer's page follows at its next request. */
@WorkWellTest
class SharingByLinkTest {

    private static final String WORDS = "Can lift up to 5 kg, <b>not</b> above the shoulder.";

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
    Permissions permissions;

    @Autowired
    Employments employments;

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
        referral = inSupport();
        browser = browser();
    }

    private AReferral inSupport() {
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
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

    private Browser browser() {
        return new Browser(context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
    }

    private DocumentId shown(AReferral of, String words) {
        return icb.as(icb.coach(), () -> {
            var drafted = releases.draft(new DraftRelease(
                    icb.provider().value(), of.id().value(), firm.id, SharedItem.FUNCTION, words, false));
            if (!(drafted instanceof ReleaseResult.Done done)) throw new AssertionError(drafted);
            releases.show(of.id().value(), done.id(), 0);
            return done.id();
        });
    }

    private Ticket ticket() {
        return links.newest(Purpose.SHARE, referral.id().value()).orElseThrow();
    }

    private Page opened() {
        var ticket = ticket();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        return browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private static String hidden(Page page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private Page answer(Page read, String... fields) {
        var all = new java.util.ArrayList<>(List.of(
                "release", hidden(read, "release"),
                "revision", hidden(read, "revision"),
                "hash", hidden(read, "hash")));
        all.addAll(List.of(fields));
        return browser.send("/r/sharing", all.toArray(String[]::new));
    }

    private List<EmployerView.Told> told(uk.workwell.employer.MemberId reader) {
        return firm.as(
                reader, () -> desk.staffMember(referral.line()).orElseThrow().told());
    }

    private ReleaseState state(DocumentId id) {
        return icb.in(
                () -> releases.find(referral.id().value(), id).orElseThrow().state());
    }

    @Nested
    class ThePage {

        @Test
        void showsTheExactWordsAndChoosesNothing() {
            shown(referral, WORDS);
            var page = opened();
            assertThat(page.at()).isEqualTo("/r/sharing");
            assertThat(page.body())
                    .contains("Can lift up to 5 kg, &lt;b&gt;not&lt;/b&gt; above the shoulder.")
                    .contains("Petra Inkwell")
                    .doesNotContain("checked")
                    .contains("Sent. You hear by");
        }

        @Test
        void isWrittenDownAsSeen() {
            shown(referral, WORDS);
            opened();
            assertThat(Rows.texts(
                            "select part from audit_entry where subject_id = ? and action = 'RecordSeen' and actor_kind = 'PERSON'",
                            referral.id().value()))
                    .contains("sharing");
        }

        @Test
        void keepsWhatWasTypedAndSaysWhatIsMissing() {
            shown(referral, WORDS);
            var page = answer(opened(), "say", "YES", "last", "SIX", "change", "Not the shoulder");
            assertThat(page.body())
                    .contains("Choose who may read it")
                    .contains("Not the shoulder")
                    .contains("value=\"SIX\" checked");
            assertThat(told(firm.hr)).isEmpty();
        }

        @Test
        void costsTheSameHoweverManyTextsThereAre() {
            shown(referral, WORDS);
            opened();
            int one = CountedStatements.of(() -> browser.open("/r/sharing"));
            for (int n = 0; n < 5; n++) shown(referral, WORDS + n);
            assertThat(CountedStatements.of(() -> browser.open("/r/sharing"))).isEqualTo(one);
        }
    }

    @Nested
    class AYes {

        @Test
        void letsTheEmployerReadThoseWordsAndNothingBefore() {
            var id = shown(referral, WORDS);
            var page = opened();
            assertThat(told(firm.hr)).isEmpty();
            assertThat(answer(page, "say", "YES", "who", "everybody", "last", "END")
                            .at())
                    .isEqualTo("/r/done");
            assertThat(state(id)).isEqualTo(ReleaseState.RELEASED);
            assertThat(told(firm.hr)).extracting(EmployerView.Told::words).containsExactly(WORDS);
            assertThat(told(firm.owner)).hasSize(1);
            assertThat(links.find(ticketUsed())).as("the link is used up").isEmpty();
        }

        private uk.workwell.link.TicketId ticketUsed() {
            return new uk.workwell.link.TicketId(UUID.fromString(Rows.text(
                    "select id from link_ticket where subject_id = ? and purpose = 'SHARE' order by id desc limit 1",
                    referral.id().value())));
        }

        @Test
        void toOnePersonHidesEvenTheContactFromTheOthers() {
            shown(referral, WORDS);
            answer(opened(), "say", "YES", "who", firm.hr.toString(), "last", "ONE");
            assertThat(told(firm.hr)).hasSize(1);
            assertThat(told(firm.owner)).isEmpty();
            assertThat(firm.as(firm.owner, () -> desk.staffMember(referral.line())
                            .orElseThrow()
                            .line()
                            .status()))
                    .isEqualTo(EmployerView.Status.SENT);
        }

        @Test
        void isForNobodyWhoWasNotOffered() {
            shown(referral, WORDS);
            var page = answer(opened(), "say", "YES", "who", UUID.randomUUID().toString(), "last", "ONE");
            assertThat(page.body()).contains("Choose who may read it");
        }

        @Test
        void toWordsThatWereRewrittenMeanwhileReleasesNothing() {
            var id = shown(referral, WORDS);
            var page = opened();
            icb.as(icb.coach(), () -> {
                var now = releases.find(referral.id().value(), id).orElseThrow();
                releases.rewrite(referral.id().value(), id, "Has a bad back", now.version());
                return releases.show(referral.id().value(), id, now.version() + 1);
            });
            var again = answer(page, "say", "YES", "who", "everybody", "last", "END");
            assertThat(again.body())
                    .contains("The words have changed since you read them")
                    .contains("Has a bad back");
            assertThat(told(firm.hr)).isEmpty();
        }
    }

    /** With an account; whoever acts by link hears by their own link. */
    private List<String> toldThereIsSomethingToRead() {
        return Rows.texts(
                "select recipient_id from notice where event = 'something-to-read' and recipient <> 'FIRM' and subject_id = ?",
                referral.line());
    }

    @Nested
    class TheEmployersMessage {

        @Test
        void goesToWhoeverSentTheReferralWhereEverybodyMayRead() {
            shown(referral, WORDS);
            answer(opened(), "say", "YES", "who", "everybody", "last", "END");
            assertThat(toldThereIsSomethingToRead()).containsExactly(firm.hr.toString());
        }

        @Test
        void goesOnlyToWhomThePersonNamed() {
            shown(referral, WORDS);
            answer(opened(), "say", "YES", "who", firm.owner.toString(), "last", "ONE");
            assertThat(toldThereIsSomethingToRead()).containsExactly(firm.owner.toString());
        }

        @Test
        void isNotSentAfterANo() {
            shown(referral, WORDS);
            answer(opened(), "say", "NO");
            assertThat(toldThereIsSomethingToRead()).isEmpty();
        }
    }

    @Nested
    class TheEndOfTheEmployment {

        private void lastDay(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
            assertThat(icb.as(icb.coach(), () -> employments.ends(referral.id().value(), day)))
                    .isTrue();
        }

        @Test
        void endsEverythingWithTheDayAfter() {
            shown(referral, WORDS);
            answer(opened(), "say", "YES", "who", "everybody", "last", "END");
            var today =
                    fixtures.now().atZone(java.time.ZoneId.of("Europe/London")).toLocalDate();
            lastDay(today);
            assertThat(told(firm.hr)).hasSize(1);
            assertThat(MovedClock.at(fixtures.now().plus(Duration.ofDays(1)), () -> told(firm.hr)))
                    .isEmpty();
            lastDay(null);
            assertThat(MovedClock.at(fixtures.now().plus(Duration.ofDays(1)), () -> told(firm.hr)))
                    .hasSize(1);
        }

        @Test
        void isNothingThatAnotherIcbCanSay() {
            var other = fixtures.icb("QOP");
            assertThat(other.as(
                            other.coach(), () -> employments.ends(referral.id().value(), null)))
                    .isFalse();
        }
    }

    @Nested
    class ANo {

        @Test
        void isNotToBeSeenByTheEmployer() {
            var before = firm.as(firm.hr, () -> desk.staffMember(referral.line()));
            shown(referral, WORDS);
            answer(opened(), "say", "NO");
            assertThat(firm.as(firm.hr, () -> desk.staffMember(referral.line())))
                    .isEqualTo(before);
        }

        @Test
        void orOtherWordsGoBackToTheCoach() {
            var id = shown(referral, WORDS);
            assertThat(answer(opened(), "say", "CHANGE").body()).contains("Say what should be different");
            answer(browser.open("/r/sharing"), "say", "CHANGE", "change", "Not the shoulder");
            assertThat(state(id)).isEqualTo(ReleaseState.CHANGE_REQUESTED);
        }
    }

    @Nested
    class Stopping {

        private UUID permission(SharedItem item) {
            return icb.in(() -> permissions.of(referral.id().value()).stream()
                    .filter(one -> one.item() == item)
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value());
        }

        private void oneIsReadAndAnotherWaits() {
            shown(referral, WORDS);
            shown(referral, "Needs breaks");
            answer(opened(), "say", "YES", "who", "everybody", "last", "END");
            assertThat(told(firm.hr)).hasSize(1);
        }

        @Test
        void oneTextHidesItAtTheNextRequest() {
            oneIsReadAndAnotherWaits();
            var page = browser.send(
                    "/r/sharing/stop",
                    "permission",
                    permission(SharedItem.FUNCTION).toString());
            assertThat(page.at()).isEqualTo("/r/sharing");
            assertThat(told(firm.hr)).isEmpty();
            assertThat(page.body()).contains("In contact with the service");
        }

        @Test
        void theContactHidesAllOfIt() {
            oneIsReadAndAnotherWaits();
            browser.send(
                    "/r/sharing/stop",
                    "permission",
                    permission(SharedItem.IN_CONTACT).toString());
            assertThat(told(firm.hr)).isEmpty();
            assertThat(firm.as(firm.hr, () -> desk.staffMember(referral.line())
                            .orElseThrow()
                            .line()
                            .status()))
                    .isEqualTo(EmployerView.Status.SENT);
        }

        @Test
        void whatIsSomebodyElsesDoesNothing() {
            oneIsReadAndAnotherWaits();
            var theirs = permission(SharedItem.FUNCTION);
            var mine = referral;
            referral = inSupport();
            shown(referral, "Others' words");
            browser = browser();
            opened();
            browser.send("/r/sharing/stop", "permission", theirs.toString());
            referral = mine;
            assertThat(told(firm.hr)).hasSize(1);
        }
    }

    @Test
    void readingByTheEmployerIsKeptForWhoeverTakesItBack() {
        shown(referral, WORDS);
        answer(opened(), "say", "YES", "who", "everybody", "last", "END");
        told(firm.hr);
        told(firm.hr);
        assertThat(Rows.texts(
                        "select member_id from release_reading g join release r on r.id = g.release_id where r.referral_id = ?",
                        referral.id().value()))
                .containsExactly(firm.hr.toString());
        assertThat(Set.copyOf(Rows.texts(
                        "select action from audit_entry a join release r on r.id = a.subject_id where r.referral_id = ?",
                        referral.id().value())))
                .contains("ReleaseDrafted", "ReleaseShown", "ReleaseReleased", "RecordSeen");
    }
}
