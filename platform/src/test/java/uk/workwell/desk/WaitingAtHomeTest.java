package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.EmployersAdjustments;
import uk.workwell.agreement.EmployersAnswer;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.employer.MemberId;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.PhasedDesk;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Waits;
import uk.workwell.portal.view.Waits.Page;
import uk.workwell.portal.view.Waits.Urgency;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PersonsPhased;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Place;
import uk.workwell.returntowork.phased.WeekHours;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.tenant.calendar.WorkingDays;

/** What waits for an employer's people on their home page: as much as each of them may know at that moment. */
@WorkWellTest
class WaitingAtHomeTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    AConversation talk;

    @Autowired
    EmployerDesk desk;

    @Autowired
    PhasedDesk phasedDesk;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    EmployersAdjustments employers;

    @Autowired
    Permissions permissions;

    @Autowired
    Correspondence correspondence;

    @Autowired
    PhasedReturns coachs;

    @Autowired
    PersonsPhased personsPhased;

    @Autowired
    AnsweringReleases answering;

    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = talk.somebody();
    }

    private List<Waits> waits(MemberId member) {
        return of.firm().as(member, () -> desk.home(6)).waiting().lines();
    }

    private List<Waits> waits() {
        return waits(of.firm().hr);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private UUID referral() {
        return of.referral().id().value();
    }

    private AdjustmentId permitted(MemberId... only) {
        var made = of.asCoach(() -> adjustments.ask(new AskForAdjustment(
                of.icb().provider().value(),
                referral(),
                of.firm().id,
                Party.COACH,
                "STAGGERED_START",
                "Start at half past nine",
                null)));
        var id = ((AdjustmentResult.Done) made).id();
        person(id, read -> persons.permit(read, "May they?", null, Set.of(only)));
        return id;
    }

    private void person(AdjustmentId id, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        assertThat(of.referral().asPerson(() -> {
                    var file = adjustments.file(referral(), id).orElseThrow();
                    return verb.apply(new PersonsAdjustments.Read(
                            referral(),
                            id,
                            file.now().version(),
                            file.current().number(),
                            file.current().hash()));
                }))
                .isInstanceOf(AdjustmentResult.Done.class);
    }

    private void answered(AdjustmentId id, EmployersAnswer answer) {
        assertThat(of.icb().in(() -> {
                    var file = adjustments.file(referral(), id).orElseThrow();
                    return employers.answer(
                            new EmployersAdjustments.Read(
                                    referral(),
                                    id,
                                    file.now().version(),
                                    file.current().number(),
                                    file.current().hash(),
                                    "Petra Inkwell"),
                            answer);
                }))
                .isInstanceOf(AdjustmentResult.Done.class);
    }

    @Nested
    class AChangeAtWork {

        @Test
        void waitsToBeAcknowledgedWithItsDay() {
            var id = permitted();
            assertThat(waits()).singleElement().satisfies(one -> {
                assertThat(one.on()).isEqualTo(Page.ADJUSTMENT);
                assertThat(one.id()).isEqualTo(id.value());
                assertThat(one.staff()).isEqualTo(of.line());
                assertThat(one.title()).startsWith("Say that you have it: ");
                assertThat(one.why()).startsWith("Beatrix Moon").contains("Answer at once if you can, or say by ");
                assertThat(one.when()).isEqualTo("In 2 working days");
                assertThat(one.urgency()).isEqualTo(Urgency.SOON);
            });
        }

        @Test
        void thenWaitsForTheAnswerAndIsLateOnTheDayAfter() {
            answered(permitted(), new EmployersAnswer.Acknowledge(""));
            assertThat(waits()).singleElement().satisfies(one -> {
                assertThat(one.title()).startsWith("Answer: ");
                assertThat(one.urgency()).isEqualTo(Urgency.QUIET);
            });
            MovedClock.at(fixtures.now().plus(java.time.Duration.ofDays(60)), () -> {
                assertThat(waits()).singleElement().satisfies(one -> {
                    assertThat(one.urgency()).isEqualTo(Urgency.LATE);
                    assertThat(one.when()).endsWith(" late");
                });
                return true;
            });
        }

        @Test
        void goesOnceItIsAnswered() {
            answered(
                    permitted(),
                    new EmployersAnswer.No(uk.workwell.agreement.DeclineReason.DISRUPTION, "The line needs two", null));
            assertThat(waits()).isEmpty();
        }

        @Test
        void goesAtOnceWhereThePersonTakesItBack() {
            permitted();
            assertThat(waits()).hasSize(1);
            of.referral().asPerson(() -> {
                permissions.withdraw(referral(), SharedItem.ADJUSTMENTS);
                return true;
            });
            assertThat(waits()).isEmpty();
        }

        @Test
        void waitsForNobodyButWhomThePersonNamed() {
            permitted(of.firm().owner);
            assertThat(waits(of.firm().owner)).hasSize(1);
            assertThat(waits()).isEmpty();
        }

        @Test
        void waitsForNoManagerOfOtherStaff() {
            permitted();
            assertThat(waits(of.firm().otherManager)).isEmpty();
            assertThat(of.firm()
                            .as(of.firm().otherManager, () -> desk.home(6))
                            .staff()
                            .count())
                    .isZero();
        }

        @Test
        void waitsForTheManagerWhoseStaffTheyAre() {
            permitted();
            assertThat(waits(of.firm().manager)).isEmpty();
            uk.workwell.Rows.text(
                    "update employer_referral set line_manager = ? where id = ? returning id",
                    of.firm().manager.value(),
                    of.line());
            assertThat(waits(of.firm().manager)).hasSize(1);
        }

        @Test
        void waitsForNobodyOfAnotherEmployer() {
            permitted();
            var other = talk.somebody();
            assertThat(other.firm()
                            .as(other.firm().hr, () -> desk.home(6))
                            .waiting()
                            .lines())
                    .isEmpty();
        }

        @Test
        void isSeenByTheIcb() {
            permitted();
            var before = lists();
            waits();
            assertThat(lists()).isEqualTo(before + 1);
        }

        private int lists() {
            return uk.workwell.Rows.texts(
                            "select detail from audit_entry where action = 'ListSeen' and actor_id = ?",
                            of.firm().hr.value())
                    .size();
        }
    }

    @Nested
    class AConversationWith {

        @Test
        void waitsToBePreparedThenToBeSigned() {
            talk.asked(of, Stage.WEEK_2);
            assertThat(waits()).isEmpty();
            var id = talk.arranged(of);
            assertThat(waits()).singleElement().satisfies(one -> {
                assertThat(one.on()).isEqualTo(Page.CONVERSATION);
                assertThat(one.id()).isEqualTo(id.value());
                assertThat(one.title()).startsWith("Prepare for the conversation on ");
            });
        }

        @Test
        void waitsForASignatureAndThenForThePromise() {
            talk.toSign(of, "Four hours");
            assertThat(waits()).extracting(Waits::title).containsExactly("Read and sign: Before the return");
        }

        @Test
        void leavesAPromiseThatIsToBeKept() {
            talk.signed(of, "Four hours");
            assertThat(waits()).singleElement().satisfies(one -> assertThat(one.title())
                    .startsWith("Keep a promise to Beatrix Moon"));
        }

        @Test
        void isGoneWhereTheContactIsNotToBeKnown() {
            talk.toSign(of, "Four hours");
            talk.takesContactBack(of);
            assertThat(waits()).isEmpty();
        }
    }

    @Nested
    class AMessage {

        @Test
        void waitsUntilItIsOpenedByWhoeverLooks() {
            talk.permitsContact(of);
            of.referral().asPerson(() -> correspondence.reply(of.firm().id, referral(), "See you on Monday"));
            assertThat(waits()).singleElement().satisfies(one -> {
                assertThat(one.on()).isEqualTo(Page.MESSAGES);
                assertThat(one.title()).startsWith("Read a message from Beatrix Moon");
                assertThat(one.why()).doesNotContain("Monday,").doesNotContain("See you");
            });
            of.firm().as(of.firm().hr, () -> desk.conversation(of.line()));
            assertThat(waits()).isEmpty();
            assertThat(waits(of.firm().owner)).hasSize(1);
        }
    }

    @Nested
    class APhasedReturn {

        private LocalDate monday() {
            return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        private void proposed(LocalDate first) {
            var hours = WeekHours.of(240, 240, 240, 240, 240);
            var week = new PhasedWeek(hours, LocalTime.of(9, 30), "Bench", Place.WORKPLACE, PayBasis.FULL);
            var content = new PhasedContent(
                    first,
                    WeekHours.of(450, 450, 450, 450, 450),
                    List.of(week, week, week, week),
                    first.plusWeeks(4),
                    null,
                    "Nobody works on bank holidays");
            var by = of.icb().coach();
            assertThat(of.asCoach(() -> coachs.save(by, of.caseId(), 0, content)))
                    .isInstanceOf(PhasedResult.Done.class);
            assertThat(of.asCoach(() -> coachs.propose(
                            by,
                            of.caseId(),
                            coachs.of(by, of.caseId()).orElseThrow().plan().version())))
                    .isInstanceOf(PhasedResult.Done.class);
        }

        private void released() {
            talk.permitsContact(of);
            var text =
                    of.referral().asPerson(() -> answering.waiting(referral())).getLast();
            of.referral()
                    .asPerson(() -> answering.answer(new AnswerRelease(
                            referral(),
                            text.id(),
                            text.revision(),
                            text.hash(),
                            new Answer.Yes("May they?", null, Set.of()))));
        }

        private void signedByAll() {
            var read = of.asCoach(() -> coachs.of(of.icb().coach(), of.caseId()))
                    .orElseThrow()
                    .newest();
            of.referral().asPerson(() -> personsPhased.sign(of.caseId().value(), read.number(), read.hash()));
            of.asCoach(() -> coachs.sign(of.icb().coach(), of.caseId(), read.number(), read.hash()));
            of.firm().as(of.firm().hr, () -> phasedDesk.sign(of.line(), read.number(), read.hash()));
        }

        @Test
        void waitsOnceThePersonLetThemReadIt() {
            proposed(monday().plusWeeks(1));
            assertThat(waits()).isEmpty();
            released();
            assertThat(waits()).singleElement().satisfies(one -> {
                assertThat(one.on()).isEqualTo(Page.PHASED_RETURN);
                assertThat(one.title()).startsWith("Look at a phased return: ");
            });
            signedByAll();
            assertThat(waits()).isEmpty();
        }

        @Test
        void asksForTheHoursOfAWeekThatIsOver() {
            proposed(monday());
            released();
            signedByAll();
            uk.workwell.Rows.text(
                    "update phased_return set state = 'RUNNING' where case_id = ? returning state",
                    of.caseId().value());
            assertThat(waits()).isEmpty();
            MovedClock.at(fixtures.now().plus(java.time.Duration.ofDays(14)), () -> {
                assertThat(waits()).singleElement().satisfies(one -> {
                    assertThat(one.title()).startsWith("Write down the hours of week 1: ");
                    assertThat(one.staff()).isEqualTo(of.line());
                });
                of.firm()
                        .as(
                                of.firm().hr,
                                () -> phasedDesk.worked(of.line(), 0, List.of("4", "4", "4", "4", "4", "", "")));
                assertThat(waits()).extracting(Waits::title).singleElement().satisfies(title -> assertThat(title)
                        .startsWith("Write down the hours of week 2: "));
                return true;
            });
        }
    }

    @Test
    void costsTheSameHoweverMuchWaits() {
        talk.permitsContact(of);
        home();
        int nothing = home();
        permitted();
        int one = home();
        permitted();
        talk.toSign(of, "Four hours");
        of.referral().asPerson(() -> correspondence.reply(of.firm().id, referral(), "See you on Monday"));
        assertThat(waits()).hasSize(4);
        assertThat(home()).isEqualTo(one).isEqualTo(nothing);
    }

    private int home() {
        return CountedStatements.of(() -> of.firm().run(of.firm().hr, () -> {
            EmployerView.Home home = desk.home(6);
            assertThat(home.staff().count()).isEqualTo(1);
        }));
    }
}
