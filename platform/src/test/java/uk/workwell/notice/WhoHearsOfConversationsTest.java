package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.link.LinkAskedFor;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.Stage;
import uk.workwell.sharing.Employments;

/** Who of the three is told what of a conversation, and what their calendars are given. */
@WorkWellTest
class WhoHearsOfConversationsTest {

    @Autowired
    AConversation one;

    @Autowired
    ConversationsInMessages words;

    @Autowired
    Outbox outbox;

    @Autowired
    Employments employments;

    @Autowired
    Links links;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = one.somebody();
    }

    private List<String> heard(ConversationId id) {
        return Rows.texts("select recipient || ' ' || event from notice where subject_id = ? order by 1", id.value());
    }

    private List<String> links() {
        return Rows.texts(
                "select event from notice where recipient_id = ? and subject_kind = 'link_ticket' order by created_at",
                of.caseId().value());
    }

    @Test
    void beforeTheirYesOnlyThePersonHears() {
        var id = one.asked(of, Stage.PRE_RETURN);
        assertThat(links()).containsExactly("conversation-asked");
        assertThat(heard(id)).isEmpty();
    }

    @Test
    void afterItAllThreeHearWithAnEntryForTheirCalendars() {
        var id = one.arranged(of);
        assertThat(heard(id))
                .containsExactly(
                        "COACH conversation-arranged",
                        "FIRM conversation-arranged",
                        "HR conversation-arranged",
                        "PERSON conversation-arranged");
        of.asCoach(() -> {
            var file = words.file(
                            outbox.about("conversation-arranged", id.value()).getFirst(), "a@b.example")
                    .orElseThrow();
            assertThat(file.method()).isEqualTo("REQUEST");
            assertThat(file.text())
                    .contains("SUMMARY:Appointment")
                    .contains("UID:" + id)
                    .doesNotContain(of.referral().name());
            return true;
        });
    }

    @Test
    void calledOffItGoesFromTheCalendars() {
        var id = one.arranged(of);
        one.callsOff(of, id);
        assertThat(heard(id)).contains("HR conversation-cancelled", "PERSON conversation-cancelled");
        of.asCoach(() -> {
            var file = words.file(
                            outbox.about("conversation-cancelled", id.value()).getFirst(), "a@b.example")
                    .orElseThrow();
            assertThat(file.method()).isEqualTo("CANCEL");
            assertThat(file.text()).contains("SEQUENCE:1");
            return true;
        });
    }

    @Test
    void movedItFollowsInTheCalendarsEachTimeAsAnUpdate() {
        var id = one.arranged(of);
        for (int times = 1; times <= 2; times++) {
            one.moves(of, id, times - 1);
            assertThat(heard(id))
                    .contains("COACH conversation-moved", "HR conversation-moved", "PERSON conversation-moved");
            var sequence = "SEQUENCE:" + times;
            of.asCoach(() -> {
                var file = words.file(
                                outbox.about("conversation-moved", id.value()).getFirst(), "a@b.example")
                        .orElseThrow();
                assertThat(file.method()).isEqualTo("REQUEST");
                assertThat(file.text()).contains("UID:" + id).contains(sequence).contains("LOCATION:Ring the yard");
                return true;
            });
        }
    }

    @Test
    void whatThePersonAsksForAllThreeHearAtOnce() {
        var id = one.askedByPerson(of, Stage.WEEK_2);
        assertThat(links()).containsExactly("conversation-yours");
        assertThat(heard(id))
                .contains("COACH conversation-arranged", "HR conversation-arranged", "PERSON conversation-arranged");
    }

    @Test
    void whoeverAskedForANewLinkGetsOne() {
        one.asked(of, Stage.PRE_RETURN);
        of.referral().asPerson(() -> {
            var ticket = links.newest(Purpose.CONVERSATION, of.caseId().value()).orElseThrow();
            return transaction.execute(status -> {
                events.publishEvent(new LinkAskedFor(
                        of.icb().id(),
                        ticket.id(),
                        Purpose.CONVERSATION,
                        of.caseId().value()));
                return true;
            });
        });
        assertThat(links()).containsExactly("conversation-asked", "conversation-link");
    }

    @Test
    void theEmployerHearsNothingOnceThePersonTookTheContactBack() {
        var id = one.arranged(of);
        one.takesContactBack(of);
        one.callsOff(of, id);
        assertThat(heard(id)).doesNotContain("HR conversation-cancelled");
    }

    @Test
    void theEmployerIsSentNothingOfSomebodyWhoDoesNotWorkThereAnyMore() {
        var id = one.arranged(of);
        sent("conversation-arranged", id, "sent_at");
        of.referral()
                .asPerson(() -> employments.ends(
                        of.referral().id().value(),
                        LocalDate.now(ZoneId.of("Europe/London")).minusDays(1)));
        one.callsOff(of, id);
        sent("conversation-cancelled", id, "given_up_at");
    }

    /** What became of the message to HR. */
    private static void sent(String event, ConversationId id, String what) {
        Awaitility.await(event)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> Rows.texts(
                                "select coalesce(sent_at, given_up_at) from notice where recipient = 'HR' and event = ?"
                                        + " and subject_id = ?",
                                event,
                                id.value()),
                        moments -> !moments.isEmpty() && !moments.contains("null"));
        assertThat(Rows.texts(
                        "select " + what + " from notice where recipient = 'HR' and event = ? and subject_id = ?",
                        event,
                        id.value()))
                .doesNotContain("null");
    }

    @Test
    void whoeverHasToSignIsAskedAndAllHearWhenAllHave() {
        var id = one.signed(of, "Four hours on two days");
        assertThat(links()).contains("conversation-to-sign", "conversation-signed");
        assertThat(heard(id))
                .contains("HR conversation-to-sign", "HR conversation-signed", "COACH conversation-signed");
        assertThat(heard(id)).as("who put it to be signed knows").doesNotContain("COACH conversation-to-sign");
    }
}
