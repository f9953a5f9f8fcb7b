package uk.workwell.wall;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.MemberId;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.returntowork.Arranging;
import uk.workwell.returntowork.Asking;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.ConversationResult;
import uk.workwell.returntowork.Conversations;
import uk.workwell.returntowork.EmployersSide;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Party;
import uk.workwell.returntowork.Seat;
import uk.workwell.returntowork.Seats;
import uk.workwell.returntowork.SigningTogether;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.Talking;
import uk.workwell.returntowork.Texts;
import uk.workwell.tenant.calendar.WorkingDays;

/** Return-to-work conversations of the person of a world's booked case. */
@Component
class ConversationDrawer {

    private final Asking asking;
    private final Arranging arranging;
    private final Talking talking;
    private final SigningTogether signing;
    private final Seats seats;
    private final Conversations conversations;
    private final Fixtures fixtures;
    private final EmployerDesk desk;

    ConversationDrawer(
            Asking asking,
            Arranging arranging,
            Talking talking,
            SigningTogether signing,
            Seats seats,
            Conversations conversations,
            Fixtures fixtures,
            EmployerDesk desk) {
        this.asking = asking;
        this.arranging = arranging;
        this.talking = talking;
        this.signing = signing;
        this.seats = seats;
        this.conversations = conversations;
        this.fixtures = fixtures;
        this.desk = desk;
    }

    /** One that all have signed and whose promise is late, and with it something in each of the drawer's tables. */
    ConversationId fill(World world) {
        return MovedClock.at(fixtures.now().minus(Duration.ofDays(5)), () -> signed(world.icb, world.booked, -2));
    }

    record Theirs(UUID line, UUID conversation) {}

    /** One of somebody whom this world's employer referred, and who lets it know. */
    Theirs theirs(World world) {
        var then = fixtures.now().minus(Duration.ofDays(2));
        var line = MovedClock.at(
                then,
                () -> world.firm.as(world.firm.hr, () -> {
                    var id = desk.startDraft();
                    // Nobody else's name: whoever is known already would be the same person.
                    var name = World.MARKER + fixtures.aReferral().name().replace("Beatrix", "");
                    desk.save(id, 1, AnswersOf.shortPath(name));
                    desk.send(id, 2);
                    return id;
                }));
        var referral = fixtures.aReferral()
                .to(world.icb)
                .fromEmployer(world.firm.id)
                .sentFrom(line)
                .sentAt(then)
                .accepted(world.icb.coach());
        arranged(world.icb, referral);
        return new Theirs(
                line, UUID.fromString(Rows.text("select id from conversation where employer_line = ?", line)));
    }

    /** The person said yes; the answer is the case. */
    UUID arranged(AnIcb icb, AReferral of) {
        var id = asked(icb, of);
        id(of.asPerson(() -> arranging.accept(person(of, id), "May they know?")));
        return caseOf(of).value();
    }

    private static CaseId caseOf(AReferral of) {
        return new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", of.id().value())));
    }

    /** Asked for by the coach; whatever was asked for before is called off. */
    ConversationId asked(AnIcb icb, AReferral of) {
        var caseId = caseOf(of);
        var stage = fresh(caseId);
        var invite = new Invite(stage, fixtures.now().plus(Duration.ofDays(5)), 30, Mode.VIDEO, World.MARKER, true);
        return id(icb.as(icb.coach(), () -> asking.byCoach(icb.coach(), caseId, invite)));
    }

    /** One of which nothing goes on: a week that was worked otherwise calls for one by itself. */
    private static Stage fresh(CaseId caseId) {
        var under = Rows.texts("select stage from conversation where case_id = ? and ended_at is null", caseId.value());
        return Stream.of(Stage.values())
                .filter(stage -> !under.contains(stage.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The person has noted something for themselves. */
    ConversationId prepared(AnIcb icb, AReferral of) {
        var id = asked(icb, of);
        of.asPerson(() -> id(talking.prepare(person(of, id), World.MARKER)));
        return id;
    }

    /** @param days until its one promise is due */
    ConversationId signed(AnIcb icb, AReferral of, int days) {
        var invite = new Invite(
                fresh(caseOf(of)), fixtures.now().plus(Duration.ofDays(5)), 30, Mode.VIDEO, World.MARKER, true);
        return icb.as(icb.coach(), () -> {
            var caseId = caseOf(of);
            var asked = id(asking.byCoach(icb.coach(), caseId, invite));
            id(of.asPerson(() -> arranging.accept(person(of, asked), "May they know?")));
            id(of.asPerson(() -> talking.prepare(person(of, asked), World.MARKER)));
            var coach = seats.coach(icb.coach(), caseId, asked).orElseThrow();
            id(talking.write(coach, 1, new Texts("", World.MARKER, "")));
            var due = WorkingDays.today(java.time.Clock.systemUTC()).plusDays(days);
            id(talking.promise(coach, 2, Party.COACH, due, World.MARKER));
            id(talking.offer(coach, 3));
            sign(seats.coach(icb.coach(), caseId, asked).orElseThrow());
            sign(person(of, asked));
            // Whose name it is does not matter to the wall.
            var member = new EmployersSide(of.employer(), of.line(), MemberId.fresh(), "Petra Inkwell", true);
            sign(seats.employer(member, asked).orElseThrow());
            return asked;
        });
    }

    private void sign(Seat seat) {
        var read = conversations.read(seat);
        id(signing.sign(seat, read.conversation().revision(), read.hash()));
    }

    private Seat person(AReferral of, ConversationId id) {
        return of.icb().in(() -> seats.person(caseOf(of), id).orElseThrow());
    }

    private static ConversationId id(ConversationResult result) {
        if (!(result instanceof ConversationResult.Done done)) throw new IllegalStateException("Not done: " + result);
        return done.id();
    }
}
