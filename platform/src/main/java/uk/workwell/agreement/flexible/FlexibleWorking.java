package uk.workwell.agreement.flexible;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.Kind;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Terms;
import uk.workwell.agreement.flexible.FlexibleEntries.Saying;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.agreement.flexible.FlexibleSteps.Seen;

/**
 * Writing a request, and reading. Whoever calls has made sure that the referral is theirs to work on. Nothing here lets a word reach
 * an employer: only the person does, by {@link PersonsFlexible}.
 */
@Service
@Transactional
public class FlexibleWorking {

    /** A prepared request waits so many days for its person. */
    private static final int PREPARED_DAYS = 28;

    private final FlexibleTable table;
    private final FlexibleVersions versions;
    private final FlexibleEntries entries;
    private final FlexibleSteps steps;
    private final HowOften howOften;
    private final Catalogue catalogue;
    private final Clock clock;

    FlexibleWorking(
            FlexibleTable table,
            FlexibleVersions versions,
            FlexibleEntries entries,
            FlexibleSteps steps,
            HowOften howOften,
            Catalogue catalogue,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.entries = entries;
        this.steps = steps;
        this.howOften = howOften;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public FlexibleResult prepare(PrepareRequest command) {
        var today = steps.today();
        var one = fresh(command, today);
        var law = steps.lawOf(one);
        if (!law.kinds().contains(command.code())
                || catalogue.find(command.code()).isEmpty()) {
            return new Refused("code", "Choose what is to change: hours, times or the place of work");
        }
        var problem =
                FlexibleSteps.problem("words", command.words(), "Write what is to change, as the employer reads it");
        if (problem != null) return problem;
        var from = fromProblem(command.from(), today);
        if (from != null) return from;
        if (Stream.of(Optional.ofNullable(command.earlierOn()), Optional.ofNullable(command.earlierToo()))
                .flatMap(Optional::stream)
                .anyMatch(date -> date.isAfter(today))) {
            return new Refused("earlier", "An earlier request was made today or before");
        }
        var tooOften = howOften.problem(one, today, law);
        if (tooOften != null) return tooOften;
        var terms = new Terms(command.code(), command.words().strip(), command.from(), null, false, null, null, null);
        return steps.begun(one, terms);
    }

    static @Nullable Refused fromProblem(@Nullable LocalDate from, LocalDate today) {
        if (from == null) return new Refused("from", "Enter from which day, like 7 12 2026");
        return from.isBefore(today) ? new Refused("from", "Choose today or a later day") : null;
    }

    private FlexibleRequest fresh(PrepareRequest command, LocalDate today) {
        return new FlexibleRequest(
                FlexibleId.fresh(),
                command.provider(),
                command.referral(),
                command.person(),
                command.employer(),
                command.code(),
                FlexibleState.PREPARED,
                command.by(),
                1,
                null,
                null,
                null,
                null,
                0,
                null,
                command.earlierOn(),
                command.earlierToo(),
                today.plusDays(PREPARED_DAYS),
                null,
                clock.instant(),
                0);
    }

    /** The person said so to their coach. */
    public FlexibleResult discard(UUID referral, FlexibleId id, long version) {
        return steps.on(
                new Seen(referral, id, version, null, null),
                FlexibleAction.DISCARD,
                Party.COACH,
                (was, now) -> steps.made(
                        Next.after(was, FlexibleAction.DISCARD), FlexibleAction.DISCARD, Party.COACH, Saying.NOTHING));
    }

    /** What can be asked for by law today, in the order of the catalogue. */
    public List<Kind> kinds() {
        var codes = law().kinds();
        return Catalogue.common().stream()
                .filter(kind -> codes.contains(kind.code()))
                .toList();
    }

    /** The law of today. */
    public LawFacts law() {
        return steps.law(steps.today());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<FlexibleRequest> of(UUID referral) {
        return table.of(referral);
    }

    @Transactional(readOnly = true)
    public Optional<FlexibleFile> file(UUID referral, FlexibleId id) {
        return table.find(id).filter(one -> one.referral().equals(referral)).map(one -> files(List.of(one))
                .getFirst());
    }

    /** Two statements, however many there are. */
    List<FlexibleFile> files(List<FlexibleRequest> all) {
        var ids = all.stream().map(FlexibleRequest::id).toList();
        var written = versions.of(ids);
        var said = entries.of(ids);
        return all.stream()
                .map(one -> new FlexibleFile(
                        one,
                        steps.lawOf(one),
                        written.getOrDefault(one.id(), List.of()),
                        said.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Whether something waits for the person's answer. */
    @Transactional(readOnly = true)
    public boolean someWait(UUID referral) {
        var today = steps.today();
        return table.of(referral).stream().anyMatch(one -> one.waitsForThePerson(today));
    }
}
