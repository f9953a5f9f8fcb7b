package uk.workwell.waysin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.local.MovedClock;
import uk.workwell.notice.Postbox;
import uk.workwell.referral.AskBack;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.referral.LapsingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageResult;
import uk.workwell.referral.referrer.Invitation;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.referral.referrer.Referrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.WayIn;

/** A question before a decision to the organisation that referred somebody: by mail, behind its code, or never answered. */
@WorkWellTest
class AskedOfAReferrerTest {

    private static final String QUESTION = "MARKERQUESTION: does the fit note end?";
    private static final String GONE = "This link does not work";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Referrers referrers;

    @Autowired
    Triage triage;

    @Autowired
    LapsingReferrals lapsing;

    @Autowired
    Postbox postbox;

    private Surgery surgery;
    private AnIcb icb;

    @BeforeEach
    void aSurgery() {
        surgery = new Surgery(context, postbox);
        icb = fixtures.icb("QE1");
    }

    private Referrer invited(Surgery who) {
        var result = icb.as(
                icb.admin(),
                () -> referrers.invite(icb.admin(), new InviteReferrer("Example Surgery", WayIn.GP, who.email)));
        return ((Invitation.Done) result).referrer();
    }

    private TriageCard referred() throws InterruptedException {
        surgery.comeIn();
        surgery.fillIn("PR1 2HE");
        surgery.send();
        return icb.as(icb.coach(), () -> triage.queue(icb.coach(), TriageFilter.TO_SCREEN, 0, 200).rows().stream()
                .filter(row -> row.name().equals(surgery.person))
                .findFirst()
                .flatMap(row -> triage.open(icb.coach(), row.id()))
                .orElseThrow());
    }

    private ReferralId asked() throws InterruptedException {
        var card = referred();
        assertThat(ask(card)).isEqualTo(new TriageResult.Done());
        return card.id();
    }

    private TriageResult ask(TriageCard card) {
        return icb.as(
                icb.coach(),
                () -> triage.askBack(
                        icb.coach(),
                        card.id(),
                        new AskBack(AskedOf.REFERRER, AskBack.SOMETHING_ELSE, QUESTION),
                        card.version()));
    }

    private TriageCard now(ReferralId id) {
        return icb.as(icb.coach(), () -> triage.open(icb.coach(), id)).orElseThrow();
    }

    private static String state(ReferralId id) {
        return Rows.text("select state from referral where id = ?", id.value());
    }

    @Test
    void isReadAndAnsweredBehindTheCode() throws InterruptedException {
        invited(surgery);
        var id = asked();
        var letter = postbox.await(surgery.email, one -> one.text().contains("somebody whom you referred"));
        assertThat(letter.text()).contains("/l/").doesNotContain("MARKERQUESTION", surgery.person);
        assertThat(surgery.browser.open("/refer").body()).contains("Answer our question");
        var address = "/refer/question/" + id;
        assertThat(surgery.browser.open(address).body()).contains(QUESTION).doesNotContain(surgery.person);
        assertThat(surgery.browser.send(address, "answer", " ").body()).contains("Write your answer");
        surgery.browser.send(address, "answer", "In a fortnight");
        assertThat(state(id)).isEqualTo("SCREENING");
        assertThat(now(id).dialogue()).singleElement().satisfies(exchange -> {
            assertThat(exchange.askedOf()).isEqualTo(AskedOf.REFERRER);
            assertThat(exchange.answer()).isEqualTo("In a fortnight");
        });
        assertThat(surgery.browser.open(address).body()).contains(GONE);
        assertThat(surgery.browser.open("/refer").body()).doesNotContain("Answer our question");
        assertThat(postbox.to(surgery.personsEmail()))
                .noneMatch(one ->
                        one.text().contains("one more thing") || one.text().contains("We have your answer"));
    }

    @Test
    void isNotThereForAnotherOrganisation() throws InterruptedException {
        invited(surgery);
        var id = asked();
        var other = new Surgery(context, postbox);
        invited(other);
        other.comeIn();
        assertThat(other.browser.open("/refer/question/" + id).body()).contains(GONE);
        other.browser.send("/refer/question/" + id, "answer", "Not ours to say");
        assertThat(state(id)).isEqualTo("INFO_REQUESTED");
    }

    @Test
    void leftUnansweredBringsTheReferralBackToTheQueueAndEndsNothing() throws InterruptedException {
        invited(surgery);
        var id = asked();
        var last = LocalDate.parse(Rows.text("select answer_by from referral where id = ?", id.value()));
        lapse(last);
        assertThat(state(id)).isEqualTo("INFO_REQUESTED");
        lapse(last.plusDays(1));
        assertThat(state(id)).isEqualTo("SCREENING");
        assertThat(now(id).dialogue()).singleElement().satisfies(exchange -> assertThat(exchange.answer())
                .isNull());
        assertThat(surgery.browser.open("/refer/question/" + id).body()).contains(GONE);
    }

    @Test
    void isWrittenDownByAColleagueAndThePersonIsNotThankedForIt() throws InterruptedException {
        invited(surgery);
        var id = asked();
        var written = icb.as(
                icb.coach(), () -> triage.writeAnswer(icb.coach(), id, "Said: in a fortnight", now(id).version()));
        assertThat(written).isEqualTo(new TriageResult.Done());
        assertThat(state(id)).isEqualTo("SCREENING");
        assertThat(Rows.texts(
                        "select distinct recipient_kind from notice where event = 'information-given' and subject_id = ?",
                        id.value()))
                .containsExactly("STAFF");
    }

    @Test
    void isRefusedWithWordsWhereNobodyCanBeAsked() throws InterruptedException {
        var referrer = invited(surgery);
        var card = referred();
        assertThat(card.referrer()).isEqualTo("Example Surgery");
        icb.as(icb.admin(), () -> referrers.revoke(icb.admin(), referrer.id(), referrer.version()));
        assertThat(ask(card)).isInstanceOf(TriageResult.NotAllowed.class);
        assertThat(now(card.id()).referrer()).isNull();
        var byEmployer = fixtures.aReferral().to(icb).received();
        assertThat(ask(now(byEmployer.id()))).isInstanceOf(TriageResult.NotAllowed.class);
    }

    private void lapse(LocalDate day) {
        Instant night = day.atStartOfDay(WorkingDays.LONDON).toInstant().plus(Duration.ofMinutes(10));
        MovedClock.at(night, () -> {
            lapsing.now();
            return true;
        });
    }
}
