package uk.workwell.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.workwell.portal.EmployerDesk.Choice;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;

/** Answers in words, for checking them: "No, they are off" rather than a code. */
final class AnswerWords {

    static final String NOTHING = "Nothing entered";

    private static final Map<Field, List<Choice>> CODED = Map.of(
            Field.AT_WORK, ReferQuestions.AT_WORK,
            Field.QUESTIONS, ReferQuestions.QUESTIONS,
            Field.PREFERRED_CONTACT, ReferQuestions.CONTACT,
            Field.HAZARDS, ReferQuestions.HAZARDS);

    private AnswerWords() {}

    static String of(Field field, Answers answers) {
        if (!answers.has(field)) {
            return NOTHING;
        }
        var coded = CODED.get(field);
        return coded == null ? answers.get(field) : inWords(coded, answers.all(field));
    }

    static String label(Field field) {
        return switch (field) {
            case FULL_NAME -> "Name";
            case BIRTH_DATE -> "Date of birth";
            case POSTCODE -> "Home postcode";
            case COUNCIL -> "Council";
            case MOBILE -> "Mobile";
            case EMAIL -> "E-mail";
            case PREFERRED_CONTACT -> "Likes to be contacted by";
            case CONTACT_TIMES -> "Good times";
            case ACCESS_NEEDS -> "What helps them take part";
            case JOB_TITLE -> "Job title";
            case SITE -> "Place of work";
            case LINE_MANAGER -> "Line manager";
            case STARTED -> "Started";
            case HOURS -> "Hours";
            case PATTERN -> "Pattern";
            case DUTIES -> "Main tasks";
            case HAZARDS -> "The job involves";
            case AT_WORK -> "At work";
            case FIRST_DAY_OFF -> "First day off";
            case EXPECTED_RETURN -> "Expected return";
            case FIT_NOTE_ENDS -> "Fit note ends";
            case QUESTIONS -> "Your questions";
            case HELP -> "You ask for help with";
            case TRIED -> "Tried already";
            case AGREED -> "Agreement";
        };
    }

    private static String inWords(List<Choice> choices, List<String> chosen) {
        return choices.stream()
                .filter(choice -> chosen.contains(choice.value()))
                .map(choice -> choice.words().split("\\|", 2)[0])
                .collect(Collectors.joining(", "));
    }
}
