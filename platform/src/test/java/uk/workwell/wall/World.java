package uk.workwell.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.Mode;
import uk.workwell.casework.notes.NoteDraft;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.referral.ReferralId;

/** Two ICBs, two providers in one of them, two employers, and records of one of each that the others must not find. */
final class World {

    final AnIcb icb;
    final AnIcb otherIcb;
    final AnIcb otherProvider;
    final AReferral received;
    final AReferral accepted;
    final AReferral waiting;
    final AReferral booked;
    final UUID bookedCase;
    final UUID appointment;
    final NoteId note;
    final NoteDraft noteDraft;
    final RiskId risk;
    final UUID caseId;
    final UUID personId;
    final AnEmployer firm;
    final AnEmployer otherFirm;
    final UUID draft;
    final UUID line;
    private static final AtomicInteger MADE = new AtomicInteger();
    static final String MARKER = "Marigold Thistlewood";

    World(
            Fixtures fixtures,
            Employers employers,
            EmployerDesk desk,
            Casework casework,
            Caseload caseload,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        icb = fixtures.icb("QE1");
        otherIcb = fixtures.icb("QOP");
        otherProvider = fixtures.anotherProviderOf(icb);
        var then = fixtures.now().minus(Duration.ofDays(2));
        received = fixtures.aReferral().to(icb).sentAt(then).received();
        accepted = fixtures.aReferral().to(icb).sentAt(then).accepted(icb.coach());
        waiting = fixtures.aReferral().to(icb).sentAt(then).awaitingPerson();
        caseId = one(jdbc, transaction, "select id from care_case where referral_id = ?", accepted.id());
        booked = fixtures.aReferral().to(icb).sentAt(then).accepted(icb.coach());
        bookedCase = one(jdbc, transaction, "select id from care_case where referral_id = ?", booked.id());
        book(casework, caseload, fixtures.now());
        appointment = UUID.fromString(Rows.text("select id from appointment where case_id = ?", bookedCase));
        var theirs = new CaseId(bookedCase);
        note = fixtures.aNote(icb, icb.coach(), theirs);
        noteDraft = fixtures.aNoteDraft(icb, icb.coach(), theirs);
        risk = fixtures.aConcern(icb, icb.coach(), theirs);
        personId = one(jdbc, transaction, "select person_id from referral where id = ?", accepted.id());
        firm = AnEmployer.registered(employers);
        otherFirm = AnEmployer.registered(employers);
        draft = firm.as(firm.hr, () -> drafted(desk));
        line = firm.as(firm.hr, () -> {
            var sent = drafted(desk);
            desk.send(sent, 2);
            return sent;
        });
    }

    /** Reached, and the first appointment booked at a time that no other world has. */
    private void book(Casework casework, Caseload caseload, Instant now) {
        var coach = icb.coach();
        var id = new CaseId(bookedCase);
        var booking = new Booking(
                        now.plus(Duration.ofDays(100)).plus(Duration.ofMinutes(10L * MADE.incrementAndGet())),
                        5,
                        Mode.PHONE)
                .allTheSame("It suits them");
        var result = icb.as(coach, () -> {
            var version = caseload.of(coach).find(id).orElseThrow().version();
            return casework.logContact(
                    coach, new LogContact(id, now, Channel.PHONE, LogContact.Outcome.BOOKED, null, booking, version));
        });
        if (!(result instanceof CaseResult.Done)) throw new IllegalStateException("Not booked: " + result);
    }

    private static UUID drafted(EmployerDesk desk) {
        var id = desk.startDraft();
        desk.save(id, 1, AnswersOf.shortPath(MARKER));
        return id;
    }

    private UUID one(JdbcClient jdbc, TransactionTemplate transaction, String sql, ReferralId referral) {
        return icb.in(() -> transaction.execute(status ->
                jdbc.sql(sql).param(referral.value()).query(UUID.class).single()));
    }

    /** Words and ids by which a record of this world would be known. */
    Set<String> marks() {
        return Set.copyOf(List.of(
                received.name(),
                accepted.name(),
                waiting.name(),
                MARKER,
                received.id().value().toString(),
                accepted.id().value().toString(),
                booked.name(),
                bookedCase.toString(),
                waiting.id().value().toString(),
                caseId.toString(),
                personId.toString()));
    }
}
