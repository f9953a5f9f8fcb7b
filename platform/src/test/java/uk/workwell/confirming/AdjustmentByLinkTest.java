package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Party;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.AdjustmentDesk;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.portal.view.Agreements.Typed;
import uk.workwell.tenant.calendar.WorkingDays;

/** The three sides of a change at work: the coach asks, the person decides by their link, the employer answers on its page. */
@WorkWellTest
class AdjustmentByLinkTest {

    private static final String WORDS = "Start at half past nine, <b>please</b>";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    AdjustmentDesk agreements;

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

    @BeforeEach
    void somebodyInSupport() {
        icb = fixtures.icb("QE1");
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

    private AdjustmentId asked() {
        var made = icb.as(
                icb.coach(),
                () -> adjustments.ask(new AskForAdjustment(
                        icb.provider().value(),
                        referral.id().value(),
                        firm.id,
                        Party.COACH,
                        "STAGGERED_START",
                        WORDS,
                        null)));
        return ((AdjustmentResult.Done) made).id();
    }

    private Page opened() {
        var ticket = links.newest(Purpose.ADJUSTMENT, referral.id().value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        return browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private static String hidden(Page page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private Page send(Page read, String address, String... fields) {
        var all = new ArrayList<>(List.of(
                "adjustment", hidden(read, "adjustment"),
                "version", hidden(read, "version"),
                "number", hidden(read, "number"),
                "hash", hidden(read, "hash")));
        all.addAll(List.of(fields));
        return browser.send(address, all.toArray(String[]::new));
    }

    private Page permitted() {
        return send(opened(), "/r/adjustment/permit", "say", "YES", "who", "everybody", "last", "END");
    }

    private Optional<Sheet> sheet(AdjustmentId id) {
        return firm.as(firm.hr, () -> agreements.sheet(referral.line(), id.value()));
    }

    private void offers(AdjustmentId id, String words) {
        var sheet = sheet(id).orElseThrow();
        var from = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(7);
        firm.run(
                firm.hr,
                () -> agreements.answer(
                        referral.line(),
                        id.value(),
                        new Typed(
                                Act.PARTLY,
                                words,
                                "DISRUPTION",
                                "",
                                from.getDayOfMonth() + " " + from.getMonthValue() + " " + from.getYear(),
                                "",
                                "NOTHING",
                                "EMPLOYER",
                                "Petra Inkwell",
                                sheet.table().number(),
                                sheet.hash(),
                                sheet.version())));
    }

    private AdjustmentFile file(AdjustmentId id) {
        return icb.in(() -> adjustments.file(referral.id().value(), id).orElseThrow());
    }

    @Test
    void aRequestOfTheCoachIsReadWordByWordAndChoosesNothing() {
        asked();
        var page = opened();
        assertThat(page.at()).isEqualTo("/r/adjustment");
        assertThat(page.body())
                .contains("May your employer read this?")
                .contains("Start at half past nine, &lt;b&gt;please&lt;/b&gt;")
                .doesNotContain("checked");
    }

    @Test
    void aYesSendsItToTheEmployerAndUsesTheLinkUp() {
        var id = asked();
        assertThat(sheet(id)).isEmpty();
        assertThat(permitted().at()).isEqualTo("/r/done");
        assertThat(sheet(id).orElseThrow().table().words()).isEqualTo(WORDS);
        assertThat(links.newest(Purpose.ADJUSTMENT, referral.id().value())).isEmpty();
        assertThat(Rows.texts(
                        "select event from notice where tenant_id = ? and recipient = 'HR' and recipient_id = ?",
                        icb.id().value(),
                        firm.hr.value()))
                .contains("adjustment-to-answer");
    }

    @Test
    void aNoSendsNothing() {
        var id = asked();
        assertThat(send(opened(), "/r/adjustment/permit", "say", "NO").at()).isEqualTo("/r/done");
        assertThat(file(id).now().state()).isEqualTo(AdjustmentState.WITHDRAWN);
        assertThat(sheet(id)).isEmpty();
    }

    @Test
    void aYesWithoutReadersIsAskedAgain() {
        asked();
        assertThat(send(opened(), "/r/adjustment/permit", "say", "YES").body())
                .contains("Choose who may read it")
                .contains("value=\"YES\" checked");
    }

    @Test
    void anOfferIsReadByThePersonFirstAndAcceptedByThemAlone() {
        var id = asked();
        permitted();
        offers(id, "At nine");
        assertThat(file(id).readByPerson(file(id).current()))
                .as("before they opened the link")
                .isFalse();
        var page = opened();
        assertThat(page.body()).contains("Your employer offers something else", "At nine", "Disruption to other work");
        assertThat(file(id).readByPerson(file(id).current())).isTrue();
        assertThat(send(page, "/r/adjustment", "act", "ACCEPT").at()).isEqualTo("/r/done");
        assertThat(file(id).signed().orElseThrow().isSignedByBoth()).isTrue();
    }

    @Test
    void anOfferThatChangedMeanwhileIsNotSignedAndTheDifferenceIsShown() {
        var id = asked();
        permitted();
        offers(id, "At nine");
        var page = opened();
        offers(id, "At ten");
        var again = send(page, "/r/adjustment", "act", "ACCEPT");
        assertThat(again.body()).contains("Another version is there now", "At nine", "At ten");
        assertThat(file(id).signed()).isEmpty();
    }

    @Test
    void somethingOfTheirOwnIsAskedForAndThenPermittedInItsVeryWords() {
        icb.as(icb.coach(), () -> {
            adjustments.sendLink(referral.id().value());
            return true;
        });
        assertThat(opened().body()).contains("Nothing waits for your answer");
        assertThat(browser.send("/r/adjustment/ask", "code", "", "ask", "A chair")
                        .body())
                .contains("Choose what is to change");
        var page = browser.send("/r/adjustment/ask", "code", "CHAIR", "ask", "A chair that fits");
        assertThat(page.body()).contains("May your employer read this?", "A chair that fits");
        assertThat(send(page, "/r/adjustment/permit", "say", "YES", "who", "everybody", "last", "SIX")
                        .at())
                .isEqualTo("/r/done");
        assertThat(firm.as(firm.hr, () -> agreements.of(referral.line()))
                        .orElseThrow()
                        .lines())
                .hasSize(1);
    }

    @Test
    void thePageCostsTheSameHoweverManyThereAre() {
        asked();
        opened();
        int one = CountedStatements.of(() -> browser.open("/r/adjustment"));
        for (int n = 0; n < 4; n++) asked();
        assertThat(CountedStatements.of(() -> browser.open("/r/adjustment"))).isEqualTo(one);
    }
}
