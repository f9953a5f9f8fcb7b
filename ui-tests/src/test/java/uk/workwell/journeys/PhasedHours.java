package uk.workwell.journeys;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/** A phased return over six weeks, from each of the three sides: planned, looked over, signed, and worked for a week. */
record PhasedHours(Three three) {

    /** The Monday on which the proposal of the page begins. */
    static LocalDate firstMonday() {
        return Time.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /**
     * @param because for those who sign, never for the employer
     * @return the hours of the first week, from Monday to Friday
     */
    String[] theCoachPlans(String duties, String because) {
        var at = three.support().open("/phased-return").at();
        at.follow("Plan a phased return")
                .sees("Plan a phased return")
                .reads("Week 6")
                .reads("Checks");
        at.type("week-1-duties", duties).type("because", because);
        var first = IntStream.range(0, 5)
                .mapToObj(day ->
                        at.page().locator("#week-1-" + day(day) + " input").inputValue())
                .toArray(String[]::new);
        at.click("Save draft").reads("Phased return from");
        at.click("Propose to everybody").reads("Proposed");
        at.click("Sign version 1").reads("Signed");
        return first;
    }

    PhasedHours thePersonSigns() {
        var at = three.person().at();
        at.sees("My phased return").click("I agree to this version and sign it").reads("You have signed.");
        return this;
    }

    PhasedHours theEmployerSigns() {
        theEmployerOpens().click("Sign version 1").reads("Signed");
        return this;
    }

    Visitor theEmployerOpens() {
        return three.atMember().follow("Phased return: read, sign").sees("Phased return");
    }

    PhasedHours theEmployerWritesDown(String... hours) {
        var at = theEmployerOpens();
        for (int day = 0; day < hours.length; day++) at.type("worked-" + day(day), hours[day]);
        at.click("Save this week").reads("Written down");
        return this;
    }

    /** @param words for the team that supports them, not for the employer */
    PhasedHours thePersonWritesDown(String words, String... hours) {
        var at = three.person().at();
        for (int day = 0; day < hours.length; day++) at.fill("worked-" + day(day), hours[day]);
        at.fill("words", words).click("Save this week").reads("Written down.");
        return this;
    }

    private static String day(int fromMonday) {
        return DayOfWeek.of(fromMonday + 1).name().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    }
}
