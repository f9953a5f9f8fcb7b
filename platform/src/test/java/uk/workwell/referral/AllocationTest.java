package uk.workwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.team.AddStaff;
import uk.workwell.team.CoachLimits;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** Who is suggested for somebody, and who may be named. Each test has a provider of its own, with its own coaches. */
@WorkWellTest
class AllocationTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Triage triage;

    @Autowired
    Team team;

    @Autowired
    Suggestion suggestion;

    @SuppressWarnings("NullAway.Init")
    private AnIcb icb;

    @SuppressWarnings("NullAway.Init")
    private ProviderId provider;

    @BeforeEach
    void aProviderOfItsOwn() {
        icb = fixtures.icb("QE1");
        provider = icb.in(() -> team.addProvider(UUID.randomUUID(), "Example Support", "Example Support"));
    }

    private Colleague coach(String name, CoachLimits limits) {
        return icb.in(() -> {
            var id = team.add(AddStaff.of(name, UUID.randomUUID() + "@staff.example", provider, Role.COACH));
            team.limit(id, limits);
            return team.find(id).orElseThrow();
        });
    }

    private List<CoachLoad> suggested(String locality, String needs) {
        return icb.in(() -> suggestion.coaches(provider, locality, needs));
    }

    @Nested
    class TheSuggestion {

        @Test
        void prefersALanguageThatThePersonNeeds() {
            coach("Ambrose", new CoachLimits(40, 50, Set.of(), Set.of("lancaster")));
            coach("Bettina", new CoachLimits(20, 30, Set.of("Polish", "BSL"), Set.of()));
            var best = suggested("lancaster", "Interpreter: polish, please").getFirst();
            assertThat(best.name()).isEqualTo("Bettina");
            assertThat(best.why()).isEqualTo("Speaks Polish, has room for 20 more");
        }

        @Test
        void readsWholeWordsOnly() {
            coach("Ambrose", new CoachLimits(40, 50, Set.of("Urdu"), Set.of()));
            assertThat(suggested("lancaster", "Burdubury, step-free").getFirst().speaks())
                    .isNull();
        }

        @Test
        void thenTheLocality() {
            coach("Ambrose", new CoachLimits(40, 50, Set.of(), Set.of()));
            coach("Bettina", new CoachLimits(20, 30, Set.of(), Set.of("lancaster")));
            var best = suggested("lancaster", "Step-free").getFirst();
            assertThat(best.name()).isEqualTo("Bettina");
            assertThat(best.why()).isEqualTo("Works in this locality, has room for 20 more");
        }

        @Test
        void thenTheMostRoom() {
            coach("Ambrose", new CoachLimits(10, 50, Set.of(), Set.of()));
            coach("Bettina", new CoachLimits(30, 50, Set.of(), Set.of()));
            assertThat(suggested("lancaster", "").getFirst().name()).isEqualTo("Bettina");
        }

        @Test
        void neverNamesSomebodyWithoutRoom() {
            coach("Ambrose", new CoachLimits(0, 50, Set.of("Polish"), Set.of("lancaster")));
            assertThat(Suggestion.best(suggested("lancaster", "Polish"))).isEmpty();
            coach("Bettina", new CoachLimits(1, 50, Set.of(), Set.of()));
            assertThat(Suggestion.best(suggested("lancaster", "Polish")))
                    .map(CoachLoad::name)
                    .contains("Bettina");
        }
    }

    @Nested
    class AtTheHardLimit {

        private final AReferral referral = fixtures.aReferral().received();
        private final Colleague full = full();

        private Colleague full() {
            var known = referral.icb();
            return known.in(() -> {
                var id = team.add(AddStaff.of(
                        "Fully Booked",
                        UUID.randomUUID() + "@staff.example",
                        known.coach().provider(),
                        Role.COACH));
                team.limit(id, new CoachLimits(0, 0, Set.of(), Set.of()));
                return team.find(id).orElseThrow();
            });
        }

        private TriageResult accept(Colleague by, String why) {
            return referral.icb().as(by, () -> triage.accept(by, referral.id(), full.id(), why, referral.version(by)));
        }

        @Test
        void aCoachIsRefusedWhateverTheReason() {
            assertThat(accept(referral.icb().coach(), "It is urgent")).isInstanceOf(TriageResult.NotAllowed.class);
        }

        @Test
        void aLeadIsAskedForAReason() {
            assertThat(accept(referral.icb().lead(), " "))
                    .isEqualTo(new TriageResult.NotAllowed(
                            "Fully Booked has 0 of at most 0 weighted cases. Write why it is still right."));
        }

        @Test
        void aLeadGoesBeyondWithAReasonWhichIsKeptSealed() {
            assertThat(accept(referral.icb().lead(), "MARKERWHY: knows the workplace"))
                    .isEqualTo(new TriageResult.Done());
            assertThat(Rows.text(
                            "select allocated_to from referral where id = ?",
                            referral.id().value()))
                    .isEqualTo(full.id().toString());
            assertThat(Rows.text(
                            "select allocation_words is not null from referral where id = ?",
                            referral.id().value()))
                    .isEqualTo("t");
            assertThat(Rows.holding("referral", "MARKERWHY")).isZero();
            icbForgets();
        }

        /** The coach leaves again, so that other tests' suggestions stay what they were. */
        private void icbForgets() {
            referral.icb().in(() -> {
                team.leave(full.id());
                return true;
            });
        }
    }

    @Nested
    class WhatACoachCanTakeOn {

        @Test
        void isReadAtOnceAndReplacedAsAWhole() {
            var coach = coach("Ambrose", new CoachLimits(10, 20, Set.of("Polish"), Set.of("lancaster")));
            assertThat(coach.languages()).containsExactly("Polish");
            icb.in(() -> {
                team.limit(coach.id(), new CoachLimits(11, 21, Set.of("Urdu"), Set.of()));
                return true;
            });
            var now = icb.in(() -> team.find(coach.id())).orElseThrow();
            assertThat(now.languages()).containsExactly("Urdu");
            assertThat(now.localities()).isEmpty();
            assertThat(now.caseloadSoft()).isEqualTo(11);
        }
    }
}
