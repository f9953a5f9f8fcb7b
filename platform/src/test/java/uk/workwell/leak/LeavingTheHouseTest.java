package uk.workwell.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.passport.APassport;
import uk.workwell.casework.Mode;
import uk.workwell.confirming.Browser;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.notice.CalendarFiles;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.Arranging;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Stage;
import uk.workwell.selfservice.AFirmByLink;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;

/** What people take out of the house or read without an account: the firm's pages by link, calendar files, the passport. */
@WorkWellTest
class LeavingTheHouseTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/firm[^\"#]*)\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    APersonWithSecrets secrets;

    @Autowired
    AnsweringTexts texts;

    @Autowired
    HoldingConversations conversations;

    @Autowired
    WritingMessages messages;

    @Autowired
    TakingBack taking;

    @Autowired
    Arranging arranging;

    @Autowired
    AFirmByLink firms;

    @Autowired
    CalendarFiles calendars;

    @Autowired
    APassport passports;

    private final Chance chance = Chance.printed();

    @SuppressWarnings("NullAway.Init")
    private Somebody one;

    @BeforeEach
    void somebodyWithSecrets() {
        var firm = AnEmployer.registered(employers);
        one = secrets.of(firm, fixtures.icb("QE1"), chance, fixtures.now().minus(Duration.ofDays(3)));
    }

    private String released() {
        var text = chance.planted("text");
        var shown = texts.shown(one, text, SharedItem.FUNCTION, true);
        texts.answers(one, shown, new AnswerRelease.Answer.Yes("May they?", null, Set.of()));
        return text;
    }

    /** Every page behind the link that another of them leads to. */
    private static String everyPage(Browser browser) {
        var all = new StringBuilder();
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of("/firm/staff"));
        while (!next.isEmpty()) {
            var address = next.poll();
            if (!seen.add(address)) continue;
            var body = browser.open(address).body();
            all.append(address).append('\n').append(body);
            LINK.matcher(body).results().forEach(link -> next.add(link.group(1).replace("&amp;", "&")));
        }
        return all.toString();
    }

    @Test
    void theFirmsPagesShowWhatIsPermittedAndNothingOnceItWasTakenBack() {
        var text = released();
        texts.shown(one, chance.planted("unanswered"), SharedItem.DURATION, true);
        var place = chance.planted("place");
        var talk = conversations.asked(one, Stage.PRE_RETURN, place);
        conversations.accepted(one, talk, place);
        conversations.prepares(one, conversations.person(one, talk), chance.planted("preparation"));
        var said = messages.says(one, chance, true);
        var wilf = firms.acting(new AConversation.Somebody(one.icb(), one.firm(), one.referral(), one.caseId()));
        assertThat(Markers.in(everyPage(wilf.browser()), chance.planted()))
                .as("seed %s", chance.seed())
                .containsExactlyInAnyOrder(text, place, said);
        taking.takesBack(one, null);
        assertThat(Markers.in(everyPage(wilf.browser()), chance.planted())).isEmpty();
    }

    @Test
    void aCalendarFileSaysWhenAndWhereAndNothingElse() {
        var place = chance.planted("place");
        var talk = conversations.asked(one, Stage.PRE_RETURN, place);
        conversations.accepted(one, talk, place);
        var note = chance.planted("preparation");
        conversations.prepares(one, conversations.person(one, talk), note);
        var elsewhere = chance.planted("place");
        var later = new Invite(
                Stage.PRE_RETURN, fixtures.now().plus(Duration.ofDays(6)), 30, Mode.VIDEO, "Room " + elsewhere, true);
        one.icb().as(one.icb().coach(), () -> {
            var seat = conversations.coach(one, talk);
            return arranging.move(seat, seat.conversation().sequence(), later);
        });
        one.icb().as(one.icb().coach(), () -> arranging.cancel(conversations.coach(one, talk)));
        var files = one.icb().in(() -> calendars.of(talk));
        assertThat(files).extracting(file -> file.method()).contains("CANCEL");
        assertThat(leaksOf(files)).as("seed %s", chance.seed()).isSubsetOf(place, elsewhere);
        assertThat(leaksOf(one.icb().in(() -> calendars.withNotes(talk, note))))
                .as("a seeded bug is seen")
                .contains(note);
    }

    /** Lines of a calendar are folded, in the middle of words too. */
    private List<String> leaksOf(Object files) {
        return Markers.in(Unfolded.of(files).replace("\r\n ", ""), chance.planted());
    }

    @Test
    void aPassportHoldsWhatItsPersonChoseAndItsCheckSaysYesOrNo() throws IOException {
        released();
        var made = passports.of(one.referral());
        try (var pdf = Loader.loadPDF(made.pdf())) {
            var read = new PDFTextStripper().getText(pdf)
                    + new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(read).contains("Four hours a day");
            assertThat(Markers.in(read, chance.planted()))
                    .as("seed %s", chance.seed())
                    .isEmpty();
        }
        var file = new String(made.file(), StandardCharsets.UTF_8);
        assertThat(file).contains("Four hours a day");
        assertThat(Markers.in(file, chance.planted())).isEmpty();
        var browser = new Browser(context, "192.0.2.77");
        browser.open("/passport/check");
        var answer = browser.send("/passport/check", "code", "WW-NO-SUCH-CODE").body();
        assertThat(Markers.in(answer, chance.planted())).isEmpty();
        assertThat(answer).doesNotContain(one.referral().name(), "Four hours a day");
    }
}
