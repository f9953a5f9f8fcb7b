package uk.workwell.selfservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.workwell.referral.eligibility.Line;
import uk.workwell.referral.eligibility.Receipt;
import uk.workwell.referral.eligibility.Verdict;
import uk.workwell.referral.form.Answers;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Refusal;
import uk.workwell.tenant.settings.RightToWorkCheck;
import uk.workwell.tenant.settings.Rules;
import uk.workwell.tenant.settings.Settings;

/**
 * A receipt of the rules, said to the person. A rule that the ICB has not published is shown as its rule only in the
 * demonstration.
 */
final class EligibleWords {

    private static final Map<String, String> HEADINGS = Map.of(
            "oldEnough", "Your age",
            "livesInThisArea", "Your tie to this area",
            "inAGroupThatIsServed", "Your work situation",
            "recentlyInWork", "Time away from work",
            "healthMakesWorkHard", "Health and work");

    private final Settings settings;
    private final Rules rules;
    private final boolean examplesToo;

    /**
     * @param mark {@code ok}, {@code no} or {@code ask}
     * @param word what the mark says
     */
    record Said(String mark, String word, String heading, String more) {}

    EligibleWords(Settings settings, @Nullable String locality, boolean examplesToo) {
        this.settings = settings;
        this.rules = settings.rulesAt(locality);
        this.examplesToo = examplesToo;
    }

    List<Said> lines(Receipt receipt) {
        var lines = new ArrayList<Said>();
        // What these pages do not ask is said below, or by whoever screens.
        receipt.lines().stream()
                .filter(line -> HEADINGS.containsKey(line.rule()))
                .forEach(line -> lines.add(said(line)));
        if (rules.rightToWork().value() != RightToWorkCheck.NONE) {
            lines.add(new Said(
                    "ask",
                    "We will ask",
                    "Being allowed to work in the UK",
                    "We ask everyone when they refer themselves. No papers are needed to ask."));
        }
        return lines;
    }

    /** How long support can last, where the area has said so. */
    @Nullable
    Integer weeks(Answers answers) {
        var weeks = rules.weeksOfSupport()
                .of(
                        switch (answers.text("work")) {
                            case "IN_WORK" -> Cohort.IN_WORK;
                            case "OFF" -> Cohort.OFF_SICK;
                            default -> Cohort.OUT_OF_WORK;
                        });
        return weeks.isPublished() || examplesToo ? weeks.value() : null;
    }

    /** For each rule that does not fit: why, and where else to turn. */
    List<Refusal> elsewhere(Receipt receipt) {
        return receipt.fails().stream()
                .map(Line::reason)
                .filter(Objects::nonNull)
                .map(settings::refusal)
                .distinct()
                .toList();
    }

    private Said said(Line line) {
        var heading = HEADINGS.getOrDefault(line.rule(), "One more thing");
        return switch (line.verdict()) {
            case PASS -> new Said("ok", "Fits", heading, toYou(line.input()) + needs(line));
            case FAIL -> new Said("no", "Does not fit", heading, toYou(line.input()) + needs(line));
            case UNKNOWN -> new Said("ask", "We will ask", heading, toYou(line.input()) + needs(line));
        };
    }

    private String needs(Line line) {
        if (!isShown(line)) {
            return "";
        }
        var change = line.whatWouldChange();
        return " The rule here: " + small(toYou(line.needs()))
                + (change == null || line.verdict() == Verdict.UNKNOWN
                        ? ""
                        : " What would change it: " + small(toYou(change)));
    }

    private boolean isShown(Line line) {
        var published =
                switch (line.rule()) {
                    case "oldEnough" -> rules.minimumAge().isPublished();
                    case "livesInThisArea" -> rules.residency().isPublished();
                    case "inAGroupThatIsServed" -> rules.cohorts().isPublished();
                    case "recentlyInWork" ->
                        rules.maxWeeksOutOfWork().isPublished()
                                && rules.maxWeeksAbsent().isPublished();
                    case "healthMakesWorkHard" -> true;
                    default -> false;
                };
        return published || examplesToo;
    }

    /** The rules speak of "the person"; here it is the reader. */
    private static String toYou(String words) {
        var said = words.replace("The person has a job", "You have a job")
                .replace("The person has not", "You have not")
                .replace("The person says that", "You say that")
                .replace("The person is", "You are")
                .replace("The person lives", "You live")
                .replace("The person ", "Somebody who ")
                .replace("The person's own word", "Your own word")
                .replace("The person seeing it otherwise", "You seeing it otherwise")
                .replace("on the day of receipt", "on the day of the referral")
                .replace("before receipt", "ago")
                .replace(", or is registered", ", or are registered")
                .replace(", or goes", ", or go")
                .replace(", or has a job and is", ", or have a job and are")
                .replace(", or is ", ", or are ")
                .replace("and is off sick", "and are off sick")
                .replace("Lives in", "You live in")
                .replace("Registered with", "You are registered with")
                .replace("Goes to", "You go to");
        return said.endsWith(".") ? said : said + ".";
    }

    private static String small(String words) {
        return words.startsWith("You") || words.startsWith("Health")
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }
}
