package uk.workwell.waysin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.confirming.Browser;
import uk.workwell.confirming.Browser.Page;

/** Somebody at the public pages of an ICB, with right answers to every question that may be asked. */
final class Applicant {

    final String email = "own-" + UUID.randomUUID() + "@post.example";
    final String name = "Applicant " + UUID.randomUUID();
    final Browser browser;
    private final String base;
    private final Map<String, String[]> answers = new LinkedHashMap<>();

    Applicant(WebApplicationContext context, String slug, String postcode) {
        this.browser = new Browser(
                context, "203.0.113." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        this.base = "/s/" + slug + "/refer";
        answers.put("name", new String[] {"fullName", name});
        answers.put("birth", new String[] {"birthDate.day", "27", "birthDate.month", "3", "birthDate.year", "1985"});
        answers.put("home", new String[] {"postcode", postcode});
        answers.put("practice", new String[] {});
        answers.put("work", new String[] {"work", "OFF", "job", "Glazier"});
        answers.put("since", new String[] {"lastWorked.day", "1", "lastWorked.month", "9", "lastWorked.year", "2026"});
        answers.put("health", new String[] {"health", "YES", "healthWords", "marker-own-words"});
        answers.put("right", new String[] {"rightToWork", "YES"});
        answers.put("contact", new String[] {"email", email, "preferredContact", "EMAIL"});
        answers.put("needs", new String[] {"interpreter", "Polish"});
        answers.put("agree", new String[] {"agreed", "YES"});
    }

    Page begin() {
        browser.open(base);
        return browser.send(base);
    }

    /** Answers what is asked, page after page, until the answers are to be checked. */
    Page fillIn() {
        var page = begin();
        for (int i = 0; i < 15 && !page.at().endsWith("/check"); i++) {
            page = answer(page.at().substring(page.at().lastIndexOf('/') + 1));
        }
        return page;
    }

    Page answer(String step) {
        return answer(step, answers.getOrDefault(step, new String[] {}));
    }

    Page answer(String step, String... fields) {
        return browser.send(base + "/" + step, fields);
    }

    Page open(String page) {
        return browser.open(base + "/" + page);
    }

    Page send() {
        return browser.send(base + "/send");
    }
}
