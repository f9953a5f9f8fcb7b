package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Beatrix;
import uk.workwell.confirming.Beatrix.Referred;
import uk.workwell.tenant.CurrentEmployer;

/** Of a referral that no ICB holds yet everybody hears what they hear of every other, in the same words. */
@WorkWellTest
class WhoHearsOfTheUnplacedTest {

    @Autowired
    Beatrix beatrix;

    @Autowired
    Postbox postbox;

    @Autowired
    Post post;

    @Autowired
    EmployersOutbox outbox;

    @SuppressWarnings("NullAway.Init")
    private Referred placed;

    @SuppressWarnings("NullAway.Init")
    private Referred unplaced;

    @BeforeEach
    void oneOfEach() {
        placed = beatrix.referred();
        unplaced = beatrix.unplaced();
    }

    private <T> T asEmployer(Supplier<T> work) {
        return CurrentEmployer.within(unplaced.employer(), work::get);
    }

    private static String withoutLinks(Postbox.Letter letter) {
        return letter.subject() + "\n"
                + letter.text().replaceAll("https?://\\S+", "LINK").replaceAll("us first: .*", "us first: CONTACT");
    }

    @Test
    void theirSenderReadsTheSameWords() throws InterruptedException {
        var one = postbox.await(placed.hr(), letter -> letter.subject().endsWith("was sent"));
        var other = postbox.await(unplaced.hr(), letter -> letter.subject().endsWith("was sent"));
        assertThat(withoutLinks(other)).isEqualTo(withoutLinks(one));
        assertThat(other.text()).contains("/employer/staff/" + unplaced.line());
    }

    @Test
    void theirPersonReadsTheSameWordsWithAContactThatIsNoIcbs() throws InterruptedException {
        var one = postbox.await(placed.email(), letter -> letter.text().contains("/l/"));
        var other = postbox.await(unplaced.email(), letter -> letter.text().contains("/l/"));
        assertThat(withoutLinks(other)).isEqualTo(withoutLinks(one));
        assertThat(other.text()).contains("01632 960 000");
    }

    @Test
    void nobodyReachedMeansItIsDestroyedAndTheSenderToldSo() throws InterruptedException {
        var asked = Rows.text(
                "update employer_notice set sent_at = null where event = 'confirm-link' and recipient_id = ? returning id",
                unplaced.line());
        asEmployer(() -> {
            post.giveUp(outbox, java.util.UUID.fromString(asked));
            return true;
        });
        assertThat(Rows.text("select outcome || (body is null) from unbound_draft where id = ?", unplaced.line()))
                .isEqualTo("UNDELIVERABLEtrue");
        var letter = postbox.await(unplaced.hr(), one -> one.subject().endsWith("could not be delivered"));
        assertThat(letter.text()).doesNotContain("Beatrix", unplaced.email());
        assertThat(postbox.to(placed.hr())).noneMatch(one -> one.subject().endsWith("could not be delivered"));
    }

    @Test
    void noTenantsOutboxKnowsOfIt() {
        assertThat(Rows.text(
                        "select count(*) from notice where employer_id = ? or subject_id = ?",
                        unplaced.employer().value(),
                        unplaced.line()))
                .isEqualTo("0");
    }
}
