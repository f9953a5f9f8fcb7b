package uk.workwell.returntowork;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.tenant.EmployerId;

/**
 * A conversation as it stands.
 *
 * @param line the employer's own line about its employee
 * @param place where they meet or how they call; null where that needs no words
 * @param sequence counts the times that its time or place changed
 * @param invitedAt when the time or place was written down last
 * @param answerBy until when the person may answer; null once they did
 * @param acceptedAt since when the others know of it; null while it is the person's alone
 * @param revision of the text
 * @param aboutWeek the week of a phased return, from 0 on, that was worked otherwise; null for one that somebody asked for
 * @param employerTold whether the employer hears of it before the person answered: it reads the hours of that week anyway
 * @param writer who is writing at the moment, or was when they last gave a sign
 */
public record Conversation(
        ConversationId id,
        UUID provider,
        CaseId caseId,
        UUID referral,
        EmployerId employer,
        UUID line,
        Stage stage,
        ConversationState state,
        boolean withCoach,
        Party proposedBy,
        UUID proposer,
        Instant startsAt,
        int minutes,
        Mode mode,
        @Nullable String place,
        int sequence,
        Instant invitedAt,
        @Nullable Instant answerBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        int revision,
        @Nullable Integer aboutWeek,
        boolean employerTold,
        @Nullable Writer writer,
        long version) {

    /** Somebody at the text. */
    public record Writer(Party party, UUID id, Instant until) {}

    /** Whether this party knows of it: the person and whoever asked for it always, the third once the person said yes. */
    boolean knownTo(Party party) {
        return party == Party.PERSON || party == proposedBy || acceptedAt != null;
    }

    /** Whether this party sits at the table: the coach only where they were asked to. */
    boolean seats(Party party) {
        return party != Party.COACH || withCoach;
    }

    /** Whether its stage is taken care of by it: it takes place, or took place. */
    public boolean counts() {
        return !state.over() || state == ConversationState.SIGNED;
    }

    /** How many sign. */
    int signers() {
        return withCoach ? 3 : 2;
    }

    /** Another who is writing at this moment; null if nobody is. */
    @Nullable
    Party writerBeside(Seat seat, Instant now) {
        if (writer == null || !writer.until().isAfter(now)) return null;
        boolean oneself = writer.party() == seat.party() && writer.id().equals(seat.by());
        return oneself ? null : writer.party();
    }

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    /** It goes on, or is over from now on. */
    Conversation in(ConversationState next, Instant now) {
        var accepted = next == ConversationState.AGENDA && acceptedAt == null ? now : acceptedAt;
        return copy(
                next,
                startsAt,
                minutes,
                mode,
                place,
                sequence,
                invitedAt,
                next == ConversationState.PROPOSED ? answerBy : null,
                accepted,
                next.over() && endedAt == null ? now : endedAt,
                revision);
    }

    Conversation movedTo(Invite invite, Instant now) {
        return copy(
                state,
                invite.startsAt(),
                invite.minutes(),
                invite.mode(),
                invite.place(),
                sequence + 1,
                now,
                answerBy == null || answerBy.isBefore(invite.startsAt()) ? answerBy : invite.startsAt(),
                acceptedAt,
                endedAt,
                revision);
    }

    /** Called off: the calendar hears of it as of a change. */
    Conversation calledOff(Instant now) {
        var over = in(ConversationState.CANCELLED, now);
        return over.copy(
                over.state,
                startsAt,
                minutes,
                mode,
                place,
                sequence + 1,
                now,
                null,
                acceptedAt,
                over.endedAt,
                revision);
    }

    Conversation revised(ConversationState next, int revised) {
        return copy(next, startsAt, minutes, mode, place, sequence, invitedAt, answerBy, acceptedAt, endedAt, revised);
    }

    private Conversation copy(
            ConversationState state,
            Instant startsAt,
            int minutes,
            Mode mode,
            @Nullable String place,
            int sequence,
            Instant invitedAt,
            @Nullable Instant answerBy,
            @Nullable Instant acceptedAt,
            @Nullable Instant endedAt,
            int revision) {
        return new Conversation(
                id,
                provider,
                caseId,
                referral,
                employer,
                line,
                stage,
                state,
                withCoach,
                proposedBy,
                proposer,
                startsAt,
                minutes,
                mode,
                place,
                sequence,
                invitedAt,
                answerBy,
                acceptedAt,
                endedAt,
                revision,
                aboutWeek,
                employerTold,
                writer,
                version);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Conversation " + id;
    }
}
