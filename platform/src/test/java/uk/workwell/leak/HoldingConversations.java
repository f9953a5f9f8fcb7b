package uk.workwell.leak;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.casework.Mode;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
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

/** Return-to-work conversations: some the person never answers, some are prepared and written, some all three sign. */
@Component
class HoldingConversations implements Doing {

    private final Asking asking;
    private final Arranging arranging;
    private final Talking talking;
    private final SigningTogether signing;
    private final Seats seats;
    private final Conversations conversations;
    private final Fixtures fixtures;

    HoldingConversations(
            Asking asking,
            Arranging arranging,
            Talking talking,
            SigningTogether signing,
            Seats seats,
            Conversations conversations,
            Fixtures fixtures) {
        this.asking = asking;
        this.arranging = arranging;
        this.talking = talking;
        this.signing = signing;
        this.seats = seats;
        this.conversations = conversations;
        this.fixtures = fixtures;
    }

    @Override
    public void happensTo(Somebody one, Chance chance) {
        // A week that was worked otherwise than planned calls for one by itself.
        var held = Rows.texts(
                "select stage from conversation where case_id = ?", one.caseId().value());
        var next = Arrays.stream(Stage.values())
                .filter(stage -> !held.contains(stage.name()))
                .findFirst();
        if (next.isEmpty()) return;
        var place = chance.planted("place");
        var id = asked(one, next.get(), place);
        prepares(one, person(one, id), chance.planted("preparation"));
        if (chance.oneIn(3)) return;
        accepted(one, id, place);
        prepares(one, coach(one, id), chance.planted("preparation"));
        var own = chance.planted("preparation");
        prepares(one, employer(one, id), own);
        one.told().ownNoteOf(one.firm().hr, own);
        var text = chance.planted("agreed");
        var promise = chance.planted("promise");
        var due = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(3);
        one.icb().as(one.icb().coach(), () -> {
            id(talking.write(coach(one, id), 1, new Texts("", "At " + text, "")));
            return id(talking.promise(coach(one, id), 2, Party.EMPLOYER, due, "Sees to " + promise));
        });
        one.told().amongTheTwo(text, Where.TABLE);
        one.told().amongTheTwo(promise, Where.TABLE);
        if (chance.oneIn(2)) return;
        one.icb().as(one.icb().coach(), () -> id(talking.offer(coach(one, id), 3)));
        one.icb().as(one.icb().coach(), () -> signs(coach(one, id)));
        one.icb().in(() -> signs(employer(one, id)));
        one.referral().asPerson(() -> signs(person(one, id)));
        List.of(place, text, promise, own).forEach(one.told()::signedByAll);
    }

    ConversationId asked(Somebody one, Stage stage, String place) {
        var invite = new Invite(stage, fixtures.now().plus(Duration.ofDays(5)), 30, Mode.VIDEO, "Room " + place, true);
        return id(one.icb().as(one.icb().coach(), () -> asking.byCoach(one.icb().coach(), one.caseId(), invite)));
    }

    /** A yes to a conversation lets the employer know of the contact, unless somebody there knows already. */
    void accepted(Somebody one, ConversationId id, String place) {
        var before = fixtures.now();
        one.referral().asPerson(() -> id(arranging.accept(person(one, id), "May they know?")));
        one.told().anybodyMayKnowUnlessSomebodyDoes(before);
        one.told().amongTheTwo(place, Where.TABLE);
    }

    void prepares(Somebody one, Seat seat, String words) {
        one.icb().in(() -> id(talking.prepare(seat, "Only for me: " + words)));
    }

    private ConversationId signs(Seat seat) {
        var read = conversations.read(seat);
        return id(signing.sign(seat, read.conversation().revision(), read.hash()));
    }

    Seat coach(Somebody one, ConversationId id) {
        return one.icb().as(one.icb().coach(), () -> seats.coach(one.icb().coach(), one.caseId(), id)
                .orElseThrow());
    }

    Seat person(Somebody one, ConversationId id) {
        return one.icb().in(() -> seats.person(one.caseId(), id).orElseThrow());
    }

    /** HR, whatever HR may know at the moment: it was at the table when it was asked to. */
    Seat employer(Somebody one, ConversationId id) {
        var side = new EmployersSide(one.firm().id, one.referral().line(), one.firm().hr, "Petra Inkwell", true);
        return one.icb().in(() -> seats.employer(side, id).orElseThrow());
    }

    private static ConversationId id(ConversationResult result) {
        if (!(result instanceof ConversationResult.Done done)) throw new AssertionError(result);
        return done.id();
    }
}
