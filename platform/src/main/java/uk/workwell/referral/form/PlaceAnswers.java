package uk.workwell.referral.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Ties;
import uk.workwell.tenant.settings.Locality;
import uk.workwell.tenant.settings.ResidencyTest;
import uk.workwell.tenant.settings.Settings;

/** What can tie somebody to an area, as answers to choose: home first, by the parts whose rules differ. */
final class PlaceAnswers {

    private static final String HOME = "HOME";
    private static final String HOME_IN = "HOME:";

    private PlaceAnswers() {}

    static List<Choice> choices(Settings settings) {
        var choices = new ArrayList<Choice>();
        settings.localities().stream()
                .filter(place -> place.overrides() != null)
                .forEach(place -> choices.add(new Choice(HOME_IN + place.code(), "I live in " + place.name())));
        choices.add(new Choice(HOME, choices.isEmpty() ? "I live in this area" : "I live somewhere else in this area"));
        var tests = settings.rules().residency().value();
        if (tests.contains(ResidencyTest.GP)) {
            choices.add(new Choice("GP", "I live elsewhere, and my GP practice is in this area"));
        }
        if (tests.contains(ResidencyTest.JOBCENTRE)) {
            choices.add(new Choice("JOBCENTRE", "I live elsewhere, and my Jobcentre is in this area"));
        }
        choices.add(new Choice("NONE", "None of these"));
        return choices;
    }

    static Ties ties(String chosen) {
        return new Ties(
                chosen.startsWith(HOME) ? Answer.YES : Answer.NO,
                yes(chosen.equals("GP"), chosen),
                yes(chosen.equals("JOBCENTRE"), chosen));
    }

    static @Nullable String locality(String chosen, Settings settings) {
        return Optional.of(chosen)
                .filter(answer -> answer.startsWith(HOME_IN))
                .flatMap(answer -> settings.locality(answer.substring(HOME_IN.length())))
                .map(Locality::code)
                .orElse(null);
    }

    /** Whoever lives here was not asked the rest. */
    private static Answer yes(boolean it, String chosen) {
        return it ? Answer.YES : chosen.startsWith(HOME) ? Answer.UNKNOWN : Answer.NO;
    }
}
