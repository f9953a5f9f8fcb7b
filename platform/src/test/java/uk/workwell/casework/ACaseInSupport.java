package uk.workwell.casework;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.assessment.Score;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** A case whose support has started, each with a coach of its own, so that diaries don't clash. */
@Component
public class ACaseInSupport {

    private final Fixtures fixtures;
    private final Team team;
    private final Casework casework;
    private final Caseload caseload;
    private final Assessments assessments;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ACaseInSupport(
            Fixtures fixtures,
            Team team,
            Casework casework,
            Caseload caseload,
            Assessments assessments,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.fixtures = fixtures;
        this.team = team;
        this.casework = casework;
        this.caseload = caseload;
        this.assessments = assessments;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The case, the ICB it is in, and its coach. */
    public record InSupport(AnIcb icb, Colleague coach, AReferral referral, CaseId id) {}

    /** Accepted, and nobody was reached yet. */
    public InSupport opened(AnIcb icb) {
        return opened(icb, icb.in(() -> team.find(team.add(AddStaff.of(
                        "Idris Fernleigh", "idris-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)))
                .orElseThrow()));
    }

    /** The same, with a coach who has others. */
    public InSupport opened(AnIcb icb, Colleague coach) {
        var referral = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                .accepted(coach);
        var id = icb.in(() ->
                transaction.execute(status -> new CaseId(jdbc.sql("select id from care_case where referral_id = ?")
                        .param(referral.id().value())
                        .query(UUID.class)
                        .single())));
        return new InSupport(icb, coach, referral, id);
    }

    /** The first appointment was attended, and the person agreed to take part. */
    public InSupport started(AnIcb icb) {
        var made = opened(icb);
        var now = fixtures.now();
        var booking = new Booking(now.plus(Duration.ofDays(1)), 45, Mode.VIDEO).allTheSame("It suits them");
        done(
                made,
                () -> casework.logContact(
                        made.coach(),
                        new LogContact(
                                made.id(),
                                now.minusSeconds(60),
                                Channel.PHONE,
                                LogContact.Outcome.BOOKED,
                                null,
                                booking,
                                card(made).version())));
        done(
                made,
                () -> casework.logFirstAppointment(
                        made.coach(),
                        new LogFirstAppointment(
                                made.id(),
                                now.minusSeconds(50),
                                45,
                                Mode.VIDEO,
                                Attendance.ON_TIME,
                                true,
                                card(made).version())));
        return made;
    }

    /** Assessed: something at work is in the way. */
    public InSupport assessed(AnIcb icb) {
        var made = started(icb);
        var scores = new EnumMap<Score, Integer>(Score.class);
        for (var score : Score.values()) scores.put(score, 5);
        var findings = new Findings(
                List.of(new Barrier(BarrierCode.HOURS, 2, true)),
                Set.of(Domain.PHYSICAL, Domain.PSYCHOLOGICAL, Domain.SOCIAL),
                scores,
                Map.of());
        icb.as(made.coach(), () -> assessments.complete(made.coach(), made.id(), 0, findings));
        return made;
    }

    /** As its coach reads it. */
    public CaseCard card(InSupport made) {
        return made.icb().as(made.coach(), () -> caseload.of(made.coach())
                .find(made.id())
                .orElseThrow());
    }

    private static void done(InSupport made, java.util.function.Supplier<CaseResult> verb) {
        var result = made.icb().as(made.coach(), verb);
        if (!(result instanceof CaseResult.Done)) throw new IllegalStateException("Not done: " + result);
    }
}
