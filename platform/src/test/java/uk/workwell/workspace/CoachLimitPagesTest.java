package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.look.NotFoundPage;
import uk.workwell.team.AddStaff;
import uk.workwell.team.CoachLimits;
import uk.workwell.team.Colleague;
import uk.workwell.team.LimitResult;
import uk.workwell.team.LimitingCoaches;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** What coaches take on, as their lead sets it and as others find nothing of it. */
class CoachLimitPagesTest extends SignedInTest {

    @Autowired
    Team team;

    @Autowired
    LimitingCoaches limiting;

    /** A provider of its own, so that nobody else's coaches stand in the list. */
    private AnIcb ours() {
        return fixtures.anotherProviderOf(fixtures.icb("QE1"));
    }

    private Colleague coach(AnIcb icb, String name) {
        return icb.in(() -> team.find(
                        team.add(AddStaff.of(name, UUID.randomUUID() + "@staff.example", icb.provider(), Role.COACH)))
                .orElseThrow());
    }

    private void page(AnIcb icb, Colleague who, String address, Runnable work) {
        as(icb, who, () -> {
            open(address);
            work.run();
            return true;
        });
    }

    private void enter(String field, int number) {
        find(IntegerField.class).withId(field).single().setValue(number);
    }

    private TextField languages() {
        return find(TextField.class).withId("languages").single();
    }

    private void save() {
        test(find(Button.class).withId("save").single()).click();
    }

    @Test
    void areListedWithLoadLimitsAndLanguages() {
        var icb = ours();
        var coach = coach(icb, "Ambrose Kettle");
        icb.in(() -> {
            team.limit(coach.id(), new CoachLimits(30, 35, Set.of("Polish"), Set.of()));
            return true;
        });
        page(icb, icb.lead(), "coach/limits", () -> assertThat(text())
                .contains("Ambrose Kettle", "0 of 30", "Full from 30, at most 35", "Polish", "Everywhere"));
    }

    @Test
    void areSetAndAudited() {
        var icb = ours();
        var coach = coach(icb, "Ambrose Kettle");
        page(icb, icb.lead(), "coach/limits/" + coach.id().value(), () -> {
            enter("soft", 20);
            enter("hard", 25);
            languages().setValue("BSL, Urdu");
            save();
        });
        var now = icb.in(() -> team.find(coach.id())).orElseThrow();
        assertThat(now.caseloadSoft()).isEqualTo(20);
        assertThat(now.caseloadHard()).isEqualTo(25);
        assertThat(now.languages()).containsExactlyInAnyOrder("BSL", "Urdu");
        assertThat(Rows.text(
                        "select count(*) from audit_entry where subject_kind = 'staff' and subject_id = ? and actor_id = ?",
                        coach.id().value(),
                        icb.lead().id().value()))
                .isNotEqualTo("0");
    }

    @Test
    void areRefusedWithWordsAndKeepWhatWasEntered() {
        var icb = ours();
        var coach = coach(icb, "Ambrose Kettle");
        page(icb, icb.lead(), "coach/limits/" + coach.id().value(), () -> {
            enter("soft", 30);
            enter("hard", 20);
            languages().setValue("Polish; 4 others");
            save();
            assertThat(text())
                    .contains(
                            "Two things to put right",
                            "Enter a number that is not below 30",
                            "Write each language as one word or a few");
            assertThat(languages().getValue()).isEqualTo("Polish; 4 others");
            enter("soft", 201);
            find(IntegerField.class).withId("hard").single().clear();
            languages().setValue("");
            save();
            assertThat(text()).contains("Two things to put right", "Enter a whole number from 0 to 200");
        });
        assertThat(icb.in(() -> team.find(coach.id())).orElseThrow().caseloadSoft())
                .isEqualTo(40);
    }

    @Test
    void sayWhoWasQuickerShowBothAndAreSavedOnceThatWasSeen() {
        var icb = ours();
        var coach = coach(icb, "Ambrose Kettle");
        var other = icb.in(() -> team.find(team.add(
                        AddStaff.of("Other Lead", UUID.randomUUID() + "@staff.example", icb.provider(), Role.LEAD)))
                .orElseThrow());
        page(icb, icb.lead(), "coach/limits/" + coach.id().value(), () -> enter("soft", 11));
        icb.as(other, () -> {
            var seen = limiting.find(other, coach.id()).orElseThrow();
            var theirs = new CoachLimits(33, 44, Set.of(), Set.of());
            assertThat(limiting.set(other, coach.id(), theirs, seen.version())).isEqualTo(new LimitResult.Done());
            return true;
        });
        as(icb, icb.lead(), () -> {
            save();
            assertThat(text()).contains("Someone changed this since you opened it.", "Other Lead", "33", "11");
            assertThat(find(IntegerField.class).withId("soft").single().getValue())
                    .isEqualTo(11);
            save();
            return true;
        });
        assertThat(icb.in(() -> team.find(coach.id())).orElseThrow().caseloadSoft())
                .isEqualTo(11);
    }

    @Test
    void areNotThereForCoachesAnotherProviderOrAnotherIcb() {
        var icb = ours();
        var coach = coach(icb, "Ambrose Kettle");
        var neighbour = ours();
        var elsewhere = fixtures.icb("QOP");
        var address = "coach/limits/" + coach.id().value();
        page(icb, icb.coach(), "coach/limits", () -> assertThat(page()).isNotEqualTo("CoachLimitsView"));
        page(icb, icb.coach(), address, () -> assertThat(page()).isNotEqualTo("CoachLimitView"));
        page(neighbour, neighbour.lead(), address, () -> assertThat(getCurrentView())
                .isInstanceOf(NotFoundPage.class));
        page(elsewhere, elsewhere.lead(), address, () -> assertThat(getCurrentView())
                .isInstanceOf(NotFoundPage.class));
        page(icb, icb.lead(), "coach/limits/nobody", () -> assertThat(getCurrentView())
                .isInstanceOf(NotFoundPage.class));
    }

    @Test
    void areReadInAsManyStatementsHoweverManyCoachesThereAre() {
        var icb = ours();
        int few = statements(icb);
        for (int i = 0; i < 9; i++) coach(icb, "Coach " + (char) ('A' + i));
        assertThat(few).isLessThanOrEqualTo(10);
        // Staff are believed for a few seconds and may be read again.
        assertThat(statements(icb)).isLessThanOrEqualTo(few + 2);
    }

    private int statements(AnIcb icb) {
        page(icb, icb.lead(), "coach/limits", () -> {});
        return as(icb, icb.lead(), () -> {
            open("coach/caseload");
            return CountedStatements.of(() -> open("coach/limits"));
        });
    }
}
