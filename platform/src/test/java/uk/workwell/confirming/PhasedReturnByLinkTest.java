package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseId;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.PhasedDesk;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.portal.view.PhasedView.Answer;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedState;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Place;
import uk.workwell.returntowork.phased.WeekHours;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.tenant.calendar.WorkingDays;

/** A phased return with its three sides, each through its own door: the coach, the person by a link, the employer's portal. */
@WorkWellTest
class PhasedReturnByLinkTest {

    private static final String DUTIES = "Inspection bench, seated";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    PhasedDesk phased;

    @Autowired
    PhasedReturns returns;

    @Autowired
    AnsweringReleases answering;

    @Autowired
    Links links;

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
    void aPlanThatWasProposed() {
        icb = fixtures.icb("QE1");
        firm = AnEmployer.registered(employers);
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var line = MovedClock.at(
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
                .sentFrom(line)
                .sentAt(sentAt)
                .accepted(icb.coach());
        caseId = new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value())));
        browser = new Browser(
                context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        coach(() -> returns.save(icb.coach(), caseId, 0, plan()));
        coach(() -> returns.propose(icb.coach(), caseId, 0));
    }

    private PhasedContent plan() {
        var first = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = new PhasedWeek(
                WeekHours.of(180, 180, 180, 180, 180), LocalTime.of(9, 30), DUTIES, Place.WORKPLACE, PayBasis.FULL);
        return new PhasedContent(
                first,
                WeekHours.of(450, 450, 450, 450, 450),
                List.of(week, week),
                first.plusWeeks(2),
                null,
                "Marker quillwort of a reason");
    }

    private void coach(java.util.function.Supplier<PhasedResult> verb) {
        assertThat(icb.as(icb.coach(), verb)).isInstanceOf(PhasedResult.Done.class);
    }

    private Page opened() {
        var ticket = links.newest(Purpose.PHASED_RETURN, caseId.value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
        return browser.open("/r/phased");
    }

    private static String hidden(Page page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private void releases() {
        referral.asPerson(() -> {
            var waits = answering.waiting(referral.id().value()).getLast();
            return answering.answer(new AnswerRelease(
                    referral.id().value(),
                    waits.id(),
                    waits.revision(),
                    waits.hash(),
                    new AnswerRelease.Answer.Yes("May they?", null, Set.of())));
        });
    }

    private java.util.Optional<PhasedView.Plan> seenByHr() {
        return firm.as(firm.hr, () -> phased.plan(referral.line()));
    }

    private PhasedState state() {
        return icb.as(icb.coach(), () -> returns.of(icb.coach(), caseId))
                .orElseThrow()
                .plan()
                .state();
    }

    @Test
    void isReadSignedAndWrittenDownByAllThree() {
        var read = opened();
        assertThat(read.body()).contains("My phased return", "15 hours", DUTIES, "Not signed yet", "40");
        assertThat(seenByHr()).as("before the person let it").isEmpty();
        releases();
        var plan = seenByHr().orElseThrow();
        assertThat(plan.weeks()).hasSize(2).allMatch(week -> week.duties().equals(DUTIES));
        assertThat(plan.toString() + plan.checks() + plan.weeks() + plan.signatures())
                .doesNotContain("quillwort");
        browser.send("/r/phased", "number", hidden(read, "number"), "hash", hidden(read, "hash"));
        assertThat(browser.open("/r/phased").body()).contains("Signed, ").doesNotContain("I agree to this version");
        var newest = icb.as(icb.coach(), () -> returns.of(icb.coach(), caseId))
                .orElseThrow()
                .newest();
        coach(() -> returns.sign(icb.coach(), caseId, newest.number(), newest.hash()));
        assertThat(firm.as(firm.hr, () -> phased.sign(referral.line(), plan.number(), plan.hash())))
                .isInstanceOf(Answer.Done.class);
        assertThat(state()).isEqualTo(PhasedState.RUNNING);
        assertThat(browser.send("/r/phased/worked", "week", "0", "worked-mon", "three", "words", "Bus late")
                        .body())
                .contains("Enter hours like 4, 7.5 or 7:30", "three", "Bus late");
        browser.send("/r/phased/worked", "week", "0", "worked-mon", "3", "worked-tue", "2:30", "words", "Bus late");
        assertThat(browser.open("/r/phased").body()).contains("Week 1: 5.5 hours");
        var now = seenByHr().orElseThrow();
        assertThat(now.worked()).singleElement().satisfies(line -> assertThat(line.head())
                .contains("5.5 hours"));
        assertThat(now.toString() + now.worked()).doesNotContain("Bus late");
        assertThat(firm.as(firm.hr, () -> phased.worked(referral.line(), 0, List.of("x", "", "", "", "", "", ""))))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.faults())
                        .extracting(PhasedView.Fault::field)
                        .containsExactly("worked-mon"));
        assertThat(firm.as(firm.hr, () -> phased.worked(referral.line(), 0, Collections.nCopies(7, "1"))))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void isNoOtherEmployersAndNoOtherManagers() {
        releases();
        var other = AnEmployer.registered(employers);
        assertThat(other.as(other.hr, () -> phased.plan(referral.line()))).isEmpty();
        assertThat(other.as(other.hr, () -> phased.staffName(referral.line()))).isEmpty();
        assertThat(other.as(other.hr, () -> phased.sign(referral.line(), 1, "x")))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(firm.as(firm.otherManager, () -> phased.plan(referral.line())))
                .isEmpty();
        assertThat(seenByHr()).isPresent();
    }

    @Test
    void isReadByThePersonFirstWhereTheEmployerProposesOtherHours() {
        releases();
        var plan = seenByHr().orElseThrow();
        var wanted = plan.weeks().stream()
                .map(week -> new PhasedView.Wanted(List.of("2", "2", "2", "2", "2", "", ""), "Packing, seated"))
                .toList();
        assertThat(firm.as(firm.hr, () -> phased.change(referral.line(), plan.seen(), wanted)))
                .isInstanceOf(Answer.Done.class);
        assertThat(firm.as(firm.hr, () -> phased.change(referral.line(), plan.seen(), wanted)))
                .as("on what is not the newest any more")
                .isInstanceOf(Answer.Refused.class);
        var book = icb.as(icb.coach(), () -> returns.of(icb.coach(), caseId)).orElseThrow();
        assertThat(book.personReadsFirst()).isTrue();
        assertThat(opened().body()).contains("Packing, seated", "Petra Inkwell");
        assertThat(icb.as(icb.coach(), () -> returns.of(icb.coach(), caseId))
                        .orElseThrow()
                        .personReadsFirst())
                .isFalse();
    }

    @Test
    void isSignedOnlyInTheWordsThatWereRead() {
        var read = opened();
        coach(() -> returns.save(icb.coach(), caseId, 1, plan()));
        assertThat(browser.send("/r/phased", "number", hidden(read, "number"), "hash", hidden(read, "hash"))
                        .body())
                .contains("The plan has changed since you opened it");
        assertThat(browser.send("/r/phased/change", "change", " ").body())
                .contains("Write what you would like to change");
    }
}
