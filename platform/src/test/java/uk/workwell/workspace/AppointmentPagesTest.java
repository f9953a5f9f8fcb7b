package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Rows;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentId;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.casework.appointments.CalendarFeeds;
import uk.workwell.casework.appointments.CoachHours;
import uk.workwell.casework.appointments.OpenHours;
import uk.workwell.casework.appointments.WorkingWeek;
import uk.workwell.look.NotFoundPage;
import uk.workwell.team.Colleague;

/** Booking, moving and logging at their pages, the week, and the coach's hours. */
class AppointmentPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Appointing appointing;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CoachHours hours;

    private InSupport one;

    @BeforeEach
    void aCase() {
        one = cases.started(fixtures.icb("QE1"));
    }

    private LocalDate tuesday() {
        return LocalDate.ofInstant(fixtures.now(), Dates.LONDON)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusDays(7);
    }

    private AppointmentId booked(int hour) {
        return booked(tuesday(), hour);
    }

    private AppointmentId booked(LocalDate day, int hour) {
        var start = day.atTime(hour, 0).atZone(Dates.LONDON).toInstant();
        var booking = new BookAppointment(AppointmentKind.REVIEW, start, 30, Mode.PHONE, null, null, null);
        var result = one.icb().as(one.coach(), () -> appointing.book(one.coach(), one.id(), booking));
        assertThat(result).isInstanceOf(AppointmentResult.Done.class);
        return ((AppointmentResult.Done) result).id();
    }

    private void passed(AppointmentId id) {
        Rows.text(
                "update appointment set starts_at = now() - interval '2 hours' where id = ? returning id", id.value());
    }

    private void page(Colleague colleague, String address, Runnable work) {
        as(one.icb(), colleague, () -> {
            open(address);
            work.run();
            return true;
        });
    }

    private void casePage(Colleague colleague, String part, Runnable work) {
        page(colleague, "coach/case/" + one.id() + "/appointments" + part, work);
    }

    private void save() {
        test(find(Button.class).withId("save").single()).click();
    }

    private void when(String prefix, LocalDate day, int hour) {
        find(DatePicker.class).withId(prefix + "starts").single().setValue(day);
        find(TimePicker.class).withId(prefix + "starts-time").single().setValue(LocalTime.of(hour, 0));
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, Object value) {
        find(Select.class).withId(id).single().setValue(value);
    }

    private void went(Attendance attendance) {
        pick("attendance", attendance);
    }

    @SuppressWarnings("unchecked")
    private void pick(String id, Object value) {
        find(RadioButtonGroup.class).withId(id).single().setValue(value);
    }

    private String person() {
        return one.referral().name();
    }

    @Nested
    class TheBookingPage {

        @Test
        void offersFreeTimesAndBooksOne() {
            casePage(one.coach(), "/new", () -> {
                assertThat(text()).contains(person(), "Free within the coach's hours");
                when("", tuesday(), 10);
                choose("mode", Mode.IN_PERSON);
                find(TextField.class).withId("venue").single().setValue("The library");
                save();
            });
            casePage(one.coach(), "", () -> assertThat(text())
                    .contains("To come", Dates.longDay(tuesday()), "in person, 30 minutes"));
        }

        @Test
        void saysWhatIsMissingAndKeepsWhatWasTyped() {
            casePage(one.coach(), "/new", () -> {
                area("words").setValue("Please ring the bell");
                find(IntegerField.class).withId("minutes").single().setValue(null);
                save();
                assertThat(text())
                        .contains(
                                "Two things to put right",
                                "Enter a date, like 24/11/2026",
                                "Enter the length in minutes");
                assertThat(area("words").getValue()).isEqualTo("Please ring the bell");
            });
        }

        @Test
        void refusesTheCoachsOtherAppointmentBesideTheField() {
            booked(10);
            casePage(one.coach(), "/new", () -> {
                when("", tuesday(), 10);
                save();
                assertThat(find(DatePicker.class).withId("starts").single().getErrorMessage())
                        .contains("The coach has another appointment");
            });
        }

        @Test
        void asksForAWordOutsideTheHoursAndThenTakesIt() {
            casePage(one.coach(), "/new", () -> {
                when("", tuesday(), 19);
                save();
                assertThat(area("outside").getErrorMessage()).contains("outside the coach's hours");
                area("outside").setValue("Works until six");
                save();
            });
            casePage(one.coach(), "", () -> assertThat(text()).contains("19:00"));
        }

        @Test
        void warnsOfHealthInWordsThatLeaveTheHouse() {
            casePage(one.coach(), "/new", () -> {
                area("words").setValue("We talk about your depression");
                assertThat(text()).contains("tells of health", "These words leave the house");
            });
        }

        @Test
        void isNotFoundByAnotherCoach() {
            casePage(
                    one.icb().coach2(), "/new", () -> assertThat(page()).isEqualTo(NotFoundPage.class.getSimpleName()));
        }

        @Test
        void saysThatItIsNotPossibleBeforeSupport() {
            one = cases.opened(fixtures.icb("QE1"));
            casePage(one.coach(), "/new", () -> assertThat(text()).contains("This is not possible while the case is"));
        }
    }

    @Nested
    class ThePageOfAnAppointment {

        @Test
        void logsWritesANoteAndBooksTheNextInOneGo() {
            var id = booked(10);
            passed(id);
            casePage(one.coach(), "/" + id, () -> {
                assertThat(text()).contains("To be logged", "How did it go?");
                went(Attendance.LATE_SEEN);
                area("happened").setValue("Spoke about shorter shifts");
                find(Checkbox.class).withId("another").single().setValue(true);
                when("next-", tuesday().plusDays(7), 11);
                save();
            });
            casePage(one.coach(), "", () -> assertThat(text())
                    .contains("Came late, was seen", Dates.longDay(tuesday().plusDays(7))));
            page(one.coach(), "coach/case/" + one.id(), () -> assertThat(text())
                    .contains("Spoke about shorter shifts"));
        }

        @Test
        void saysWhatIsWrongWithTheNextOneAndSavesNothing() {
            var id = booked(10);
            passed(id);
            casePage(one.coach(), "/" + id, () -> {
                went(Attendance.ON_TIME);
                find(Checkbox.class).withId("another").single().setValue(true);
                when("next-", tuesday(), 20);
                save();
                assertThat(area("next-outside").getErrorMessage()).contains("outside the coach's hours");
            });
            assertThat(Rows.text("select count(*) from appointment where supersedes = ?", id.value()))
                    .isEqualTo("0");
        }

        @Test
        void showsEveryVersionAndLeadsToTheNewest() {
            var first = booked(10);
            casePage(one.coach(), "/" + first + "/move", () -> {
                when("", tuesday(), 15);
                save();
            });
            casePage(one.coach(), "/" + first, () -> assertThat(text())
                    .contains("This is an earlier version.", "Moved by", "Booked by", "15:00", "10:00"));
        }

        @Test
        void saysWhoWasQuickerAndKeepsWhatWasTyped() {
            var id = booked(10);
            casePage(one.coach(), "/" + id + "/move", () -> when("", tuesday(), 15));
            var lead = one.icb().lead();
            var start = tuesday().atTime(12, 0).atZone(Dates.LONDON).toInstant();
            one.icb()
                    .as(
                            lead,
                            () -> appointing.move(
                                    lead,
                                    one.id(),
                                    id,
                                    new BookAppointment(
                                            AppointmentKind.REVIEW, start, 30, Mode.PHONE, null, null, null)));
            as(one.icb(), one.coach(), () -> {
                save();
                assertThat(text()).contains("Someone changed this since you opened it.", lead.name());
                assertThat(find(TimePicker.class).withId("starts-time").single().getValue())
                        .isEqualTo(LocalTime.of(15, 0));
                return true;
            });
        }

        @Test
        void isNotFoundByAnotherCoach() {
            var id = booked(10);
            casePage(one.icb().coach2(), "/" + id, () -> assertThat(page())
                    .isEqualTo(NotFoundPage.class.getSimpleName()));
        }
    }

    @Nested
    class Today {

        @Test
        void asksHowALaterAppointmentWent() {
            passed(booked(10));
            page(one.coach(), "coach", () -> assertThat(text())
                    .contains("Appointments to log", "Review on", person(), "Write down how it went"));
        }
    }

    @Nested
    class ThePageOfAllAppointments {

        private int statements() {
            return as(one.icb(), one.coach(), () -> {
                open("coach/hours");
                return CountedStatements.of(() -> open("coach/case/" + one.id() + "/appointments"));
            });
        }

        @Test
        void sendsTheSameStatementsWhateverItHolds() {
            booked(9);
            int few = statements();
            for (int hour = 10; hour < 16; hour++) booked(hour);
            assertThat(statements()).isEqualTo(few);
        }
    }

    @Nested
    class WhenSomebodyMissedTwo {

        @BeforeEach
        void missed() {
            for (int hour : List.of(10, 11)) {
                var id = booked(hour);
                passed(id);
                casePage(one.coach(), "/" + id, () -> {
                    went(Attendance.DID_NOT_ATTEND);
                    save();
                });
            }
        }

        @Test
        void theCoachsWeekSaysSoUntilTheyAreContacted() {
            page(one.coach(), "coach/week", () -> assertThat(text())
                    .contains("Did not come", person(), "Contact them and offer a new time"));
            casePage(one.coach(), "", () -> {
                pick("channel", Channel.TEXT);
                pick("outcome", Outcome.NO_ANSWER);
                save();
            });
            page(one.coach(), "coach/week", () -> assertThat(text()).doesNotContain("Did not come"));
            page(one.icb().coach2(), "coach/week", () -> assertThat(text()).doesNotContain(person()));
        }

        @Test
        void todaySaysSoToo() {
            page(one.coach(), "coach", () -> assertThat(text())
                    .contains("Did not come", person(), "Contact them and offer a new time"));
        }

        @Test
        void thePageAsksToContactThemAndTakesTheAnswer() {
            casePage(one.coach(), "", () -> {
                assertThat(text()).contains("Missed 2 in a row, without a word");
                save();
                assertThat(text()).contains("Choose how you contacted them", "Choose what came of it");
                area("words").setValue("Their phone was broken");
                pick("channel", Channel.PHONE);
                pick("outcome", Outcome.REACHED);
                var time = find(TimePicker.class).withId("contact-day-time").single();
                var now = time.getValue();
                time.setValue(null);
                save();
                assertThat(text()).contains("Enter a time, like 14:30");
                assertThat(area("words").getValue()).isEqualTo("Their phone was broken");
                time.setValue(now);
                save();
                assertThat(text()).contains("contact was tried");
            });
        }
    }

    @Nested
    class TheWeek {

        private String week() {
            return "coach/week?from=" + tuesday();
        }

        @Test
        void showsTheAppointmentsAsLinksToTheirPages() {
            var id = booked(10);
            page(one.coach(), week(), () -> {
                assertThat(text()).contains(person(), "10:00", "09:00 to 17:00", "Your hours are assumed");
                assertThat(find(RouterLink.class).all())
                        .anyMatch(link -> link.getHref().endsWith("/appointments/" + id));
            });
        }

        @Test
        void ofAnotherCoachIsForLeads() {
            booked(10);
            var theirs = week() + "&coach=" + one.coach().id();
            page(one.icb().lead(), theirs, () -> assertThat(text())
                    .contains(person(), one.coach().name()));
            page(one.icb().coach2(), theirs, () -> assertThat(page()).isEqualTo(NotFoundPage.class.getSimpleName()));
        }

        @Test
        void namesNobodyWhoseCaseIsAnotherCoachsNow() {
            booked(10);
            Rows.text(
                    "update care_case set coach_id = ? where id = ? returning id",
                    one.icb().coach2().id().value(),
                    one.id().value());
            page(one.coach(), week(), () -> assertThat(text())
                    .contains("Another coach's case")
                    .doesNotContain(person()));
        }

        @Test
        void sendsTheSameFewStatementsWhateverItHolds() {
            booked(9);
            int few = statements();
            for (int hour = 10; hour < 16; hour++) {
                for (int day = 0; day < 3; day++) booked(tuesday().plusDays(day), hour);
            }
            assertThat(statements()).isEqualTo(few).isLessThan(25);
        }

        private int statements() {
            return as(one.icb(), one.coach(), () -> {
                open("coach/hours");
                return CountedStatements.of(() -> open(week()));
            });
        }

        @Test
        void isReachedOnlyByDaysAndCoachesThatThereAre() {
            for (var wrong : List.of("?from=yesterday", "?coach=me")) {
                page(one.coach(), "coach/week" + wrong, () -> assertThat(page())
                        .isEqualTo(NotFoundPage.class.getSimpleName()));
            }
        }
    }

    @Nested
    class TheHours {

        @Test
        void areEnteredAndShadeTheWeek() {
            page(one.coach(), "coach/hours", () -> {
                assertThat(text()).contains("they are assumed");
                find(TimePicker.class).withId("to-2").single().setValue(LocalTime.of(13, 0));
                find(Checkbox.class).withId("works-5").single().setValue(false);
                test(find(Button.class).withId("week-save").single()).click();
                assertThat(text()).doesNotContain("they are assumed");
            });
            page(one.coach(), "coach/week?from=" + tuesday(), () -> assertThat(text())
                    .contains("09:00 to 13:00", "Not working"));
        }

        @Test
        void ofACoachAreEnteredByTheirLeadFromTheWeek() {
            var lead = one.icb().lead();
            page(lead, "coach/week?coach=" + one.coach().id().value(), () -> {
                var link = find(RouterLink.class).all().stream()
                        .filter(one -> one.getText().startsWith("Hours of"))
                        .findFirst()
                        .orElseThrow();
                assertThat(link.getHref()).contains("coach/hours?coach=");
            });
            page(lead, "coach/hours?coach=" + one.coach().id().value(), () -> {
                assertThat(text()).contains("Hours of " + one.coach().name());
                assertThat(find(Select.class).withId("coach").exists()).isTrue();
                assertThat(find(Button.class).withId("calendar-make").exists()).isFalse();
                find(TimePicker.class).withId("to-2").single().setValue(LocalTime.of(12, 0));
                test(find(Button.class).withId("week-save").single()).click();
                assertThat(text()).contains("Entered by " + lead.name());
            });
            page(one.coach(), "coach/hours", () -> {
                assertThat(text()).contains("My hours and calendar", "Entered by " + lead.name());
                assertThat(find(TimePicker.class).withId("to-2").single().getValue())
                        .isEqualTo(LocalTime.of(12, 0));
            });
        }

        @Test
        void ofAnotherCoachAreNotThereForACoachAndLeadToNoneOfThem() {
            var address = "coach/hours?coach=" + one.coach().id().value();
            page(one.icb().coach2(), address, () -> assertThat(page()).isEqualTo(NotFoundPage.class.getSimpleName()));
            page(one.icb().duty(), address, () -> assertThat(page()).isEqualTo(NotFoundPage.class.getSimpleName()));
            page(one.coach(), "coach/hours?coach=nonsense", () -> assertThat(page())
                    .isEqualTo(NotFoundPage.class.getSimpleName()));
        }

        @Test
        void thatSomebodyElseChangedMeanwhileAreSaidAndWhatWasEnteredStays() {
            page(
                    one.coach(),
                    "coach/hours",
                    () -> find(TimePicker.class).withId("to-2").single().setValue(LocalTime.of(14, 0)));
            var lead = one.icb().lead();
            var monday = new OpenHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
            one.icb().as(lead, () -> hours.work(lead, one.coach().id(), WorkingWeek.assumed(), List.of(monday)));
            as(one.icb(), one.coach(), () -> {
                test(find(Button.class).withId("week-save").single()).click();
                assertThat(text()).contains("Someone changed these hours since you opened them.", lead.name());
                assertThat(find(TimePicker.class).withId("to-2").single().getValue())
                        .isEqualTo(LocalTime.of(14, 0));
                return true;
            });
        }

        @Test
        void sayWhatIsWrongBesideTheDay() {
            page(one.coach(), "coach/hours", () -> {
                find(TimePicker.class).withId("to-2").single().setValue(LocalTime.of(8, 0));
                test(find(Button.class).withId("week-save").single()).click();
                assertThat(find(TimePicker.class).withId("to-2").single().getErrorMessage())
                        .contains("must be later");
            });
        }

        @Test
        void haveTheSecretAddressOfTheCalendarShownOnce() {
            page(one.coach(), "coach/hours", () -> {
                test(find(Button.class).withId("calendar-make").single()).click();
                var address = find(TextField.class)
                        .withId("calendar-address")
                        .single()
                        .getValue();
                assertThat(address).contains("/calendar/qe1/").endsWith(".ics");
                var token = address.substring(address.lastIndexOf('/') + 1, address.length() - 4);
                assertThat(feeds.read(token)).isPresent();
            });
            page(one.coach(), "coach/hours", () -> {
                assertThat(text()).contains("There is an address since").doesNotContain("/calendar/");
                test(find(Button.class).withId("calendar-end").single()).click();
                assertThat(text()).contains("Make an address");
            });
        }

        @Test
        void andDaysAwayAreEnteredAndTakenBack() {
            page(one.coach(), "coach/hours", () -> {
                find(DatePicker.class).withId("away-first").single().setValue(tuesday());
                test(find(Button.class).withId("away-save").single()).click();
                assertThat(text()).contains("Enter the last day away");
                find(DatePicker.class).withId("away-last").single().setValue(tuesday());
                test(find(Button.class).withId("away-save").single()).click();
                assertThat(text()).contains("Days away", Dates.shortDay(tuesday()));
            });
            page(one.coach(), "coach/week?from=" + tuesday(), () -> assertThat(text())
                    .contains("Away"));
        }
    }
}
