package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.Employers;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.Field;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** After the answer date the employer's line holds no name any more (record 0008). */
@WorkWellTest
class ForgettingNamesTest {

    private static final String NAME = "Nerys Applegarth";

    @Autowired
    @Qualifier("forgetNamesTask")
    RecurringTask<Void> job;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Permissions permissions;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private UUID line;

    @BeforeEach
    void aReferralThatWasSent() {
        fixtures.icb("QE1");
        firm = AnEmployer.registered(employers);
        line = firm.as(firm.hr, () -> {
            var draft = desk.startDraft();
            desk.save(draft, 1, AnswersOf.shortPath(NAME).with(Field.SITE, "Spoutham depot"));
            desk.send(draft, 2);
            return draft;
        });
    }

    // The job does not look at the context that the scheduler hands it.
    @SuppressWarnings("NullAway")
    private boolean runAfter(int days) {
        return MovedClock.at(Instant.now().plus(Duration.ofDays(days)), () -> {
            job.executeRecurringly(new TaskInstance<>(job.getName(), "once"), null);
            return true;
        });
    }

    private String kept() {
        return Rows.text(
                "select (label is not null) || ' ' || (site is not null) from employer_referral where id = ?", line);
    }

    @Test
    void keepsThemUntilTheAnswerDate() {
        runAfter(13);
        assertThat(kept()).isEqualTo("true true");
        assertThat(firm.as(firm.hr, () -> desk.staffMember(line))
                        .orElseThrow()
                        .line()
                        .name())
                .isEqualTo(NAME);
    }

    @Test
    void destroysThemOnTheAnswerDate() {
        runAfter(14);
        assertThat(kept()).isEqualTo("false false");
    }

    @Test
    void leavesALineThatSaysNoMoreThanThatItWasSent() {
        runAfter(14);
        var shown = MovedClock.at(
                Instant.now().plus(Duration.ofDays(14)), () -> firm.as(firm.hr, () -> desk.staffMember(line))
                        .orElseThrow()
                        .line());
        assertThat(shown.status()).isEqualTo(Status.NO_UPDATE);
        assertThat(shown.name()).isEqualTo("Referral " + shown.reference());
        assertThat(shown.site()).isNull();
    }

    @Test
    void keepsThemAsLongAsThePersonLetsTheEmployerKnow() {
        var icb = fixtures.icb("QE1");
        var referral = UUID.fromString(Rows.text("select id from referral where employer_referral_id = ?", line));
        var given = icb.in(() -> permissions.give(new GivePermission(
                icb.provider().value(), referral, firm.id, SharedItem.IN_CONTACT, "May they know?", null)));
        assertThat(given).isNotNull();
        runAfter(14);
        assertThat(kept()).isEqualTo("true true");
        icb.in(() -> {
            permissions.withdraw(referral, SharedItem.IN_CONTACT);
            return true;
        });
        runAfter(15);
        assertThat(kept()).isEqualTo("false false");
    }

    @Test
    void isHarmlessTwice() {
        runAfter(14);
        runAfter(15);
        assertThat(kept()).isEqualTo("false false");
    }
}
