package uk.workwell.casework.onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseId;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** From the draft to what came of it, on a real database; who may, when a service is asked again, what is measured. */
@WorkWellTest
class TheLifeOfAnOnwardReferralTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    OnwardCare onward;

    @Autowired
    MeasuredServices measured;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryImport imports;

    @Autowired
    WorkingDays calendar;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private Colleague coach;
    private CaseId caseId;
    private ServiceId service;
    private LocalDate today;

    @BeforeEach
    void aCaseAndAService() {
        icb = fixtures.icb("QE1");
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        coach = icb.in(() -> team.find(team.add(AddStaff.of(
                        "Idris Fernleigh", "idris-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)))
                .orElseThrow());
        caseId = aCase();
        var ref = UUID.randomUUID().toString();
        icb.in(() -> imports.take("""
                [{"id": "%s", "name": "Invented service %s", "organization": {"name": "An invented charity"},
                  "attributes": [{"taxonomy_term": {"code": "PAIN"}}]}]""".formatted(ref, ref)));
        service = icb.in(() -> directory.window(new ServiceSearch(ref, null, null, null), 0, 1))
                .getFirst()
                .id();
    }

    private CaseId aCase() {
        var referral = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(coach);
        return new CaseId(
                icb.in(() -> transaction.execute(status -> jdbc.sql("select id from care_case where referral_id = ?")
                        .param(referral.id().value())
                        .query(UUID.class)
                        .single())));
    }

    private OnwardId drafted() {
        var result = icb.as(coach, () -> onward.draft(coach, caseId, service, Help.PAIN, "Wants to sit for longer"));
        assertThat(result).isInstanceOf(OnwardResult.Done.class);
        return ((OnwardResult.Done) result).id();
    }

    private OnwardResult move(OnwardId id, OnwardCommand command) {
        return icb.as(coach, () -> onward.move(coach, caseId, id, command, card(id).version()));
    }

    private OnwardCard card(OnwardId id) {
        return icb.as(coach, () -> onward.find(coach, caseId, id)).orElseThrow();
    }

    private OnwardId sent(LocalDate on) {
        var id = drafted();
        move(id, new OnwardCommand.Permit(on, "on the phone"));
        move(id, new OnwardCommand.Send(on, "by their form"));
        return id;
    }

    private static List<String> words(OnwardResult result) {
        return result instanceof OnwardResult.Refused refused
                ? refused.faults().stream().map(fault -> fault.words()).toList()
                : List.of();
    }

    @Nested
    class AnOnwardReferral {

        @Test
        void goesFromTheDraftToWhatCameOfIt() {
            var id = sent(today.minusDays(20));
            move(id, new OnwardCommand.Acknowledge(today.minusDays(18)));
            move(id, new OnwardCommand.Accept(today.minusDays(15)));
            move(id, new OnwardCommand.Wait(today.minusDays(15), today.minusDays(2)));
            move(id, new OnwardCommand.Start(today.minusDays(3)));
            var end = move(id, new OnwardCommand.Complete(today, "Sits through a meeting again"));
            assertThat(end).isEqualTo(new OnwardResult.Done(id, OnwardState.COMPLETED));
            var card = card(id);
            assertThat(card.words()).isEqualTo("Wants to sit for longer");
            assertThat(card.outcome()).isEqualTo("Sits through a meeting again");
            assertThat(card.repliedOn()).isEqualTo(today.minusDays(18));
            assertThat(card.nextChaseOn()).isNull();
        }

        @Test
        void isNotSentBeforeThePersonAgreed() {
            var id = drafted();
            assertThat(words(move(id, new OnwardCommand.Send(today, "by post"))))
                    .containsExactly("This is not possible while it is “Draft”");
        }

        @Test
        void refusesDaysThatCannotBe() {
            var id = drafted();
            assertThat(words(move(id, new OnwardCommand.Permit(today.plusDays(1), "on the phone"))))
                    .containsExactly("Choose today or an earlier day");
            move(id, new OnwardCommand.Permit(today, "on the phone"));
            assertThat(words(move(id, new OnwardCommand.Send(today.minusDays(1), "by post"))))
                    .containsExactly("Choose a day on or after the step before");
        }

        @Test
        void needsWordsAtBothEnds() {
            assertThat(words(icb.as(coach, () -> onward.draft(coach, caseId, service, Help.PAIN, "  "))))
                    .containsExactly("Write what the service should know");
            var id = sent(today);
            move(id, new OnwardCommand.Accept(today));
            move(id, new OnwardCommand.Start(today));
            assertThat(words(move(id, new OnwardCommand.Complete(today, ""))))
                    .containsExactly("Write what came of it: it goes back into the plan");
        }

        @Test
        void tellsTheSlowerOfTwoWhereItStands() {
            var id = drafted();
            long shown = card(id).version();
            move(id, new OnwardCommand.Permit(today, "on the phone"));
            var second = icb.as(
                    coach,
                    () -> onward.move(
                            coach, caseId, id, new OnwardCommand.Withdraw(today, "Changed their mind"), shown));
            assertThat(second).isEqualTo(new OnwardResult.ChangedSince(OnwardState.PERMITTED));
            assertThat(card(id).state()).isEqualTo(OnwardState.PERMITTED);
        }

        @Test
        void isNothingToAnybodyElse() {
            var id = drafted();
            for (var other :
                    List.of(icb.coach2(), fixtures.anotherProviderOf(icb).coach())) {
                assertThat(icb.as(other, () -> onward.of(other, caseId))).isEmpty();
                assertThat(icb.as(other, () -> onward.find(other, caseId, id))).isEmpty();
                assertThat(icb.as(other, () -> onward.draft(other, caseId, service, Help.PAIN, "Mine")))
                        .isInstanceOf(OnwardResult.NotFound.class);
                assertThat(icb.as(
                                other, () -> onward.move(other, caseId, id, new OnwardCommand.Permit(today, "so"), 0)))
                        .isInstanceOf(OnwardResult.NotFound.class);
            }
            assertThat(icb.as(icb.lead(), () -> onward.find(icb.lead(), caseId, id)))
                    .isPresent();
        }

        @Test
        void isNotMovedThroughAnotherCase() {
            var id = drafted();
            var other = aCase();
            assertThat(icb.as(coach, () -> onward.move(coach, other, id, new OnwardCommand.Permit(today, "so"), 0)))
                    .isInstanceOf(OnwardResult.NotFound.class);
        }

        @Test
        void liesSealed() {
            var id = drafted();
            var stored = icb.in(
                    () -> transaction.execute(status -> jdbc.sql("select words from onward_referral where id = ?")
                            .param(id.value())
                            .query((row, n) -> row.getBytes(1))
                            .single()));
            assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("sit for longer");
        }
    }

    @Nested
    class ASilentService {

        @Test
        void isAskedAfterFiveWorkingDaysAndAfterTen() {
            var day = calendar.add(today.minusDays(30), 1);
            var id = sent(day);
            assertThat(card(id).nextChaseOn()).isEqualTo(calendar.add(day, 5));
            assertThat(due()).contains(id);
            move(id, new OnwardCommand.Chase(today));
            assertThat(card(id).nextChaseOn()).isEqualTo(calendar.add(day, 10));
            move(id, new OnwardCommand.Chase(today));
            assertThat(card(id).noResponse()).isTrue();
            assertThat(due()).doesNotContain(id);
            assertThat(words(move(id, new OnwardCommand.Chase(today))))
                    .containsExactly("The service was asked twice already. Call them, or withdraw");
        }

        @Test
        void isNotAskedOnceItAnswered() {
            var id = sent(today.minusDays(30));
            move(id, new OnwardCommand.Acknowledge(today));
            assertThat(due()).doesNotContain(id);
        }

        @Test
        void isAskedByWhoStandsInForTheCoach() {
            var id = sent(today.minusDays(30));
            var colleague = icb.coach2();
            assertThat(due(colleague)).doesNotContain(id);
            var cover = UUID.randomUUID();
            Rows.text(
                    "insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by,"
                            + " entered_at) values (?, ?, ?, ?, ?, current_date, current_date, ?, now()) returning id",
                    icb.id().value(),
                    cover,
                    icb.provider().value(),
                    coach.id().value(),
                    colleague.id().value(),
                    icb.lead().id().value());
            try {
                assertThat(due(colleague)).contains(id);
            } finally {
                Rows.text("delete from case_cover where id = ? returning id", cover);
            }
        }

        private Set<OnwardId> due() {
            return due(coach);
        }

        private Set<OnwardId> due(Colleague by) {
            return icb.as(by, () -> onward.toChase(by)).stream()
                    .map(ChaseDue::id)
                    .collect(java.util.stream.Collectors.toSet());
        }
    }

    @Nested
    class AMeasuredService {

        private Measured figures() {
            return icb.in(() -> measured.of(List.of(service))).getOrDefault(service, Measured.NOTHING);
        }

        @Test
        void saysNothingBelowFiveReferrals() {
            for (int n = 0; n < 4; n++) move(sent(today.minusDays(9)), new OnwardCommand.Accept(today.minusDays(5)));
            assertThat(figures().replyDays()).isNull();
            assertThat(figures().words()).isEqualTo("Fewer than 5 referrals from here: too few to say");
        }

        @Test
        void saysHowFastItAnswersHowOftenItAcceptsAndHowLongOneWaits() {
            for (int n = 0; n < 5; n++) {
                var id = sent(today.minusDays(30));
                move(id, new OnwardCommand.Accept(today.minusDays(26 - n)));
                move(id, new OnwardCommand.Start(today.minusDays(12 - n)));
            }
            move(sent(today.minusDays(30)), new OnwardCommand.Reject(today.minusDays(24), RejectReason.FULL));
            assertThat(figures()).isEqualTo(new Measured(6, 6, 83, 14));
            assertThat(figures().words()).isEqualTo("Answers in about 6 days, accepts 83%, starts after about 14 days");
        }
    }
}
