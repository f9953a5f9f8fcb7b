package uk.workwell.portal;

import java.util.List;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Step;

/** The words of "Refer someone": what is asked in which step, and why. */
final class ReferQuestions {

    static final List<Choice> AT_WORK = List.of(
            new Choice("USUAL_JOB", "Yes, and doing their usual job"),
            new Choice("WITH_CHANGES", "Yes, with changes|Fewer hours, other tasks or another place"),
            new Choice("OFF", "No, they are off"));
    static final List<Choice> QUESTIONS = List.of(
            new Choice("WHAT_WOULD_HELP", "What would help at work"),
            new Choice("PLAN_THE_RETURN", "How to plan the return"),
            new Choice("EQUIPMENT", "Which equipment would help"));
    static final List<Choice> CONTACT = List.of(
            new Choice("TEXT", "Text message"), new Choice("PHONE", "Phone call"), new Choice("EMAIL", "E-mail"));
    static final List<Choice> HAZARDS = List.of(
            new Choice("SCREEN_WORK", "Screen work most of the day"),
            new Choice("LIFTING", "Lifting or carrying"),
            new Choice("DRIVING", "Driving"),
            new Choice("NIGHTS", "Nights"),
            new Choice("LONE_WORKING", "Working alone"),
            new Choice("HEAT_OR_COLD", "Heat or cold"),
            new Choice("CHEMICALS", "Chemicals"),
            new Choice("DIFFICULT_SITUATIONS", "Upset or aggressive people"));

    private ReferQuestions() {}

    static String title(Step step) {
        return switch (step) {
            case WHO -> "Who and how to reach them";
            case JOB -> "Their job";
            case SITUATION -> "Situation and what you ask";
            case TRIED -> "What you have tried";
            case CHECK -> "Check answers";
        };
    }

    static List<Question> of(Step step, EmployerDesk desk) {
        return switch (step) {
            case WHO -> who(desk);
            case JOB -> job(desk);
            case SITUATION -> situation(desk);
            case TRIED ->
                List.of(new LongQuestion(
                        Field.TRIED,
                        "What have you tried already? (optional)",
                        "So that nobody suggests it again. For example: shorter shifts in October, a different chair.",
                        desk::healthWords));
            case CHECK -> List.of();
        };
    }

    private static List<Question> who(EmployerDesk desk) {
        return List.of(
                new TextQuestion(Field.FULL_NAME, "Full name", null).wide("l"),
                new TextQuestion(
                                Field.BIRTH_DATE,
                                "Date of birth",
                                "For example, 27 3 1986. They enter it themselves before they can read what you wrote.")
                        .wide("s"),
                new TextQuestion(
                                Field.POSTCODE,
                                "Home postcode",
                                "We find their area from it. Nothing is sent to the address.")
                        .wide("s"),
                council(),
                new TextQuestion(
                                Field.MOBILE,
                                "Personal mobile number",
                                "A mobile number or an e-mail address is needed. With both, the link and the code go separate ways.")
                        .wide("m")
                        .keyboard("tel"),
                new TextQuestion(
                                Field.EMAIL,
                                "Personal e-mail address",
                                "Not an address of your organisation: only they should read the link.")
                        .wide("l")
                        .keyboard("email"),
                ChoiceQuestion.one(
                        Field.PREFERRED_CONTACT, "How do they like to be contacted? (optional)", null, CONTACT),
                new TextQuestion(
                                Field.CONTACT_TIMES,
                                "Good times to reach them (optional)",
                                "For example, weekday mornings")
                        .wide("l"),
                new LongQuestion(
                        Field.ACCESS_NEEDS,
                        "What helps them take part? (optional)",
                        "For example: large print, an interpreter, a room without steps. Ask them first.",
                        desk::healthWords));
    }

    private static Question council() {
        // A list, not boxes: an area can have twenty councils.
        var council = new SelectQuestion(
                Field.COUNCIL,
                "Which council is their home in?",
                "Several areas meet at this postcode. It is the council that they pay council tax to.",
                List.of());
        council.setVisible(false);
        return council;
    }

    private static List<Question> job(EmployerDesk desk) {
        return List.of(
                new TextQuestion(Field.JOB_TITLE, "Job title", null).wide("l"),
                new SelectQuestion(Field.SITE, "Place of work (optional)", null, desk.choices(Field.SITE)),
                new SelectQuestion(
                        Field.LINE_MANAGER,
                        "Line manager (optional)",
                        "The manager will see that you sent this, and what you see afterwards.",
                        desk.choices(Field.LINE_MANAGER)),
                new TextQuestion(Field.STARTED, "Started this job (optional)", "For example, 1 9 2019").wide("s"),
                new TextQuestion(Field.HOURS, "Hours (optional)", "For example, 30 a week").wide("m"),
                new TextQuestion(Field.PATTERN, "Pattern (optional)", "For example, Monday to Thursday, 7:00 to 15:00")
                        .wide("l"),
                new LongQuestion(
                        Field.DUTIES,
                        "Main tasks (optional)",
                        "What they do on a usual day. Please leave out what the illness is.",
                        desk::healthWords),
                ChoiceQuestion.several(Field.HAZARDS, "The job involves (optional)", null, HAZARDS));
    }

    private static List<Question> situation(EmployerDesk desk) {
        return List.of(
                ChoiceQuestion.one(Field.AT_WORK, "Are they at work?", null, AT_WORK),
                new TextQuestion(Field.FIRST_DAY_OFF, "First day off, if they are off", "For example, 3 11 2026")
                        .wide("s"),
                new TextQuestion(Field.EXPECTED_RETURN, "Expected return, if you know it", null).wide("s"),
                new TextQuestion(Field.FIT_NOTE_ENDS, "Fit note ends, if there is one", null).wide("s"),
                ChoiceQuestion.several(Field.QUESTIONS, "Which questions do you have? (optional)", null, QUESTIONS),
                new LongQuestion(
                        Field.HELP,
                        "What would you like help with?",
                        "About work: tasks, hours, place, equipment. Please leave out what the illness is.",
                        desk::healthWords));
    }
}
