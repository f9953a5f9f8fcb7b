package uk.workwell.referral.eligibility;

import java.util.List;
import java.util.stream.Stream;
import uk.workwell.referral.eligibility.Rule.Wording;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Settings;

/**
 * What keeps somebody out although all that is needed is there. An exclusion holds only where somebody said so: silence
 * excludes nobody and leaves no question open, since whoever screens reads the whole referral anyway.
 */
final class Exclusions {

    /** Those that an ICB may name; being supported already excludes everywhere. */
    private static final List<RefusalReason> NAMED =
            List.of(RefusalReason.COMPLEX_NEEDS, RefusalReason.ON_OTHER_PROGRAMME, RefusalReason.DECLINED_SHARING);

    private Exclusions() {}

    static Stream<Line> all(Circumstances person, Settings settings) {
        return Stream.concat(
                NAMED.stream()
                        .filter(reason -> settings.refusal(reason).excludes())
                        .map(reason -> named(reason, person.said())),
                Stream.of(supportedAlready(person)));
    }

    private static Line named(RefusalReason reason, Said said) {
        return switch (reason) {
            case COMPLEX_NEEDS ->
                excluded(
                        new Wording("lightTouchIsEnough", "Light-touch support is enough", reason),
                        said.complexNeeds(),
                        "The referrer says that more is needed",
                        "The referrer says that it is enough",
                        "Needs that light-touch support can meet");
            case ON_OTHER_PROGRAMME ->
                excluded(
                        new Wording("notOnAnotherProgramme", "On no other programme of the same kind", reason),
                        said.otherProgramme(),
                        "On another programme of the same kind",
                        "Says that there is none",
                        "The end of the other programme");
            default ->
                excluded(
                        new Wording("sharesWhatIsNeeded", "The person shares what the support needs", reason),
                        not(said.sharing()),
                        "Does not want to share it",
                        "Agrees to share it",
                        "A change of mind, at any time");
        };
    }

    private static Line supportedAlready(Circumstances person) {
        return excluded(
                new Wording("notSupportedAlready", "No support by WorkWell now", RefusalReason.ALREADY_IN_WORKWELL),
                person.supportedAlready(),
                "WorkWell supports the person now",
                "No open case was found",
                "The end of that support");
    }

    private static Line excluded(Wording rule, Answer answer, String yes, String no, String change) {
        return switch (answer) {
            case YES -> rule.fail(yes, change);
            case NO -> rule.pass(no);
            case UNKNOWN -> rule.pass("Nobody has said otherwise");
        };
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
