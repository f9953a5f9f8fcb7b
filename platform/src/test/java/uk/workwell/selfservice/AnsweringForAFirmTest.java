package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.workwell.selfservice.AFirmByLink.hidden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.notice.Postbox;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.selfservice.AFirmByLink.Wilf;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.tenant.calendar.WorkingDays;

/** A firm without an account answers what somebody there asks for, and writes to them, behind its link. */
@WorkWellTest
class AnsweringForAFirmTest {

    private static final String ASKED = "Start at half past nine, please";
    private static final String GONE = "This link does not work";

    @Autowired
    AConversation one;

    @Autowired
    AFirmByLink firms;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Postbox postbox;

    @Autowired
    Fixtures fixtures;

    private Somebody of;
    private Wilf wilf;

    @BeforeEach
    void somebodyOfAFirm() {
        of = one.somebody();
        one.permitsContact(of);
        wilf = firms.acting(of);
    }

    private static String state(AdjustmentId id) {
        return Rows.text("select state from adjustment where id = ?", id.value());
    }

    private Page form(AdjustmentId id, String act) {
        return wilf.browser().open("/firm/adjustment/answer?a=" + id + "&act=" + act);
    }

    private Page answer(Page form, AdjustmentId id, String act, String... more) {
        var fields = new ArrayList<>(List.of("a", id.toString(), "act", act));
        for (var name : List.of("number", "hash", "version")) fields.addAll(List.of(name, hidden(form, name)));
        fields.addAll(List.of(more));
        return wilf.browser().send("/firm/adjustment/answer", fields.toArray(String[]::new));
    }

    private String[] practical(String... more) {
        var fields =
                new ArrayList<>(List.of("from", day(7), "cost", "NOTHING", "payer", "EMPLOYER", "owner", "Wilf Flour"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private String day(int ahead) {
        var day = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(ahead);
        return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
    }

    @Nested
    class WhatTheyAreAsked {

        @Test
        void standsOnTheirPageOnceThePersonLetsThemReadIt() {
            var id = firms.asked(of, ASKED);
            assertThat(wilf.browser().open("/firm/staff").body()).doesNotContain("Waits for your answer");
            assertThat(wilf.browser().open("/firm/adjustment?a=" + id).body())
                    .contains(GONE)
                    .doesNotContain(ASKED);
            firms.person(of, id, read -> persons.permit(read, "May they?", null, java.util.Set.of()));
            assertThat(wilf.browser().open("/firm/staff").body()).contains("Waits for your answer", "/firm/adjustment");
            assertThat(wilf.browser().open("/firm/adjustment?a=" + id).body()).contains(ASKED, "Your answer");
        }

        @Test
        void isNotTheirsWhereThePersonNamedSomebodyElse() {
            var id = firms.permitted(of, ASKED, of.firm().hr);
            assertThat(wilf.browser().open("/firm/adjustment?a=" + id).body())
                    .contains(GONE)
                    .doesNotContain(ASKED);
        }

        @Test
        void isGoneAtTheNextClickWhereThePersonTakesItBack() {
            var id = firms.permitted(of, ASKED);
            var form = form(id, "YES");
            one.takesContactBack(of);
            assertThat(answer(form, id, "YES", practical()).body()).contains(GONE);
            assertThat(state(id)).isEqualTo("PERMISSION_OK");
        }

        @Test
        void reachesTheirMailboxWithoutAName() {
            firms.permitted(of, ASKED);
            var letter = postbox.await(wilf.email(), one -> one.text().contains("asks for something at work"));
            assertThat(letter.text())
                    .contains("/l/")
                    .doesNotContain(of.referral().name(), ASKED, "Kettle");
            assertThat(letter.subject()).isEqualTo("A message for you");
        }

        @Test
        void isShownWithTheSameFewStatementsHoweverManyThereAre() {
            var few = firms.permitted(of, ASKED);
            var page = "/firm/adjustment?a=" + few;
            wilf.browser().open(page);
            int before = CountedStatements.of(() -> wilf.browser().open("/firm/staff"));
            for (int n = 0; n < 4; n++) firms.permitted(of, ASKED + " " + n);
            int after = CountedStatements.of(() -> wilf.browser().open("/firm/staff"));
            assertThat(after).isLessThanOrEqualTo(before);
        }
    }

    @Nested
    class TheirAnswer {

        @Test
        void isSignedAsByLinkWithTheCodeConfirmed() {
            var id = firms.permitted(of, ASKED);
            var page = answer(form(id, "YES"), id, "YES", practical());
            assertThat(state(id)).isEqualTo("AGREED");
            assertThat(page.body()).contains("Signed", "Wilf Flour", "by link, code confirmed", "Version 2");
            firms.person(of, id, read -> persons.sign(read, "Beatrix"));
            assertThat(wilf.browser().open("/firm/adjustment?a=" + id).body()).contains("signed by both");
        }

        @Test
        void keepsWhatWasTypedUntilItIsComplete() {
            var id = firms.permitted(of, ASKED);
            var page =
                    answer(form(id, "PARTLY"), id, "PARTLY", practical("words", "A quarter past, on <b>Fridays</b>"));
            assertThat(page.body())
                    .contains("Choose why not exactly as asked", "#reason", "A quarter past, on &lt;b&gt;Fridays")
                    .contains(day(7));
            assertThat(state(id)).isEqualTo("PERMISSION_OK");
            answer(page, id, "PARTLY", practical("words", "A quarter past", "reason", "DISRUPTION"));
            assertThat(state(id)).isEqualTo("COUNTER_PROPOSED");
        }

        @Test
        void mayBeATrialWithDates() {
            var id = firms.permitted(of, ASKED);
            var form = form(id, "TRIAL");
            assertThat(answer(form, id, "TRIAL", practical("until", day(9))).body())
                    .contains("#until");
            answer(form, id, "TRIAL", practical("until", day(7 + 5 * 7)));
            assertThat(state(id)).isEqualTo("COUNTER_PROPOSED");
        }

        @Test
        void mayBeANoWithReasonAndAlternative() {
            var id = firms.permitted(of, ASKED);
            var form = form(id, "NO");
            assertThat(answer(form, id, "NO", "words", "Nobody else has a key").body())
                    .contains("Choose the reason");
            var page = answer(
                    form,
                    id,
                    "NO",
                    "reason",
                    "NOT_PRACTICABLE",
                    "words",
                    "Nobody else has a key",
                    "alternative",
                    "A later finish on Mondays");
            assertThat(state(id)).isEqualTo("DECLINED");
            assertThat(page.body()).contains("Nobody else has a key", "A later finish on Mondays");
        }

        @Test
        void toAnOlderVersionIsRefusedAndTheDifferenceShown() {
            var id = firms.permitted(of, ASKED);
            var old = form(id, "YES");
            answer(form(id, "PARTLY"), id, "PARTLY", practical("words", "A quarter past", "reason", "DISRUPTION"));
            firms.person(of, id, read -> persons.turnDown(read, "Half past, or nothing"));
            var late = answer(old, id, "YES", practical());
            assertThat(late.body())
                    .contains("Nothing was sent", "A quarter past", ASKED)
                    .contains("You answered to version 1");
            assertThat(state(id)).isEqualTo("UNDER_REVIEW");
        }

        @Test
        void mayComeAfterAWordAndAnAcknowledgement() {
            var id = firms.permitted(of, ASKED);
            var page = wilf.browser().open("/firm/adjustment?a=" + id);
            var said = wilf.browser()
                    .send(
                            "/firm/adjustment/say",
                            "a",
                            id.toString(),
                            "act",
                            "ACKNOWLEDGE",
                            "words",
                            "We have it",
                            "number",
                            hidden(page, "number"),
                            "hash",
                            hidden(page, "hash"),
                            "version",
                            hidden(page, "version"));
            assertThat(state(id)).isEqualTo("UNDER_REVIEW");
            assertThat(said.body()).contains("We have it");
        }

        @Test
        void pointsAtWordsOfHealthOnceAndThenLetsThemPass() {
            var id = firms.permitted(of, ASKED);
            var form = form(id, "NO");
            var fields = new String[] {"reason", "DISRUPTION", "words", "Is it her depression?"};
            var warned = answer(form, id, "NO", fields);
            assertThat(warned.body()).contains("look like health information", "depression", "Is it her depression?");
            assertThat(state(id)).isEqualTo("PERMISSION_OK");
            answer(warned, id, "NO", "reason", "DISRUPTION", "words", "Is it her depression?", "warned", "YES");
            assertThat(state(id)).isEqualTo("DECLINED");
        }
    }

    @Nested
    class Messages {

        @Test
        void goBothWaysAndReachThePersonFirst() {
            var page = wilf.browser().send("/firm/messages", "words", "How are the mornings?");
            assertThat(page.body()).contains("How are the mornings?", "Wilf Flour");
            var state = Rows.text(
                    "select state from message where referral_id = ?",
                    of.referral().id().value());
            assertThat(state).isEqualTo("WITH_PERSON");
            of.referral()
                    .asPerson(() -> correspondence.reply(
                            of.firm().id, of.referral().id().value(), "Better, thank you"));
            assertThat(wilf.browser().open("/firm/messages").body()).contains("Better, thank you", "They wrote");
            postbox.await(wilf.email(), letter -> letter.text().contains("something new for you to read"));
        }

        @Test
        void keepWhatWasTyped() {
            assertThat(wilf.browser()
                            .send("/firm/messages", "words", "x".repeat(2_001))
                            .body())
                    .contains("#words", "x".repeat(2_001));
            assertThat(wilf.browser().send("/firm/messages", "words", " ").body())
                    .contains("#words");
        }

        @Test
        void areNotThereWithoutThePersonsYes() {
            one.takesContactBack(of);
            assertThat(wilf.browser().open("/firm/messages").body()).contains(GONE);
            assertThat(wilf.browser().send("/firm/messages", "words", "Hello?").body())
                    .contains(GONE);
            assertThat(Rows.texts(
                            "select id from message where referral_id = ?",
                            of.referral().id().value()))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsDoneUnderANameThatNobodyGave() {
        var other = firms.invited(of);
        var id = firms.permitted(of, ASKED);
        firms.open(other);
        other.browser().send("/firm/prove", "code", firms.code(other));
        for (var page :
                List.of("/firm/messages", "/firm/adjustment?a=" + id, "/firm/conversation?c=" + UUID.randomUUID())) {
            assertThat(other.browser().open(page).body())
                    .contains("Who are you?")
                    .doesNotContain(ASKED);
        }
    }

    @Test
    void aLinkThatLocksIsToldToTheCoachWhoSentIt() {
        var other = firms.invited(of);
        firms.open(other);
        var wrong = firms.code(other).equals("000000") ? "000001" : "000000";
        for (int tries = 0; tries < 5; tries++) other.browser().send("/firm/prove", "code", wrong);
        var coach = of.icb().coach().email();
        var letter = postbox.await(
                coach,
                one -> one.text().contains("wrong code was given five times")
                        && one.text().contains(of.caseId().toString()));
        assertThat(letter.text()).doesNotContain(of.referral().name(), "Kettle", "Wilf");
    }
}
