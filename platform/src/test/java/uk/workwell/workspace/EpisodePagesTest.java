package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.casework.EndSupport;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.LogFirstAppointment;
import uk.workwell.casework.Mode;
import uk.workwell.casework.PauseSupport;
import uk.workwell.casework.TurningClocks;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.look.NotFoundPage;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** Pausing, extending, ending and following up, each at its own page. */
class EpisodePagesTest extends SignedInTest {

    @Autowired
    Casework casework;

    @Autowired
    Episodes episodes;

    @Autowired
    Caseload caseload;

    @Autowired
    TurningClocks clocks;

    @Autowired
    Team team;

    private AnIcb icb;
    private Colleague coach;
    private AReferral person;
    private CaseId id;

    @BeforeEach
    void aPlanUnderWay() {
        icb = fixtures.icb("QE1");
        coach = icb.in(() -> team.find(team.add(AddStaff.of(
                        "Idris Fernleigh", "idris-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)))
                .orElseThrow());
        person = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                .accepted(coach);
        id = CaseId.of(Rows.text(
                "select id from care_case where referral_id = ?", person.id().value()));
        var now = fixtures.now();
        done(card -> casework.logContact(
                coach,
                new LogContact(
                        id,
                        now.minusSeconds(60),
                        Channel.PHONE,
                        LogContact.Outcome.BOOKED,
                        null,
                        new Booking(now.plus(Duration.ofHours(30)), 45, Mode.PHONE).allTheSame("It suits them"),
                        card.version())));
        done(card -> casework.logFirstAppointment(
                coach,
                new LogFirstAppointment(
                        id, now.minus(Duration.ofHours(1)), 45, Mode.PHONE, Attendance.ON_TIME, true, card.version())));
        done(card -> episodes.assess(coach, id, card.version()));
        done(card -> episodes.agreePlan(coach, id, card.version()));
        done(card -> episodes.beginPlan(coach, id, card.version()));
    }

    private void done(Function<CaseCard, CaseResult> verb) {
        assertThat(icb.as(coach, () -> verb.apply(caseload.of(coach).find(id).orElseThrow())))
                .isInstanceOf(CaseResult.Done.class);
    }

    private String state() {
        return Rows.text("select state from care_case where id = ?", id.value());
    }

    private void save() {
        test(find(Button.class).withId("save").single()).click();
    }

    private DatePicker day(String id) {
        return find(DatePicker.class).withId(id).single();
    }

    private TextArea note(String id) {
        return find(TextArea.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String id) {
        return find(Select.class).withId(id).single();
    }

    private void page(Colleague colleague, String part, Runnable work) {
        as(icb, colleague, () -> {
            open("coach/case/" + id + part);
            work.run();
            return true;
        });
    }

    @Nested
    class ThePauseOfACase {

        @Test
        void isEnteredAndShownOnTheClock() {
            page(coach, "/pause", () -> {
                assertThat(text()).contains("Targets that were missed before stay missed");
                day("until").setValue(day("from").getValue().plusDays(14));
                note("reason").setValue("An operation");
                save();
            });
            assertThat(state()).isEqualTo("PAUSED");
            page(coach, "", () -> assertThat(text())
                    .contains("Paused", "14 days", "A pause moves none of these targets", "End the pause"));
        }

        @Test
        void saysWhatIsMissingAndKeepsWhatWasTyped() {
            page(coach, "/pause", () -> {
                note("reason").setValue("An operation");
                save();
                assertThat(text())
                        .contains("One thing to put right", "Enter the day on which support goes on, like 8/12/2026");
                assertThat(note("reason").getValue()).isEqualTo("An operation");
                day("until").setValue(day("from").getValue().plusDays(60));
                save();
                assertThat(text()).contains("A pause lasts 4 weeks at most");
            });
            assertThat(state()).isEqualTo("ACTIVE");
        }

        @Test
        void endsWithOneButton() {
            done(card ->
                    episodes.pause(coach, new PauseSupport(id, today(), today().plusDays(7), "Away", card.version())));
            page(coach, "/pause", EpisodePagesTest.this::save);
            assertThat(state()).isEqualTo("ACTIVE");
        }

        @Test
        void saysWhoWasQuickerAndKeepsWhatWasTyped() {
            page(coach, "/pause", () -> {
                day("until").setValue(day("from").getValue().plusDays(14));
                note("reason").setValue("An operation");
            });
            icb.as(
                    icb.lead(),
                    () -> episodes.pause(
                            icb.lead(),
                            new PauseSupport(
                                    id,
                                    today(),
                                    today().plusDays(3),
                                    "Away",
                                    caseload.of(icb.lead())
                                            .find(id)
                                            .orElseThrow()
                                            .version())));
            as(icb, coach, () -> {
                save();
                assertThat(text())
                        .contains(
                                "Someone changed this since you opened it.",
                                icb.lead().name());
                assertThat(note("reason").getValue()).isEqualTo("An operation");
                return true;
            });
        }

        @Test
        void isNotFoundByAnotherCoach() {
            page(icb.coach2(), "/pause", () -> assertThat(page()).isEqualTo(NotFoundPage.class.getSimpleName()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), Dates.LONDON);
    }

    @Nested
    class MoreWeeksForACase {

        @Test
        void areAskedForByTheCoachAndGivenByTheLead() {
            page(coach, "/extension", () -> {
                find(IntegerField.class).withId("weeks").single().setValue(2);
                note("reason").setValue("The return begins late");
                save();
            });
            page(coach, "/extension", () -> assertThat(text()).contains("A lead has not answered yet."));
            as(icb, icb.lead(), () -> {
                open("coach/extensions");
                assertThat(text()).contains(person.name(), "2 weeks", "The return begins late");
                return true;
            });
            page(icb.lead(), "/extension", () -> {
                @SuppressWarnings("unchecked")
                RadioButtonGroup<Boolean> answer =
                        find(RadioButtonGroup.class).withId("approved").single();
                answer.setValue(true);
                note("words").setValue("As we discussed");
                save();
            });
            page(coach, "", () -> assertThat(text()).contains("extended", "More weeks given", "As we discussed"));
        }

        @Test
        void areNoPageOfACoach() {
            as(icb, coach, () -> {
                open("coach/extensions");
                assertThat(page()).isNotEqualTo("ExtensionsView");
                return true;
            });
        }
    }

    @Nested
    class TheEndOfACase {

        @Test
        void isSaidWithReasonAndOutcome() {
            page(coach, "/end", () -> {
                EpisodePagesTest.this.<ExitReason>select("reason").setValue(ExitReason.COMPLETED);
                save();
                assertThat(text()).contains("Choose how the person stands with work");
                EpisodePagesTest.this.<WorkOutcome>select("outcome").setValue(WorkOutcome.RTW_FULL);
                save();
            });
            assertThat(state()).isEqualTo("CLOSED");
            page(coach, "", () -> assertThat(text())
                    .contains("Support ended on", "Planned end, in work", "Go on with support"));
        }

        @Test
        void isTakenBackWithAReason() {
            end();
            page(coach, "/reopen", () -> {
                note("reason").setValue("The job fell through");
                save();
            });
            assertThat(state()).isEqualTo("ACTIVE");
        }

        @Test
        void isFollowedUp() {
            end();
            Rows.text(
                    "update care_case set ended_at = ended_at - interval '45 days' where id = ? returning id",
                    id.value());
            clocks.now();
            as(icb, coach, () -> {
                open("coach");
                assertThat(text()).contains("weeks after the end of support", person.name());
                return true;
            });
            page(coach, "/follow-up", () -> {
                assertThat(text()).contains("6 weeks after the end");
                save();
                assertThat(text()).contains("Choose how the person stands with work, or say why it is missing");
                EpisodePagesTest.this.<WorkOutcome>select("outcome").setValue(WorkOutcome.SAME_JOB);
                save();
            });
            page(coach, "", () -> assertThat(text()).contains("Follow-up done", "In the same job"));
        }

        private void end() {
            done(card -> episodes.end(
                    coach, new EndSupport(id, ExitReason.COMPLETED, WorkOutcome.RTW_FULL, null, card.version())));
        }
    }

    @Nested
    class ThePagesOfACaseInAnotherState {

        @Test
        void sayThatItIsNotPossibleNow() {
            page(coach, "/follow-up", () -> assertThat(text())
                    .contains("This is not possible while the case is “Plan under way”."));
            page(coach, "/reopen", () -> assertThat(text())
                    .contains("This is not possible while the case is “Plan under way”."));
        }
    }

    @Nested
    class TheSituationOfACase {

        @Test
        void showsTheNewEndBeforeItIsChanged() {
            page(coach, "/situation", () -> assertThat(text()).contains("So far:", "counts from the same first day"));
        }
    }
}
