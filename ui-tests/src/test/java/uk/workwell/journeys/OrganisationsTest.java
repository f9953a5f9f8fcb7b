package uk.workwell.journeys;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How an organisation comes to its place in the portal, and how those come who act for it: all of it without an account. */
class OrganisationsTest {

    private static final String OWNER = "owner@harbour-foods.example";

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Test
    void registerThemselves() {
        var who = Somebody.in("LA1 1AA");
        var mailbox = mailbox(who, "bakery-" + token(who) + ".example");
        try (var owner = Visitor.passerBy()) {
            owner.open("/employers/register").look("register").click("Start");
            owner.click("Continue").look("register-organisation-errors");
            owner.fill("legalName", "Example Bakery " + token(who))
                    .tick("kind", "NONE")
                    .tick("size", "SMALL");
            owner.click("Continue").look("register-place");
            owner.fill("address", "3 Oven Lane, Lancaster").fill("postcode", who.postcode());
            owner.click("Continue").look("register-you");
            owner.fill("person", who.name()).fill("role", "Managing director").fill("email", mailbox);
            owner.click("Continue").sees("Check your answers").look("register-check");
            int before = Post.newest();
            owner.click("Send me the link").sees("Look into your mailbox").look("register-sent");

            owner.open(Post.linkTo(mailbox, before)).sees("First, a code").look("register-code");
            proves(owner, mailbox).sees("Register now").look("register-last");
            owner.click("Register the organisation").look("register-done");
            owner.reads("Your organisation is registered");
        }
    }

    @Test
    void inviteTheirPeople() {
        var who = Somebody.in("LA1 1AA");
        var mailbox = mailbox(who, "harbour-foods.example");
        int before = Post.newest();
        var at = Visitor.signedIn(OWNER, "/employer").open("/employer/organisation/people");
        at.type("invite-name", who.name())
                .type("invite-email", mailbox)
                .pick("invite-role", "HR")
                .check("invite-confirmed");
        at.click("Send the invitation").reads(mailbox);

        try (var invited = Visitor.passerBy()) {
            invited.open(Post.linkTo(mailbox, before)).sees("First, a code");
            proves(invited, mailbox).sees("You are invited").look("join");
            invited.click("Make my account").reads("You act for").look("join-done");
        }
    }

    private static Visitor proves(Visitor at, String mailbox) {
        int before = Post.newest();
        at.click("Send the code").fill("code", Post.codeTo(mailbox, before));
        return at.click("Continue");
    }

    private static String mailbox(Somebody who, String domain) {
        return who.email().replaceAll("@.*", "") + "@" + domain;
    }

    private static String token(Somebody who) {
        return who.name().replaceAll(".*-", "").toLowerCase(Locale.ROOT);
    }
}
