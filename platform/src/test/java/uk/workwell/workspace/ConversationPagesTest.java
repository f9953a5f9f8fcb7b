package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.CountedStatements;
import uk.workwell.Rows;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.ConversationDesk;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.phased.AReturn;
import uk.workwell.tenant.calendar.Written;

/** The table from both of its signed-in sides: the coach's case and the employer's portal. */
class ConversationPagesTest extends SignedInTest {

    private static final String TEXT = "Four hours on Tuesday and Thursday";

    @Autowired
    AConversation one;

    @Autowired
    ConversationDesk desk;

    @Autowired
    AReturn back;

    @Autowired
    EmployerDesk home;

    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = one.somebody();
    }

    private <T> T asCoach(Supplier<T> work) {
        return as(of.icb(), of.icb().coach(), work);
    }

    private String coachSees(String rest) {
        return asCoach(() -> {
            open("away");
            open("coach/case/" + of.caseId() + "/return" + rest);
            return text();
        });
    }

    private <T> T asMember(MemberId member, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("hr", null, "ROLE_HR"));
        return of.firm().as(member, work);
    }

    private String employerSees(String rest) {
        return employerSees(of.firm().hr, rest);
    }

    private String employerSees(MemberId member, String rest) {
        return asMember(member, () -> {
            open("away");
            open("employer/staff/" + of.line() + rest);
            return text();
        });
    }

    private void agreed() {
        back.agreed(
                of.icb(),
                of.referral(),
                of.caseId(),
                of.firm().hr,
                back.thisMonday().plusWeeks(2),
                15,
                20);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static void type(TextArea area, String words) {
        area.setValue(words);
    }

    private DatePicker date(String id) {
        return find(DatePicker.class).all().stream()
                .filter(field -> field.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String id) {
        return find(TextArea.class).all().stream()
                .filter(field -> field.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class ACoach {

        @Test
        void isTaughtWhatAppearsHere() {
            assertThat(coachSees(""))
                    .contains("No return-to-work conversation yet")
                    .contains("asked first");
            assertThat(page()).isEqualTo("ReturnToWorkView");
        }

        @Test
        void isToldWhatIsMissingBeforeAnybodyIsAsked() {
            coachSees("/new");
            asCoach(() -> {
                click("Ask the person");
                return true;
            });
            assertThat(text()).contains("Enter a date, like 24/11/2026");
        }

        @Test
        void seesTheTableWithTheirOwnPreparationOnly() {
            var id = one.written(of, TEXT);
            assertThat(coachSees("/" + id))
                    .contains("Before the return")
                    .contains("What would be an early warning, and who to call")
                    .contains(TEXT)
                    .contains("Puts a stool at the bench")
                    .contains("The others in this conversation cannot see this")
                    .contains(", employee");
            assertThat(Rows.texts(
                            "select part from audit_entry where subject_id = ? and action = 'RecordSeen'",
                            of.caseId().value()))
                    .contains("return-to-work conversation");
        }

        @Test
        void findsNothingOfAnotherCoachsCase() {
            var id = one.written(of, TEXT);
            as(of.icb(), of.icb().coach2(), () -> {
                open("coach/case/" + of.caseId() + "/return/" + id);
                return true;
            });
            assertThat(text()).doesNotContain(TEXT);
        }

        @Test
        void writesSignsAndIsAskedAgainAfterAChange() {
            var id = one.arranged(of);
            coachSees("/" + id);
            asCoach(() -> {
                click("Write it down");
                type(area("text-workplace"), TEXT);
                click("Save");
                return true;
            });
            assertThat(text()).contains("Version 2, changed by The coach").contains(TEXT);
            asCoach(() -> {
                click("Put version 2 to be signed");
                return true;
            });
            asCoach(() -> {
                click("Sign version 2");
                return true;
            });
            assertThat(text()).contains("Not yet signed");
            asCoach(() -> {
                find(Checkbox.class).all().getLast().setValue(true);
                click("Sign version 2");
                return true;
            });
            assertThat(text()).contains("The coach, ").contains("Everyone signs the same version");
        }

        @Test
        void proposesAnotherTime() {
            var id = one.arranged(of);
            coachSees("/" + id);
            asCoach(() -> {
                click("Propose another time");
                date("move-day").clear();
                click("Move it");
                return true;
            });
            assertThat(text()).contains("Enter a day, like 24/11/2026");
            var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                    .plusDays(9);
            asCoach(() -> {
                date("move-day").setValue(day);
                click("Move it");
                return true;
            });
            assertThat(text()).contains(Written.longDay(day)).doesNotContain("Leave it as it is");
            assertThat(Rows.texts("select sequence::text from conversation where id = ?", id.value()))
                    .containsExactly("1");
        }

        @Test
        void isShownWhatTheAgreedReturnCallsForAndAsksForIt() {
            agreed();
            assertThat(coachSees(""))
                    .contains("Week 6 review")
                    .contains("By the phased return on ")
                    .contains("Nobody has asked yet");
            coachSees("/new?stage=WEEK_6");
            assertThat(find(DatePicker.class).single().getValue())
                    .isEqualTo(back.thisMonday().plusWeeks(8));
        }

        @Test
        void whoWasSlowerSeesBothAndLosesNothing() {
            var id = one.arranged(of);
            coachSees("/" + id);
            asCoach(() -> {
                click("Write it down");
                type(area("text-workplace"), "Mornings only");
                return true;
            });
            one.writesMeanwhile(of, id, "Afternoons only");
            asCoach(() -> {
                click("Save");
                return true;
            });
            assertThat(text())
                    .contains("Imaginary Kettle Company saved version 2")
                    .contains("nothing of it is lost")
                    .contains("Afternoons only");
            assertThat(area("text-workplace").getValue()).isEqualTo("Mornings only");
            asCoach(() -> {
                click("Save");
                return true;
            });
            assertThat(text()).contains("Version 3").contains("Mornings only");
        }
    }

    @Nested
    class AnEmployer {

        @Test
        void knowsNothingBeforeThePersonSaidYes() {
            var id = one.asked(of, Stage.PRE_RETURN);
            assertThat(employerSees("")).doesNotContain("Before the return").doesNotContain("conversation");
            employerSees("/conversation/" + id);
            assertThat(page()).startsWith("NotFound");
        }

        @Test
        void sitsAtTheSameTable() {
            var id = one.written(of, TEXT);
            assertThat(employerSees(""))
                    .contains("Return-to-work conversations")
                    .contains("Before the return");
            assertThat(employerSees("/conversation/" + id))
                    .contains(TEXT)
                    .contains("Puts a stool at the bench")
                    .contains("My preparation");
            assertThat(Rows.texts(
                            "select part from audit_entry where subject_id = ? and action = 'RecordSeen'", id.value()))
                    .contains("conversation");
        }

        @Test
        void proposesAnotherTime() {
            var id = one.arranged(of);
            employerSees("/conversation/" + id);
            asMember(of.firm().hr, () -> {
                click("Propose another time");
                date("move-day")
                        .setValue(java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                .plusDays(9));
                click("Move it");
                return true;
            });
            assertThat(Rows.texts(
                            "select party from conversation_step where conversation_id = ? and action = 'move'",
                            id.value()))
                    .containsExactly("EMPLOYER");
        }

        @Test
        void isShownWhatTheReturnThatItSignedCallsForWhileItMayKnow() {
            one.permitsContact(of);
            agreed();
            assertThat(employerSees(""))
                    .contains("Week 6 review")
                    .contains("By the phased return on ")
                    .contains("Nobody has asked yet");
            employerSees("/conversation?stage=WEEK_6");
            assertThat(find(DatePicker.class).single().getValue())
                    .isEqualTo(back.thisMonday().plusWeeks(8));
            one.takesContactBack(of);
            assertThat(employerSees("")).doesNotContain("Week 6 review");
        }

        @Test
        void isOutAtTheNextWordOnceThePersonTakesItBack() {
            var id = one.written(of, TEXT);
            employerSees("/conversation/" + id);
            one.takesContactBack(of);
            assertThat(asMember(of.firm().hr, () -> desk.table(of.line(), id.value())
                            .isPresent()))
                    .isFalse();
            employerSees("/conversation/" + id);
            assertThat(page()).startsWith("NotFound");
            assertThat(employerSees("")).doesNotContain("Before the return");
        }

        @Test
        void whoManagesSomebodyElseFindsNothing() {
            var id = one.written(of, TEXT);
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("manager", null, "ROLE_MANAGER"));
            of.firm().run(of.firm().otherManager, () -> {
                open("employer/staff/" + of.line() + "/conversation/" + id);
            });
            assertThat(text()).doesNotContain(TEXT);
        }

        @Test
        void hasItOnTheHomePageWhenItIsThisWeekOrWaitsForASignature() {
            one.toSign(of, TEXT);
            asMember(of.firm().hr, () -> {
                open("employer");
                return true;
            });
            assertThat(text()).contains("Read and sign").contains("To be signed");
        }

        @Test
        void opensHomeAtTheSameCostHoweverManyThereAre() {
            one.arranged(of);
            int few = home();
            one.asked(of, Stage.WEEK_2);
            one.asked(of, Stage.WEEK_6);
            assertThat(home()).isEqualTo(few);
        }

        private int home() {
            return CountedStatements.of(() -> asMember(of.firm().hr, () -> home.home(6)));
        }

        @Test
        void asksAndIsToldNothingOfANo() {
            one.permitsContact(of);
            assertThat(employerSees("/conversation")).contains("They are asked first");
            var id = one.askedByEmployer(of, Stage.WEEK_2);
            var before = employerSees("");
            assertThat(before).contains("Week 2 check").contains("Asked");
            one.declines(of, id);
            assertThat(employerSees("")).isEqualTo(before);
        }
    }

    @Test
    void readingATableCostsTheSameHoweverMuchIsOnIt() {
        var id = one.written(of, TEXT);
        int few = reading(id);
        one.promisesMore(of, id, 4);
        // Settings and what the layout counts are asked for again every few seconds.
        assertThat(reading(id)).isLessThan(few + 4);
    }

    private int reading(ConversationId id) {
        return CountedStatements.of(() -> asMember(of.firm().hr, () -> {
            UI.getCurrent();
            return desk.table(of.line(), id.value()).orElseThrow().read();
        }));
    }
}
