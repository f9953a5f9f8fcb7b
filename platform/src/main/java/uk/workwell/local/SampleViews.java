package uk.workwell.local;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.ownpage.Challenges;
import uk.workwell.casework.ownpage.Challenges.Result;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.trail.Views;

/** Colleagues looked at records of three areas, and some of those whom it is about ask why; half of them have an answer. */
@Component
@Profile({"local", "test"})
@Order(45)
class SampleViews implements SampleData {

    private static final int ASKED = 6;

    private static final List<String> QUESTIONS = List.of(
            "Who was this? I have never met anybody but my coach.",
            "I was on holiday on that day. What was it needed for?",
            "Please tell me what was read, and whether it was written down anywhere else.");
    private static final String ANSWER =
            "I was ill that week, and my colleague stood in for me. She read the plan to move your appointment, and nothing else.";

    private final SampleEmployees employees;
    private final Challenges challenges;
    private final Views views;
    private final CaseBriefs briefs;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final SampleDays days;

    SampleViews(
            SampleEmployees employees,
            Challenges challenges,
            Views views,
            CaseBriefs briefs,
            Team team,
            ApplicationEventPublisher events,
            SampleDays days) {
        this.employees = employees;
        this.challenges = challenges;
        this.views = views;
        this.briefs = briefs;
        this.team = team;
        this.events = events;
        this.days = days;
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        return made == 0 ? "questions about views as they were" : made + " questions about views";
    }

    private int fill(List<SampleEmployee> inTheArea) {
        var all = SampleEmployees.ofTheFirstCoach(inTheArea);
        if (all.stream()
                .anyMatch(one -> !challenges.of(one.coach(), one.card().id()).isEmpty())) return 0;
        int made = 0;
        for (var one : all.stream().limit(ASKED).toList()) question(one, made++);
        return made;
    }

    private void question(SampleEmployee one, int number) {
        var seen = days.ago(7 + number);
        look(one, seen);
        var caseId = one.card().id();
        one.asPerson(days.ago(4), () -> {
            var view = views.of(List.of(caseId.value()), 0, 1).getFirst();
            var about = Written.stamp(view.at()) + ": Another coach. Your record: the overview";
            return done(challenges.question(
                    briefs.find(caseId).orElseThrow(), view.id(), about, QUESTIONS.get(number % QUESTIONS.size())));
        });
        if (number % 2 == 1) return;
        one.asCoach(days.ago(2), () -> {
            var open = challenges.of(one.coach(), caseId).getFirst();
            return done(challenges.answer(one.coach(), caseId, open.id(), ANSWER));
        });
    }

    private void look(SampleEmployee one, Instant when) {
        var other =
                team.byEmail(one.coach().email().replace("coach@", "coach2@")).orElseThrow();
        var actor = new Actor(Actor.Kind.STAFF, other.id().value());
        MovedClock.at(
                when,
                () -> CurrentActor.within(actor, () -> {
                    events.publishEvent(new RecordSeen(
                            CurrentTenant.get(),
                            new Subject("care_case", one.card().id().value()),
                            "overview",
                            "cover"));
                    return true;
                }));
    }

    private static Result done(Result result) {
        if (!(result instanceof Result.Done)) {
            throw new IllegalStateException("A question about a view was refused: " + result);
        }
        return result;
    }
}
