package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.assessment.Score;

/** The assessment's page, as the coach of the case uses it. */
class AssessmentPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Assessments assessments;

    private InSupport made;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
    }

    private void openIt() {
        open("coach/case/" + made.id() + "/assessment");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<BarrierCode> area(String id) {
        return find(CheckboxGroup.class).withId(id).single();
    }

    @Test
    void savesItselfWithEveryAnswer() {
        as(made.icb(), made.coach(), () -> {
            openIt();
            assertThat(page()).isEqualTo("AssessmentView");
            test(area("area-PHYSICAL")).selectItem(BarrierCode.PAIN.words());
            assertThat(text()).contains("Saved ", "Quite a lot");
            assertThat(assessments
                            .of(made.coach(), made.id())
                            .getFirst()
                            .findings()
                            .barriers())
                    .extracting(barrier -> barrier.code())
                    .containsExactly(BarrierCode.PAIN);
            return true;
        });
    }

    @Test
    void opensWhatWasKeptAndLosesNothingOfIt() {
        as(made.icb(), made.coach(), () -> {
            var kept = new Findings(
                    java.util.List.of(new Barrier(BarrierCode.SLEEP, 2, false)),
                    Set.of(Domain.SOCIAL),
                    java.util.Map.of(Score.CONFIDENCE, 3),
                    java.util.Map.of(Domain.WORK, "The early shift"));
            assessments.save(made.coach(), made.id(), 0, kept);
            openIt();
            assertThat(stored()).isEqualTo(kept);
            test(area("area-PHYSICAL")).selectItem(BarrierCode.PAIN.words());
            assertThat(stored().barriers())
                    .containsExactly(
                            new Barrier(BarrierCode.PAIN, null, null), new Barrier(BarrierCode.SLEEP, 2, false));
            assertThat(stored().scores()).isEqualTo(kept.scores());
            assertThat(stored().words()).isEqualTo(kept.words());
            return true;
        });
    }

    private Findings stored() {
        return assessments.of(made.coach(), made.id()).getFirst().findings();
    }

    @Test
    void namesWhatIsMissingBesideItsField() {
        as(made.icb(), made.coach(), () -> {
            openIt();
            test(area("area-PHYSICAL")).selectItem(BarrierCode.PAIN.words());
            test(find(Button.class).withText("Complete assessment").single()).click();
            assertThat(text()).contains("things to put right", "choose how much it is in the way");
            assertThat(area("area-WORK").isInvalid()).isTrue();
            return true;
        });
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
        as(made.icb(), made.coach(), () -> {
            openIt();
            assessments.save(
                    made.icb().lead(),
                    made.id(),
                    0,
                    new Findings(java.util.List.of(), Set.of(Domain.SOCIAL), java.util.Map.of(), java.util.Map.of()));
            test(area("area-PHYSICAL")).selectItem(BarrierCode.PAIN.words());
            assertThat(text()).contains(made.icb().lead().name() + " changed this assessment", "Keep what is here");
            assertThat(area("area-PHYSICAL").getValue()).containsExactly(BarrierCode.PAIN);
            test(find(Button.class).withText("Keep what is here").single()).click();
            assertThat(assessments
                            .of(made.coach(), made.id())
                            .getFirst()
                            .findings()
                            .barriers())
                    .hasSize(1);
            return true;
        });
    }

    @Test
    void isReadOnceItIsComplete() {
        as(made.icb(), made.coach(), () -> {
            openIt();
            find(Checkbox.class).all().stream()
                    .filter(box -> "Nothing in the way here".equals(box.getLabel()))
                    .forEach(box -> test(box).click());
            find(IntegerField.class).all().forEach(field -> test(field).setValue(5));
            test(find(Button.class).withText("Complete assessment").single()).click();
            assertThat(text()).contains("complete since", "5 of 10", "Assess again");
            return true;
        });
    }
}
