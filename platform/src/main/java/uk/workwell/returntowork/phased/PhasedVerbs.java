package uk.workwell.returntowork.phased;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.signing.Agreement;
import uk.workwell.agreement.signing.SignedAgreements;
import uk.workwell.agreement.signing.Signing;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.link.TicketId;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnAgreed;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnMoved;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnShown;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnSigned;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnWritten;
import uk.workwell.returntowork.phased.PhasedResult.ChangedSince;
import uk.workwell.returntowork.phased.PhasedResult.Done;
import uk.workwell.returntowork.phased.PhasedResult.Refused;
import uk.workwell.returntowork.phased.Who.Side;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** What all three sides do alike, once whoever acts was found to be one of them. Runs in the caller's transaction. */
@Component
class PhasedVerbs {

    private static final Duration LINK_AFTER_THE_END = Duration.ofDays(28);

    private final PhasedTable table;
    private final VersionTable versions;
    private final StepTable steps;
    private final LookingOver looking;
    private final CrossingVersions crossing;
    private final SignedAgreements agreements;
    private final CaseBriefs cases;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhasedVerbs(
            PhasedTable table,
            VersionTable versions,
            StepTable steps,
            LookingOver looking,
            CrossingVersions crossing,
            SignedAgreements agreements,
            CaseBriefs cases,
            Links links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.steps = steps;
        this.looking = looking;
        this.crossing = crossing;
        this.agreements = agreements;
        this.cases = cases;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Another version; while it is no draft any more, everybody is asked again. */
    PhasedResult change(PhasedReturn plan, long seen, Who by, PhasedContent content) {
        var next = plan.state().after(PhasedAction.CHANGE);
        if (next.isEmpty()) return notNow(plan);
        if (plan.version() != seen) return changed(plan);
        var faults = PhasedRules.faults(content, WorkingDays.today(clock));
        if (faults.isEmpty() && next.get() == PhasedState.PROPOSED) faults = missing(plan, content);
        if (!faults.isEmpty()) return new Refused(faults);
        var now = clock.instant();
        var written = plan.at(next.get(), plan.newest() + 1, plan.agreed());
        if (!table.update(written, content)) return changed(plan);
        versions.insert(written, written.newest(), content, by, now);
        steps.add(written, PhasedAction.CHANGE, plan.state(), now, null);
        events.publishEvent(new PhasedReturnWritten(CurrentTenant.get(), plan.caseId()));
        return next.get() == PhasedState.PROPOSED ? asked(written, by) : new Done(next.get());
    }

    /** The draft goes to everybody whom it concerns, to the person first. */
    PhasedResult propose(PhasedReturn plan, long seen, Who by) {
        var next = plan.state().after(PhasedAction.PROPOSE);
        if (next.isEmpty()) return notNow(plan);
        if (plan.version() != seen) return changed(plan);
        var content = newest(plan).content();
        var faults = missing(plan, content);
        if (!faults.isEmpty()) return new Refused(faults);
        var proposed = plan.at(next.get(), plan.newest(), plan.agreed());
        if (!table.update(proposed, content)) return changed(plan);
        steps.add(proposed, PhasedAction.PROPOSE, plan.state(), clock.instant(), null);
        return asked(proposed, by);
    }

    /** @param hash of the version as it was read */
    PhasedResult sign(PhasedReturn plan, int number, String hash, Who by) {
        if (plan.state().after(PhasedAction.SIGN).isEmpty()) return notNow(plan);
        var newest = newest(plan);
        if (newest.number() != number || !newest.hash().equals(hash)) return changed(plan);
        var signed = versions.signatures(plan.caseId()).stream()
                .filter(one -> one.number() == number)
                .map(one -> one.by().side())
                .toList();
        if (signed.contains(by.side())) return new Done(plan.state());
        var now = clock.instant();
        versions.insertSignature(plan, newest, by, now);
        // A lock for all: of two who sign at once, the second counts both names.
        if (!table.update(plan, newest.content())) return changed(plan);
        steps.add(plan, PhasedAction.SIGN, plan.state(), now, null);
        events.publishEvent(new PhasedReturnSigned(CurrentTenant.get(), plan.caseId()));
        var all = plan.parties().stream().allMatch(side -> side == by.side() || signed.contains(side));
        return all ? agreed(table.of(plan.caseId()).orElseThrow(), newest) : new Done(plan.state());
    }

    private PhasedResult agreed(PhasedReturn plan, PhasedVersion version) {
        keep(plan, version);
        var agreed = move(plan, PhasedAction.AGREE, version.content(), version.number(), null);
        events.publishEvent(new PhasedReturnAgreed(CurrentTenant.get(), plan.caseId()));
        return version.content().startsOn().isAfter(WorkingDays.today(clock))
                ? new Done(agreed.state())
                : new Done(move(agreed, PhasedAction.BEGIN, version.content(), version.number(), null)
                        .state());
    }

    /** What was written before versions had a canonical form has no file. */
    private void keep(PhasedReturn plan, PhasedVersion version) {
        var document = VersionTable.document(plan.id(), version.number(), version.content());
        if (!Signing.hash(document).value().equals(version.hash())) return;
        agreements.keep(new Agreement(
                plan.provider(),
                Agreement.Kind.PHASED_RETURN,
                plan.id(),
                version.number(),
                document,
                versions.signatures(plan.caseId()).stream()
                        .filter(one -> one.number() == version.number())
                        .map(PhasedSignature::signedBy)
                        .toList()));
    }

    /** Its time has come: nobody does anything. */
    void turn(PhasedReturn plan) {
        var agreed = Objects.requireNonNull(plan.agreed());
        var content = versions.of(plan.caseId()).stream()
                .filter(one -> one.number() == agreed)
                .findFirst()
                .orElseThrow()
                .content();
        move(
                plan,
                plan.state() == PhasedState.AGREED ? PhasedAction.BEGIN : PhasedAction.FINISH,
                content,
                agreed,
                null);
    }

    PhasedResult end(PhasedReturn plan, long seen, PhasedAction action, String reason) {
        if (plan.state().after(action).isEmpty()) return notNow(plan);
        if (plan.version() != seen) return changed(plan);
        return new Done(move(plan, action, newest(plan).content(), plan.agreed(), reason)
                .state());
    }

    private PhasedReturn move(
            PhasedReturn plan,
            PhasedAction action,
            PhasedContent content,
            @Nullable Integer inForce,
            @Nullable String words) {
        var next = plan.at(plan.state().after(action).orElseThrow(), plan.newest(), inForce);
        if (!table.update(next, content)) throw new SomebodyWasQuicker();
        steps.add(next, action, plan.state(), clock.instant(), words);
        events.publishEvent(new PhasedReturnMoved(CurrentTenant.get(), plan.caseId()));
        return table.of(plan.caseId()).orElseThrow();
    }

    private PhasedResult asked(PhasedReturn plan, Who by) {
        var all = versions.of(plan.caseId());
        var newest = all.getFirst();
        if (by.side() != Side.EMPLOYER) {
            var before = all.stream()
                    .skip(1)
                    .map(PhasedVersion::document)
                    .filter(Objects::nonNull)
                    .findFirst();
            var kept = crossing.ask(plan, newest, before);
            if (kept.isPresent()) return new Refused(List.of(kept.get()));
        }
        var ticket = link(plan, newest.content().lastDay());
        events.publishEvent(new PhasedReturnShown(CurrentTenant.get(), plan.caseId(), ticket.value()));
        return new Done(plan.state());
    }

    /** One link for as long as the plan lasts. */
    private TicketId link(PhasedReturn plan, LocalDate lastDay) {
        return links.newest(Purpose.PHASED_RETURN, plan.caseId().value())
                .map(Ticket::id)
                .orElseGet(() -> links.issue(
                        Purpose.PHASED_RETURN,
                        CurrentTenant.get(),
                        null,
                        plan.caseId().value(),
                        lastDay.atTime(LocalTime.NOON)
                                .atZone(WorkingDays.LONDON)
                                .toInstant()
                                .plus(LINK_AFTER_THE_END)));
    }

    private List<PhasedResult.Fault> missing(PhasedReturn plan, PhasedContent content) {
        return PhasedRules.missing(content, looking.checks(plan.caseId(), content, supportEnds(plan)));
    }

    @Nullable
    LocalDate supportEnds(PhasedReturn plan) {
        return cases.find(plan.caseId()).map(CaseBrief::endsOn).orElse(null);
    }

    PhasedVersion newest(PhasedReturn plan) {
        return versions.of(plan.caseId()).getFirst();
    }

    PhasedResult changed(PhasedReturn plan) {
        var now = newest(plan);
        return new ChangedSince(now.by().name(), now.at(), now.number());
    }

    private static PhasedResult notNow(PhasedReturn plan) {
        return Refused.because(
                "",
                "This is not possible while it is “%s”".formatted(plan.state().words()));
    }

    /** Rolls the transaction back. */
    static final class SomebodyWasQuicker extends RuntimeException {
        SomebodyWasQuicker() {
            super("The phased return changed meanwhile");
        }
    }
}
