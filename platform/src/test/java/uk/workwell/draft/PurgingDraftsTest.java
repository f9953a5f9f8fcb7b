package uk.workwell.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;

@WorkWellTest
class PurgingDraftsTest {

    @Autowired
    Drafts drafts;

    @Autowired
    Employers employers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Scheduler scheduler;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @BeforeEach
    void anEmployer() {
        firm = AnEmployer.registered(employers);
    }

    @Test
    void removesWhatNobodySavedForThirtyDaysAndNothingElse() {
        var owner = firm.hr.value();
        var old = firm.as(firm.hr, () -> drafts.start(owner, "referral", "{}"));
        var fresh = firm.as(firm.hr, () -> drafts.start(owner, "referral", "{}"));
        age(old, "721 hours");
        age(fresh, "719 hours");
        PurgingDrafts.purgeAll(jdbc, drafts);
        assertThat(find(owner, old)).isFalse();
        assertThat(find(owner, fresh)).isTrue();
    }

    @Test
    void isScheduledForEveryNight() {
        assertThat(scheduler.getScheduledExecutions())
                .anyMatch(execution -> execution.getTaskInstance().getTaskName().equals("purge-employer-drafts"));
    }

    private boolean find(UUID owner, DraftId id) {
        return firm.as(firm.hr, () -> drafts.find(owner, id).isPresent());
    }

    private void age(DraftId id, String by) {
        firm.run(firm.hr, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(
                        "update employer_draft set saved_at = now() - ?::interval where id = ?")
                .params(by, id.value())
                .update()));
    }
}
