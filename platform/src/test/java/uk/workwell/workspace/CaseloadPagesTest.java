package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Attention;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.casework.NextMeeting;
import uk.workwell.casework.StageGroup;
import uk.workwell.casework.Stages;
import uk.workwell.casework.Whose;
import uk.workwell.team.Colleague;

/** The caseload's filters and saved views on its page. */
class CaseloadPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    private AnIcb icb;
    private InSupport made;

    @BeforeEach
    void aCaseInSupport() {
        icb = fixtures.icb("QE1");
        made = cases.started(icb);
    }

    private void as(Colleague colleague, Runnable work) {
        as(icb, colleague, () -> {
            work.run();
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<CaseloadRow> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().map(CaseloadRow::name).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String id) {
        return find(Select.class).withId(id).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    /** A fresh page: the browser shows another one before. */
    private void openAnew() {
        open("coach/services");
        open("coach/caseload");
    }

    private void chip(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private String name() {
        return made.referral().name();
    }

    @Nested
    class Filters {

        @Test
        void narrowTheListAndAreClearedAtOnce() {
            as(made.coach(), () -> {
                open("coach/caseload");
                assertThat(names()).containsExactly(name());
                assertThat(find(Button.class).withText("Clear filters").exists())
                        .isFalse();
                CaseloadPagesTest.this.<Stages>select("stage").setValue(StageGroup.BEFORE_SUPPORT);
                assertThat(names()).isEmpty();
                CaseloadPagesTest.this.<Stages>select("stage").setValue(StageGroup.SUPPORTED);
                assertThat(names()).containsExactly(name());
                CaseloadPagesTest.this.<NextMeeting>select("next").setValue(NextMeeting.THIS_WEEK);
                assertThat(names()).isEmpty();
                press("Clear filters");
                assertThat(names()).containsExactly(name());
                assertThat(select("stage").getValue()).isNull();
            });
        }

        @Test
        void offerTheTeamToALeadAndConcernsToADutyLeadAlone() {
            as(made.coach(), () -> {
                open("coach/caseload");
                assertThat(items("whose")).doesNotContain(Whose.TEAM);
                assertThat(items("attention")).doesNotContain(Attention.OPEN_CONCERN);
            });
            as(icb.lead(), () -> {
                openAnew();
                assertThat(items("whose")).contains(Whose.TEAM);
                assertThat(items("attention")).doesNotContain(Attention.OPEN_CONCERN);
            });
            as(icb.duty(), () -> {
                openAnew();
                assertThat(items("attention")).contains(Attention.OPEN_CONCERN);
            });
        }

        private List<Object> items(String id) {
            return CaseloadPagesTest.this
                    .<Object>select(id)
                    .getListDataView()
                    .getItems()
                    .toList();
        }
    }

    @Nested
    class ASavedView {

        private void save(String name, boolean first) {
            press("Save this view");
            find(TextField.class).withId("view-name").single().setValue(name);
            find(Checkbox.class).withId("view-first").single().setValue(first);
            test(find(Button.class).withId("view-save").single()).click();
        }

        @Test
        void isWhatTheCaseloadOpensWith() {
            as(made.coach(), () -> {
                open("coach/caseload");
                find(TextField.class).withId("search").single().setValue("Nobodywhoishere");
                CaseloadPagesTest.this.<Attention>select("attention").setValue(Attention.CLOCK_OVER);
                save("Ending soon", true);
                openAnew();
                assertThat(select("attention").getValue()).isEqualTo(Attention.CLOCK_OVER);
                assertThat(find(TextField.class).withId("search").single().getValue())
                        .isEqualTo("Nobodywhoishere");
                assertThat(names()).isEmpty();
                chip("All cases");
                assertThat(names()).containsExactly(name());
                chip("Ending soon (opens first)");
                assertThat(names()).isEmpty();
                press("Do not open first");
                openAnew();
                assertThat(names()).containsExactly(name());
            });
        }

        @Test
        void isRenamedAndDeletedAfterAQuestion() {
            as(made.coach(), () -> {
                open("coach/caseload");
                save("One", false);
                press("Rename");
                find(TextField.class).withId("view-name").single().setValue("Other");
                test(find(Button.class).withId("view-save").single()).click();
                assertThat(text()).contains("Other");
                press("Delete view");
                press("Keep it");
                assertThat(find(NativeButton.class).withText("Other").exists()).isTrue();
                press("Delete view");
                press("Delete “Other”");
                assertThat(find(NativeButton.class).withText("Other").exists()).isFalse();
            });
        }

        @Test
        void isRefusedWithoutANameBesideTheField() {
            as(made.coach(), () -> {
                open("coach/caseload");
                press("Save this view");
                test(find(Button.class).withId("view-save").single()).click();
                assertThat(text()).contains("One thing to put right", "Give the view a name");
                assertThat(find(TextField.class).withId("view-name").single().isInvalid())
                        .isTrue();
            });
        }

        @Test
        void isNotThereForAColleague() {
            as(made.coach(), () -> {
                open("coach/caseload");
                save("Only mine", true);
            });
            as(icb.coach2(), () -> {
                openAnew();
                assertThat(text()).doesNotContain("Only mine");
            });
        }
    }

    @Test
    void opensWithTwoStatementsMoreThanItsFrame() {
        as(made.coach(), () -> {
            open("coach/caseload");
            names();
            open("coach/services");
            assertThat(CountedStatements.of(() -> {
                        open("coach/caseload");
                        names();
                    }))
                    .isLessThanOrEqualTo(12);
        });
    }

    @Test
    void tellsWhoStandsInForWhom() {
        var own = cases.opened(icb);
        Rows.text(
                "insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by, entered_at)"
                        + " select tenant_id, gen_random_uuid(), provider_id, coach_id, ?, current_date, current_date + 3, ?, now()"
                        + " from care_case where id = ? returning id",
                own.coach().id().value(),
                icb.lead().id().value(),
                made.id().value());
        as(own.coach(), () -> {
            open("coach/caseload");
            assertThat(names()).hasSize(2);
            CaseloadPagesTest.this.<Whose>select("whose").setValue(Whose.COVERED);
            assertThat(names()).containsExactly(name());
            CaseloadPagesTest.this.<Whose>select("whose").setValue(Whose.OWN);
            assertThat(names()).containsExactly(own.referral().name());
        });
    }
}
