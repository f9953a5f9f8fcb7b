package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.team.CoachLimits;
import uk.workwell.team.LimitResult;
import uk.workwell.team.LimitedCoach;
import uk.workwell.tenant.settings.Locality;

/** The fields of a coach's limits, and both versions where somebody else was quicker. */
class CoachLimitForm extends Div {

    private static final int MOST_CASES = 200;
    private static final int MOST_LANGUAGES = 10;
    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}][\\p{L} '()-]{1,39}");

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final IntegerField soft = new IntegerField("Counts as full from");
    private final IntegerField hard = new IntegerField("Takes on at most");
    private final TextField languages = new TextField("Languages beside English");
    private final CheckboxGroup<Locality> places = new CheckboxGroup<>("Works in");
    private final Button save = new Button("Save");

    CoachLimitForm(LimitedCoach coach, List<Locality> localities) {
        soft.setId("soft");
        soft.setHelperText("Weighted cases. From here on nobody is suggested to them");
        soft.addClassName("ww-w-s");
        hard.setId("hard");
        hard.setHelperText("Weighted cases. Beyond, only a lead goes, with a reason");
        hard.addClassName("ww-w-s");
        languages.setId("languages");
        languages.setHelperText("By their English names, with commas, like Polish, BSL");
        languages.addClassName("ww-w-l");
        places.setId("places");
        places.setItems(localities);
        places.setItemLabelGenerator(Locality::name);
        places.setHelperText("None: everywhere alike");
        places.setVisible(!localities.isEmpty());
        var limits = coach.limits();
        soft.setValue(limits.soft());
        hard.setValue(limits.hard());
        languages.setValue(words(limits.languages()));
        places.setValue(localities.stream()
                .filter(place -> limits.localities().contains(place.code()))
                .collect(Collectors.toSet()));
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, conflict, soft, hard, languages, places, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    /** What was entered, or nothing when something is to be put right; then the page says what. */
    Optional<CoachLimits> limits() {
        conflict.removeAll();
        var faults = new ArrayList<Fault>();
        boolean softFine = number(faults, soft);
        boolean hardFine = number(faults, hard);
        if (softFine && hardFine && hard.getValue() < soft.getValue()) {
            fault(
                    faults,
                    hard,
                    "Enter a number that is not below %d, where they count as full".formatted(soft.getValue()));
        }
        var spoken = spoken();
        languages.setInvalid(false);
        var odd =
                spoken.stream().filter(one -> !LANGUAGE.matcher(one).matches()).findFirst();
        if (odd.isPresent()) {
            fault(faults, languages, "Write each language as one word or a few, with commas between, like Polish, BSL");
        } else if (spoken.size() > MOST_LANGUAGES) {
            fault(faults, languages, "Write " + MOST_LANGUAGES + " languages or fewer");
        }
        errors.show(faults);
        return faults.isEmpty()
                ? Optional.of(new CoachLimits(
                        soft.getValue(),
                        hard.getValue(),
                        spoken,
                        places.getValue().stream().map(Locality::code).collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** Somebody was quicker: theirs and what is entered here, side by side; saving again takes what is here. */
    void changed(LimitResult.ChangedSince changed, CoachLimits mine) {
        var at = changed.at();
        var who = changed.by() == null ? "Somebody" : changed.by();
        var notice = new Notice(
                        Tone.WARN,
                        "Someone changed this since you opened it.",
                        "%s changed it%s. Nothing was overwritten, and what you entered is still here. Save again to put yours in its place."
                                .formatted(who, at == null ? "" : " at " + Dates.stamp(at)))
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        conflict.removeAll();
        conflict.add(new Stack(
                notice,
                Split.half(
                        new Stack(new H2("Now"), facts(changed.now().limits())),
                        new Stack(new H2("Yours, not saved"), facts(mine)))));
    }

    private SummaryList facts(CoachLimits limits) {
        return new SummaryList()
                .tight()
                .row("Counts as full from", String.valueOf(limits.soft()))
                .row("At most", String.valueOf(limits.hard()))
                .row("Languages", limits.languages().isEmpty() ? "English" : words(limits.languages()))
                .row(
                        "Works in",
                        limits.localities().isEmpty()
                                ? "Everywhere"
                                : places.getListDataView()
                                        .getItems()
                                        .filter(place -> limits.localities().contains(place.code()))
                                        .map(Locality::name)
                                        .collect(Collectors.joining(", ")));
    }

    private Set<String> spoken() {
        return Arrays.stream(languages.getValue().split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(Set<String> languages) {
        return languages.stream().sorted().collect(Collectors.joining(", "));
    }

    private static boolean number(List<Fault> faults, IntegerField field) {
        field.setInvalid(false);
        var value = field.getValue();
        boolean fine = value != null && value >= 0 && value <= MOST_CASES;
        if (!fine) fault(faults, field, "Enter a whole number from 0 to %d, like 40".formatted(MOST_CASES));
        return fine;
    }

    private static void fault(List<Fault> faults, IntegerField field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
        faults.add(new Fault(words, field));
    }

    private static void fault(List<Fault> faults, TextField field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
        faults.add(new Fault(words, field));
    }
}
