package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser;
import uk.workwell.employer.NumberKind;
import uk.workwell.employer.RegisteredNumber;
import uk.workwell.link.Links;
import uk.workwell.link.TicketId;
import uk.workwell.signin.Welcomed;

/** An organisation registers itself on plain pages: checked for form, proven by link and code, then with an owner. */
@WorkWellTest
class RegisteringAnEmployerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Links links;

    @Autowired
    Welcomed welcomed;

    private Browser browser;
    private String name;
    private String email;

    @BeforeEach
    void somebodyAtTheForm() {
        browser = new Browser(
                context, "203.0.113." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        name = "Kiln & Clay " + UUID.randomUUID();
        email = "carol@" + UUID.randomUUID() + ".example";
    }

    private Browser.Page organisation(String kind, String number, String size) {
        return browser.send(
                "/employers/register/organisation", "legalName", name, "kind", kind, "number", number, "size", size);
    }

    private Browser.Page typed(String size) {
        browser.open("/employers/register");
        browser.send("/employers/register");
        organisation("COMPANY", "1234567", size);
        browser.send("/employers/register/place", "address", "2 Clay Row, Lancaster", "postcode", "LA1 1YN");
        return browser.send(
                "/employers/register/you", "person", "Carol Clay", "role", "Managing director", "email", email);
    }

    private UUID registration() {
        return UUID.fromString(Rows.text(
                "select id from employer_registration where state = 'MAILED' order by saved_at desc limit 1"));
    }

    private TicketId ticket(UUID registration) {
        return new TicketId(
                UUID.fromString(Rows.text("select ticket_id from employer_registration where id = ?", registration)));
    }

    private UUID mailed() {
        typed("SMALL");
        browser.send("/employers/register/send");
        return registration();
    }

    private Browser proved(UUID registration) {
        var other = new Browser(context, "203.0.113." + Math.floorMod(registration.hashCode(), 250));
        other.open("/l/" + links.freshToken(ticket(registration)));
        other.send(
                "/employers/proof/prove",
                "code",
                links.freshCode(ticket(registration)).orElseThrow());
        return other;
    }

    @Nested
    class ANumber {

        @ParameterizedTest
        @CsvSource({
            "COMPANY,01234567,01234567",
            "COMPANY,1234567,01234567",
            "COMPANY,sc 123456,SC123456",
            "COMPANY,NI012345,NI012345",
            "COMPANY,OC301234,OC301234",
            "CHARITY,1234567,1234567",
            "CHARITY,sc012345,SC012345",
            "CHARITY,NIC101234,NIC101234"
        })
        void ofSoundFormIsReadAsItsRegisterWritesIt(NumberKind kind, String typed, String written) {
            assertThat(RegisteredNumber.read(kind, typed).map(RegisteredNumber::value))
                    .contains(written);
        }

        @ParameterizedTest
        @CsvSource({
            "COMPANY,123456789",
            "COMPANY,XX123456",
            "COMPANY,SC12345",
            "COMPANY,NIC101234",
            "CHARITY,12345",
            "CHARITY,SC01234",
            "CHARITY,NI101234"
        })
        void ofWrongFormIsNotRead(NumberKind kind, String typed) {
            assertThat(RegisteredNumber.read(kind, typed)).isEmpty();
        }

        @Test
        void ofWrongFormIsSaidAndKeptAsTyped() {
            browser.open("/employers/register");
            browser.send("/employers/register");
            var page = organisation("COMPANY", "12 AB 99", "SMALL");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("Enter a company number", "12 AB 99", "href=\"#number\"");
        }
    }

    @Nested
    class AnAddress {

        @ParameterizedTest
        @ValueSource(strings = {"SMALL", "MEDIUM", "LARGE"})
        void withAPublicProviderProvesNothingAndIsRefused(String size) {
            email = "carol." + UUID.randomUUID() + "@gmail.com";
            assertThat(typed(size).body()).contains("Enter your e-mail address at work");
        }

        @Test
        void ofAFirmOfAFewPeopleMayBeWithAPublicProviderAndIsCalledUnproven() {
            email = "carol." + UUID.randomUUID() + "@gmail.com";
            assertThat(typed("MICRO").body()).contains("not proven", "Check your answers");
            browser.send("/employers/register/send");
            var id = registration();
            proved(id).send("/employers/proof/register");
            assertThat(Rows.text("select proof || '/' || email_domains from employer where employer_id = ?", id))
                    .isEqualTo("MAILBOX/");
        }
    }

    @Nested
    class WhatWasTyped {

        @Test
        void isKeptSealedAndNobodyElseReadsIt() {
            typed("SMALL");
            assertThat(Rows.holding("employer_registration", "Carol Clay")).isZero();
            assertThat(browser.open("/employers/register/check").body()).contains("Carol Clay", "01234567");
            var other = new Browser(context, "203.0.113.251");
            assertThat(other.open("/employers/register/check").body()).doesNotContain("Carol Clay");
        }

        @Test
        void isDestroyedOnceItIsRegistered() {
            var id = mailed();
            proved(id).send("/employers/proof/register");
            assertThat(Rows.text("select body is null from employer_registration where id = ?", id))
                    .isEqualTo("t");
        }
    }

    @Nested
    class TheMailbox {

        @Test
        void isAskedByOneMessageWhoeverKnowsTheAddress() {
            email = "owner@harbour-foods.example";
            typed("SMALL");
            assertThat(browser.send("/employers/register/send").body()).contains("Look into your mailbox");
            assertThat(Rows.texts("select event from employer_notice where recipient_id = ?", registration()))
                    .containsExactly("employer-registering");
        }

        @Test
        void provesNothingWithoutTheCode() {
            var id = mailed();
            var other = new Browser(context, "203.0.113.252");
            other.open("/l/" + links.freshToken(ticket(id)));
            assertThat(other.open("/employers/proof").body()).doesNotContain("Carol Clay");
            assertThat(other.send("/employers/proof/register").body()).contains("This link does not work");
            assertThat(Rows.text("select count(*) from employer where employer_id = ?", id))
                    .isEqualTo("0");
        }

        @Test
        void isNotProvenByTheLinkOfTheAddressBefore() {
            var id = mailed();
            var old = links.freshToken(ticket(id));
            email = "other@" + UUID.randomUUID() + ".example";
            browser.send(
                    "/employers/register/you", "person", "Carol Clay", "role", "Managing director", "email", email);
            browser.send("/employers/register/send");
            assertThat(new Browser(context, "203.0.113.253").open("/l/" + old).body())
                    .contains("This link does not work");
        }
    }

    @Nested
    class OnceProven {

        @Test
        void itIsAnEmployerWithAnOwnerWhoMaySignInAndWaitsForTheIcbOfItsAddress() {
            var id = mailed();
            var page = proved(id).send("/employers/proof/register");
            // No Keycloak here: the account is made later, and the page says so.
            assertThat(page.body()).contains("Your organisation is registered", "Make my account");
            assertThat(Rows.text(
                            "select verification || '/' || proof || '/' || companies_house_number from employer where employer_id = ?",
                            id))
                    .isEqualTo("PENDING/DOMAIN/01234567");
            assertThat(Rows.text("select role || '/' || email_key from employer_member where employer_id = ?", id))
                    .isEqualTo("OWNER/" + email);
            assertThat(Rows.texts("select status from employer_icb where employer_id = ?", id))
                    .containsExactly("PENDING");
            assertThat(Rows.texts("select action from employer_step where employer_id = ?", id))
                    .containsExactly("registered");
            var alias = Rows.text("select alias from employer_alias where employer_id = ?", id);
            assertThat(Welcomed.who(welcomed.session(email, alias)))
                    .isInstanceOf(uk.workwell.employer.MemberPrincipal.class);
        }

        @Test
        void aSecondClickRegistersNothingTwice() {
            var id = mailed();
            var there = proved(id);
            there.send("/employers/proof/register");
            there.send("/employers/proof/register");
            assertThat(Rows.text("select count(*) from employer_member where employer_id = ?", id))
                    .isEqualTo("1");
        }
    }
}
