package uk.workwell.journeys;

import java.time.LocalDate;
import java.util.Locale;

/** A return-to-work conversation, from each of the three sides of the table. */
record TalkTogether(Three three) {

    TalkTogether theCoachAsks(String stage, LocalDate day) {
        var at = three.support().open("/return").at();
        at.follow("Ask for a conversation").sees("Ask for a conversation").pick("stage", stage);
        three.support().coach().type("vaadin-date-picker#day input", Time.typed(day));
        three.support().coach().type("vaadin-time-picker#day-time input", "14:00");
        at.click("Ask the person").reads(stage);
        return this;
    }

    TalkTogether thePersonSaysYes() {
        three.person()
                .at()
                .sees("Return-to-work conversation")
                .tick("say", "YES")
                .click("Send my answer")
                .reads("My preparation");
        return this;
    }

    TalkTogether thePersonPrepares(String words) {
        three.person().at().fill("preparation", words).click("Keep my preparation");
        return this;
    }

    Visitor theEmployerOpens(String stage) {
        return three.atMember().follow(stage).sees("Return-to-work conversation");
    }

    Visitor theCoachOpens(String stage) {
        return three.support().open("/return").at().follow(stage).sees("Return-to-work conversation");
    }

    /** In the workspace or the portal: the same page. */
    TalkTogether writes(Visitor at, String area, String words) {
        at.page().locator("vaadin-button#write").click();
        at.settle().type("text-" + area, words).click("Save").reads(words);
        return this;
    }

    TalkTogether promises(Visitor at, String words, String owner, LocalDate due) {
        at.type("promise", words).pick("owner", owner);
        var day = at.page().locator("vaadin-date-picker#due input");
        day.fill(Time.typed(due));
        day.press("Enter");
        at.settle().click("Add the promise").reads(words);
        return this;
    }

    Visitor thePersonOpensTheText() {
        return three.person().at().click("Change the text").sees("What we agree");
    }

    /** @param area also the name of its field */
    TalkTogether thePersonWrites(String area, String words) {
        var at = three.person().at();
        at.fill(area.toLowerCase(Locale.ROOT), words).click("Save").sees("Return-to-work conversation");
        return this;
    }

    TalkTogether thePersonPutsItToBeSignedAndSigns() {
        var at = three.person().at();
        at.page().locator("#offer").click();
        at.settle().page().locator("#read").check();
        at.page().locator("form[action$='/sign'] button").click();
        at.settle().reads("Signed");
        return this;
    }

    TalkTogether signs(Visitor at) {
        at.check("read").page().locator("vaadin-button#sign").click();
        at.settle().reads("Signed");
        return this;
    }
}
