package uk.workwell.local;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** The people of the demonstration whom an employer sent and who are in support now. */
@Component
@Profile({"local", "test"})
class SampleEmployees {

    private final Caseload caseload;
    private final AcceptedReferrals accepted;
    private final Team team;

    SampleEmployees(Caseload caseload, AcceptedReferrals accepted, Team team) {
        this.caseload = caseload;
        this.accepted = accepted;
        this.team = team;
    }

    /**
     * Does something about them in each area, the areas side by side.
     *
     * @param work gets those of both coaches, the longest in support first, with the first coach and the ICB bound; says how
     *     much it made
     * @return how much was made in all areas
     */
    int inEachArea(ToIntFunction<List<SampleEmployee>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return SampleArea.ALL.stream()
                    .map(area -> CompletableFuture.supplyAsync(() -> in(area, work), threads))
                    .toList()
                    .stream()
                    .mapToInt(CompletableFuture::join)
                    .sum();
        }
    }

    private int in(SampleArea area, ToIntFunction<List<SampleEmployee>> work) {
        var coach = area.colleague(team, "coach");
        return CurrentActor.within(
                new Actor(Actor.Kind.STAFF, coach.id().value()),
                () -> CurrentTenant.within(coach.tenant(), () -> work.applyAsInt(all(area))));
    }

    private List<SampleEmployee> all(SampleArea area) {
        return Stream.of("coach", "coach2")
                .flatMap(role -> of(area, area.colleague(team, role)))
                .sorted(Comparator.comparing(SampleEmployees::since))
                .toList();
    }

    /** Those of the coach whom most of the demonstration is about. */
    static List<SampleEmployee> ofTheFirstCoach(List<SampleEmployee> all) {
        return all.stream()
                .filter(one -> one.coach().email().startsWith("coach@"))
                .toList();
    }

    private Stream<SampleEmployee> of(SampleArea area, Colleague coach) {
        return caseload.of(coach).window(CaseloadFilter.MINE, CaseloadFilter.Sort.OPENED, false, 0, 200).stream()
                .filter(row -> row.state().live() && row.startedOn() != null)
                .flatMap(row -> sent(area, coach, row).stream());
    }

    private static Instant since(SampleEmployee one) {
        return one.facts().receivedAt();
    }

    private Optional<SampleEmployee> sent(SampleArea area, Colleague coach, CaseloadRow row) {
        var card = caseload.of(coach).find(row.id()).orElseThrow();
        return accepted.facts(new ReferralId(card.referral()))
                .filter(facts -> facts.employerReferralId() != null)
                .flatMap(facts ->
                        alias(area, facts).map(alias -> new SampleEmployee(coach, card, row.name(), facts, alias)));
    }

    private static Optional<String> alias(SampleArea area, ReferralFacts facts) {
        return area.employers().stream()
                .filter(name -> SampleOrganisations.employer(name).equals(facts.employer()))
                .findFirst();
    }
}
