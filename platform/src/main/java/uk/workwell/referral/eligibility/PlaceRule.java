package uk.workwell.referral.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.List;
import uk.workwell.referral.eligibility.Rule.Wording;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.ResidencyTest;
import uk.workwell.tenant.settings.Rules;

final class PlaceRule {

    private PlaceRule() {}

    static Line livesInThisArea(Circumstances person, Rules area) {
        var tests = area.residency().value();
        var rule = new Wording("livesInThisArea", words(tests), RefusalReason.AREA);
        var met = tests.stream()
                .filter(test -> person.ties().to(test) == Answer.YES)
                .findFirst();
        if (met.isPresent()) {
            return rule.pass(met(met.get()));
        }
        var open = tests.stream()
                .filter(test -> person.ties().to(test) == Answer.UNKNOWN)
                .toList();
        return open.isEmpty()
                ? rule.fail(
                        "Not tied to this area by " + nouns(tests, " or "),
                        "Being in this area by " + nouns(tests, " or "))
                : rule.unknown("Not known: " + nouns(open, ", "), "Knowing " + nouns(open, " or "));
    }

    private static String words(List<ResidencyTest> tests) {
        return tests.stream()
                .map(test -> switch (test) {
                    case RESIDENT -> "lives in this area";
                    case GP -> "is registered with a GP practice here";
                    case JOBCENTRE -> "goes to a Jobcentre here";
                })
                .collect(joining(", or ", "The person ", ""));
    }

    private static String met(ResidencyTest test) {
        return switch (test) {
            case RESIDENT -> "Lives in this area";
            case GP -> "Registered with a GP practice in this area";
            case JOBCENTRE -> "Goes to a Jobcentre in this area";
        };
    }

    private static String nouns(List<ResidencyTest> tests, String between) {
        return tests.stream()
                .map(test -> switch (test) {
                    case RESIDENT -> "home address";
                    case GP -> "GP practice";
                    case JOBCENTRE -> "Jobcentre";
                })
                .collect(joining(between));
    }
}
