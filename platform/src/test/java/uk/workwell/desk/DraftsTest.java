package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.Employers;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;

@WorkWellTest
class DraftsTest {

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @BeforeEach
    void anEmployer() {
        firm = AnEmployer.registered(employers);
    }

    private final Answers strange = Answers.NONE
            .with(Field.FULL_NAME, "Zoë 😀 <b>O'Neill</b> \"&amp;\"")
            .with(Field.HELP, "שלום עולם\nsecond line\t<script>alert(1)</script>");

    @Test
    void keepsWhatWasTypedRightOrWrong() {
        var kept = firm.as(firm.hr, () -> {
            var id = desk.startDraft();
            desk.save(id, 1, strange.with(Field.BIRTH_DATE, "soon"));
            return desk.draft(id).orElseThrow();
        });
        assertThat(kept.answers()).isEqualTo(strange.with(Field.BIRTH_DATE, "soon"));
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(kept.keptUntil()).isEqualTo(kept.savedAt().plus(java.time.Duration.ofDays(30)));
    }

    @Test
    void savedInTwoWindowsGivesBothVersionsAndOverwritesNothing() {
        firm.run(firm.hr, () -> {
            var id = desk.startDraft();
            var here = Answers.NONE.with(Field.HOURS, "30 a week");
            var there = Answers.NONE.with(Field.HOURS, "24 a week");
            assertThat(desk.save(id, 1, there)).isInstanceOf(Refer.Saving.Saved.class);
            assertThat(desk.save(id, 1, here)).isInstanceOfSatisfying(Refer.Saving.Conflict.class, conflict -> {
                assertThat(conflict.theirs().answers()).isEqualTo(there);
                assertThat(conflict.theirs().revision()).isEqualTo(2);
            });
            assertThat(desk.draft(id).orElseThrow().answers()).isEqualTo(there);
            assertThat(desk.save(id, 2, here)).isInstanceOf(Refer.Saving.Saved.class);
        });
    }

    @Test
    void isFoundByNobodyButItsWriter() {
        var id = firm.as(firm.hr, desk::startDraft);
        assertThat(firm.as(firm.owner, () -> desk.draft(id))).isEmpty();
        assertThat(firm.as(firm.owner, () -> desk.save(id, 1, strange))).isInstanceOf(Refer.Saving.Gone.class);
        var other = AnEmployer.registered(employers);
        assertThat(other.as(other.hr, () -> desk.draft(id))).isEmpty();
        assertThat(firm.as(firm.hr, () -> desk.draft(id))).isPresent();
    }

    @Test
    void liesSealedInTheDatabase() {
        firm.run(firm.hr, () -> {
            var id = desk.startDraft();
            desk.save(id, 1, Answers.NONE.with(Field.FULL_NAME, "Marigold Thistlewood"));
            var body = new TransactionTemplate(transactions)
                    .execute(status -> jdbc.sql("select encode(body, 'escape') from employer_draft where id = ?")
                            .param(id)
                            .query(String.class)
                            .single());
            assertThat(body).isNotEmpty().doesNotContain("Marigold").doesNotContain("FULL_NAME");
        });
    }

    @Test
    void waitsOnTheHomePageUntilItIsDeleted() {
        firm.run(firm.hr, () -> {
            var id = desk.startDraft();
            desk.save(id, 1, Answers.NONE.with(Field.FULL_NAME, "Marigold Thistlewood"));
            assertThat(desk.home(5).drafts())
                    .singleElement()
                    .extracting(EmployerView.DraftLine::name)
                    .isEqualTo("Marigold Thistlewood");
            desk.deleteDraft(id);
            assertThat(desk.home(5).drafts()).isEmpty();
        });
    }
}
