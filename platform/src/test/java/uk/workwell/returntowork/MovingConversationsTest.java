package uk.workwell.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.Mode;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.ConversationResult.Refused;

/** A conversation gets another time: each of the three proposes it, and whoever read an older one is told. */
@WorkWellTest
class MovingConversationsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    AConversation one;

    @Autowired
    Arranging arranging;

    @SuppressWarnings("NullAway.Init")
    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = one.somebody();
    }

    private Invite to(int days) {
        return new Invite(
                Stage.PRE_RETURN, fixtures.now().plus(Duration.ofDays(days)), 30, Mode.PHONE, "Ring the yard", true);
    }

    private Instant startsAt(ConversationId id) {
        return of.icb().in(() -> one.person(of, id).conversation().startsAt());
    }

    private ConversationResult as(Supplier<Seat> seat, int moves, int days) {
        return of.icb().in(() -> arranging.move(seat.get(), moves, to(days)));
    }

    @Test
    void byEachOfTheThreeInTurn() {
        var id = one.arranged(of);
        assertThat(as(() -> one.coach(of, id), 0, 6)).isInstanceOf(Done.class);
        assertThat(as(() -> one.employer(of, id, true), 1, 7)).isInstanceOf(Done.class);
        assertThat(as(() -> one.person(of, id), 2, 8)).isInstanceOf(Done.class);
        assertThat(startsAt(id))
                .isBetween(
                        fixtures.now().plus(Duration.ofDays(8)).minusSeconds(60),
                        fixtures.now().plus(Duration.ofDays(8)).plusSeconds(60));
        assertThat(Rows.texts(
                        "select party from conversation_step where conversation_id = ? and action = 'move' order by id",
                        id.value()))
                .containsExactly("COACH", "EMPLOYER", "PERSON");
    }

    @Test
    void ofTwoAtOnceTheSecondIsToldWhereItIsNow() {
        var id = one.arranged(of);
        as(() -> one.coach(of, id), 0, 6);
        var moved = startsAt(id);
        assertThat(as(() -> one.person(of, id), 0, 8))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.words())
                        .startsWith("Somebody moved it meanwhile: it is on "));
        assertThat(startsAt(id)).isEqualTo(moved);
    }

    @Test
    void notByThePersonBeforeTheyAnswered() {
        var id = one.asked(of, Stage.PRE_RETURN);
        assertThat(as(() -> one.person(of, id), 0, 6)).isInstanceOf(Refused.class);
        assertThat(of.icb().in(() -> arranging.cancel(one.person(of, id)))).isInstanceOf(Refused.class);
        assertThat(as(() -> one.coach(of, id), 0, 6)).isInstanceOf(Done.class);
    }

    @Test
    void soThatNobodyAnswersLaterThanItBegins() {
        var id = one.asked(of, Stage.PRE_RETURN);
        as(() -> one.coach(of, id), 0, 1);
        assertThat(Rows.texts("select (answer_by = starts_at)::text from conversation where id = ?", id.value()))
                .containsExactly("true");
    }

    @Test
    void neverIntoThePast() {
        var id = one.arranged(of);
        assertThat(as(() -> one.coach(of, id), 0, -1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("day"));
    }
}
