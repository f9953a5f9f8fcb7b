package uk.workwell.waysin;

import java.util.UUID;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.confirming.Browser;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.notice.Postbox;

/** Somebody at an organisation that was invited, at their browser, with right answers to every question. */
final class Surgery {

    final String email = "surgery-" + UUID.randomUUID() + "@post.example";
    final String person;
    final Browser browser;
    private final Postbox postbox;
    private String draft = "";

    Surgery(WebApplicationContext context, Postbox postbox) {
        this(context, postbox, "Referred " + UUID.randomUUID());
    }

    /** Refers somebody of this name. */
    Surgery(WebApplicationContext context, Postbox postbox, String person) {
        this.person = person;
        this.browser = new Browser(
                context, "203.0.113." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        this.postbox = postbox;
    }

    /** By the newest link in the mailbox, with the code that is sent then. */
    Page comeIn() throws InterruptedException {
        var invitation = postbox.await(email, letter -> letter.text().contains("/l/"));
        browser.open("/l/" + Postbox.token(invitation));
        int before = postbox.to(email).size();
        browser.send("/refer/code");
        postbox.await(
                email,
                letter -> postbox.to(email).size() > before && letter.text().contains("Your code is"));
        var code = Postbox.code(postbox.to(email).getLast());
        return browser.send("/refer/prove", "code", code);
    }

    Page begin() {
        var page = browser.send("/refer/new");
        draft = page.at().replaceAll("/refer/([^/]+)/.*", "$1");
        return page;
    }

    String draft() {
        return draft;
    }

    String personsEmail() {
        return "p-" + person.substring(9) + "@post.example";
    }

    Page fillIn(String postcode) {
        begin();
        answer("you", "referrerName", "Dr Okafor", "referrerRole", "GP");
        answer(
                "person",
                "fullName",
                person,
                "birthDate.day",
                "27",
                "birthDate.month",
                "3",
                "birthDate.year",
                "1985",
                "postcode",
                postcode,
                "email",
                personsEmail());
        answer("work", "work", "OFF", "health", "YES", "healthWords", "Cannot stand long", "rightToWork", "YES");
        return answer("agree", "agreed", "YES");
    }

    Page answer(String step, String... fields) {
        return browser.send("/refer/" + draft + "/" + step, fields);
    }

    Page send() {
        return browser.send("/refer/" + draft + "/send");
    }
}
