package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.workwell.selfservice.AFirmByLink.hidden;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.notice.Postbox;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.Stage;
import uk.workwell.selfservice.AFirmByLink.Wilf;

/** A firm without an account at the table of a return-to-work conversation: an equal, by its link. */
@WorkWellTest
class FirmAtTheTableTest {

    private static final String GONE = "This link does not work";

    @Autowired
    AConversation one;

    @Autowired
    AFirmByLink firms;

    @Autowired
    Postbox postbox;

    private Somebody of;
    private Wilf wilf;

    @BeforeEach
    void somebodyOfAFirm() {
        of = one.somebody();
        one.permitsContact(of);
        wilf = firms.acting(of);
    }

    private Page at(ConversationId id) {
        return wilf.browser().open("/firm/conversation?c=" + id);
    }

    private Page does(ConversationId id, String verb, String... fields) {
        var all = new String[fields.length + 2];
        all[0] = "c";
        all[1] = id.toString();
        System.arraycopy(fields, 0, all, 2, fields.length);
        return wilf.browser().send("/firm/conversation/" + verb, all);
    }

    @Test
    void comesOnceThePersonSaidYesWithAnEntryForItsCalendar() {
        var asked = one.asked(of, Stage.WEEK_2);
        assertThat(at(asked).body()).contains(GONE);
        assertThat(wilf.browser().open("/firm/staff").body()).doesNotContain("/firm/conversation");
        var id = one.arranged(of);
        assertThat(wilf.browser().open("/firm/staff").body()).contains("/firm/conversation?c=" + id);
        assertThat(at(id).body()).contains("Return-to-work conversation", "as an equal of the other two");
        var letter = postbox.await(wilf.email(), mail -> !mail.calendar().isEmpty());
        assertThat(letter.calendar())
                .contains("METHOD:REQUEST", "SUMMARY:Appointment", "UID:" + id)
                .doesNotContain(of.referral().name());
        assertThat(letter.text()).contains("/l/").doesNotContain(of.referral().name(), "Kettle");
    }

    @Test
    void preparesForItselfAlone() {
        var id = one.arranged(of);
        assertThat(does(id, "prepare", "preparation", "Ask about the ovens").body())
                .contains("Ask about the ovens");
        assertThat(does(id, "prepare", "preparation", "y".repeat(4_001)).body()).contains("y".repeat(4_001));
        var other = firms.acting(of);
        assertThat(other.browser().open("/firm/conversation?c=" + id).body()).doesNotContain("Ask about the ovens");
    }

    @Test
    void writesPromisesAndSignsTheVersionByLink() {
        var id = one.arranged(of);
        var form = does(id, "begin");
        assertThat(form.at()).startsWith("/firm/conversation/write");
        does(id, "write", "revision", hidden(form, "revision"), "workplace", "Four hours, <i>no</i> ovens");
        var wrong = does(id, "promise", "revision", "2", "words", "Moves the stool");
        assertThat(wrong.body()).contains("Choose who does it", "Moves the stool");
        var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(10);
        var page = does(
                id,
                "promise",
                "revision",
                "2",
                "words",
                "Moves the stool",
                "owner",
                "EMPLOYER",
                "day",
                "" + day.getDayOfMonth(),
                "month",
                "" + day.getMonthValue(),
                "year",
                "" + day.getYear());
        assertThat(page.body())
                .contains("Four hours, &lt;i&gt;no&lt;/i&gt; ovens", "Moves the stool", "Counts once signed");
        page = does(id, "offer", "revision", hidden(page, "revision"));
        assertThat(does(id, "sign", "revision", hidden(page, "revision"), "hash", hidden(page, "hash"))
                        .body())
                .contains("Say that you have read it");
        page = does(id, "sign", "revision", hidden(page, "revision"), "hash", hidden(page, "hash"), "read", "YES");
        assertThat(page.body()).contains("Signed</span>", "Wilf Flour, ", "by link, code confirmed");
    }

    @Test
    void signsWhatItReadAndNothingElse() {
        var id = one.toSign(of, "Four hours on two days");
        var read = at(id);
        one.writesMeanwhile(of, id, "Four hours on three days");
        one.offersMeanwhile(of, id);
        var late = does(id, "sign", "revision", hidden(read, "revision"), "hash", hidden(read, "hash"), "read", "YES");
        assertThat(late.body()).contains("Nothing was signed", "Four hours on two days", "Four hours on three days");
        assertThat(Rows.texts("select party from conversation_signature where conversation_id = ?", id.value()))
                .isEmpty();
    }

    @Test
    void whoeverWasSlowerSeesBothAndLosesNothing() {
        var id = one.arranged(of);
        var form = does(id, "begin");
        one.writesMeanwhile(of, id, "Afternoons only");
        var page = does(id, "write", "revision", hidden(form, "revision"), "workplace", "Mornings only");
        assertThat(page.body()).contains("while you were writing", "Afternoons only", "Mornings only");
    }

    @Test
    void isOutAtTheNextClickWhereThePersonTakesItBack() {
        var id = one.written(of, "Four hours");
        var page = at(id);
        assertThat(page.body()).contains("Four hours");
        one.takesContactBack(of);
        assertThat(at(id).body()).contains(GONE).doesNotContain("Four hours");
        assertThat(does(id, "write", "revision", "3", "workplace", "Six hours").body())
                .contains(GONE);
    }

    @Test
    void findsNoConversationOfSomebodyElse() {
        var other = one.somebody();
        one.permitsContact(other);
        var theirs = one.written(other, "Somebody else's four hours");
        assertThat(at(theirs).body()).contains(GONE).doesNotContain("Somebody else");
        assertThat(at(new ConversationId(UUID.randomUUID())).body()).contains(GONE);
    }

    @Test
    void costsTheSameFewStatementsHoweverMuchWasPromised() {
        var id = one.written(of, "Four hours");
        at(id);
        int few = CountedStatements.of(() -> at(id));
        one.promisesMore(of, id, 8);
        assertThat(CountedStatements.of(() -> at(id))).isLessThanOrEqualTo(few);
    }
}
