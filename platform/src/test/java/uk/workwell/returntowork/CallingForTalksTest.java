package uk.workwell.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.EmployersConversation.Standing;
import uk.workwell.returntowork.phased.AReturn;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** A week that was worked otherwise than planned calls for a conversation, and all three hear of it. */
@WorkWellTest
class CallingForTalksTest {

    private static final int[] AS_PLANNED = {180, 180, 180, 180, 180};
    private static final int[] FIVE_LESS = {180, 180, 180, 60, 0};

    @Autowired
    AConversation one;

    @Autowired
    AReturn back;

    @Autowired
    Conversations conversations;

    @Autowired
    Arranging arranging;

    @Autowired
    Permissions permissions;

    @Autowired
    PhasedReturns returns;

    @SuppressWarnings("NullAway.Init")
    private Somebody of;

    @SuppressWarnings("NullAway.Init")
    private DocumentId text;

    @BeforeEach
    void aReturnUnderWay() {
        of = one.somebody();
        one.permitsContact(of);
        text = back.agreed(of.icb(), of.referral(), of.caseId(), of.firm().hr, back.thisMonday(), 15, 20);
    }

    private void worked(int... minutes) {
        back.workedByPerson(of.referral(), of.caseId(), 0, minutes);
    }

    private List<Conversation> calledFor() {
        return of.icb().in(() -> conversations.ofPerson(of.caseId()));
    }

    private Conversation only() {
        assertThat(calledFor()).hasSize(1);
        return calledFor().getFirst();
    }

    private List<String> heard() {
        return Rows.texts(
                "select recipient from notice where event = 'conversation-called-for' and (subject_id = ? or recipient_id = ?) order by 1",
                only().id().value(),
                of.caseId().value());
    }

    private List<EmployersConversation> employersList(boolean mayKnow) {
        return of.icb()
                .in(() -> conversations.ofLines(
                        of.firm().id, List.of(of.line()), mayKnow ? List.of(of.line()) : List.of()));
    }

    private void takesBackTheHours() {
        of.referral().asPerson(() -> {
            permissions.withdraw(of.referral().id().value(), SharedItem.PHASED_HOURS);
            return true;
        });
    }

    private List<String> facts() {
        var talk = of.asCoach(() -> conversations.read(one.coach(of, only().id())));
        return of.icb().in(() -> conversations.withWhatDiffers(talk, released()));
    }

    /** Everything that the person released; it crosses while they let it. */
    private List<String> released() {
        return of.icb().in(() -> one.released(of).stream().toList());
    }

    @Nested
    class AWeek {

        @Test
        void asPlannedCallsForNone() {
            worked(AS_PLANNED);
            assertThat(calledFor()).isEmpty();
        }

        @Test
        void workedOtherwiseCallsForOneThatWaitsForThePerson() {
            worked(FIVE_LESS);
            assertThat(only().state()).isEqualTo(ConversationState.PROPOSED);
            assertThat(only().stage()).isEqualTo(Stage.WEEK_2);
            assertThat(only().aboutWeek()).isZero();
            assertThat(only().withCoach()).isTrue();
            assertThat(heard()).containsExactly("COACH", "FIRM", "HR", "PERSON");
        }

        @Test
        void callsForOneHoweverOftenItIsWrittenDown() {
            worked(FIVE_LESS);
            worked(60, 0, 0, 0, 0);
            back.workedByCoach(of.icb(), of.caseId(), 0, FIVE_LESS);
            back.workedByEmployer(of.icb(), of.referral(), text, of.firm().hr, 0, FIVE_LESS);
            assertThat(calledFor()).hasSize(1);
            assertThat(heard()).containsExactly("COACH", "FIRM", "HR", "PERSON");
        }

        @Test
        void isTalkedAboutWhereOneIsComingAnyway() {
            one.asked(of, Stage.WEEK_2);
            worked(FIVE_LESS);
            assertThat(calledFor()).hasSize(1);
            assertThat(only().aboutWeek()).isNull();
        }

        @Test
        void callsForOneOfTheCheckThatLiesNext() {
            assertThat(CallForTalks.stage(0)).isEqualTo(Stage.WEEK_2);
            assertThat(CallForTalks.stage(2)).isEqualTo(Stage.WEEK_6);
            assertThat(CallForTalks.stage(5)).isEqualTo(Stage.WEEK_6);
            assertThat(CallForTalks.stage(6)).isEqualTo(Stage.WEEK_12);
        }
    }

    @Nested
    class TheEmployer {

        @Test
        void seesThatItWasAskedForAndNoMoreBeforeTheirYes() {
            worked(FIVE_LESS);
            assertThat(employersList(true)).singleElement().satisfies(line -> {
                assertThat(line.standing()).isEqualTo(Standing.ASKED);
                assertThat(line.opens()).isFalse();
            });
            one.declines(of, only().id());
            assertThat(employersList(true)).singleElement().satisfies(line -> assertThat(line.standing())
                    .as("a no looks like silence")
                    .isEqualTo(Standing.ASKED));
        }

        @Test
        void hearsNothingOfHoursThatItMayNotRead() {
            takesBackTheHours();
            worked(FIVE_LESS);
            assertThat(heard()).containsExactly("COACH", "PERSON");
            assertThat(employersList(true)).isEmpty();
        }

        @Test
        void hearsOfHoursThatItWroteDownItself() {
            back.workedByEmployer(of.icb(), of.referral(), text, of.firm().hr, 0, FIVE_LESS);
            assertThat(heard()).containsExactly("COACH", "FIRM", "HR", "PERSON");
        }

        @Test
        void seesNothingOnceItMayNotKnowOfTheContact() {
            worked(FIVE_LESS);
            one.takesContactBack(of);
            assertThat(employersList(false)).isEmpty();
        }
    }

    @Nested
    class ItsAgenda {

        @Test
        void namesTheWeekBesideThePlanThatWasReleased() {
            worked(FIVE_LESS);
            assertThat(facts())
                    .anyMatch(fact -> fact.contains("Inspection bench"))
                    .contains("Week 1: 10 hours worked, 15 planned");
        }

        @Test
        void saysNothingOfHoursWhereThePlanIsNotReleased() {
            worked(FIVE_LESS);
            var talk = of.asCoach(() -> conversations.read(one.coach(of, only().id())));
            assertThat(of.icb().in(() -> conversations.withWhatDiffers(talk, List.of("Cannot lift"))))
                    .containsExactly("Cannot lift");
        }
    }

    @Test
    void canBeMovedByTheCoachBeforeThePersonAnswered() {
        worked(FIVE_LESS);
        one.moves(of, only().id(), 0);
        assertThat(only().sequence()).isEqualTo(1);
    }

    @Test
    void onceSignedNothingWaitsToBeTalkedAbout() {
        worked(FIVE_LESS);
        assertThat(waits()).isNotEmpty();
        one.goesThrough(of, only().id());
        assertThat(only().state()).isEqualTo(ConversationState.SIGNED);
        assertThat(waits()).isEmpty();
    }

    private List<?> waits() {
        return of.asCoach(() -> returns.toTalkAbout(of.icb().coach()).stream()
                .filter(line -> line.caseId().equals(of.caseId()))
                .toList());
    }
}
