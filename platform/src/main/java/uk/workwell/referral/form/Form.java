package uk.workwell.referral.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.workwell.tenant.settings.WayIn;

/**
 * The questions of one way in, as they are for these settings and for what was answered so far.
 *
 * @param tongue the language that it speaks
 */
public record Form(WayIn way, Locale tongue, List<Step> steps) {

    public Form {
        steps = List.copyOf(steps);
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    public Optional<Step> after(Step step) {
        return at(number(step) + 1);
    }

    public Optional<Step> before(Step step) {
        return at(number(step) - 1);
    }

    /** From 1. */
    public int number(Step step) {
        return 1 + steps.stream().map(Step::key).toList().indexOf(step.key());
    }

    private Optional<Step> at(int number) {
        return number < 1 || number > steps.size() ? Optional.empty() : Optional.of(steps.get(number - 1));
    }
}
