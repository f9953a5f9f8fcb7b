package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A coach at work with one person, from the first appointment to the last follow-up. */
record Support(Coach coach, Somebody who, String address) {

    /** Accepted from the queue by this coach. */
    static Support accepted(Coach coach, Somebody who) {
        coach.openInTriage(who);
        coach.chooseMyself().accept();
        return new Support(coach, who, coach.openCase(who));
    }

    Visitor at() {
        return coach.at();
    }

    Support open(String page) {
        at().open(address + page);
        return this;
    }

    /** Booked for a morning to come, held on that day; the clock of support runs from there. */
    Support starts() {
        open("").at().reads("No time is used yet.");
        var day = coach.bookAMorning();
        Time.moveTo(day.plusDays(1));
        open("");
        coach.logTheMorningOf(day);
        at().sees(who.name()).reads("left, until");
        return this;
    }

    /** One thing in the way in body and work each, and what the person rates. */
    Support assesses() {
        open("/assessment");
        weigh("Tiredness", "FATIGUE", "Quite a lot");
        nothing(1);
        nothing(2);
        weigh("Hours or shifts", "HOURS", "Very much");
        rate("WORK_ABILITY", "4");
        rate("CONFIDENCE", "5");
        rate("IMPORTANCE", "8");
        at().click("Complete assessment").reads("complete since");
        return this;
    }

    /** @param answer the same to each of the questions */
    Support asks(String measure, String answer) {
        open("/measures/" + measure);
        var groups = at().page().locator("vaadin-radio-group[id^=item-]");
        for (int item = 0; item < groups.count(); item++) {
            groups.nth(item)
                    .locator("label")
                    .filter(new Locator.FilterOptions().setHasText(answer))
                    .first()
                    .click();
        }
        at().settle().click("Save answers").reads("What was answered");
        return this;
    }

    /** From a template; both agree on the phone, and the first step is done. */
    Support plans(String template) {
        open("/plan").at().click("Begin with “" + template + "”").reads("Draft of plan");
        at().choose("By phone");
        at().settle().click("Agree this plan").reads("Plan, version 1");
        var first = at().page().locator("vaadin-checkbox[id^=done-] label").first();
        first.click();
        at().settle().reads("Done ");
        return this;
    }

    Support notes(String privately, String toBeShared) {
        open("");
        at().page().locator("#note-private").fill(privately);
        at().page().locator("#note-shareable").fill(toBeShared);
        at().settle().click("Save note").follow("Open the note").reads(privately);
        return this;
    }

    Support pausesFor(int days) {
        open("/pause");
        coach.type("vaadin-date-picker#until input", Time.typed(Time.today().plusDays(days)));
        fillArea("reason", "A hospital stay that was long planned");
        at().click("Pause support").sees(who.name()).reads("Paused");
        return this;
    }

    Support asksForMoreWeeks(int weeks) {
        open("/extension");
        at().page().locator("vaadin-integer-field#weeks input").fill(Integer.toString(weeks));
        fillArea("reason", "The return in steps begins two weeks later than planned");
        at().click("Ask the lead").sees(who.name());
        return this;
    }

    /** The lead answers. */
    Support isGivenMoreWeeks(Visitor lead) {
        lead.open(address + "/extension").sees("More weeks").choose("Give the weeks");
        lead.page().locator("vaadin-text-area#words textarea").fill("Agreed; the plan shows what they are for");
        lead.settle().click("Answer").sees(who.name());
        return this;
    }

    /** Words that the person hears and agrees to go to a service, which says yes, and later that it is done. */
    Support refersOn(String words) {
        open("/services/find");
        at().openFirst("/services/new/");
        at().look("coach-case-refer-on");
        fillArea("words", words);
        at().click("Save and ask " + who.name())
                .reads("What the service would be told")
                .look("coach-case-onward");
        onward("The person agreed that this is told", "how", "on the phone");
        onward("It was sent", "how", "by their online form");
        onward("The service said yes", null, "");
        onward("It started", null, "");
        return this;
    }

    /** Of the newest onward referral. */
    Support hearsThatItIsComplete(String outcome) {
        open("/services");
        at().openFirst("/services/0");
        onward("It is complete", "outcome", outcome);
        at().reads(outcome);
        return this;
    }

    private void onward(String what, @Nullable String field, String text) {
        at().choose(what);
        at().settle();
        if (field != null) {
            at().page()
                    .locator("#" + field + " input, #" + field + " textarea")
                    .first()
                    .fill(text);
        }
        at().click("Save this step").reads("Where it stands");
    }

    /** Raised by the coach, amber; whoever is on duty need not agree to its end. */
    Support raisesAConcern(String words) {
        open("/concern");
        at().choose("Amber: a plan is needed");
        fillArea("concern-words", words);
        at().click("Save the concern").sees("Concern").reads(words);
        return this;
    }

    /** An open concern is in the way of the end. */
    Support cannotEndYet() {
        open("/end").at().reads("This case cannot be closed now.");
        return this;
    }

    Support endsTheConcern(String address, String words) {
        at().open(address);
        fillArea("concern-done", words);
        at().click("Close it").reads("Closed");
        return this;
    }

    Support endsInWork(String outcome) {
        open("/end");
        at().pick("reason", "Reached what was planned").pick("outcome", outcome);
        at().click("End support").sees(who.name()).reads("Planned end, in work");
        return this;
    }

    /** Six, thirteen and twenty-six weeks after the end. */
    Support asksAfterwards(LocalDate end, String outcome) {
        Time.moveTo(end.plusDays(30));
        for (int weeks : new int[] {6, 13, 26}) {
            Time.moveTo(end.plusWeeks(weeks));
            open("").at().follow(weeks + " weeks after the end").sees("Follow-up");
            at().pick("outcome", outcome);
            at().page().locator("vaadin-integer-field#ability input").fill("8");
            at().click("Save follow-up").sees(who.name());
        }
        return this;
    }

    /** The last answer stays on the page of the case, and nothing is left to do. */
    Support isSustained(String outcome) {
        open("");
        assertThat(at().page().locator("main")).containsText("26 weeks after the end");
        at().reads(outcome).reads("Archived");
        return this;
    }

    void fillArea(String id, String text) {
        at().page().locator("vaadin-text-area#" + id + " textarea").fill(text);
        at().settle();
    }

    private void weigh(String barrier, String code, String severity) {
        at().choose(barrier);
        at().settle();
        within("vaadin-radio-group#severity-" + code, severity);
        within("vaadin-radio-group#changeable-" + code, "Yes");
    }

    private void within(String group, String words) {
        at().page()
                .locator(group + " label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        at().settle();
    }

    /** @param domain from 0 */
    private void nothing(int domain) {
        at().page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText("Nothing in the way here"))
                .nth(domain)
                .click();
        at().settle();
    }

    private void rate(String score, String value) {
        coach.type("vaadin-integer-field#score-" + score + " input", value);
    }
}
