package uk.workwell;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.notes.Keeping;
import uk.workwell.casework.notes.NoteDraft;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.Concerns;
import uk.workwell.casework.risk.RaiseConcern;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.casework.risk.RiskLevel;
import uk.workwell.casework.risk.Trigger;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.Triage;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.sealed.Seals;
import uk.workwell.tenant.settings.ReadySettings;

/**
 * What tests begin with, in the words of the domain: {@code fixtures.icb("QE1")},
 * {@code fixtures.aReferral().awaitingPerson()}. Everything goes through the services' own verbs.
 */
@Component
public class Fixtures {

    private static final int CROWDED = 150;
    private static final int STAY = 40;

    final Team team;
    final SendingReferrals sending;
    final ConfirmingReferrals confirming;
    final Triage triage;
    final Seals seals;
    final Clock clock;
    final Notes notes;
    final Concerns concerns;
    private final ConcurrentHashMap<String, AnIcb> icbs = new ConcurrentHashMap<>();

    Fixtures(
            Team team,
            SendingReferrals sending,
            ConfirmingReferrals confirming,
            Triage triage,
            Seals seals,
            Clock clock,
            Notes notes,
            Concerns concerns) {
        this.team = team;
        this.sending = sending;
        this.confirming = confirming;
        this.triage = triage;
        this.seals = seals;
        this.clock = clock;
        this.notes = notes;
        this.concerns = concerns;
    }

    /** An ICB at work: a provider of its own and five people who work there. */
    public record AnIcb(
            String code,
            TenantId id,
            ProviderId provider,
            Colleague coach,
            Colleague coach2,
            Colleague lead,
            Colleague duty,
            Colleague admin) {

        /** Does the work as somebody who works there. */
        public <T> T as(Colleague colleague, Supplier<T> work) {
            return CurrentActor.within(
                    new Actor(Actor.Kind.STAFF, colleague.id().value()), () -> CurrentTenant.within(id, work::get));
        }

        /** Does the work in this ICB, as the house itself. */
        public <T> T in(Supplier<T> work) {
            return CurrentTenant.within(id, work::get);
        }
    }

    /** The same one each time in this application context. */
    public AnIcb icb(String code) {
        return icbs.computeIfAbsent(code, this::open);
    }

    /** Another provider of the same ICB, with a coach, a lead and a duty lead: behind another wall. */
    public AnIcb anotherProviderOf(AnIcb icb) {
        // Random and hence later in order than the first one's fixed id of noughts: referrals go to the first.
        var provider = new ProviderId(UUID.randomUUID());
        return staffed(icb.code(), icb.id(), provider, provider.toString().substring(0, 8) + ".example");
    }

    /** A referral whose parts may be chosen; whatever isn't is invented. */
    public AReferral aReferral() {
        return new AReferral(this);
    }

    /** What a colleague has begun to write about a case of theirs. */
    public NoteDraft aNoteDraft(AnIcb icb, Colleague by, CaseId about) {
        var words = new NoteWords(NoteKind.OTHER, null, "Sounded flat at first", "", null);
        return icb.as(by, () -> notes.keep(by, about, null, words)) instanceof Keeping.Kept(var draft)
                ? draft
                : notKept();
    }

    private static NoteDraft notKept() {
        throw new IllegalStateException("A draft was not kept");
    }

    /** A saved note in both layers. */
    public NoteId aNote(AnIcb icb, Colleague by, CaseId about) {
        var words = new NoteWords(NoteKind.CALL, 32, "Sounded flat at first", "Can start from 8:40", null);
        return icb.as(by, () -> notes.save(by, about, NoteId.fresh(), words)) instanceof NoteResult.Done(var note)
                ? note
                : notSaved();
    }

    private static NoteId notSaved() {
        throw new IllegalStateException("A note was not saved");
    }

    /** A red concern that waits for the duty lead. */
    public RiskId aConcern(AnIcb icb, Colleague by, CaseId about) {
        var command = new RaiseConcern(about, RiskLevel.RED, Set.of(Trigger.ABUSE), "Is afraid to go home");
        return icb.as(by, () -> concerns.raise(by, command)) instanceof ConcernResult.Done(var risk, var state)
                ? risk
                : notRaised();
    }

    private static RiskId notRaised() {
        throw new IllegalStateException("A concern was not raised");
    }

    /** Now, by the clock of the application. */
    public Instant now() {
        return clock.instant();
    }

    private AnIcb open(String code) {
        var id = ReadySettings.tenant(code);
        return CurrentTenant.within(id, () -> {
            var provider = new ProviderId(new UUID(0, 1));
            boolean there = team.providers().stream().anyMatch(one -> one.id().equals(provider));
            return there
                    ? found(code, id, provider)
                    : staffed(code, id, provider, code.toLowerCase() + ".trial.example");
        });
    }

    private AnIcb found(String code, TenantId id, ProviderId provider) {
        return icb(code, id, provider, "@" + code.toLowerCase() + ".trial.example");
    }

    private AnIcb staffed(String code, TenantId id, ProviderId provider, String domain) {
        return CurrentTenant.within(id, () -> {
            team.addProvider(provider.value(), "A provider", "A controller");
            add("coach", domain, provider, Role.COACH);
            add("coach2", domain, provider, Role.COACH);
            add("lead", domain, provider, Role.LEAD);
            add("duty", domain, provider, Role.DUTY_LEAD);
            add("admin", domain, provider, Role.ADMIN);
            return icb(code, id, provider, "@" + domain);
        });
    }

    /** The oldest cases of a coach whom all tests share go to somebody else, before the coach is full. */
    void makeRoom(AnIcb icb, Colleague coach) {
        var cases = Rows.texts(
                "select id from care_case where tenant_id = ? and coach_id = ? order by id",
                icb.id().value(),
                coach.id().value());
        if (cases.size() < CROWDED) return;
        var other = CurrentTenant.within(
                icb.id(), () -> add("cupboard", UUID.randomUUID() + ".example", coach.provider(), Role.COACH));
        Rows.texts(
                "update care_case set coach_id = ? where tenant_id = ? and coach_id = ? and id <= ?::uuid returning id",
                other.value(),
                icb.id().value(),
                coach.id().value(),
                cases.get(CROWDED - STAY));
    }

    private StaffId add(String name, String domain, ProviderId provider, Role role) {
        // Shared by all tests, so nearly without a limit: the usual fifty would be full before the last of them.
        return team.add(new AddStaff("The " + name, name + "@" + domain, provider, Set.of(role), 200, 200));
    }

    private AnIcb icb(String code, TenantId id, ProviderId provider, String at) {
        return new AnIcb(
                code,
                id,
                provider,
                colleague("coach" + at),
                colleague("coach2" + at),
                colleague("lead" + at),
                colleague("duty" + at),
                colleague("admin" + at));
    }

    private Colleague colleague(String email) {
        return team.byEmail(email).orElseThrow();
    }
}
