package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.Concerns;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.casework.risk.RaiseConcern;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.casework.risk.RiskLevel;
import uk.workwell.casework.risk.Trigger;
import uk.workwell.team.Colleague;

/** Concerns about a few people, at every level and in every state, from those that wait for the duty lead to those that were closed. */
@Component
@Profile({"local", "test"})
class SampleConcerns {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SampleWork work;
    private final Concerns concerns;
    private final DutyDesk desk;
    private final Clock clock;

    SampleConcerns(SampleWork work, Concerns concerns, DutyDesk desk, Clock clock) {
        this.work = work;
        this.concerns = concerns;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param first when the first appointment was */
    void about(SampleCase one, Colleague duty, Instant first) {
        var now = clock.instant();
        if (one.story() == SampleStory.WORKING) {
            switch (one.which()) {
                case 3, 6, 8 -> raise(one, RiskLevel.RED, now.minus(MINUTE.multipliedBy(25L + one.which())));
                case 5, 7, 9 -> lookedAt(one, duty, now);
                case 0, 14, 15 -> {
                    var risk = lookedAt(one, duty, now);
                    SampleWork.as(duty, now.minus(MINUTE.multipliedBy(5)), () -> {
                        var words =
                                "Talked to them with the safeguarding team. They are with a friend and have a number.";
                        return done(concerns.proposeClosing(duty, risk, words, version(duty, risk)));
                    });
                }
                case 10, 11 -> raise(one, RiskLevel.AMBER, now.minus(DAY.multipliedBy(6)));
                case 12 -> raise(one, RiskLevel.LOW, now.minus(DAY.multipliedBy(9)));
                case 13 -> raise(one, RiskLevel.NONE, now.minus(DAY.multipliedBy(2)));
                default -> {}
            }
            return;
        }
        if (one.story() == SampleStory.ENDED && one.which() % 4 == 0) {
            var raised = first.plus(DAY.multipliedBy(12));
            var risk = raise(one, RiskLevel.AMBER, raised);
            SampleWork.as(one.coach(), raised.plus(DAY), () -> {
                var words = "Called together with the housing adviser. A plan for the rent is in place.";
                return done(concerns.end(one.coach(), risk, words, version(one.coach(), risk)));
            });
        }
    }

    private RiskId lookedAt(SampleCase one, Colleague duty, Instant now) {
        var risk = raise(one, RiskLevel.RED, now.minus(MINUTE.multipliedBy(40)));
        return SampleWork.as(
                duty, now.minus(MINUTE.multipliedBy(30)), () -> done(concerns.lookAt(duty, risk, version(duty, risk))));
    }

    private RiskId raise(SampleCase one, RiskLevel level, Instant when) {
        Set<Trigger> triggers = level == RiskLevel.RED ? Set.of(Trigger.ABUSE) : Set.of();
        var words =
                switch (level) {
                    case RED -> "Says a relative takes the wages and hits. Is alone with them tonight.";
                    case AMBER -> "The rent is four weeks late, and there was crying on the phone.";
                    case LOW -> "Drinks more since the absence began, and wants to talk about it.";
                    case NONE -> "Sounded very low. I asked, and there are no thoughts of ending their life.";
                };
        return work.on(
                one.coach(),
                one.referral(),
                when,
                card -> done(concerns.raise(one.coach(), new RaiseConcern(card.id(), level, triggers, words))));
    }

    private long version(Colleague colleague, RiskId risk) {
        return desk.find(colleague, risk).orElseThrow().version();
    }

    private static RiskId done(ConcernResult result) {
        if (result instanceof ConcernResult.Done(var risk, var state)) return risk;
        throw new IllegalStateException("A step of a sample concern was refused: " + result);
    }
}
