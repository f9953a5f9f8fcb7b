package uk.workwell.returntowork;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.returntowork.ConversationResult.Done;

/** Conversations for tests, each step by the verb of whoever takes it. */
@Component
public class AConversation {

    private final Fixtures fixtures;
    private final Employers employers;
    private final EmployerDesk desk;
    private final Asking asking;
    private final Arranging arranging;
    private final Talking talking;
    private final SigningTogether signing;
    private final Seats seats;
    private final Conversations conversations;
    private final uk.workwell.sharing.Permissions permissions;
    private final uk.workwell.sharing.release.Releases releases;

    AConversation(
            Fixtures fixtures,
            Employers employers,
            EmployerDesk desk,
            Asking asking,
            Arranging arranging,
            Talking talking,
            SigningTogether signing,
            Seats seats,
            Conversations conversations,
            uk.workwell.sharing.Permissions permissions,
            uk.workwell.sharing.release.Releases releases) {
        this.fixtures = fixtures;
        this.employers = employers;
        this.desk = desk;
        this.asking = asking;
        this.arranging = arranging;
        this.talking = talking;
        this.signing = signing;
        this.seats = seats;
        this.conversations = conversations;
        this.permissions = permissions;
        this.releases = releases;
    }

    /** Somebody whom an employer referred, in support. */
    public record Somebody(AnIcb icb, AnEmployer firm, AReferral referral, CaseId caseId) {

        public <T> T asCoach(Supplier<T> work) {
            return icb.as(icb.coach(), work);
        }

        public UUID line() {
            return referral.line();
        }

        EmployersSide side(MemberId member, boolean mayKnow) {
            return new EmployersSide(firm.id, line(), member, "Petra Inkwell", mayKnow);
        }
    }

    public Somebody somebody() {
        var icb = fixtures.icb("QE1");
        var firm = AnEmployer.registered(employers);
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
                    desk.send(id, 2);
                    return id;
                }));
        var referral = fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(draft)
                .sentAt(sentAt)
                .accepted(icb.coach());
        return new Somebody(icb, firm, referral, caseOf(referral));
    }

    static CaseId caseOf(AReferral referral) {
        return new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value())));
    }

    public Invite invite(Stage stage, @Nullable String place) {
        return new Invite(stage, fixtures.now().plus(Duration.ofDays(5)), 45, Mode.VIDEO, place, true);
    }

    static ConversationId id(ConversationResult result) {
        if (!(result instanceof Done done)) throw new AssertionError(result);
        return done.id();
    }

    /** Asked for by the coach; the person has not answered. */
    public ConversationId asked(Somebody of, Stage stage) {
        return id(of.asCoach(() -> asking.byCoach(of.icb().coach(), of.caseId(), invite(stage, "The small room"))));
    }

    public ConversationId arranged(Somebody of) {
        var id = asked(of, Stage.PRE_RETURN);
        id(of.referral().asPerson(() -> arranging.accept(person(of, id), "May they know?")));
        return id;
    }

    /** With a text and a promise of the employer's. */
    public ConversationId written(Somebody of, String workplace) {
        var id = arranged(of);
        of.asCoach(() -> {
            id(talking.write(coach(of, id), 1, new Texts("", workplace, "")));
            return id(talking.promise(
                    coach(of, id),
                    2,
                    Party.EMPLOYER,
                    java.time.LocalDate.ofInstant(fixtures.now(), java.time.ZoneOffset.UTC)
                            .plusDays(3),
                    "Puts a stool at the bench"));
        });
        return id;
    }

    public ConversationId toSign(Somebody of, String workplace) {
        var id = written(of, workplace);
        of.asCoach(() -> id(talking.offer(coach(of, id), 3)));
        return id;
    }

    public ConversationId signed(Somebody of, String workplace) {
        var id = toSign(of, workplace);
        of.asCoach(() -> sign(coach(of, id)));
        of.asCoach(() -> sign(employer(of, id, true)));
        of.referral().asPerson(() -> sign(person(of, id)));
        return id;
    }

    /** HR changes the text. */
    public void writesMeanwhile(Somebody of, ConversationId id, String workplace) {
        of.icb().in(() -> {
            var seat = seats.employer(of.side(of.firm().hr, true), id).orElseThrow();
            return id(talking.write(seat, seat.conversation().revision(), new Texts("", workplace, "")));
        });
    }

    public void offersMeanwhile(Somebody of, ConversationId id) {
        of.asCoach(() ->
                id(talking.offer(coach(of, id), coach(of, id).conversation().revision())));
    }

    public void promisesMore(Somebody of, ConversationId id, int many) {
        for (int n = 0; n < many; n++) {
            var words = "Promise " + n;
            of.asCoach(() -> {
                var seat = coach(of, id);
                var due = java.time.LocalDate.ofInstant(fixtures.now(), java.time.ZoneOffset.UTC)
                        .plusDays(3);
                return id(talking.promise(seat, seat.conversation().revision(), Party.COACH, due, words));
            });
        }
    }

    public void permitsContact(Somebody of) {
        of.referral()
                .asPerson(() -> permissions.give(new uk.workwell.sharing.GivePermission(
                        of.icb().provider().value(),
                        of.referral().id().value(),
                        of.firm().id,
                        uk.workwell.sharing.SharedItem.IN_CONTACT,
                        "May they?",
                        null)));
    }

    public void takesContactBack(Somebody of) {
        of.referral().asPerson(() -> {
            permissions.withdraw(of.referral().id().value(), uk.workwell.sharing.SharedItem.IN_CONTACT);
            return true;
        });
    }

    public ConversationId askedByEmployer(Somebody of, Stage stage) {
        return id(of.icb()
                .in(() -> asking.byEmployer(
                        of.side(of.firm().hr, true), of.referral().id().value(), invite(stage, null))));
    }

    public ConversationId askedByPerson(Somebody of, Stage stage) {
        return id(of.referral().asPerson(() -> asking.byPerson(of.caseId(), invite(stage, null), "May they know?")));
    }

    /** @param moves how often it was moved before */
    public void moves(Somebody of, ConversationId id, int moves) {
        var to = new Invite(
                Stage.PRE_RETURN,
                fixtures.now().plus(Duration.ofDays(6 + moves)),
                30,
                Mode.PHONE,
                "Ring the yard",
                true);
        of.asCoach(() -> id(arranging.move(coach(of, id), moves, to)));
    }

    /** The person says yes, something is written, and all sign. */
    void goesThrough(Somebody of, ConversationId id) {
        id(of.referral().asPerson(() -> arranging.accept(person(of, id), "May they know?")));
        of.asCoach(() -> id(talking.write(coach(of, id), 1, new Texts("", "Four hours on two days", ""))));
        of.asCoach(() -> id(talking.offer(coach(of, id), 2)));
        of.asCoach(() -> sign(coach(of, id)));
        of.asCoach(() -> sign(employer(of, id, true)));
        of.referral().asPerson(() -> sign(person(of, id)));
    }

    /** Each text that the person released for the employer. */
    java.util.List<String> released(Somebody of) {
        var referral = of.referral().id().value();
        return releases
                .released(of.firm().id, java.util.List.of(referral))
                .getOrDefault(referral, java.util.List.of())
                .stream()
                .map(uk.workwell.sharing.ReleasedText::words)
                .toList();
    }

    public void callsOff(Somebody of, ConversationId id) {
        of.asCoach(() -> id(arranging.cancel(coach(of, id))));
    }

    public void declines(Somebody of, ConversationId id) {
        id(of.referral().asPerson(() -> arranging.decline(person(of, id))));
    }

    private ConversationId sign(Seat seat) {
        var read = conversations.read(seat);
        return id(signing.sign(seat, read.conversation().revision(), read.hash()));
    }

    Seat coach(Somebody of, ConversationId id) {
        return of.asCoach(() -> seats.coach(of.icb().coach(), of.caseId(), id).orElseThrow());
    }

    Seat person(Somebody of, ConversationId id) {
        return of.icb().in(() -> seats.person(of.caseId(), id).orElseThrow());
    }

    Seat employer(Somebody of, ConversationId id, boolean mayKnow) {
        return of.icb()
                .in(() -> seats.employer(of.side(of.firm().hr, mayKnow), id).orElseThrow());
    }
}
