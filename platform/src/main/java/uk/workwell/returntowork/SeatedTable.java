package uk.workwell.returntowork;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.workwell.casework.Mode;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Meeting;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.talk.Talk.Area;
import uk.workwell.tenant.calendar.WorkingDays;

/** One seat at the table, as the page knows it. */
final class SeatedTable implements Table {

    private final Tables.Way way;
    private final Conversations conversations;
    private final Arranging arranging;
    private final Talking talking;
    private final SigningTogether signing;

    SeatedTable(
            Tables.Way way,
            Conversations conversations,
            Arranging arranging,
            Talking talking,
            SigningTogether signing) {
        this.way = way;
        this.conversations = conversations;
        this.arranging = arranging;
        this.talking = talking;
        this.signing = signing;
    }

    @Override
    public Optional<uk.workwell.portal.talk.Talk> read() {
        // What may be read is asked before: it enters the ICB by itself. All else at the table: away from it none is bound.
        var facts = way.facts();
        return way.seated(seat -> {
            var talk = conversations.read(seat);
            return Shown.of(talk, conversations.withWhatDiffers(talk, facts), conversations.today());
        });
    }

    @Override
    public Answered prepare(String words) {
        return did(seat -> talking.prepare(seat, words));
    }

    @Override
    public void isWriting() {
        way.seated(seat -> {
            talking.isWriting(seat, Talking.WRITING);
            return true;
        });
    }

    @Override
    public void isWritingWithoutScript() {
        way.seated(seat -> {
            talking.isWriting(seat, Talking.WRITING_WITHOUT_SCRIPT);
            return true;
        });
    }

    @Override
    public Answered write(int revision, Map<Area, String> texts) {
        return did(seat -> talking.write(
                seat,
                revision,
                new Texts(
                        texts.getOrDefault(Area.HEALTH, ""),
                        texts.getOrDefault(Area.WORKPLACE, ""),
                        texts.getOrDefault(Area.NEITHER, ""))));
    }

    @Override
    public Answered promise(int revision, uk.workwell.look.Party owner, LocalDate due, String words) {
        return did(seat -> talking.promise(seat, revision, Shown.party(owner), due, words));
    }

    @Override
    public Answered takeOut(int revision, UUID promise) {
        return did(seat -> talking.takeOut(seat, revision, promise));
    }

    @Override
    public Answered offer(int revision) {
        return did(seat -> talking.offer(seat, revision));
    }

    @Override
    public Answered sign(int revision, String hash) {
        return did(seat -> signing.sign(seat, revision, hash));
    }

    @Override
    public Answered settle(UUID promise, boolean kept) {
        return did(seat -> signing.settle(seat, promise, kept));
    }

    @Override
    public Answered move(int moves, Meeting to) {
        return did(seat -> arranging.move(
                seat,
                moves,
                new Invite(
                        seat.conversation().stage(),
                        to.day()
                                .atTime(to.time())
                                .atZone(WorkingDays.LONDON)
                                .withEarlierOffsetAtOverlap()
                                .toInstant(),
                        to.minutes(),
                        Mode.valueOf(to.way().name()),
                        to.place(),
                        seat.conversation().withCoach())));
    }

    @Override
    public Answered cancel() {
        return did(arranging::cancel);
    }

    private Answered did(Function<Seat, ConversationResult> verb) {
        return way.seated(seat -> answered(seat, verb.apply(seat))).orElseGet(Answered.Gone::new);
    }

    private Answered answered(Seat seat, ConversationResult result) {
        return switch (result) {
            case ConversationResult.Done done -> new Answered.Done();
            case ConversationResult.Refused(var field, var words) -> new Answered.Refused(field, words);
            case ConversationResult.ChangedSince changed ->
                new Answered.Changed(
                        conversations.names(seat).of(changed.by()),
                        changed.at(),
                        changed.revision(),
                        texts(changed.now().texts()));
            case ConversationResult.Outdated(var revision, var differences) ->
                new Answered.Outdated(revision, differences(differences));
            case ConversationResult.NotFound gone -> new Answered.Gone();
        };
    }

    static Map<Area, String> texts(Texts texts) {
        var all = new EnumMap<Area, String>(Area.class);
        all.put(Area.HEALTH, texts.health());
        all.put(Area.WORKPLACE, texts.workplace());
        all.put(Area.NEITHER, texts.neither());
        return all;
    }

    private static List<Answered.Difference> differences(List<Difference> all) {
        return all.stream()
                .map(one -> new Answered.Difference(one.where(), one.before(), one.now()))
                .toList();
    }
}
