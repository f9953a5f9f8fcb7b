package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.Party;
import uk.workwell.local.SampleAgreeing.One;

/** Changes at work in three areas: three times in each state that one can have. */
@Component
@Profile({"local", "test"})
@Order(40)
class SampleAdjustments implements SampleData {

    private static final int EACH = 3;

    private final SampleEmployees employees;
    private final SampleAgreeing agreeing;
    private final Adjustments adjustments;
    private final SampleNight night;
    private final SampleDays when;
    private final Clock clock;

    SampleAdjustments(
            SampleEmployees employees,
            SampleAgreeing agreeing,
            Adjustments adjustments,
            SampleNight night,
            SampleDays when,
            Clock clock) {
        this.employees = employees;
        this.agreeing = agreeing;
        this.adjustments = adjustments;
        this.night = night;
        this.when = when;
        this.clock = clock;
    }

    /** How far a sample adjustment has come, and how many days ago it was asked for. */
    private enum Tale {
        ASKED(2),
        SENT(9),
        CONSIDERED(36),
        COUNTERED(9),
        AGREED(7),
        TRIED(18),
        DECLINED(14),
        IN_PLACE(14),
        REVIEWED(34),
        CONFIRMED(35),
        VARIED(16),
        ENDED(21),
        TAKEN_BACK(8),
        RAN_OUT(31),
        ESCALATED(15);

        private final int days;

        Tale(int days) {
            this.days = days;
        }
    }

    @Override
    public String fill() {
        var toConfirm = Collections.synchronizedList(new ArrayList<One>());
        int made = employees.inEachArea(all -> fill(all, toConfirm));
        if (made == 0) return "adjustments as they were";
        night.pass("turn-adjustments");
        toConfirm.forEach(one -> agreeing.confirm(one, clock.instant()));
        return made + " adjustments";
    }

    private int fill(List<SampleEmployee> inTheArea, List<One> toConfirm) {
        var all = SampleEmployees.ofTheFirstCoach(inTheArea);
        if (all.isEmpty()
                || all.stream().anyMatch(one -> !adjustments.of(one.referral()).isEmpty())) return 0;
        var asked = new HashMap<UUID, Integer>();
        int made = 0;
        for (int which = 0; which < EACH; which++) {
            for (var tale : Tale.values()) {
                var one = tell(whoever(all, asked, tale), tale, which, made++);
                if (tale == Tale.CONFIRMED) toConfirm.add(one);
            }
        }
        return made;
    }

    /** Somebody who was in support by then, and of those whoever asked for least so far. */
    private SampleEmployee whoever(List<SampleEmployee> all, Map<UUID, Integer> asked, Tale tale) {
        var by = daysAgo(tale.days + 4);
        var found = all.stream()
                .filter(one -> one.facts().receivedAt().isBefore(by))
                .min((one, other) -> asked.getOrDefault(one.referral(), 0) - asked.getOrDefault(other.referral(), 0))
                .orElseThrow();
        asked.merge(found.referral(), 1, Integer::sum);
        return found;
    }

    private One tell(SampleEmployee of, Tale tale, int which, int number) {
        var by = number % 5 == 1 ? Party.EMPLOYER : number % 3 == 2 ? Party.PERSON : Party.COACH;
        // The second and third were sent in time to be late, or in the last days.
        boolean late = which == 2;
        int days = tale == Tale.SENT && !late ? 1 : tale == Tale.CONSIDERED && !late ? 6 : tale.days;
        var one = agreeing.ask(of, by, number, daysAgo(days));
        switch (tale) {
            case ASKED, RAN_OUT -> {}
            case TAKEN_BACK -> {
                if (which == 0) agreeing.refuse(one, daysAgo(days - 1));
                else {
                    permit(one, days);
                    agreeing.withdraw(one, daysAgo(days - 2));
                }
            }
            default -> {
                permit(one, days);
                answer(one, tale, which, days);
            }
        }
        return one;
    }

    private void permit(One one, int days) {
        agreeing.permit(one, daysAgo(days).plus(Duration.ofHours(1)));
    }

    private void answer(One one, Tale tale, int which, int days) {
        switch (tale) {
            case CONSIDERED -> agreeing.consider(one, daysAgo(days - 1));
            case COUNTERED -> {
                agreeing.consider(one, daysAgo(days - 1));
                if (which == 1) agreeing.offerTrial(one, daysAgo(2));
                else agreeing.offer(one, daysAgo(3));
            }
            case AGREED -> {
                agreeing.agree(one, 12, daysAgo(days - 2));
                if (which != 0) agreeing.sign(one, false, daysAgo(days - 3));
            }
            case TRIED -> {
                agreeing.offerTrial(one, daysAgo(days - 2));
                agreeing.sign(one, true, daysAgo(days - 3));
            }
            case DECLINED, ESCALATED -> {
                agreeing.consider(one, daysAgo(days - 1));
                boolean otherwise = tale == Tale.DECLINED && which != 0;
                agreeing.decline(one, otherwise ? one.wish().offer() : null, daysAgo(days - 6));
                if (tale == Tale.ESCALATED) agreeing.escalate(one, daysAgo(4));
            }
            case IN_PLACE, REVIEWED, CONFIRMED, VARIED, ENDED -> {
                inPlace(one, which == 1, days);
                if (tale == Tale.VARIED) agreeing.vary(one, daysAgo(2));
                if (tale == Tale.ENDED) agreeing.end(one, daysAgo(1));
            }
            case ASKED, SENT, TAKEN_BACK, RAN_OUT -> {}
        }
    }

    /** As asked, or as offered. */
    private void inPlace(One one, boolean offered, int days) {
        if (offered) {
            agreeing.offer(one, daysAgo(days - 1));
            agreeing.say(
                    one,
                    "Could we look at it again after two weeks?",
                    daysAgo(days - 1).plus(Duration.ofHours(1)));
        } else {
            agreeing.agree(one, 2, daysAgo(days - 1));
        }
        agreeing.sign(one, offered, daysAgo(days - 2));
        agreeing.putInPlace(one, daysAgo(days - 3));
    }

    private Instant daysAgo(int days) {
        return when.ago(days);
    }
}
