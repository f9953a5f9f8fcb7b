package uk.workwell.confirming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.passport.APassport;
import uk.workwell.agreement.passport.Clauses;
import uk.workwell.agreement.passport.InventedClauses;
import uk.workwell.agreement.passport.Passports;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;

/** A person makes a passport behind their link, and whoever is given it asks whether it is valid. */
@WorkWellTest
class PassportByLinkTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    InventedClauses clauses;

    @Autowired
    APassport passports;

    @Autowired
    Passports offering;

    @Autowired
    Links links;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void somebodyInSupport() {
        var icb = fixtures.icb("QE1");
        referral = fixtures.aReferral().to(icb).accepted(icb.coach());
        browser = new Browser(context, somewhere());
    }

    private static String somewhere() {
        return "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250) + ":" + UUID.randomUUID();
    }

    private Page opened() {
        referral.icb().as(referral.icb().coach(), () -> {
            offering.offer(referral.id().value());
            return true;
        });
        var ticket = links.newest(Purpose.PASSPORT, referral.id().value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        var born = referral.born();
        return browser.send(
                "/r/prove",
                "code",
                code,
                "day",
                String.valueOf(born.getDayOfMonth()),
                "month",
                String.valueOf(born.getMonthValue()),
                "year",
                String.valueOf(born.getYear()));
    }

    private List<Clauses.Offered> agreed() {
        return clauses.agree(referral.id().value(), "Dictation <software>");
    }

    @Nested
    class ThePerson {

        @Test
        void isSentTheLinkByAMessageOfTheirOwn() {
            opened();
            assertThat(Rows.texts(
                            "select event || ' ' || recipient from notice where recipient_id = ? and event = 'passport-link'",
                            referral.id().value()))
                    .containsExactly("passport-link PERSON");
        }

        @Test
        void readsWhatWillAppearWhereNothingIsAgreed() {
            var page = opened();
            assertThat(page.at()).isEqualTo("/r/passport");
            assertThat(page.body()).contains("Nothing to take along yet").doesNotContain("Make my passport");
        }

        @Test
        void choosesClauseByClauseAndTakesBothFiles() {
            var offered = agreed();
            assertThat(opened().body()).contains("Dictation &lt;software&gt;", "Since Monday 2 November 2026");
            var made = browser.send(
                    "/r/passport", "chosen", offered.get(1).id().toString(), "own", "I work best in the morning");
            assertThat(made.body()).contains("Valid", "Speech-to-text software", "I work best in the morning");
            var pdf = browser.open("/r/passport/pdf").response();
            assertThat(pdf.getContentType()).startsWith("application/pdf");
            assertThat(pdf.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"passport.pdf\"");
            assertThat(pdf.getHeader("Cache-Control")).contains("no-store");
            var file = browser.open("/r/passport/file").response();
            assertThat(new String(file.getContentAsByteArray(), UTF_8))
                    .contains("SPEECH_TO_TEXT", referral.name())
                    .doesNotContain("PHASED_RETURN", referral.id().toString());
            assertThat(check(pdf.getContentAsByteArray())).contains("This passport is valid.");
            assertThat(check(file.getContentAsByteArray())).contains("This passport is valid.");
        }

        @Test
        void choosesAtLeastOneAndKeepsWhatWasTyped() {
            agreed();
            opened();
            var page = browser.send("/r/passport", "own", "I work best in the morning");
            assertThat(page.body())
                    .contains("href=\"#chosen\"", "Choose at least one adjustment", "I work best in the morning");
        }

        @Test
        void findsNobodyElsesPassport() {
            var others = passports.of("QE1");
            agreed();
            opened();
            assertThat(browser.open("/r/passport/pdf?passport=" + others.id()).status())
                    .isEqualTo(404);
            assertThat(browser.open("/r/passport/file?passport=" + others.id()).status())
                    .isEqualTo(404);
        }

        @Test
        void cannotWithdrawSomebodyElses() {
            var others = passports.of("QE1");
            opened();
            browser.send("/r/passport/withdraw", "passport", others.id().toString());
            assertThat(others.now().valid()).isTrue();
        }

        @Test
        void looksAndThatIsWrittenDown() {
            opened();
            assertThat(Rows.texts(
                            "select part from audit_entry where action = 'RecordSeen' and subject_id = ?",
                            referral.id().value()))
                    .contains("passport");
        }

        @Test
        void waitsForTheSameFewStatementsHoweverManyTheyMade() {
            agreed();
            opened();
            int empty = CountedStatements.of(() -> browser.open("/r/passport"));
            for (int n = 0; n < 5; n++) passports.of(referral);
            int full = CountedStatements.of(() -> browser.open("/r/passport"));
            assertThat(full).isLessThanOrEqualTo(empty);
            assertThat(full).isLessThan(20);
        }
    }

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private String check(byte[] bytes) {
        return check(new MockMultipartFile("file", "any name", null, bytes), "", somewhere());
    }

    private String check(String code) {
        return check(new MockMultipartFile("file", new byte[0]), code, somewhere());
    }

    private String check(MockMultipartFile file, String code, String from) {
        try {
            var answer = http().perform(multipart("/passport/check")
                            .file(file)
                            .param("code", code)
                            .with(csrf().asHeader())
                            .with(raw -> {
                                raw.setRemoteAddr(from);
                                return raw;
                            }))
                    .andReturn()
                    .getResponse();
            answer.setCharacterEncoding("UTF-8");
            return answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Nested
    class Anybody {

        @Test
        void learnsThatACodeIsValidAndNothingOfItsOwner() {
            var made = passports.of(referral);
            var page = check(made.now().document().code());
            assertThat(page).contains("The code belongs to a valid passport.");
            assertThat(page)
                    .doesNotContain(
                            referral.name(),
                            "Lancashire",
                            "Four hours",
                            referral.id().toString(),
                            made.id().toString());
        }

        @Test
        void cannotTellAWithdrawnOneFromAChangedOneOrFromNone() {
            var made = passports.of(referral);
            var genuine = made.file();
            var changed = new String(genuine, UTF_8).replace("Four", "Five").getBytes(UTF_8);
            var altered = check(changed);
            var never = check("{\"passport\":{},\"signature\":{}}".getBytes(UTF_8));
            var unknown = check("0000-0000-0000-0000");
            assertThat(check(genuine)).contains("This passport is valid.");
            made.withdraw();
            var withdrawn = check(genuine);
            assertThat(withdrawn).contains("We cannot confirm this passport.").doesNotContain("is valid.</b>");
            assertThat(altered).isEqualTo(withdrawn);
            assertThat(never).isEqualTo(withdrawn);
            assertThat(unknown).isEqualTo(withdrawn);
        }

        @Test
        void isToldWhatToSend() {
            assertThat(check("")).contains("href=\"#code\"", "Enter the code of the passport, or choose the file");
            assertThat(check(new byte[1024 * 1024 + 1])).contains("href=\"#file\"", "larger than 1 MB");
        }

        @Test
        void isStoppedAfterThirtyInTenMinutes() {
            var from = somewhere();
            var code = passports.of(referral).now().document().code();
            var none = new MockMultipartFile("file", new byte[0]);
            for (int n = 0; n < 30; n++) check(none, "0000-0000-0000-0000", from);
            assertThat(check(none, code, from))
                    .contains("Try again in ten minutes")
                    .doesNotContain("is valid.</b>");
        }

        @Test
        void findsThePublicKeys() throws Exception {
            var key = passports.of(referral).now().signature().keyId();
            var answer = http().perform(get("/.well-known/workwell-keys"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getContentType()).startsWith("application/jwk-set+json");
            assertThat(answer.getContentAsString())
                    .contains(key, "\"crv\":\"Ed25519\"")
                    .doesNotContain("\"d\"", referral.icb().id().toString());
        }
    }
}
