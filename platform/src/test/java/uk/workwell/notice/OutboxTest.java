package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

@WorkWellTest
class OutboxTest {

    private static final TenantId ICB = ReadySettings.tenant("QE1");

    @Autowired
    Scheduler scheduler;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Nested
    class TheScheduler {

        @Test
        void isThereAndRuns() {
            assertThat(scheduler.getSchedulerState().isStarted()).isTrue();
        }

        @Test
        void triesAgainLaterAndLater() {
            assertThat(SendNotices.waitAfter(1)).isEqualTo(Duration.ofSeconds(20));
            assertThat(SendNotices.waitAfter(8)).isEqualTo(Duration.ofMinutes(729));
        }
    }

    @Nested
    class ANotice {

        @Test
        void isNotPutOutsideATransaction() {
            assertThatThrownBy(() -> CurrentTenant.run(ICB, () -> outbox.put(notice())))
                    .hasMessageContaining("mandatory");
        }

        @Test
        void goesWithTheTransactionThatIsRolledBack() {
            var notice = notice();
            CurrentTenant.run(
                    ICB,
                    () -> transaction.executeWithoutResult(status -> {
                        outbox.put(notice);
                        status.setRollbackOnly();
                    }));
            assertThat(waiting(notice)).isFalse();
        }

        @Test
        void isOneHoweverOftenItIsPut() {
            var sent = notice();
            var next = sent.followedBy("employer-status-no-update", Instant.now());
            CurrentTenant.run(
                    ICB,
                    () -> transaction.executeWithoutResult(status -> {
                        outbox.put(next);
                        outbox.put(sent.followedBy("employer-status-no-update", Instant.now()));
                        assertThat(outbox.about(next.event(), next.subject().id()))
                                .hasSize(1);
                        status.setRollbackOnly();
                    }));
        }

        @Test
        void isNotLostWhenItIsPutWhileTheTransactionCommits() {
            var first = notice();
            var last = notice();
            CurrentTenant.run(
                    ICB,
                    () -> transaction.executeWithoutResult(status -> {
                        outbox.put(first);
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void beforeCommit(boolean readOnly) {
                                outbox.put(last);
                            }
                        });
                    }));
            assertThat(put(first)).isTrue();
            assertThat(put(last)).isTrue();
        }

        private boolean put(Notice notice) {
            return CurrentTenant.within(
                            ICB,
                            () -> outbox.about(notice.event(), notice.subject().id()))
                    .stream()
                    .anyMatch(found -> found.id().equals(notice.id()));
        }

        @Test
        void isUnknownToAnotherIcb() {
            var notice = notice();
            CurrentTenant.run(ICB, () -> transaction.executeWithoutResult(status -> outbox.put(notice)));
            CurrentTenant.run(ReadySettings.tenant("QOP"), () -> assertThat(
                            outbox.about(notice.event(), notice.subject().id()))
                    .isEmpty());
        }

        private boolean waiting(Notice notice) {
            return CurrentTenant.within(ICB, () -> outbox.waiting(notice.id())).isPresent();
        }

        private Notice notice() {
            return Notice.to(
                    Recipient.COACH,
                    UUID.randomUUID(),
                    "case-allocated",
                    new Subject("referral", UUID.randomUUID()),
                    Instant.now());
        }
    }
}
