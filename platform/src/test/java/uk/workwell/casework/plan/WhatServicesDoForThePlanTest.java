package uk.workwell.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.Timelines;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardCommand;
import uk.workwell.casework.onward.OnwardId;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** What came of a referral to a service returns to the plan of the same case, and shows in its timeline. */
@WorkWellTest
class WhatServicesDoForThePlanTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Plans plans;

    @Autowired
    PlanProgress progress;

    @Autowired
    OnwardCare onward;

    @Autowired
    EpisodeReading reading;

    @Autowired
    Timelines timelines;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryImport imports;

    private InSupport made;
    private LocalDate today;
    private ServiceId service;
    private PlanStep physio;
    private PlanStep diary;

    @BeforeEach
    void anAgreedPlanAndAService() {
        made = cases.assessed(fixtures.icb("QE1"));
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        var due = today.plusDays(20);
        physio = new PlanStep(Ids.fresh(), "See a physiotherapist", StepOwner.SERVICE, due);
        diary = new PlanStep(Ids.fresh(), "Keep a diary of good days", StepOwner.PERSON, due);
        var goal = new Goal(
                Ids.fresh(),
                "Sit through a morning",
                Domain.PHYSICAL,
                today.plusWeeks(6),
                List.of(),
                List.of(physio, diary));
        as(() -> plans.draft(made.coach(), made.id(), 0, new PlanContent(List.of(goal), List.of())));
        var agreed = as(() -> plans.agree(
                made.coach(), new AgreePlan(made.id(), new PersonAgreed(today, PersonAgreed.How.PHONE), 1)));
        assertThat(agreed).isInstanceOf(PlanResult.Done.class);
        var ref = UUID.randomUUID().toString();
        made.icb().in(() -> imports.take("""
                [{"id": "%s", "name": "Invented physio %s", "organization": {"name": "An invented charity"},
                  "attributes": [{"taxonomy_term": {"code": "MSK_PHYSIO"}}]}]""".formatted(ref, ref)));
        service = made.icb()
                .in(() -> directory.window(new ServiceSearch(ref, null, null, null), 0, 1))
                .getFirst()
                .id();
    }

    private <T> T as(Supplier<T> work) {
        return made.icb().as(made.coach(), work);
    }

    private OnwardResult draft(@Nullable UUID step) {
        return as(
                () -> onward.draft(made.coach(), made.id(), service, Help.MSK_PHYSIO, "Wants to sit for longer", step));
    }

    private OnwardId drafted(@Nullable UUID step) {
        return draft(step) instanceof OnwardResult.Done done ? done.id() : org.assertj.core.api.Assertions.fail();
    }

    private OnwardCard card(OnwardId id) {
        return as(() -> onward.find(made.coach(), made.id(), id)).orElseThrow();
    }

    private void move(OnwardId id, OnwardCommand... commands) {
        for (var command : commands) {
            var result = as(() -> onward.move(made.coach(), made.id(), id, command, card(id).version()));
            assertThat(result).isInstanceOf(OnwardResult.Done.class);
        }
    }

    private OnwardResult place(OnwardId id, @Nullable UUID step) {
        return as(() -> onward.place(made.coach(), made.id(), id, step, card(id).version()));
    }

    private void started(OnwardId id) {
        move(
                id,
                new OnwardCommand.Permit(today, "on the phone"),
                new OnwardCommand.Send(today, "by their form"),
                new OnwardCommand.Accept(today),
                new OnwardCommand.Start(today));
    }

    private PlanBook book() {
        return as(() -> plans.of(made.coach(), made.id()));
    }

    private List<String> timeline() {
        return as(() -> timelines.newest(made.coach(), made.id(), TimelineEntry.Topic.PLAN, 50))
                .orElseThrow()
                .entries()
                .stream()
                .map(TimelineEntry::head)
                .toList();
    }

    @Nested
    class ACompletedReferral {

        @Test
        void hasDoneTheStepThatItWasForAndWorkOnThePlanHasBegun() {
            var id = drafted(physio.id());
            started(id);
            assertThat(book().done()).isEmpty();
            move(id, new OnwardCommand.Complete(today, "Six sessions, sits for an hour"));
            assertThat(book().done()).containsOnly(java.util.Map.entry(physio.id(), today));
            assertThat(cases.card(made).state()).isEqualTo(CaseState.ACTIVE);
        }

        @Test
        void leavesTheDayOfAStepThatWasTickedBefore() {
            var id = drafted(physio.id());
            started(id);
            as(() -> progress.tick(made.coach(), made.id(), physio.id(), today.minusDays(1)));
            move(id, new OnwardCommand.Complete(today, "Done"));
            assertThat(book().done()).containsEntry(physio.id(), today.minusDays(1));
        }

        @Test
        void doesTheStepWhenItIsPutBesideItAfterwards() {
            var id = drafted(null);
            started(id);
            move(id, new OnwardCommand.Complete(today, "Done"));
            assertThat(book().done()).isEmpty();
            assertThat(place(id, physio.id())).isInstanceOf(OnwardResult.Done.class);
            assertThat(book().done()).containsOnlyKeys(physio.id());
        }

        @Test
        void isToldInTheTimelineOfThePlan() {
            var id = drafted(physio.id());
            started(id);
            move(id, new OnwardCommand.Complete(today, "Six sessions"));
            var name = card(id).serviceName();
            assertThat(timeline())
                    .contains(
                            name + ": completed, and with it the step of the plan",
                            name + ": started",
                            name + ": referral written");
            var end = as(() -> timelines.newest(made.coach(), made.id(), TimelineEntry.Topic.PLAN, 50))
                    .orElseThrow()
                    .entries()
                    .stream()
                    .filter(entry -> entry.head().contains("completed"))
                    .findFirst()
                    .orElseThrow();
            assertThat(end.lines())
                    .containsExactly(new TimelineEntry.Line(TimelineEntry.Layer.PRIVATE, "Six sessions"));
        }
    }

    @Nested
    class AReferralThatCameToNothing {

        @Test
        void leavesItsStepToDo() {
            var id = drafted(physio.id());
            started(id);
            move(id, new OnwardCommand.NotAttend(today, "The bus was late"));
            assertThat(book().done()).isEmpty();
            assertThat(card(id).planStep()).isEqualTo(physio.id());
        }

        @Test
        void canBeSetAsideAndTakenUpAgain() {
            var id = drafted(physio.id());
            place(id, null);
            assertThat(card(id).planAside()).isTrue();
            assertThat(card(id).planStep()).isNull();
            place(id, diary.id());
            assertThat(card(id).planAside()).isFalse();
            assertThat(card(id).planStep()).isEqualTo(diary.id());
        }
    }

    @Nested
    class AStepOfAnotherCase {

        @Test
        void isNoStepOfThisOne() {
            var id = drafted(null);
            var mine = made;
            anAgreedPlanAndAService();
            var elsewhere = physio.id();
            made = mine;
            assertThat(place(id, elsewhere))
                    .isInstanceOfSatisfying(OnwardResult.Refused.class, no -> assertThat(no.faults())
                            .extracting(fault -> fault.field())
                            .containsExactly("step"));
            assertThat(as(() -> onward.draft(made.coach(), made.id(), service, Help.MSK_PHYSIO, "Words", elsewhere)))
                    .isInstanceOf(OnwardResult.Refused.class);
            assertThat(card(id).planStep()).isNull();
        }
    }

    @Nested
    class AtTheEndOfSupport {

        @Test
        void openGoalsAndOpenReferralsAreListed() {
            var id = drafted(physio.id());
            as(() -> progress.tick(made.coach(), made.id(), diary.id(), today));
            var open = as(() -> reading.leftOpen(made.coach(), made.id()));
            assertThat(open)
                    .containsExactly(
                            "Goal: Sit through a morning (not begun, 1 of 2 steps done)",
                            "Service: " + card(id).serviceName() + " (draft)");
        }

        @Test
        void nothingIsListedThatIsMetOrEnded() {
            var id = drafted(physio.id());
            move(id, new OnwardCommand.Withdraw(today, null));
            var goal = book().goals().values().iterator().next();
            as(() -> progress.move(
                    made.coach(),
                    new MoveGoal(made.id(), goal.goal(), GoalState.Action.MEET, 9, null, goal.version())));
            assertThat(as(() -> reading.leftOpen(made.coach(), made.id()))).isEmpty();
        }

        @Test
        void nobodyElseIsToldWhatIsOpen() {
            drafted(physio.id());
            var other = made.icb().coach2();
            assertThat(made.icb().as(other, () -> reading.leftOpen(other, made.id())))
                    .isEmpty();
        }
    }
}
