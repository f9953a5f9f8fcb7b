package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.EmployerCards;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.EmployerView.StaffLine;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

@WorkWellTest
class SendingTest {

    private static final TenantId QE1 = ReadySettings.tenant("QE1");
    private static final TenantId QOP = ReadySettings.tenant("QOP");

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @Autowired
    EmployerCards cards;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Lines lines;

    @Autowired
    SendingReferrals sending;

    @Autowired
    PlatformTransactionManager transactions;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @BeforeEach
    void anEmployerAndTwoIcbsWithAProvider() {
        firm = AnEmployer.registered(employers);
        for (var icb : List.of(QE1, QOP)) {
            CurrentTenant.run(icb, () -> {
                if (team.providers().isEmpty()) {
                    team.addProvider(UUID.randomUUID(), "Example provider", "Example provider");
                }
            });
        }
    }

    private Refer.Draft drafted(MemberId who, Answers answers) {
        return firm.as(who, () -> {
            var id = desk.startDraft();
            desk.save(id, 1, answers);
            return desk.draft(id).orElseThrow();
        });
    }

    private Refer.Sending send(MemberId who, Refer.Draft draft) {
        return firm.as(who, () -> desk.send(draft.id(), draft.revision()));
    }

    private long referralsIn(TenantId icb, UUID line) {
        return CurrentTenant.within(icb, () -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from referral where employer_referral_id = ?")
                        .param(line)
                        .query(Long.class)
                        .single()));
    }

    private List<StaffLine> staffOf(MemberId who) {
        return firm.as(who, () -> desk.staff(0, 50)).lines();
    }

    @Nested
    class ASentReferral {

        private final Answers answers =
                AnswersOf.shortPath("Marigold Thistlewood").with(Field.SITE, "Spoutham depot");

        @Test
        void goesToTheAreaOfThePostcodeAndShowsOnlyThatItWasSent() {
            var draft = drafted(firm.hr, answers);
            assertThat(send(firm.hr, draft))
                    .isInstanceOfSatisfying(Refer.Sending.Sent.class, sent -> assertThat(sent.name())
                            .isEqualTo("Marigold Thistlewood"));
            assertThat(referralsIn(QE1, draft.id())).isEqualTo(1);
            assertThat(referralsIn(QOP, draft.id())).isZero();
            assertThat(staffOf(firm.hr)).singleElement().satisfies(line -> {
                assertThat(line.name()).isEqualTo("Marigold Thistlewood");
                assertThat(line.site()).isEqualTo("Spoutham depot");
                assertThat(line.status()).isEqualTo(Status.SENT);
            });
        }

        @Test
        void leavesNoDraftAndCannotBeReadAgain() {
            var draft = drafted(firm.hr, answers);
            send(firm.hr, draft);
            assertThat(firm.as(firm.hr, () -> desk.draft(draft.id()))).isEmpty();
            assertThat(firm.as(firm.hr, desk::drafts)).isEmpty();
            assertThat(firm.as(firm.hr, () -> desk.staffMember(draft.id()))
                            .orElseThrow()
                            .toString())
                    .doesNotContain("glaze room")
                    .doesNotContain("07700");
        }

        @Test
        void linksTheEmployerToThatIcbOnly() {
            send(firm.hr, drafted(firm.hr, answers));
            assertThat(firm.as(firm.hr, employers::linkedIcbs)).containsExactly(QE1);
            assertThat(CurrentTenant.within(QE1, () -> cards.find(firm.id))).isPresent();
            assertThat(CurrentTenant.within(QOP, () -> cards.find(firm.id))).isEmpty();
        }

        @Test
        void isFoundByNoOtherEmployer() {
            var draft = drafted(firm.hr, answers);
            send(firm.hr, draft);
            var other = AnEmployer.registered(employers);
            assertThat(other.as(other.hr, () -> desk.staffMember(draft.id()))).isEmpty();
            assertThat(other.as(other.hr, () -> desk.sent(draft.id()))).isEmpty();
            assertThat(other.as(other.hr, () -> desk.staff(0, 50)).count()).isZero();
            assertThat(other.as(other.hr, () -> desk.withdraw(draft.id()))).isEqualTo(Refer.Withdrawing.NOT_FOUND);
            assertThat(firm.as(firm.hr, () -> desk.staffMember(draft.id()))).isPresent();
        }
    }

    @Nested
    class SendingTwice {

        private final Answers answers = AnswersOf.shortPath("Osric Pennywhistle");

        @Test
        void isAnsweredAlikeAndMakesOneReferral() {
            var draft = drafted(firm.hr, answers);
            var first = send(firm.hr, draft);
            assertThat(send(firm.hr, draft)).isEqualTo(first);
            assertThat(referralsIn(QE1, draft.id())).isEqualTo(1);
            assertThat(staffOf(firm.hr)).hasSize(1);
        }

        @Test
        void atTheSameMomentMakesOneReferral() throws Exception {
            var draft = drafted(firm.hr, answers);
            var answered = new ArrayList<Refer.Sending>();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Refer.Sending> click = () -> send(firm.hr, draft);
                for (var result : both.invokeAll(List.of(click, click, click))) {
                    answered.add(result.get());
                }
            }
            assertThat(answered).hasSize(3).allMatch(answer -> answer instanceof Refer.Sending.Sent);
            assertThat(referralsIn(QE1, draft.id())).isEqualTo(1);
            assertThat(staffOf(firm.hr)).hasSize(1);
        }

        @Test
        void afterACrashBetweenTheWallsFinishesWhatWasBegun() {
            var draft = drafted(firm.hr, answers);
            // As if the process had died after the employer's line was written: the draft is still there.
            firm.run(
                    firm.hr,
                    () -> lines.add(
                            Line.sent(
                                    draft.id(),
                                    QOP,
                                    "Osric Pennywhistle",
                                    null,
                                    firm.hr,
                                    Instant.now(),
                                    LocalDate.now(ZoneId.of("Europe/London")).plusDays(14)),
                            null));
            assertThat(staffOf(firm.hr)).isEmpty();
            assertThat(send(firm.hr, draft)).isInstanceOf(Refer.Sending.Sent.class);
            assertThat(referralsIn(QE1, draft.id())).isEqualTo(1);
            assertThat(referralsIn(QOP, draft.id())).isZero();
            assertThat(staffOf(firm.hr)).hasSize(1);
        }
    }

    @Nested
    class WhatIsNotReady {

        @Test
        void isSaidAndNothingIsSent() {
            var draft = drafted(firm.hr, AnswersOf.shortPath("Nerys Applegarth").with(Field.AGREED, ""));
            assertThat(send(firm.hr, draft))
                    .isInstanceOfSatisfying(Refer.Sending.Problems.class, problems -> assertThat(problems.faults())
                            .extracting(Refer.Fault::field)
                            .containsExactly(Field.AGREED));
            assertThat(referralsIn(QE1, draft.id())).isZero();
            assertThat(staffOf(firm.hr)).isEmpty();
        }

        @Test
        void inAnOlderRevisionIsNotSent() {
            var draft = drafted(firm.hr, AnswersOf.shortPath("Nerys Applegarth"));
            firm.run(
                    firm.hr,
                    () -> desk.save(
                            draft.id(), draft.revision(), draft.answers().with(Field.HOURS, "30")));
            assertThat(send(firm.hr, draft)).isInstanceOf(Refer.Sending.Conflict.class);
            assertThat(referralsIn(QE1, draft.id())).isZero();
        }

        @Test
        void whereEmployersHaveNoPartIsHandedOn() {
            var draft = drafted(firm.hr, AnswersOf.shortPath("Nerys Applegarth").with(Field.POSTCODE, "B33 8TH"));
            assertThat(send(firm.hr, draft)).isInstanceOf(Refer.Sending.NoService.class);
            assertThat(staffOf(firm.hr)).isEmpty();
        }
    }

    @Nested
    class AManager {

        @Test
        void seesOnlyWhomTheyReferredOrManage() {
            send(firm.manager, drafted(firm.manager, AnswersOf.shortPath("Referred Byme")));
            send(
                    firm.hr,
                    drafted(
                            firm.hr,
                            AnswersOf.shortPath("Managed Byme").with(Field.LINE_MANAGER, firm.manager.toString())));
            var others = drafted(firm.hr, AnswersOf.shortPath("Somebody Else"));
            send(firm.hr, others);
            assertThat(staffOf(firm.manager))
                    .extracting(StaffLine::name)
                    .containsExactlyInAnyOrder("Referred Byme", "Managed Byme");
            assertThat(firm.as(firm.manager, desk::staffCount)).isEqualTo(2);
            assertThat(firm.as(firm.manager, () -> desk.staffMember(others.id())))
                    .isEmpty();
            assertThat(firm.as(firm.manager, () -> desk.withdraw(others.id()))).isEqualTo(Refer.Withdrawing.NOT_FOUND);
            assertThat(staffOf(firm.otherManager)).isEmpty();
            assertThat(staffOf(firm.owner)).hasSize(3);
        }
    }

    @Nested
    class AMessageThatReachesNobody {

        @Test
        void isShownAsNotProgressed() {
            var draft = drafted(firm.hr, AnswersOf.shortPath("Humphrey Dandelion"));
            send(firm.hr, draft);
            var referral = new ReferralId(
                    UUID.fromString(Rows.text("select id from referral where employer_referral_id = ?", draft.id())));
            CurrentTenant.run(QE1, () -> sending.undeliverable(referral));
            assertThat(staffOf(firm.hr))
                    .singleElement()
                    .extracting(StaffLine::status)
                    .isEqualTo(Status.NOT_PROGRESSED);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void showsNotProgressedAndCannotBeDoneTwice() {
            var draft = drafted(firm.hr, AnswersOf.shortPath("Humphrey Dandelion"));
            send(firm.hr, draft);
            assertThat(firm.as(firm.hr, () -> desk.withdraw(draft.id()))).isEqualTo(Refer.Withdrawing.WITHDRAWN);
            assertThat(staffOf(firm.hr))
                    .singleElement()
                    .extracting(StaffLine::status)
                    .isEqualTo(Status.NOT_PROGRESSED);
            assertThat(firm.as(firm.hr, () -> desk.withdraw(draft.id()))).isEqualTo(Refer.Withdrawing.NOT_ANY_MORE);
        }
    }
}
