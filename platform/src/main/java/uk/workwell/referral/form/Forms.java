package uk.workwell.referral.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Council;
import uk.workwell.tenant.places.Councils;
import uk.workwell.tenant.places.IcbFinder;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.Practice;
import uk.workwell.tenant.places.Practices;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;
import uk.workwell.tenant.settings.RightToWorkCheck;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.WayIn;

/** The form of each way in: which questions are asked, and what is wrong with an answer. */
@Service
public class Forms {

    /** The answer of whoever finds their practice in no list. */
    static final String NONE_OF_THESE = "NONE";

    private final FormTable table = new FormTable();
    private final TenantFinder finder;
    private final IcbFinder icbs;
    private final Councils councils;
    private final Practices practices;
    private final Clock clock;

    Forms(TenantFinder finder, IcbFinder icbs, Councils councils, Practices practices, Clock clock) {
        this.finder = finder;
        this.icbs = icbs;
        this.councils = councils;
        this.practices = practices;
        this.clock = clock;
    }

    /** The form as it is for these settings and for what was answered so far, in English: what colleagues read. */
    public Form of(WayIn way, Settings settings, Answers answers) {
        return of(way, settings, answers, FormWords.ENGLISH);
    }

    /** The same in another language, where there is one. */
    public Form of(WayIn way, Settings settings, Answers answers, Locale tongue) {
        var form = FormTable.name(way);
        var spoken = translations(way).contains(tongue) ? tongue : FormWords.ENGLISH;
        return new Form(way, spoken, steps(form, settings, answers, spoken));
    }

    /** The languages beside English in which somebody can fill it in. */
    public static List<Locale> translations(WayIn way) {
        return FormWords.translations(FormTable.name(way));
    }

    /** The few questions of "Can I use it?": none of them says who somebody is. */
    public Form canIUseIt(Settings settings, Answers answers) {
        return new Form(WayIn.SELF, FormWords.ENGLISH, steps("eligible", settings, answers, FormWords.ENGLISH));
    }

    private List<Step> steps(String form, Settings settings, Answers answers, Locale tongue) {
        var words = FormWords.of(form, tongue);
        var steps = new ArrayList<Step>();
        for (var line : table.steps(form)) {
            if (asked(line.when(), settings, answers)) {
                var fields = fields(form, line.step(), settings, answers, words);
                steps.add(new Step(line.step(), words.of(line.at()), words.find(line.at() + ".hint"), fields));
            }
        }
        return steps;
    }

    /** What is wrong on one page, in its order and in English. */
    public List<Fault> faults(Step step, Answers answers, Settings settings) {
        return faults(step, answers, settings, FormWords.ENGLISH);
    }

    /** The same in the language of the form. */
    public List<Fault> faults(Step step, Answers answers, Settings settings, Locale tongue) {
        var words = FormWords.of(FormWords.COMMON, tongue);
        return new FormCheck(answers, settings, icbs, words, WorkingDays.today(clock)).faults(step);
    }

    /** The first page on which something is missing or wrong. */
    public Optional<Step> incomplete(Form form, Answers answers, Settings settings) {
        return form.steps().stream()
                .filter(step -> !faults(step, answers, settings).isEmpty())
                .findFirst();
    }

    /** The one practice that was meant, if it can be told. */
    Optional<Practice> practice(Answers answers) {
        var found = found(answers);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var picked = answers.text("practiceCode");
        return found.stream()
                .filter(practice -> practice.odsCode().equals(picked))
                .findFirst();
    }

    private List<Field> fields(String form, String step, Settings settings, Answers answers, FormWords words) {
        return table.fields(form, step).stream()
                .filter(line -> asked(line.when(), settings, answers))
                .flatMap(line -> FormTable.field(line, words))
                .map(field -> switch (field.kind()) {
                    case COUNCIL -> field.with(councilsAt(answers));
                    case PICK -> field.with(practicesLike(answers, words.tongue()));
                    case PLACE -> field.with(PlaceAnswers.choices(settings));
                    default -> field;
                })
                .toList();
    }

    private boolean asked(String when, Settings settings, Answers answers) {
        return switch (when) {
            case "" -> true;
            case "rightToWork" -> asksRightToWork(settings);
            case "away" -> List.of("OFF", "OUT").contains(answers.text("work"));
            case "council" -> !councilsAt(answers).isEmpty();
            case "practices" -> found(answers).size() > 1;
            default -> throw new IllegalStateException("A form asks something when " + when);
        };
    }

    /** Where one part of an area asks, all of it is asked: nobody is asked because of where they live. */
    public static boolean asksRightToWork(Settings settings) {
        return settings.rules().rightToWork().value() != RightToWorkCheck.NONE
                || settings.localities().stream()
                        .anyMatch(place ->
                                settings.rulesAt(place.code()).rightToWork().value() != RightToWorkCheck.NONE);
    }

    /** Empty where the postcode alone settles the place, or says nothing. */
    private List<Choice> councilsAt(Answers answers) {
        return switch (Postcode.parse(answers.text("postcode"))) {
            case Postcode.Problem problem -> List.of();
            case Postcode.Valid(var postcode) ->
                finder.find(Place.at(postcode)) instanceof TenantFinding.AskCouncil asks
                        ? asks.councils().stream()
                                .map(council -> new Choice(council.code(), council.name()))
                                .toList()
                        : List.of();
        };
    }

    private List<Practice> found(Answers answers) {
        return answers.given("practice").map(practices::search).orElse(List.of());
    }

    private List<Choice> practicesLike(Answers answers, Locale tongue) {
        var choices = new ArrayList<Choice>();
        found(answers)
                .forEach(practice ->
                        choices.add(new Choice(practice.odsCode(), practice.name() + ", " + practice.postcode())));
        choices.add(
                new Choice(NONE_OF_THESE, FormWords.of(FormWords.COMMON, tongue).of("noneOfThese")));
        return choices;
    }

    Optional<Council> council(Answers answers) {
        return answers.given("council").flatMap(councils::find);
    }
}
