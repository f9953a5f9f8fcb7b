package uk.workwell.referral.eligibility;

import static uk.workwell.referral.eligibility.Receipt.Outcome.ELIGIBLE;
import static uk.workwell.referral.eligibility.Receipt.Outcome.NOT_ELIGIBLE;

import java.util.List;
import java.util.stream.Stream;
import uk.workwell.tenant.settings.Settings;

/** Lays the rules over somebody's circumstances. Pure: the same circumstances and settings give the same receipt. */
public final class Eligibility {

    private static final List<Rule> RULES = List.of(
            AgeRule::oldEnough,
            PlaceRule::livesInThisArea,
            WorkRules::inAGroupThatIsServed,
            WorkRules::recentlyInWork,
            HealthRule::healthMakesWorkHard);

    private Eligibility() {}

    public static Receipt assess(Circumstances person, Settings settings) {
        var area = settings.rulesAt(person.locality());
        var lines = Stream.of(
                        RULES.stream().map(rule -> rule.judge(person, area)),
                        RightToWorkRule.mayWorkHere(person, area),
                        Exclusions.all(person, settings),
                        RoomRule.coachesHaveRoom(person))
                .flatMap(part -> part)
                .toList();
        return new Receipt(settings.version(), person.locality(), person.receivedOn(), outcome(lines), lines);
    }

    private static Receipt.Outcome outcome(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.verdict() == Verdict.FAIL)) {
            return NOT_ELIGIBLE;
        }
        return lines.stream().anyMatch(line -> line.verdict() == Verdict.UNKNOWN) ? Receipt.Outcome.UNKNOWN : ELIGIBLE;
    }
}
