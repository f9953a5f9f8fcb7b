package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.measures.AskingByLink;
import uk.workwell.casework.measures.AskingByLink.Asked;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.MissingReason;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.PersonAgreed;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.Plans;
import uk.workwell.casework.plan.ShowingPlans;
import uk.workwell.casework.plan.ShowingPlans.Shown;
import uk.workwell.casework.plan.StepOwner;
import uk.workwell.confirming.Browser;
import uk.workwell.link.Links;
import uk.workwell.link.TicketId;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** A person answers a questionnaire, and agrees to a plan, each by a link of its own: link, code, date of birth, once. */
@WorkWellTest
class ByLinkPagesTest {

    private static final String GONE = "This link does not work";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    AskingByLink asking;

    @Autowired
    Measures measures;

    @Autowired
    Plans plans;

    @Autowired
    ShowingPlans showing;

    @Autowired
    Links links;

    @Autowired
    Team team;

    private InSupport made;

    @BeforeEach
    void anAssessedCase() {
        made = cases.assessed(fixtures.icb("QE1"));
    }

    private UUID asked(String questionnaire) {
        var result = made.icb().as(made.coach(), () -> asking.ask(made.coach(), made.id(), questionnaire));
        return result instanceof Asked.Sent(var ask) ? ask.ticket() : org.assertj.core.api.Assertions.fail("" + result);
    }

    private Browser opened(UUID ticket) {
        var browser = new Browser(context, "198.51.100." + Math.floorMod(ticket.hashCode(), 250));
        browser.open("/l/" + links.freshToken(new TicketId(ticket)));
        return browser;
    }

    private Browser proved(UUID ticket) {
        var browser = opened(ticket);
        var born = made.referral().born();
        // No code is sent: a message under way would make another one, and this one stop working.
        var page = browser.send(
                "/r/prove",
                "code",
                links.freshCode(new TicketId(ticket)).orElseThrow(),
                "day",
                "" + born.getDayOfMonth(),
                "month",
                "" + born.getMonthValue(),
                "year",
                "" + born.getYear());
        assertThat(page.body()).doesNotContain("is not right. Check both", GONE);
        return browser;
    }

    private static String[] phq9(String value, String last) {
        var fields = new String[18];
        for (int n = 0; n < 9; n++) {
            fields[2 * n] = "PHQ9_" + (n + 1);
            fields[2 * n + 1] = n == 8 ? last : value;
        }
        return fields;
    }

    private int concerns() {
        return Integer.parseInt(Rows.text(
                "select count(*) from risk where case_id = ?", made.id().value()));
    }

    @Nested
    class AQuestionnaire {

        @Test
        void isSentAsAMessageAboutTheLinkAndNothingElse() {
            var ticket = asked("WHO5");
            assertThat(Rows.texts(
                            "select event from notice where subject_id = ? and tenant_id = ?",
                            ticket,
                            made.icb().id().value()))
                    .containsExactly("measure-link");
        }

        @Test
        void isNotShownBeforeCodeAndDateOfBirth() {
            var browser = opened(asked("WHO5"));
            assertThat(browser.open("/r/measure").body()).contains(GONE).doesNotContain("cheerful");
            assertThat(browser.send("/r/measure", "WHO5_1", "3").body()).contains(GONE);
        }

        @Test
        void isAnsweredOnceAndReadByTheCoach() {
            var browser = proved(asked("WHO5"));
            assertThat(browser.open("/r/measure").body()).contains("Some questions", "I would rather not say");
            var done = browser.send(
                    "/r/measure", "WHO5_1", "3", "WHO5_2", "3", "WHO5_3", "2", "WHO5_4", "NONE", "WHO5_5", "2");
            assertThat(done.body()).contains("Thank you. We have your answers").doesNotContain("999");
            var taken = made.icb()
                    .as(made.coach(), () -> measures.of(made.coach(), made.id()))
                    .getFirst();
            assertThat(taken.recordedBy()).isNull();
            assertThat(taken.answers().values()).containsEntry("WHO5_1", 3);
            assertThat(taken.answers().missing()).containsEntry("WHO5_4", MissingReason.DECLINED);
            browser.send("/r/measure", "WHO5_1", "5");
            assertThat(made.icb().as(made.coach(), () -> measures.of(made.coach(), made.id())))
                    .hasSize(1);
            assertThat(concerns()).isZero();
        }

        @Test
        void saysWhatIsMissingAndKeepsWhatWasChosen() {
            var ticket = asked("WHO5");
            var browser = proved(ticket);
            browser.open("/r/measure");
            var page = browser.send("/r/measure", "WHO5_1", "4", "WHO5_2", "99");
            assertThat(page.body())
                    .contains("Choose an answer, or that you would rather not say", "to put right")
                    .containsPattern("name=\"WHO5_1\" value=\"4\" checked");
            assertThat(made.icb().as(made.coach(), () -> measures.of(made.coach(), made.id())))
                    .isEmpty();
        }

        @Test
        void keepsWhatWasChosenForAnotherDayOnAnotherDevice() {
            var ticket = asked("WHO5");
            var browser = proved(ticket);
            browser.open("/r/measure");
            assertThat(browser.send("/r/measure/kept", "WHO5_2", "1").body()).contains("saved");
            assertThat(proved(ticket).open("/r/measure").body()).containsPattern("name=\"WHO5_2\" value=\"1\" checked");
        }

        @Test
        void thatTellsOfDangerIsMetAtOnceWithWhomToCallAndOpensARedConcern() {
            var ticket = asked("PHQ9");
            var browser = proved(ticket);
            assertThat(browser.open("/r/measure").body()).contains("If you are in danger now", "999");
            var page = browser.send("/r/measure", phq9("0", "1"));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.at()).isEqualTo("/r/measure");
            assertThat(page.body()).contains("999", "NHS 111, option 2", "116 123", "Nobody reads this at once");
            assertThat(page.body().indexOf("999")).isLessThan(page.body().indexOf("Nobody reads this at once"));
            assertThat(page.body()).contains("looks at your answers");
            assertThat(concerns()).isOne();
            assertThat(Rows.text(
                            "select state from risk where case_id = ?",
                            made.id().value()))
                    .isEqualTo("WAITING");
            assertThat(browser.open("/r/done").body()).contains("999", "116 123");
        }

        @Test
        void thatTellsOfDangerOpensOneConcernEvenBeforeItIsComplete() {
            var browser = proved(asked("PHQ9"));
            browser.open("/r/measure");
            var page = browser.send("/r/measure", "PHQ9_9", "2");
            assertThat(page.body()).contains("to put right", "116 123", "looks at your answers");
            assertThat(page.body().indexOf("116 123")).isLessThan(page.body().indexOf("to put right"));
            assertThat(concerns()).isOne();
            browser.send("/r/measure", "PHQ9_9", "2", "PHQ9_1", "0");
            assertThat(browser.send("/r/measure", phq9("0", "2")).body()).contains("Please get help now");
            assertThat(concerns()).isOne();
        }

        @Test
        void withoutDangerOpensNone() {
            var browser = proved(asked("PHQ9"));
            browser.open("/r/measure");
            browser.send("/r/measure", phq9("3", "0"));
            assertThat(concerns()).isZero();
        }

        @Test
        void thatWasTakenBackOrAskedAgainLeadsNowhere() {
            var first = asked("WHO5");
            var browser = proved(first);
            asked("WHO5");
            assertThat(browser.open("/r/measure").body()).contains(GONE);
        }

        @Test
        void isNotAskedByLinkWhereNobodyIsOnDuty() {
            var other = cases.started(fixtures.icb("QUA"));
            var duty = other.icb().duty();
            other.icb().in(() -> {
                team.take(duty.id(), Role.DUTY_LEAD);
                return true;
            });
            assertThat(other.icb().as(other.coach(), () -> asking.ask(other.coach(), other.id(), "WHO5")))
                    .isInstanceOfSatisfying(
                            Asked.Refused.class, no -> assertThat(no.words()).startsWith("Nobody here is a duty lead"));
        }

        @Test
        void isNobodyElsesToAsk() {
            var other = made.icb().coach2();
            assertThat(made.icb().as(other, () -> asking.ask(other, made.id(), "WHO5")))
                    .isInstanceOf(Asked.NotFound.class);
            asked("WHO5");
            assertThat(made.icb().as(other, () -> asking.open(other, made.id())))
                    .isEmpty();
            assertThat(made.icb().as(made.coach(), () -> asking.open(made.coach(), made.id())))
                    .hasSize(1);
        }
    }

    @Nested
    class APlan {

        private final String goal = "Back to the depot on Tuesdays " + UUID.randomUUID();

        private PlanContent content(String text) {
            var today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
            var step = new PlanStep(Ids.fresh(), "Ask about hours", StepOwner.PERSON, today.plusDays(7));
            return new PlanContent(
                    List.of(new Goal(Ids.fresh(), text, Domain.WORK, today.plusWeeks(6), List.of(), List.of(step))),
                    List.of());
        }

        private UUID shown() {
            made.icb().as(made.coach(), () -> plans.draft(made.coach(), made.id(), 0, content(goal)));
            var result = made.icb().as(made.coach(), () -> showing.show(made.coach(), made.id(), 1));
            return result instanceof Shown.Sent(var ask)
                    ? ask.ticket()
                    : org.assertj.core.api.Assertions.fail("" + result);
        }

        private PlanBook book() {
            return made.icb().as(made.coach(), () -> plans.of(made.coach(), made.id()));
        }

        @Test
        void isInForceOnceThePersonAgreesToWhatTheyRead() {
            var browser = proved(shown());
            assertThat(browser.open("/r/plan").body()).contains("Your plan", goal, "Ask about hours", "You");
            assertThat(browser.send("/r/plan").body()).contains("The plan counts from now on");
            var agreed = book().agreed().orElseThrow().agreed();
            assertThat(agreed).isNotNull().extracting(PersonAgreed::how).isEqualTo(PersonAgreed.How.LINK);
            assertThat(cases.card(made).state()).isEqualTo(CaseState.PLAN_AGREED);
            assertThat(book().goals()).hasSize(1);
        }

        @Test
        void isSentBackWithWordsAndStaysADraft() {
            var browser = proved(shown());
            browser.open("/r/plan");
            assertThat(browser.send("/r/plan/change", "change", " ").body())
                    .contains("Write what you would like to change");
            assertThat(browser.send("/r/plan/change", "change", "Wednesdays suit me better")
                            .body())
                    .contains("Your coach reads it");
            assertThat(book().agreed()).isEmpty();
            var ask = made.icb()
                    .as(made.coach(), () -> showing.newest(made.coach(), made.id()))
                    .orElseThrow();
            assertThat(ask.words()).isEqualTo("Wednesdays suit me better");
            assertThat(Rows.holding("plan_ask", "Wednesdays")).isZero();
        }

        @Test
        void thatWasChangedSinceIsNotAgreedTo() {
            var browser = proved(shown());
            browser.open("/r/plan");
            made.icb().as(made.coach(), () -> plans.draft(made.coach(), made.id(), 1, content("Another goal")));
            assertThat(browser.send("/r/plan").body()).contains(GONE);
            assertThat(book().agreed()).isEmpty();
        }

        @Test
        void isNotSentBeforeItCanBeAgreedTo() {
            made.icb().as(made.coach(), () -> plans.draft(made.coach(), made.id(), 0, PlanContent.NONE));
            assertThat(made.icb().as(made.coach(), () -> showing.show(made.coach(), made.id(), 1)))
                    .isInstanceOf(Shown.Refused.class);
            assertThat(made.icb().as(made.coach(), () -> showing.show(made.coach(), made.id(), 7)))
                    .isInstanceOf(Shown.Changed.class);
            var other = made.icb().coach2();
            assertThat(made.icb().as(other, () -> showing.show(other, made.id(), 1)))
                    .isInstanceOf(Shown.NotFound.class);
        }

        @Test
        void isOpenedByNoOtherLink() {
            var browser = proved(asked("WHO5"));
            shown();
            assertThat(browser.open("/r/plan").body()).contains(GONE).doesNotContain(goal);
        }
    }
}
