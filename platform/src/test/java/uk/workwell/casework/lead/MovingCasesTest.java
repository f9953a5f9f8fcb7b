package uk.workwell.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.casework.EndSupport;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.casework.FollowUpTask;
import uk.workwell.casework.HandOver;
import uk.workwell.casework.HandingOver;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.Mode;
import uk.workwell.casework.TurningClocks;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentBook;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.casework.lead.MoveResult.Moved;
import uk.workwell.casework.lead.MoveResult.Stayed;
import uk.workwell.team.AddStaff;
import uk.workwell.team.CoachLimits;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** Cases on their way from one coach to another. */
@WorkWellTest
class MovingCasesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    MovingCases moving;

    @Autowired
    HandingOver handingOver;

    @Autowired
    StandingIn standingIn;

    @Autowired
    Caseload caseload;

    @Autowired
    Casework casework;

    @Autowired
    Episodes episodes;

    @Autowired
    EpisodeReading reading;

    @Autowired
    Appointing appointing;

    @Autowired
    AppointmentBook book;

    @Autowired
    TurningClocks clocks;

    @Autowired
    Team team;

    private AnIcb icb;
    private Colleague lead;
    private InSupport one;
    private InSupport other;

    @BeforeEach
    void twoCasesOfTwoCoaches() {
        icb = fixtures.icb("QE1");
        lead = icb.lead();
        one = cases.opened(icb);
        other = cases.opened(icb);
    }

    private Colleague coach(int soft, int hard) {
        return icb.in(() -> team.find(team.add(new AddStaff(
                        "Zora Linden",
                        "zora-" + UUID.randomUUID() + "@x.example",
                        icb.provider(),
                        Set.of(Role.COACH),
                        soft,
                        hard)))
                .orElseThrow());
    }

    private TeamCase shown(CaseId id) {
        return icb.as(lead, () -> moving.again(lead, List.of(id))).getFirst();
    }

    private MoveResult move(@Nullable Colleague to, boolean beyond, String reason, TeamCase... chosen) {
        return icb.as(
                lead,
                () -> moving.move(
                        lead, new MoveCases(List.of(chosen), to == null ? null : to.id(), to == null, reason, beyond)));
    }

    private boolean has(Colleague coach, InSupport made) {
        return icb.as(coach, () -> caseload.of(coach).find(made.id())).isPresent();
    }

    @Nested
    class ChosenCases {

        @Test
        void moveToTheNewCoachAndLeaveTheOld() {
            var to = coach(40, 50);
            assertThat(move(to, false, "Long leave", shown(one.id()), shown(other.id())))
                    .isEqualTo(new MoveResult.Done(List.of(new Moved("Zora Linden", 2)), List.of()));
            assertThat(has(to, one)).isTrue();
            assertThat(has(to, other)).isTrue();
            assertThat(has(one.coach(), one)).isFalse();
        }

        @Test
        void keepWhoMovedThemFromWhomToWhomAndWhyInTheirHistory() {
            var to = coach(40, 50);
            move(to, false, "Long leave", shown(one.id()));
            var step = icb.as(to, () -> caseload.of(to).steps(one.id())).getFirst();
            assertThat(step.action()).isEqualTo("handOver");
            assertThat(step.by().id()).isEqualTo(lead.id().value());
            assertThat(step.words()).isEqualTo("From Idris Fernleigh to Zora Linden. Long leave");
            assertThat(Rows.texts(
                            "select action from audit_entry where subject_id = ? and action = 'CaseHandedOver'",
                            one.id().value()))
                    .hasSize(1);
        }

        @Test
        void stayWhereTheyAreIfSomebodyChangedThemMeanwhileAndTheOthersMove() {
            var to = coach(40, 50);
            var before = shown(one.id());
            icb.as(
                    one.coach(),
                    () -> casework.logContactAttempt(one.coach(), one.id(), Channel.PHONE, before.version()));
            var result = move(to, false, "Long leave", before, shown(other.id()));
            assertThat(result).isInstanceOfSatisfying(MoveResult.Done.class, done -> {
                assertThat(done.moved()).containsExactly(new Moved("Zora Linden", 1));
                assertThat(done.stayed())
                        .extracting(stayed -> stayed.one().id())
                        .containsExactly(one.id());
                assertThat(done.stayed().getFirst().why()).startsWith("Changed by Idris Fernleigh at");
            });
            assertThat(has(one.coach(), one)).isTrue();
            assertThat(has(to, other)).isTrue();
        }

        @Test
        void stopAtTheHardLimitUnlessTheLeadGoesBeyond() {
            var to = coach(0, 1);
            // Each weighs half a case before support: the third one finds the coach full.
            var third = cases.opened(icb);
            var result = move(to, false, "Long leave", shown(one.id()), shown(other.id()), shown(third.id()));
            assertThat(result).isInstanceOfSatisfying(MoveResult.Done.class, done -> {
                assertThat(done.moved()).hasSize(1);
                assertThat(done.stayed())
                        .isNotEmpty()
                        .extracting(Stayed::why)
                        .allMatch(why -> why.contains("at the limit"));
            });
            assertThat(move(to, true, "Nobody else is left", shown(third.id())))
                    .isEqualTo(new MoveResult.Done(List.of(new Moved("Zora Linden", 1)), List.of()));
        }

        @Test
        void sayThatTheyAreThereAlready() {
            assertThat(move(one.coach(), false, "Long leave", shown(one.id())))
                    .isInstanceOfSatisfying(MoveResult.Done.class, done -> assertThat(done.stayed())
                            .extracting(Stayed::why)
                            .containsExactly("Idris Fernleigh has this case already"));
        }

        @Test
        void areRefusedWithoutAReasonACoachOrACase() {
            assertThat(move(coach(40, 50), false, " ", shown(one.id())))
                    .isInstanceOfSatisfying(MoveResult.Refused.class, refused -> assertThat(refused.faults())
                            .extracting(CaseResult.Fault::field)
                            .containsExactly("reason"));
            assertThat(icb.as(lead, () -> moving.move(lead, new MoveCases(List.of(), null, false, "", false))))
                    .isInstanceOfSatisfying(MoveResult.Refused.class, refused -> assertThat(refused.faults())
                            .extracting(CaseResult.Fault::field)
                            .containsExactly("cases", "to", "reason"));
            assertThat(has(one.coach(), one)).isTrue();
        }

        @Test
        void goToNobodyOfAnotherProviderAndComeFromNone() {
            var elsewhere = fixtures.anotherProviderOf(icb);
            assertThat(move(elsewhere.coach(), false, "Long leave", shown(one.id())))
                    .isInstanceOf(MoveResult.Refused.class);
            var theirLead = elsewhere.lead();
            var chosen = shown(one.id());
            assertThat(icb.as(theirLead, () -> moving.again(theirLead, List.of(one.id()))))
                    .isEmpty();
            assertThat(icb.as(theirLead, () -> moving.window(theirLead, new TeamFilter(null, null), 0, 50)))
                    .isEmpty();
            assertThat(icb.as(
                            theirLead,
                            () -> moving.move(
                                    theirLead,
                                    new MoveCases(
                                            List.of(chosen), elsewhere.coach().id(), false, "Ours", false))))
                    .isInstanceOfSatisfying(MoveResult.Done.class, done -> assertThat(done.stayed())
                            .extracting(Stayed::why)
                            .containsExactly("No longer a case of your team"));
        }

        @Test
        void areMovedByNoCoach() {
            var coach = one.coach();
            var version = shown(one.id()).version();
            var to = coach(40, 50);
            assertThat(icb.as(coach, () -> moving.window(coach, new TeamFilter(null, null), 0, 50)))
                    .isEmpty();
            assertThat(icb.as(
                            coach,
                            () -> handingOver.handOver(
                                    coach, new HandOver(one.id(), to.id(), "Too many", false, version))))
                    .isInstanceOf(CaseResult.NotFound.class);
            assertThat(has(coach, one)).isTrue();
        }
    }

    @Nested
    class WhatIsStillToBeDone {

        @Test
        void followsTheCaseToItsNewCoach() {
            var made = cases.started(icb);
            var coach = made.coach();
            icb.as(
                    coach,
                    () -> episodes.end(
                            coach,
                            new EndSupport(
                                    made.id(),
                                    ExitReason.COMPLETED,
                                    WorkOutcome.RTW_FULL,
                                    null,
                                    cases.card(made).version())));
            Rows.text(
                    "update care_case set ended_at = ended_at - interval '45 days' where id = ? returning id",
                    made.id().value());
            clocks.now();
            assertThat(due(coach)).extracting(FollowUpTask::caseId).containsExactly(made.id());
            var to = coach(40, 50);
            move(to, false, "Long leave", shown(made.id()));
            assertThat(due(to)).extracting(FollowUpTask::caseId).containsExactly(made.id());
            assertThat(due(coach)).isEmpty();
        }

        @Test
        void isInTheNewCoachsDiaryAtTheSameTimeUnlessThatIsTaken() {
            var first = booked(fixtures.now().plus(Duration.ofHours(50)));
            var to = coach(40, 50);
            move(to, false, "Long leave", shown(first.id()));
            assertThat(diary(to, first)).isEqualTo(1);
            assertThat(diary(first.coach(), first)).isZero();
            assertThat(icb.as(to, () -> caseload.of(to).bookedFirst(first.id())))
                    .isPresent();

            var second = booked(fixtures.now().plus(Duration.ofHours(50)).plusSeconds(600));
            assertThat(move(to, false, "Long leave", shown(second.id())))
                    .isInstanceOfSatisfying(MoveResult.Done.class, done -> assertThat(done.stayed())
                            .extracting(Stayed::why)
                            .singleElement()
                            .asString()
                            .startsWith("Zora Linden has something else at the time"));
            assertThat(has(second.coach(), second)).isTrue();
            assertThat(diary(second.coach(), second)).isEqualTo(1);
        }

        @Test
        void takesLaterAppointmentsAlongWithTheirWords() {
            var made = cases.started(icb);
            var at = fixtures.now().plus(Duration.ofDays(3));
            var booking = new BookAppointment(
                    AppointmentKind.REVIEW, at, 30, Mode.PHONE, null, "Bring the letter", "Suits the person");
            assertThat(icb.as(made.coach(), () -> appointing.book(made.coach(), made.id(), booking)))
                    .isInstanceOf(AppointmentResult.Done.class);
            var to = coach(40, 50);
            move(to, false, "Long leave", shown(made.id()));
            assertThat(icb.as(to, () -> book.of(to, made.id())).stream().filter(AppointmentCard::booked))
                    .singleElement()
                    .satisfies(card -> {
                        assertThat(card.coach()).isEqualTo(to.id());
                        assertThat(card.words()).isEqualTo("Bring the letter");
                    });
            assertThat(diary(made.coach(), made)).isLessThanOrEqualTo(1);
        }

        private InSupport booked(Instant at) {
            var made = cases.opened(icb);
            var log = new LogContact(
                    made.id(),
                    fixtures.now().minusSeconds(60),
                    Channel.PHONE,
                    LogContact.Outcome.BOOKED,
                    null,
                    new Booking(at, 45, Mode.PHONE).allTheSame("It suits them"),
                    cases.card(made).version());
            assertThat(icb.as(made.coach(), () -> casework.logContact(made.coach(), log)))
                    .isInstanceOf(CaseResult.Done.class);
            return made;
        }

        /** How many times of the coach the case takes. */
        private int diary(Colleague coach, InSupport made) {
            return Rows.texts(
                            "select t.appointment_id::text from coach_time t join appointment a on a.tenant_id = t.tenant_id"
                                    + " and a.id = t.appointment_id where t.coach_id = ? and a.case_id = ?",
                            coach.id().value(),
                            made.id().value())
                    .size();
        }

        private List<FollowUpTask> due(Colleague coach) {
            return icb.as(coach, () -> reading.followUpsDue(coach));
        }
    }

    @Nested
    class SpreadCases {

        private AnIcb small;
        private Colleague theirLead;

        private Colleague third;

        /** A provider with three coaches of its own, so that nobody of another test has room. */
        @BeforeEach
        void ofASmallProvider() {
            small = fixtures.anotherProviderOf(fixtures.icb("QE1"));
            theirLead = small.lead();
            third = small.in(() -> team.find(team.add(AddStaff.of(
                            "Zora Linden", "zora-" + UUID.randomUUID() + "@x.example", small.provider(), Role.COACH)))
                    .orElseThrow());
            limit(small.coach(), 20, Set.of());
            limit(small.coach2(), 3, Set.of("Polish"));
        }

        private void limit(Colleague coach, int soft, Set<String> languages) {
            small.in(() -> {
                team.limit(coach.id(), new CoachLimits(soft, soft + 1, languages, Set.of()));
                return true;
            });
        }

        private TeamCase of(Colleague coach, @Nullable String needs) {
            var referral = fixtures.aReferral()
                    .to(icb)
                    .born(LocalDate.of(1970, 1, 1)
                            .plusDays(ThreadLocalRandom.current().nextInt(9_000)))
                    .needing(needs == null ? "" : needs)
                    .sentAt(fixtures.now().minus(Duration.ofDays(3)))
                    .accepted(icb.coach());
            var id = CaseId.of(Rows.text(
                    "update care_case set provider_id = ?, coach_id = ? where referral_id = ? returning id",
                    small.provider().value(),
                    coach.id().value(),
                    referral.id().value()));
            return small.as(theirLead, () -> moving.again(theirLead, List.of(id)))
                    .getFirst();
        }

        private MoveResult spread(TeamCase... chosen) {
            return small.as(
                    theirLead,
                    () -> moving.move(theirLead, new MoveCases(List.of(chosen), null, true, "Long leave", false)));
        }

        private static MoveResult to(String coach) {
            return new MoveResult.Done(List.of(new Moved(coach, 1)), List.of());
        }

        @Test
        void goToWhoHasMostRoomAndNotBackToTheirCoach() {
            assertThat(spread(of(third, null))).isEqualTo(to("The coach"));
            assertThat(spread(of(small.coach(), null))).isEqualTo(to("Zora Linden"));
        }

        @Test
        void goToWhoSpeaksTheLanguageEvenWithLessRoom() {
            assertThat(spread(of(third, "An interpreter for Polish"))).isEqualTo(to("The coach2"));
        }

        @Test
        void goToNobodyWhoIsAway() {
            var today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
            var chosen = of(third, null);
            away(small.coach(), today);
            assertThat(spread(chosen)).isEqualTo(to("The coach2"));
            away(small.coach2(), today);
            assertThat(spread(of(third, null)))
                    .isInstanceOfSatisfying(MoveResult.Done.class, done -> assertThat(done.stayed())
                            .extracting(Stayed::why)
                            .containsExactly("Every other coach is away or at the limit"));
        }

        private void away(Colleague coach, LocalDate today) {
            assertThat(small.as(
                            theirLead,
                            () -> standingIn.enter(
                                    theirLead, new EnterCover(coach.id(), third.id(), today, today.plusDays(2)))))
                    .isEmpty();
        }
    }

    @Test
    void ofATeamComeInPartsTheLongestOpenFirst() {
        var coach = one.coach();
        fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(3)))
                .accepted(coach);
        var filter = new TeamFilter(coach.id(), null);
        assertThat(icb.<Integer>as(lead, () -> moving.count(lead, filter))).isEqualTo(2);
        assertThat(icb.as(lead, () -> moving.window(lead, filter, 0, 1)))
                .extracting(TeamCase::id)
                .containsExactly(one.id());
        assertThat(icb.as(lead, () -> moving.window(lead, filter, 1, 50))).hasSize(1);
    }
}
