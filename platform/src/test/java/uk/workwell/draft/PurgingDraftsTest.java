package uk.workwell.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.SettingsBook;

@WorkWellTest
class PurgingDraftsTest {

    @Autowired
    Drafts drafts;

    @Autowired
    TenantDrafts ofTenants;

    @Autowired
    Tenants tenants;

    @Autowired
    SettingsBook settings;

    @Autowired
    Fixtures fixtures;

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

    @Nested
    class WhatSomebodyBeganToWriteToAnIcb {

        @Test
        void isRemovedOnceNobodyHasSavedItForAsLongAsTheIcbSays() {
            var icb = fixtures.icb("QE1");
            int days = settings.current(icb.id()).timers().draftPurgeDays().value();
            var old = begun(icb, days * 24 + 1);
            var fresh = begun(icb, days * 24 - 1);
            PurgingDrafts.purgeAll(tenants, settings, ofTenants);
            assertThat(there(icb, old)).isFalse();
            assertThat(there(icb, fresh)).isTrue();
        }

        /** As somebody who refers themselves begins; they are known by a token alone. */
        private String begun(AnIcb icb, int hoursAgo) {
            var token = icb.in(() -> ofTenants.begin(OpenDraft.Kind.SELF, "{}"));
            var id = icb.in(() -> ofTenants.byToken(OpenDraft.Kind.SELF, token))
                    .orElseThrow()
                    .id();
            Rows.text(
                    "update tenant_draft set saved_at = now() - make_interval(hours => ?) where id = ? returning id",
                    hoursAgo,
                    id.value());
            return token;
        }

        private boolean there(AnIcb icb, String token) {
            return icb.in(() -> ofTenants.byToken(OpenDraft.Kind.SELF, token)).isPresent();
        }
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
