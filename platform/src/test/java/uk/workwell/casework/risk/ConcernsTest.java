package uk.workwell.casework.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.risk.ConcernCard.Can;
import uk.workwell.casework.risk.ConcernResult.ChangedSince;
import uk.workwell.casework.risk.ConcernResult.Done;
import uk.workwell.casework.risk.ConcernResult.NotFound;
import uk.workwell.casework.risk.ConcernResult.Refused;
import uk.workwell.local.MovedClock;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** Concerns: who reads, who looks and by when, and that one alone never closes a red one. */
@WorkWellTest
class ConcernsTest {

    private static final String MARKER = "marker-concern: afraid to go home";

    /** A Wednesday in duty hours, far from every other test. */
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T10:00:00Z");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Concerns concerns;

    @Autowired
    DutyDesk desk;

    @Autowired
    DutyCover cover;

    @Autowired
    Escalating escalating;

    @Autowired
    Team team;

    private AnIcb icb;
    private CaseId caseId;

    @BeforeEach
    void aCaseOfAProviderOfItsOwn() {
        var first = fixtures.icb("QE1");
        icb = fixtures.anotherProviderOf(first);
        var sent = fixtures.now().minus(Duration.ofDays(2));
        caseId = moved(fixtures.aReferral().to(first).sentAt(sent).accepted(first.coach()), icb);
    }

    /** Accepted by the first provider and then moved, as when a locality changes hands. */
    private static CaseId moved(AReferral referral, AnIcb to) {
        var id = referral.id().value();
        var provider = to.provider().value();
        Rows.text("update referral set provider_id = ? where id = ? returning id", provider, id);
        return new CaseId(UUID.fromString(Rows.text(
                "update care_case set provider_id = ?, coach_id = ? where referral_id = ? returning id",
                provider,
                to.coach().id().value(),
                id)));
    }

    private RiskId raised(RiskLevel level) {
        return ((Done) raise(icb.coach(), level, Set.of())).risk();
    }

    private ConcernResult raise(Colleague by, RiskLevel level, Set<Trigger> triggers) {
        return icb.as(by, () -> concerns.raise(by, new RaiseConcern(caseId, level, triggers, MARKER)));
    }

    private ConcernCard card(Colleague colleague, RiskId id) {
        return icb.as(colleague, () -> desk.find(colleague, id)).orElseThrow();
    }

    private ConcernResult by(Colleague colleague, RiskId id, Function<Long, ConcernResult> verb) {
        long version = icb.as(colleague, () -> desk.find(colleague, id))
                .map(ConcernCard::version)
                .orElse(0L);
        return icb.as(colleague, () -> verb.apply(version));
    }

    private ConcernResult lookAt(Colleague colleague, RiskId id) {
        return by(colleague, id, version -> concerns.lookAt(colleague, id, version));
    }

    private static List<String> told(RiskId id, String event) {
        return Rows.texts(
                "select recipient_id from notice where subject_id = ? and event = ? order by created_at",
                id.value(),
                event);
    }

    private static String id(Colleague colleague) {
        return colleague.id().value().toString();
    }

    @Nested
    class ARedOne {

        @Test
        void waitsForTheDutyLeadWhoIsToldAtOnceInNeutralWords() {
            var id = raised(RiskLevel.RED);
            assertThat(card(icb.duty(), id).state()).isEqualTo(RiskState.WAITING);
            assertThat(card(icb.duty(), id).dueAt()).isNotNull();
            assertThat(told(id, "duty-task")).containsExactly(id(icb.duty()));
            assertThat(icb.as(icb.duty(), () -> desk.open(icb.duty())))
                    .singleElement()
                    .satisfies(row -> assertThat(row.id()).isEqualTo(id));
            assertThat(icb.as(icb.duty(), () -> desk.waiting(icb.duty()))).isEqualTo(1);
        }

        @Test
        void isDueAnHourOfDutyTimeLater() {
            var id = MovedClock.at(WEDNESDAY, () -> raised(RiskLevel.RED));
            assertThat(card(icb.duty(), id).dueAt())
                    .isBetween(WEDNESDAY.plusSeconds(3600), WEDNESDAY.plusSeconds(3700));
            var atNight = MovedClock.at(Instant.parse("2026-11-27T22:00:00Z"), () -> raised(RiskLevel.RED));
            assertThat(card(icb.duty(), atNight).dueAt()).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
        }

        @Test
        void isMadeRedByAnyTick() {
            assertThat(raise(icb.coach(), RiskLevel.AMBER, Set.of(Trigger.CHILD_AT_RISK)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                            .singleElement()
                            .satisfies(fault -> {
                                assertThat(fault.field()).isEqualTo("level");
                                assertThat(fault.words()).contains("red");
                            }));
        }

        @Test
        void isNeverClosedByItsAuthorAlone() {
            var id = raised(RiskLevel.RED);
            var coach = icb.coach();
            assertThat(lookAt(coach, id)).isInstanceOf(Refused.class);
            assertThat(by(coach, id, version -> concerns.proposeClosing(coach, id, "Called", version)))
                    .isInstanceOf(Refused.class);
            assertThat(by(coach, id, version -> concerns.agree(coach, id, version)))
                    .isInstanceOf(Refused.class);
            assertThat(by(coach, id, version -> concerns.end(coach, id, "Done", version)))
                    .isInstanceOf(Refused.class);
            lookAt(icb.duty(), id);
            by(coach, id, version -> concerns.proposeClosing(coach, id, "Called", version));
            assertThat(card(coach, id).state()).isEqualTo(RiskState.CLOSING);
            assertThat(by(coach, id, version -> concerns.agree(coach, id, version)))
                    .isInstanceOf(Refused.class);
            assertThat(card(coach, id).can()).doesNotContain(Can.AGREE);
        }

        @Test
        void isClosedByTwo() {
            var id = raised(RiskLevel.RED);
            var duty = icb.duty();
            lookAt(duty, id);
            assertThat(by(duty, id, version -> concerns.proposeClosing(duty, id, " ", version)))
                    .isInstanceOf(Refused.class);
            by(duty, id, version -> concerns.proposeClosing(duty, id, "The GP saw them today", version));
            assertThat(by(duty, id, version -> concerns.agree(duty, id, version)))
                    .isInstanceOf(Refused.class);
            assertThat(by(icb.coach(), id, version -> concerns.agree(icb.coach(), id, version)))
                    .isEqualTo(new Done(id, RiskState.CLOSED));
            assertThat(card(duty, id).steps())
                    .extracting(RiskStep::action)
                    .containsExactly("agree", "proposeClosing", "lookAt", "raise");
            assertThat(icb.as(duty, () -> desk.waiting(duty))).isZero();
        }

        @Test
        void staysOpenWhenTheSecondDoesNotAgree() {
            var id = raised(RiskLevel.RED);
            var duty = icb.duty();
            lookAt(duty, id);
            by(duty, id, version -> concerns.proposeClosing(duty, id, "Seems well", version));
            assertThat(by(icb.coach(), id, version -> concerns.disagree(icb.coach(), id, "Not yet", version)))
                    .isEqualTo(new Done(id, RiskState.LOOKED_AT));
            assertThat(card(duty, id).steps().getFirst().words()).isEqualTo("Not yet");
        }

        @Test
        void tellsTheSlowerOfTwoWhoWasQuicker() {
            var id = raised(RiskLevel.RED);
            var version = card(icb.duty(), id).version();
            lookAt(icb.duty(), id);
            assertThat(icb.as(icb.duty(), () -> concerns.lookAt(icb.duty(), id, version)))
                    .isInstanceOfSatisfying(ChangedSince.class, changed -> assertThat(changed.by())
                            .isEqualTo(icb.duty().name()));
        }
    }

    @Nested
    class OneThatIsNotRed {

        @Test
        void opensNoTaskAndIsClosedByItsAuthor() {
            var id = raised(RiskLevel.AMBER);
            assertThat(told(id, "duty-task")).isEmpty();
            assertThat(icb.as(icb.duty(), () -> desk.open(icb.duty()))).isEmpty();
            assertThat(by(icb.coach(), id, version -> concerns.end(icb.coach(), id, "Made a plan", version)))
                    .isEqualTo(new Done(id, RiskState.CLOSED));
        }

        @Test
        void isClosedFromTheBeginningWhereNoRiskWasFound() {
            assertThat(raise(icb.coach(), RiskLevel.NONE, Set.of()))
                    .isInstanceOfSatisfying(
                            Done.class, done -> assertThat(done.now()).isEqualTo(RiskState.CLOSED));
        }
    }

    @Nested
    class ItsWords {

        @Test
        void areReadByAuthorAndDutyLeadOnly() {
            var id = raised(RiskLevel.RED);
            assertThat(card(icb.coach(), id).words()).isEqualTo(MARKER);
            assertThat(card(icb.duty(), id).words()).isEqualTo(MARKER);
            var elsewhere = fixtures.icb("QOP");
            var otherProvider = fixtures.anotherProviderOf(fixtures.icb("QE1"));
            for (var stranger : List.of(icb.coach2(), icb.lead(), icb.admin())) {
                assertThat(icb.as(stranger, () -> desk.find(stranger, id)))
                        .as(stranger.name())
                        .isEmpty();
                assertThat(icb.as(stranger, () -> concerns.agree(stranger, id, 0)))
                        .isInstanceOf(NotFound.class);
            }
            assertThat(otherProvider.as(otherProvider.duty(), () -> desk.find(otherProvider.duty(), id)))
                    .isEmpty();
            assertThat(otherProvider.as(otherProvider.duty(), () -> desk.open(otherProvider.duty())))
                    .isEmpty();
            assertThat(elsewhere.as(elsewhere.duty(), () -> desk.find(elsewhere.duty(), id)))
                    .isEmpty();
        }

        @Test
        void areAMarkForTheRestOfTheCareTeam() {
            raised(RiskLevel.RED);
            assertThat(icb.as(icb.lead(), () -> desk.marks(icb.lead(), caseId)))
                    .singleElement()
                    .satisfies(mark -> {
                        assertThat(mark.open()).isTrue();
                        assertThat(mark.id()).isEmpty();
                    });
            assertThat(icb.as(icb.coach(), () -> desk.marks(icb.coach(), caseId))
                            .getFirst()
                            .id())
                    .isPresent();
            assertThat(icb.as(icb.coach2(), () -> desk.marks(icb.coach2(), caseId)))
                    .isEmpty();
        }

        @Test
        void cannotBeRaisedAboutSomebodyElsesCase() {
            assertThat(raise(icb.coach2(), RiskLevel.RED, Set.of())).isInstanceOf(NotFound.class);
        }

        @Test
        void lieSealedInEveryTable() {
            var id = raised(RiskLevel.RED);
            lookAt(icb.duty(), id);
            by(icb.duty(), id, version -> concerns.proposeClosing(icb.duty(), id, MARKER, version));
            for (var table : List.of("risk", "risk_step", "audit_entry", "notice", "scheduled_tasks", "case_step")) {
                assertThat(Rows.holding(table, "marker-concern")).as(table).isZero();
                assertThat(Rows.holding(table, "ABUSE")).as(table).isZero();
            }
            assertThat(Rows.texts("select action from audit_entry where subject_id = ? order by at", id.value()))
                    .contains("RiskRaised", "RiskLookedAt", "RiskClosingProposed");
        }
    }

    @Nested
    class WhenNobodyLooks {

        private void anHourPasses(RiskId id) {
            Rows.text("update risk set due_at = now() - interval '1 second' where id = ? returning id", id.value());
            icb.in(() -> {
                escalating.ifNobodyLooked(id);
                return id;
            });
        }

        @Test
        void theNextInLineAreAskedUntilTheAdmins() {
            var id = raised(RiskLevel.RED);
            assertThat(icb.as(icb.lead(), () -> desk.watches(icb.lead()))).isFalse();
            anHourPasses(id);
            assertThat(told(id, "duty-task")).containsExactly(id(icb.duty()), id(icb.lead()));
            // Asked, a lead reads and looks like a duty lead.
            assertThat(card(icb.lead(), id).can()).contains(Can.LOOK_AT);
            assertThat(icb.as(icb.lead(), () -> desk.watches(icb.lead()))).isTrue();
            anHourPasses(id);
            assertThat(told(id, "nobody-on-duty")).contains(id(icb.admin()));
            assertThat(icb.as(icb.admin(), () -> desk.find(icb.admin(), id))).isEmpty();
            assertThat(lookAt(icb.lead(), id)).isInstanceOf(Done.class);
            assertThat(card(icb.lead(), id).dueAt()).isNull();
        }

        @Test
        void nothingHappensBeforeItsTimeOrAfterSomebodyLooked() {
            var id = raised(RiskLevel.RED);
            icb.in(() -> {
                escalating.ifNobodyLooked(id);
                return id;
            });
            assertThat(told(id, "duty-task")).hasSize(1);
            lookAt(icb.duty(), id);
            icb.in(() -> {
                escalating.ifNobodyLooked(id);
                return id;
            });
            assertThat(card(icb.duty(), id).state()).isEqualTo(RiskState.LOOKED_AT);
        }

        @Test
        void aTimerRunsForIt() {
            var id = raised(RiskLevel.RED);
            assertThat(Rows.texts("select task_name from scheduled_tasks where task_instance like ?", id.value() + "%"))
                    .containsExactly("escalate-risk");
        }
    }

    @Nested
    class ADutyLeadWhoIsAway {

        private void away(Colleague who, @Nullable Colleague instead) {
            var today = WorkingDays.today(Clock.systemUTC());
            assertThat(icb.as(
                            icb.lead(),
                            () -> cover.enter(
                                    icb.lead(),
                                    new DutyCover.Away(
                                            who.id(),
                                            today,
                                            today.plusDays(3),
                                            instead == null ? null : instead.id()))))
                    .isEmpty();
        }

        private Colleague secondLead() {
            return icb.in(() -> team.find(team.add(AddStaff.of(
                            "Another lead", "lead2-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.LEAD)))
                    .orElseThrow());
        }

        @Test
        void isCoveredByWhoeverIsNamed() {
            var second = secondLead();
            away(icb.duty(), second);
            var id = raised(RiskLevel.RED);
            assertThat(told(id, "duty-task")).containsExactly(id(second));
            assertThat(card(second, id).words()).isEqualTo(MARKER);
            assertThat(icb.as(icb.lead(), () -> desk.find(icb.lead(), id))).isEmpty();
        }

        @Test
        void isReplacedByEveryLeadWhereNobodyIsNamed() {
            var second = secondLead();
            away(icb.duty(), null);
            var id = raised(RiskLevel.RED);
            assertThat(told(id, "duty-task")).containsExactlyInAnyOrder(id(second), id(icb.lead()));
        }

        @Test
        void cannotNameSomebodyOfAnotherTeam() {
            var stranger = fixtures.icb("QE1").lead();
            assertThat(icb.as(
                            icb.duty(),
                            () -> cover.enter(
                                    icb.duty(),
                                    new DutyCover.Away(
                                            icb.duty().id(),
                                            LocalDate.of(2099, 1, 1),
                                            LocalDate.of(2099, 1, 2),
                                            stranger.id()))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("cover"));
        }
    }

    @Nested
    class ADutyLeadWhoRaisesOne {

        @Test
        void isNotTheOneWhoIsAskedToLook() {
            var duty = icb.duty();
            var id = ((Done) raise(duty, RiskLevel.RED, Set.of())).risk();
            assertThat(told(id, "duty-task")).containsExactly(id(icb.lead()));
            assertThat(lookAt(duty, id)).isInstanceOf(Refused.class);
            assertThat(lookAt(icb.lead(), id)).isInstanceOf(Done.class);
        }
    }

    @Nested
    class HandingOver {

        @Test
        void startsAnHourForWhoeverTakesOver() {
            var id = raised(RiskLevel.RED);
            lookAt(icb.duty(), id);
            var lead = icb.lead().id();
            assertThat(by(icb.duty(), id, version -> concerns.handOver(icb.duty(), id, null, version)))
                    .isInstanceOf(Refused.class);
            assertThat(by(
                            icb.duty(),
                            id,
                            version -> concerns.handOver(
                                    icb.duty(), id, icb.coach().id(), version)))
                    .isInstanceOf(Refused.class);
            assertThat(by(icb.duty(), id, version -> concerns.handOver(icb.duty(), id, lead, version)))
                    .isEqualTo(new Done(id, RiskState.WAITING));
            assertThat(told(id, "duty-task")).containsExactly(id(icb.duty()), id(icb.lead()));
            assertThat(card(icb.lead(), id).can()).contains(Can.LOOK_AT);
            assertThat(card(icb.lead(), id).dueAt()).isNotNull();
        }

        @Test
        void atNightRunsOutAtTheSameMomentAsTheTimerBefore() {
            var night = LocalDate.now(WorkingDays.LONDON)
                    .plusDays(1)
                    .atTime(2, 0)
                    .atZone(WorkingDays.LONDON)
                    .toInstant();
            MovedClock.at(night, () -> {
                var id = raised(RiskLevel.RED);
                var due = card(icb.duty(), id).dueAt();
                lookAt(icb.duty(), id);
                var lead = icb.lead().id();
                assertThat(by(icb.duty(), id, version -> concerns.handOver(icb.duty(), id, lead, version)))
                        .isEqualTo(new Done(id, RiskState.WAITING));
                assertThat(card(icb.lead(), id).dueAt()).isEqualTo(due);
                return id;
            });
        }
    }
}
