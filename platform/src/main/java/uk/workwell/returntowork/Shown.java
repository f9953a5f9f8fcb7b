package uk.workwell.returntowork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.workwell.portal.talk.Meeting;
import uk.workwell.portal.talk.Talk.Person;
import uk.workwell.portal.talk.Talk.Signed;
import uk.workwell.portal.talk.Talk.Step;
import uk.workwell.tenant.calendar.WorkingDays;

/** A conversation in the words of its page. */
final class Shown {

    private Shown() {}

    static uk.workwell.portal.talk.Talk of(Talk talk, List<String> facts, LocalDate today) {
        var one = talk.conversation();
        var writing = talk.writing();
        return new uk.workwell.portal.talk.Talk(
                one.id().value(),
                party(talk.seat().party()),
                parties(talk),
                one.stage().words(),
                one.startsAt(),
                how(one),
                meeting(one),
                one.sequence(),
                Arranging.mayMove(talk.seat().party(), one),
                step(one.state()),
                one.state().words(),
                facts,
                one.stage().topics(),
                talk.preparation(),
                one.revision(),
                talk.hash(),
                talk.names().of(talk.written().party()),
                talk.written().at(),
                SeatedTable.texts(talk.content().texts()),
                promises(talk, today),
                talk.signatures().stream()
                        .map(signed -> new Signed(
                                party(signed.party()),
                                signed.name(),
                                signed.byLink() ? ", by link, code confirmed" : "",
                                signed.at()))
                        .toList(),
                writing == null ? null : talk.names().of(writing));
    }

    private static List<Person> parties(Talk talk) {
        return Stream.of(Party.values())
                .filter(talk.conversation()::seats)
                .map(party -> new Person(party(party), talk.names().of(party), part(party)))
                .toList();
    }

    private static String part(Party party) {
        return switch (party) {
            case PERSON -> "employee";
            case EMPLOYER -> "employer";
            case COACH -> "coach";
        };
    }

    static String how(Conversation one) {
        var words =
                switch (one.mode()) {
                    case PHONE -> "by phone";
                    case VIDEO -> "by video";
                    case EMPLOYER_SITE -> "at the place of work";
                    case IN_PERSON -> "in person";
                    case TEXT, HOME, THREE_WAY -> one.mode().words();
                };
        return one.place() == null ? words : words + ": " + one.place();
    }

    private static Meeting meeting(Conversation one) {
        var starts = one.startsAt().atZone(WorkingDays.LONDON);
        var place = one.place();
        return new Meeting(
                starts.toLocalDate(),
                starts.toLocalTime(),
                one.minutes(),
                Meeting.Way.valueOf(one.mode().name()),
                place == null ? "" : place);
    }

    private static Step step(ConversationState state) {
        return switch (state) {
            case PROPOSED -> Step.WAITS;
            case AGENDA -> Step.PREPARE;
            case OPEN -> Step.WRITE;
            case TO_SIGN -> Step.SIGN;
            case SIGNED -> Step.SIGNED;
            case DECLINED, LAPSED, CANCELLED -> Step.OFF;
        };
    }

    /** Those of the text; once they count, with what came of them. */
    private static List<uk.workwell.portal.talk.Talk.Promised> promises(Talk talk, LocalDate today) {
        Map<UUID, Promised> counting = talk.promised().stream().collect(Collectors.toMap(Promised::id, one -> one));
        return talk.content().promises().stream()
                .map(one -> {
                    var counts = counting.get(one.id());
                    return new uk.workwell.portal.talk.Talk.Promised(
                            one.id(),
                            party(one.owner()),
                            one.due(),
                            one.words(),
                            counts == null ? null : counts.state().words(),
                            counts != null && counts.state() == Promised.State.OPEN,
                            counts != null && counts.lateOn(today));
                })
                .toList();
    }

    static uk.workwell.look.Party party(Party party) {
        return switch (party) {
            case PERSON -> uk.workwell.look.Party.PERSON;
            case EMPLOYER -> uk.workwell.look.Party.EMPLOYER;
            case COACH -> uk.workwell.look.Party.COACH;
        };
    }

    static Party party(uk.workwell.look.Party party) {
        return switch (Objects.requireNonNull(party)) {
            case PERSON -> Party.PERSON;
            case EMPLOYER -> Party.EMPLOYER;
            case COACH -> Party.COACH;
        };
    }
}
