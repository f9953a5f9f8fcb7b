package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.casework.lead.EnterCover;
import uk.workwell.casework.lead.MovingCases;
import uk.workwell.casework.lead.StandingIn;
import uk.workwell.casework.lead.TeamCase;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** The pages of a lead: load, moving cases, cover. */
class LeadPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    MovingCases moving;

    @Autowired
    StandingIn standingIn;

    @Autowired
    Casework casework;

    @Autowired
    Team team;

    private AnIcb icb;
    private InSupport made;
    private Colleague ada;

    @BeforeEach
    void aCaseAndAColleague() {
        icb = fixtures.icb("QE1");
        made = cases.opened(icb);
        // Sorts early: the coaches of all tests together are more than a team is shown.
        ada = icb.in(() -> team.find(team.add(AddStaff.of(
                        "Ada Linden", "ada-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)))
                .orElseThrow());
    }

    private void page(Colleague colleague, String address, Runnable work) {
        as(icb, colleague, () -> {
            open("away");
            open(address);
            work.run();
            return true;
        });
    }

    private String cases() {
        return "coach/lead/move?coach=" + made.coach().id().value();
    }

    private TeamCase chosen() {
        return icb.as(icb.lead(), () -> moving.again(icb.lead(), List.of(made.id())))
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private Grid<TeamCase> grid() {
        return find(Grid.class).withId("cases").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return find(Select.class).withId(id).single();
    }

    private void choose(String id, String words) {
        var select = select(id);
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).startsWith(words))
                .reduce((one, last) -> last)
                .orElseThrow());
    }

    private TextArea reason() {
        return find(TextArea.class).withId("reason").single();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String coachNow() {
        return Rows.text(
                "select coach_id::text from care_case where id = ?", made.id().value());
    }

    @Nested
    class TheLoadOfATeam {

        @Test
        void showsEachCoachAgainstTheLimit() {
            page(icb.lead(), "coach/lead/load", () -> assertThat(text())
                    .contains("Team load", "Ada Linden", "0 of 50", "1 of 50", "Not planned", "No cases"));
        }

        @Test
        void takesAsManyStatementsForALargerTeam() {
            // Whatever is read once and kept is read now.
            statements("coach/lead/load");
            int few = statements("coach/lead/load");
            for (int more = 0; more < 6; more++) cases.opened(icb);
            // The numbers beside the places are asked for every ten seconds; six more coaches would be six more.
            assertThat(statements("coach/lead/load")).isLessThan(few + 6).isLessThan(40);
        }

        @Test
        void isNoPageOfACoach() {
            page(ada, "coach/lead/load", () -> assertThat(page()).isEqualTo("NotFoundPage"));
        }
    }

    private int statements(String address) {
        return as(icb, icb.lead(), () -> {
            open("away");
            return CountedStatements.of(() -> open(address));
        });
    }

    @Nested
    class CasesToMove {

        @Test
        void areFoundByCoachAndGoToAnother() {
            page(icb.lead(), cases(), () -> {
                assertThat(grid().getGenericDataView().getItems().map(TeamCase::id))
                        .containsExactly(made.id());
                grid().select(chosen());
                chooseAda();
                reason().setValue("Long leave");
                press("move");
                assertThat(text()).contains("1 case moved.");
                assertThat(reason().getValue()).isEmpty();
            });
            assertThat(coachNow()).isEqualTo(ada.id().value().toString());
        }

        @Test
        void sayWhatIsMissingAndKeepWhatWasTyped() {
            page(icb.lead(), cases(), () -> {
                reason().setValue("Long leave");
                press("move");
                assertThat(text()).contains("Two things to put right", "Choose at least one case");
                assertThat(reason().getValue()).isEqualTo("Long leave");
            });
        }

        @Test
        void nameWhoStaysAndWhyAndCanBeTriedAgain() {
            page(icb.lead(), cases(), () -> {
                var before = chosen();
                grid().select(before);
                icb.as(
                        made.coach(),
                        () -> casework.logContactAttempt(made.coach(), made.id(), Channel.PHONE, before.version()));
                chooseAda();
                reason().setValue("Long leave");
                press("move");
                assertThat(text())
                        .contains("0 cases moved.", "Not moved", made.referral().name(), "Changed by Idris Fernleigh");
                assertThat(reason().getValue()).isEqualTo("Long leave");
                press("move");
                assertThat(text()).contains("1 case moved.");
            });
            assertThat(coachNow()).isEqualTo(ada.id().value().toString());
        }

        /** Others of that name are from other tests. */
        private void chooseAda() {
            var select = select("to");
            var mine = select.getListDataView()
                    .getItems()
                    .filter(item ->
                            String.valueOf(item).contains(ada.id().value().toString()))
                    .findFirst()
                    .orElseThrow();
            select.setValue(mine);
        }
    }

    @Nested
    class TheCoverOfACoach {

        @Test
        void isEnteredAndEnded() {
            page(icb.lead(), "coach/lead/cover", () -> {
                press("save");
                assertThat(text()).contains("Four things to put right", "Choose who is away");
                choose("away", made.coach().name());
                choose("cover", ada.name());
                day("first").setValue(today().plusDays(1));
                day("last").setValue(today().plusDays(3));
                press("save");
                assertThat(text()).contains("Ada Linden for Idris Fernleigh", "To come");
            });
        }

        @Test
        void isToldToWhoeverCoversAndKnownToTheTrail() {
            icb.as(
                    icb.lead(),
                    () -> standingIn.enter(
                            icb.lead(), new EnterCover(made.coach().id(), ada.id(), today(), today().plusDays(3))));
            page(ada, "coach/case/" + made.id(), () -> assertThat(text())
                    .contains("You cover for Idris Fernleigh until " + Dates.day(today().plusDays(3))));
            page(made.coach(), "coach/case/" + made.id(), () -> assertThat(text())
                    .contains("Coach: Idris Fernleigh"));
            assertThat(Rows.texts(
                            "select purpose from audit_entry where subject_id = ? and actor_id = ? and action = 'RecordSeen'",
                            made.id().value(),
                            ada.id().value()))
                    .containsOnly("cover");
        }

        @Test
        void isNoPageOfACoach() {
            page(ada, "coach/lead/cover", () -> assertThat(page()).isEqualTo("NotFoundPage"));
        }

        private DatePicker day(String id) {
            return find(DatePicker.class).withId(id).single();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), Dates.LONDON);
    }
}
