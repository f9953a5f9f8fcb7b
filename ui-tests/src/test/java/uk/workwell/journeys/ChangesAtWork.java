package uk.workwell.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Changes at work, from each of the three sides: asked for, let through, answered, tried, signed. */
record ChangesAtWork(Three three) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d M yyyy", Locale.UK);

    ChangesAtWork theCoachAsks(String kind, String words) {
        var at = three.support().open("/adjustments").at();
        at.follow("Ask for a change").pick("code", kind).type("release-words", words);
        at.click("Ask the person").sees(kind).reads("Waits for the person");
        return this;
    }

    /** @param code as the plain form sends it */
    ChangesAtWork thePersonAsksToo(String code, String words) {
        var at = three.person().at();
        at.page().locator("#code").selectOption(code);
        at.fill("ask", words).click("Go on");
        return this;
    }

    /** At a page that asks whether the employer may read it. */
    ChangesAtWork thePersonLetsThemRead(String words) {
        var at = three.person().at();
        at.sees("May your employer read this?").reads(words);
        at.tick("say", "YES").tick("who", "everybody").tick("last", "THREE").click("Send my answer");
        return this;
    }

    ChangesAtWork theEmployerOffersInstead(String kind, String words, LocalDate from) {
        var at = theEmployerOpens(kind).choose("Partly");
        at.settle().type("offer", words).pick("why", "");
        practically(from).click("Sign and send answer").reads("Sent and signed.");
        return this;
    }

    ChangesAtWork theEmployerOffersATrial(String kind, LocalDate from, LocalDate until) {
        var at = theEmployerOpens(kind).choose("Try it first");
        at.settle().type("until", TYPED.format(until));
        practically(from).click("Sign and send answer").reads("Sent and signed.");
        return this;
    }

    private Visitor practically(LocalDate from) {
        return three.hr()
                .at()
                .pick("owner", "")
                .type("from", TYPED.format(from))
                .pick("cost", "")
                .pick("payer", "");
    }

    Visitor theEmployerOpens(String kind) {
        return three.atMember().follow("Changes at work").follow(kind).sees(kind);
    }

    Visitor theCoachOpens(String kind) {
        return three.support().open("/adjustments").at().follow(kind).sees(kind);
    }

    ChangesAtWork thePersonAccepts(String heading) {
        three.person().at().sees(heading).click("Accept and sign");
        return this;
    }
}
