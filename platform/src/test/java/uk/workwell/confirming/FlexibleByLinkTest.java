package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.flexible.FlexibleFile;
import uk.workwell.agreement.flexible.FlexibleId;
import uk.workwell.agreement.flexible.FlexibleState;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.FlexibleDesk;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Flexible.Act;
import uk.workwell.portal.view.Flexible.Sheet;
import uk.workwell.portal.view.Flexible.Typed;
import uk.workwell.tenant.calendar.WorkingDays;

/** A request for flexible working from two sides: the person behind their link, the employer on its page. */
@WorkWellTest
class FlexibleByLinkTest {

    private static final String WORDS = "Work from home on Mondays, <b>please</b>";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    FlexibleDesk requests;

    @Autowired
    FlexibleWorking working;

    @Autowired
    Adjustments adjustments;

    @Autowired
    Links links;

    @SuppressWarnings("NullAway.Init")
    private AnIcb icb;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private LocalDate today;

    @BeforeEach
    void somebodyInSupport() {
        icb = fixtures.icb("QE1");
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        firm = AnEmployer.registered(employers);
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var draft = MovedClock.at(
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
                .sentFrom(draft)
                .sentAt(sentAt)
                .accepted(icb.coach());
        browser = new Browser(
                context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
    }

    private void opened() {
        icb.as(icb.coach(), () -> {
            adjustments.sendLink(referral.id().value());
            return true;
        });
        var ticket = links.newest(Purpose.ADJUSTMENT, referral.id().value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private Page asked() {
        return browser.send(
                "/r/flexible/ask", "code", "HYBRID", "ask", WORDS, "from", typed(today.plusDays(60)), "earlier", "");
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
    }

    private Page send(Page read, String address, String... fields) {
        var all = new ArrayList<String>();
        for (var name : List.of("adjustment", "version", "number", "hash")) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(read.body());
            assertThat(found.find()).as(name).isTrue();
            all.addAll(List.of(name, found.group(1)));
        }
        all.addAll(List.of(fields));
        return browser.send(address, all.toArray(String[]::new));
    }

    private Page made() {
        opened();
        return send(asked(), "/r/flexible/make", "who", "everybody");
    }

    private FlexibleFile file() {
        return icb.in(() -> working.file(
                        referral.id().value(),
                        working.of(referral.id().value()).getFirst().id())
                .orElseThrow());
    }

    private Sheet sheet(MemberId reader) {
        FlexibleId id = file().now().id();
        return firm.as(reader, () -> requests.sheet(referral.line(), id.value()))
                .orElseThrow();
    }

    private Outcome answer(Act act, String words, String day, String until, String... grounds) {
        var sheet = sheet(firm.hr);
        return firm.as(
                firm.hr,
                () -> requests.answer(
                        referral.line(),
                        sheet.id(),
                        new Typed(
                                act,
                                words,
                                List.of(grounds),
                                "",
                                day,
                                until,
                                sheet.number(),
                                sheet.hash(),
                                sheet.version())));
    }

    @Test
    void isReadWordByWordAndReachesTheEmployerOnlyWhenItIsSigned() {
        opened();
        var page = asked();
        assertThat(page.at()).isEqualTo("/r/flexible");
        assertThat(page.body())
                .contains("Your employer would read exactly this", "&lt;b&gt;please&lt;/b&gt;")
                .doesNotContain("checked");
        assertThat(firm.as(firm.hr, () -> requests.of(referral.line()))).isEmpty();
        assertThat(send(page, "/r/flexible/make").body()).contains("Choose who may read it");
        var sent = send(page, "/r/flexible/make", "who", "everybody");
        assertThat(sent.body()).contains("Your employer decides by");
        assertThat(firm.as(firm.hr, () -> requests.of(referral.line()))).hasSize(1);
        assertThat(sheet(firm.hr).asked().words()).isEqualTo(WORDS);
        assertThat(sheet(firm.hr).decideBy()).isEqualTo(file().now().decideBy());
        assertThat(mails("HR", firm.hr.value())).contains("flexible-to-answer");
    }

    @Test
    void saysWhatIsMissingBesideItsFieldAndKeepsWhatWasTyped() {
        opened();
        assertThat(browser.send("/r/flexible/ask", "code", "", "ask", "Mondays").body())
                .contains("href=\"#code\"", "Mondays");
        assertThat(browser.send("/r/flexible/ask", "code", "HYBRID", "ask", "Mondays", "from", "soon")
                        .body())
                .contains("href=\"#from\"", "Mondays");
        assertThat(browser.send("/r/flexible/ask", "code", "HYBRID", "ask", "Mondays", "earlier", "long ago")
                        .body())
                .contains("href=\"#earlier\"");
    }

    @Test
    void isRefusedOnlyAfterTheyTalkedAndCanBeAppealed() {
        made();
        assertThat(sheet(firm.hr).acts()).doesNotContain(Act.REFUSE, Act.TREAT_AS_WITHDRAWN);
        assertThat(answer(Act.REFUSE, "Desks", "", "", "COST")).isInstanceOf(Outcome.Problem.class);
        assertThat(answer(Act.CONSULT, "We looked at Fridays too", typed(today), ""))
                .isInstanceOf(Outcome.Done.class);
        assertThat(answer(Act.REFUSE, "Two desks more", "", "", "COST", "QUALITY"))
                .isInstanceOf(Outcome.Done.class);
        var refused = file().entries().getLast();
        assertThat(file().readByPerson(refused)).as("before they read it").isFalse();
        var page = browser.open("/r/flexible");
        assertThat(page.body()).contains("burden of additional costs", "Two desks more", "decide again until");
        assertThat(file().readByPerson(refused)).isTrue();
        assertThat(send(page, "/r/flexible", "act", "APPEAL", "say", "").body()).contains("href=\"#say\"");
        send(page, "/r/flexible", "act", "APPEAL", "say", "There are free desks");
        assertThat(file().now().state()).isEqualTo(FlexibleState.APPEALED);
    }

    @Test
    void movesItsDateOnlyWithTheirYes() {
        made();
        var by = file().now().decideBy();
        assertThat(by).isNotNull();
        var later = file().law().lastDay(today).plusDays(10);
        assertThat(answer(Act.ASK_LONGER, "Holidays", "", typed(later))).isInstanceOf(Outcome.Done.class);
        assertThat(file().now().decideBy()).isEqualTo(by);
        var page = browser.open("/r/flexible");
        assertThat(page.body()).contains("Your employer asks for more time");
        send(page, "/r/flexible", "act", "ALLOW_LONGER");
        assertThat(file().now().decideBy()).isEqualTo(later);
    }

    @Test
    void thatIsAgreedIsAmongTheChangesAtWork() {
        made();
        assertThat(answer(Act.AGREE, "", "", "")).isInstanceOf(Outcome.Done.class);
        assertThat(browser.open("/r/flexible").body()).contains("agreed in full and signed", ": Agreed");
        assertThat(browser.open("/r/adjustment").body()).contains("Work from home on Mondays");
    }

    @Test
    void thatIsLateIsToldToPersonAndCoach() {
        made();
        Rows.text(
                "update flexible_request set decide_by = current_date - 1 where id = ? returning id",
                file().now().id().value());
        assertThat(browser.open("/r/flexible").body()).contains("Your employer is late", "Close it without an answer");
        assertThat(sheet(firm.hr).late()).isTrue();
    }

    @Test
    void thePageCostsTheSameHoweverManyThereAre() {
        opened();
        asked();
        int one = CountedStatements.of(() -> browser.open("/r/flexible"));
        for (int n = 0; n < 3; n++) asked();
        assertThat(CountedStatements.of(() -> browser.open("/r/flexible"))).isEqualTo(one);
    }

    private List<String> mails(String recipient, UUID id) {
        return Rows.texts(
                "select event from notice where tenant_id = ? and recipient = ? and recipient_id = ?",
                icb.id().value(),
                recipient,
                id);
    }
}
