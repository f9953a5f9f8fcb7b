package uk.workwell.confirming;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.referral.Receipt;
import uk.workwell.referral.RulesSay;
import uk.workwell.referral.Triage;

/** Whoever was referred by an employer is asked what everybody else is asked: whether they may work, where the area asks it. */
@WorkWellTest
class RightToWorkTest {

    private static final String QUESTION = "Are you allowed to work in the UK?";
    private static final String MISSING = "Choose an answer. “I am not sure” is one";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Links links;

    @Autowired
    Triage triage;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    /** Up to the last page of questions. */
    private Page referred(String icb, String postcode) {
        browser = new Browser(
                context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        referral = fixtures.aReferral().to(fixtures.icb(icb)).livingAt(postcode).awaitingPerson();
        var ticket =
                links.newest(Purpose.CONFIRM_REFERRAL, referral.id().value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        browser.send("/r/prove", "code", code, "day", "12", "month", "4", "year", "1987");
        return browser.send("/r/about-you", "email", "own-" + UUID.randomUUID() + "@post.example");
    }

    private Receipt receipt() {
        var coach = referral.icb().coach();
        return requireNonNull(referral.icb()
                .as(coach, () -> triage.open(coach, referral.id()).orElseThrow())
                .receipt());
    }

    private void send(String answer) {
        browser.send("/r/last-answers", "health", "YES", "agreed", "YES", "rightToWork", answer);
        assertThat(browser.send("/r/send").at()).isEqualTo("/r/done");
    }

    @Nested
    class WhereTheAreaAsks {

        @Test
        void thePageAsksItChoosesNothingAndKeepsWhatWasTyped() {
            assertThat(referred("QOP", "M1 1AE").body())
                    .contains(QUESTION, "We ask everyone")
                    .doesNotContain(" checked");
            var wrong = browser.send("/r/last-answers", "health", "NO", "agreed", "YES");
            assertThat(wrong.body()).contains(MISSING, "href=\"#rightToWork\"").contains("value=\"NO\" checked");
            assertThat(browser.open("/r/check").at()).isEqualTo("/r/last-answers");
            var check = browser.send("/r/last-answers", "health", "NO", "agreed", "YES", "rightToWork", "UNKNOWN");
            assertThat(check.at()).isEqualTo("/r/check");
            assertThat(check.body()).contains(QUESTION, "I am not sure");
        }

        @ParameterizedTest
        @CsvSource({"YES, ELIGIBLE", "NO, NOT_ELIGIBLE", "UNKNOWN, UNKNOWN"})
        void theAnswerStandsOnTheReceipt(String answer, RulesSay outcome) {
            referred("QOP", "M1 1AE");
            send(answer);
            assertThat(receipt().lines())
                    .filteredOn(line -> line.rule().equals("Right to work"))
                    .extracting(Receipt.Line::outcome)
                    .containsExactly(outcome);
            assertThat(receipt().outcome()).isEqualTo(outcome);
        }
    }

    @Nested
    class WhereItDoesNot {

        @Test
        void nobodyIsAskedAndAnAnswerThatCameUnaskedIsKeptNowhere() {
            assertThat(referred("QE1", "LA1 1YN").body()).doesNotContain(QUESTION);
            send("NO");
            assertThat(receipt().lines()).noneMatch(line -> line.rule().equals("Right to work"));
        }
    }
}
