package uk.workwell.referral.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Rules;

/** One rule: circumstances and the area's rules in, one readable line out. */
@FunctionalInterface
interface Rule {

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    Line judge(Circumstances person, Rules area);

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A rule's fixed parts, so that each verdict is one line of code. */
    record Wording(String rule, String needs, RefusalReason reason) {

        Line pass(String input) {
            return line(Verdict.PASS, input, null);
        }

        Line fail(String input, String whatWouldChange) {
            return line(Verdict.FAIL, input, whatWouldChange);
        }

        Line unknown(String input, String whatWouldHelp) {
            return line(Verdict.UNKNOWN, input, whatWouldHelp);
        }

        private Line line(Verdict verdict, String input, @Nullable String change) {
            return new Line(rule, input, verdict, needs, change, reason);
        }
    }
}
