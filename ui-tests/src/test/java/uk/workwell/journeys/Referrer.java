package uk.workwell.journeys;

import java.util.Locale;

/** Somebody of an organisation that refers by a link of its own. */
record Referrer(Visitor at, String mailbox) {

    /** The administrator invites, the link comes by mail, and a code proves whose mailbox it is. */
    static Referrer invited(String admin, String kind, String organisation, String mailbox) {
        int before = Post.newest();
        var console = Visitor.signedIn(admin, "/admin/referrers");
        console.page().locator("vaadin-text-field#referrer-name input").fill(organisation);
        console.pick("referrer-kind", kind);
        console.page().locator("vaadin-text-field#referrer-email input").fill(mailbox);
        console.click("Send the invitation").reads(organisation);
        var referrer = new Referrer(Visitor.passerBy(), mailbox);
        referrer.at.open(Post.linkTo(mailbox, before)).sees("First, a code");
        return referrer;
    }

    /** A mailbox of this run. */
    static String mailbox(Somebody who, String domain) {
        return "referrals." + who.email().replaceAll("@.*", "").toLowerCase(Locale.ROOT) + "@" + domain;
    }

    Referrer provesTheirMailbox() {
        int before = Post.newest();
        at.click("Send the code");
        at.fill("code", Post.codeTo(mailbox, before)).click("Continue").sees("Refer somebody");
        return this;
    }

    Referrer begins(String name, String role) {
        at.click("Refer somebody").sees("Who is referring?");
        at.fill("referrerName", name).fill("referrerRole", role);
        return this;
    }

    Referrer tellsOf(Somebody who) {
        at.click("Continue").sees("Whom are you referring?");
        at.fill("fullName", who.name())
                .date("birthDate", who.born())
                .fill("postcode", who.postcode())
                .fill("mobile", who.mobile())
                .fill("email", who.email());
        at.click("Continue").sees("Work and health");
        return this;
    }

    /** @param work {@code IN_WORK}, {@code OFF} or {@code OUT} */
    Referrer tellsOfWork(String work) {
        at.tick("work", work).tick("health", "YES").fill("healthWords", "Cannot sit for more than twenty minutes.");
        if (!"IN_WORK".equals(work)) at.date("lastWorked", Time.today().minusWeeks(5));
        if (at.page().locator("input[name=rightToWork]").count() > 0) at.tick("rightToWork", "YES");
        at.click("Continue").sees("Before you send it").tick("agreed", "YES").click("Continue");
        at.sees("Check your answers");
        return this;
    }

    Referrer sends() {
        at.click("Send to the WorkWell team").sees("Sent. Thank you");
        return this;
    }

    Referrer reads(String outcome) {
        at.open("/refer").reads(outcome);
        return this;
    }
}
