package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Rows;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Booking;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.casework.LogFirstAppointment;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.casework.appointments.CoachHours;
import uk.workwell.local.MovedClock;
import uk.workwell.look.NotFoundPage;

/** Reaching somebody: what the rule still asks for, the letter, the end of trying, another time for the first appointment. */
class ContactPagesTest extends SignedInTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Casework casework;

    @Autowired
    Caseload caseload;

    @Autowired
    CoachHours hours;

    @Autowired
    Appointing appointing;

    private InSupport opened() {
        return cases.opened(fixtures.icb("QE1"));
    }

    private void done(InSupport made, Function<CaseCard, CaseResult> verb) {
        var card = made.icb()
                .as(made.coach(), () -> caseload.of(made.coach()).find(made.id()))
                .orElseThrow();
        assertThat(made.icb().as(made.coach(), () -> verb.apply(card))).isInstanceOf(CaseResult.Done.class);
    }

    private void tried(InSupport made, Channel channel, int daysAgo, int hour) {
        var at = LocalDate.ofInstant(fixtures.now(), LONDON)
                .minusDays(daysAgo)
                .atTime(hour, 0)
                .atZone(LONDON)
                .toInstant();
        done(
                made,
                card -> casework.logContact(
                        made.coach(),
                        new LogContact(made.id(), at, channel, Outcome.NO_ANSWER, null, null, card.version())));
    }

    private void threeTimes(InSupport made) {
        tried(made, Channel.PHONE, 3, 9);
        tried(made, Channel.PHONE, 2, 18);
        tried(made, Channel.TEXT, 1, 10);
    }

    private void booked(InSupport made, Instant at) {
        done(
                made,
                card -> casework.logContact(
                        made.coach(),
                        new LogContact(
                                made.id(),
                                fixtures.now().minusSeconds(60),
                                Channel.PHONE,
                                Outcome.BOOKED,
                                null,
                                new Booking(at, 45, Mode.PHONE).allTheSame("It suits them"),
                                card.version())));
    }

    private void page(InSupport made, String part, Runnable work) {
        as(made.icb(), made.coach(), () -> {
            open("coach/case/" + made.id() + part);
            work.run();
            return true;
        });
    }

    private void save() {
        test(find(Button.class).withId("save").single()).click();
    }

    private static String state(InSupport made) {
        return Rows.text("select state from care_case where id = ?", made.id().value());
    }

    private boolean links(String words) {
        return find(RouterLink.class).all().stream()
                .anyMatch(link -> link.getText().equals(words));
    }

    @Nested
    class TheProgress {

        @Test
        void saysWhatStillLacks() {
            var made = opened();
            page(made, "/contact", () -> assertThat(text())
                    .contains("3 more attempts are needed", "None yet", "0 of 3", "Target: reached by"));
            tried(made, Channel.PHONE, 1, 9);
            tried(made, Channel.PHONE, 1, 10);
            page(made, "/contact", () -> assertThat(text())
                    .contains(
                            "1 more attempt is needed",
                            "Phone call. Still to try: text message or e-mail or in person",
                            "Morning. Still to try: afternoon or evening",
                            "A letter follows three attempts. There are 2 so far."));
        }

        @Test
        void offersTheLetterOnceEnoughWasTried() {
            var made = opened();
            threeTimes(made);
            page(made, "", () -> {
                assertThat(links("Send the letter")).isTrue();
                assertThat(text()).contains("3 of 3", "2 of 2", "Can be sent now");
            });
        }
    }

    @Nested
    class TheLetter {

        @Test
        void isNotOfferedBeforeEnoughWasTried() {
            var made = opened();
            tried(made, Channel.PHONE, 1, 9);
            page(made, "/contact/letter", () -> {
                assertThat(text()).contains("There are 1 so far");
                assertThat(find(Button.class).withId("save").exists()).isFalse();
            });
        }

        @Test
        void isWrittenDownAndThenHasItsTime() {
            var made = opened();
            threeTimes(made);
            page(made, "/contact/letter", ContactPagesTest.this::save);
            assertThat(Rows.text(
                            "select count(*) from case_step where action = 'sendLetter' and case_id = ?",
                            made.id().value()))
                    .isEqualTo("1");
            page(made, "", () -> assertThat(text()).contains("Sent", "Possible from"));
            page(made, "/contact/end", () -> {
                assertThat(text()).contains("The letter has time until");
                assertThat(find(Button.class).withId("save").exists()).isFalse();
            });
        }

        @Test
        void sentBySomebodyElseMeanwhileIsSaid() {
            var made = opened();
            threeTimes(made);
            page(made, "/contact/letter", () -> {});
            done(made, card -> casework.sendLetter(made.coach(), made.id(), card.version()));
            as(made.icb(), made.coach(), () -> {
                save();
                assertThat(text()).contains("Someone changed this since you opened it.");
                return true;
            });
        }
    }

    @Nested
    class TheEndOfTrying {

        @Test
        void endsTheCaseOnceTheLettersTimeHasPassed() {
            var made = opened();
            threeTimes(made);
            done(made, card -> casework.sendLetter(made.coach(), made.id(), card.version()));
            MovedClock.at(fixtures.now().plus(Duration.ofDays(14)), () -> {
                page(made, "/contact/end", () -> {
                    assertThat(text()).contains("The case ends as “could not be reached”.");
                    save();
                });
                return true;
            });
            assertThat(state(made)).isEqualTo("UNABLE_TO_CONTACT");
        }
    }

    /** Ten o'clock on a day after next week on which everybody works. */
    private LocalDate tuesday() {
        return LocalDate.ofInstant(fixtures.now(), LONDON)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusDays(7);
    }

    private void fill(String id, LocalDate day, LocalTime time) {
        find(DatePicker.class).withId(id).single().setValue(day);
        find(TimePicker.class).withId(id + "-time").single().setValue(time);
    }

    @Nested
    class TheFirstAppointment {

        private void books(InSupport made, LocalDate day, LocalTime time) {
            open("coach/case/" + made.id() + "/contact");
            booked();
            fill("appointment-day", day, time);
            save();
        }

        @SuppressWarnings("unchecked")
        private void booked() {
            find(RadioButtonGroup.class).withId("outcome").single().setValue(Outcome.BOOKED);
        }

        @Test
        void isOfferedFreeTimesAndTakesOne() {
            var made = opened();
            page(made, "/contact", () -> {
                booked();
                assertThat(text()).contains("Free within the coach's hours");
                var offers = find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").startsWith("Take "))
                        .toList();
                assertThat(offers).hasSize(6);
                test(offers.getFirst()).click();
                save();
            });
            assertThat(state(made)).isEqualTo("BOOKED");
        }

        @Test
        void outsideTheHoursAsksForAWordBesideTheFieldAndInTheSummaryAndKeepsIt() {
            var made = opened();
            page(made, "/contact", () -> {
                books(made, tuesday(), LocalTime.of(19, 0));
                assertThat(text()).contains("One thing to put right");
                var why = find(TextArea.class).withId("outside").single();
                assertThat(why.getErrorMessage())
                        .contains("outside the coach's hours", "09:00 to 17:00", "Choose another time");
                assertThat(find(TimePicker.class)
                                .withId("appointment-day-time")
                                .single()
                                .getValue())
                        .isEqualTo(LocalTime.of(19, 0));
                why.setValue("Comes after work");
                save();
            });
            assertThat(state(made)).isEqualTo("BOOKED");
            assertThat(Rows.holding("appointment", "Comes after work")).isZero();
            assertThat(made.icb()
                            .as(made.coach(), () -> caseload.of(made.coach()).bookedFirst(made.id()))
                            .orElseThrow()
                            .outsideWords())
                    .isEqualTo("Comes after work");
        }

        @Test
        void isRefusedOnADayOnWhichTheCoachIsAway() {
            var made = opened();
            made.icb()
                    .as(
                            made.coach(),
                            () -> hours.goAway(made.coach(), made.coach().id(), tuesday(), tuesday()));
            page(made, "/contact", () -> {
                books(made, tuesday(), LocalTime.of(10, 0));
                assertThat(text()).contains("The coach is away on " + Dates.longDay(tuesday()));
            });
            assertThat(state(made)).isEqualTo("OPENED");
        }

        @Test
        void isRefusedWhereALaterAppointmentOfAnotherCaseLies() {
            var other = cases.started(fixtures.icb("QE1"));
            var start = tuesday().atTime(10, 0).atZone(LONDON).toInstant();
            var later = new BookAppointment(AppointmentKind.REVIEW, start, 30, Mode.PHONE, null, null, null);
            assertThat(other.icb().as(other.coach(), () -> appointing.book(other.coach(), other.id(), later)))
                    .isInstanceOf(AppointmentResult.Done.class);
            var made = cases.opened(other.icb(), other.coach());
            page(made, "/contact", () -> {
                books(made, tuesday(), LocalTime.of(10, 15));
                assertThat(text()).contains("The coach has another appointment on");
                assertThat(find(DatePicker.class)
                                .withId("appointment-day")
                                .single()
                                .isInvalid())
                        .isTrue();
            });
            assertThat(state(made)).isEqualTo("OPENED");
        }

        @Test
        void isRefusedFarAhead() {
            var made = opened();
            page(made, "/contact", () -> {
                books(made, tuesday().plusDays(210), LocalTime.of(10, 0));
                assertThat(text()).contains("Enter a time within the next six months");
            });
        }
    }

    @Nested
    class SomebodyWhoMissedTheFirstAppointment {

        private InSupport missed() {
            var made = opened();
            threeTimes(made);
            done(made, card -> casework.sendLetter(made.coach(), made.id(), card.version()));
            booked(made, fixtures.now().plus(Duration.ofDays(1)));
            done(
                    made,
                    card -> casework.logFirstAppointment(
                            made.coach(),
                            new LogFirstAppointment(
                                    made.id(),
                                    fixtures.now().minusSeconds(60),
                                    45,
                                    Mode.PHONE,
                                    Attendance.DID_NOT_ATTEND,
                                    null,
                                    card.version())));
            return made;
        }

        @Test
        void isTriedAnew() {
            var made = missed();
            page(made, "/contact", () -> assertThat(text())
                    .contains("3 more attempts are needed", "0 of 3", "0 of 2", "Not sent", "Follows the letter."));
            page(made, "/contact/letter", () -> assertThat(text()).contains("There are 0 so far"));
        }

        @Test
        void isNotGivenUpOnAnOldLetter() {
            var made = missed();
            MovedClock.at(fixtures.now().plus(Duration.ofDays(20)), () -> {
                var card = cases.card(made);
                var result = made.icb()
                        .as(made.coach(), () -> casework.giveUpContact(made.coach(), made.id(), card.version()));
                assertThat(result).isInstanceOfSatisfying(CaseResult.Refused.class, refused -> assertThat(
                                refused.faults().getFirst().words())
                        .isEqualTo("Send a letter first"));
                return true;
            });
        }

        @Test
        void hasNoLetterSentForWhatWasTriedBefore() {
            var made = missed();
            var card = cases.card(made);
            assertThat(made.icb().as(made.coach(), () -> casework.sendLetter(made.coach(), made.id(), card.version())))
                    .isInstanceOf(CaseResult.Refused.class);
        }
    }

    @Nested
    class AnotherTimeForTheFirstAppointment {

        @Test
        void supersedesTheOneThatWasBooked() {
            var made = opened();
            booked(made, fixtures.now().plus(Duration.ofDays(1)));
            var day = tuesday();
            page(made, "/first-appointment/move", () -> {
                assertThat(text()).contains("Booked for");
                find(DatePicker.class).withId("starts").single().setValue(day);
                find(TimePicker.class).withId("starts-time").single().setValue(LocalTime.of(10, 0));
                save();
            });
            assertThat(state(made)).isEqualTo("BOOKED");
            page(made, "/appointments", () -> assertThat(text()).contains(Dates.longDay(day) + ", 10:00"));
            assertThat(Rows.text(
                            "select count(*) from appointment where supersedes is not null and case_id = ?",
                            made.id().value()))
                    .isEqualTo("1");
        }

        @Test
        void isRefusedInThePastWithWordsAtTheDay() {
            var made = opened();
            booked(made, fixtures.now().plus(Duration.ofDays(1)));
            page(made, "/first-appointment/move", () -> {
                find(DatePicker.class)
                        .withId("starts")
                        .single()
                        .setValue(LocalDate.ofInstant(fixtures.now(), LONDON).minusDays(1));
                save();
                assertThat(text()).contains("One thing to put right", "Enter a time after now");
                assertThat(find(DatePicker.class).withId("starts").single().isInvalid())
                        .isTrue();
            });
        }

        @Test
        void isNotPossibleWhileNothingIsBooked() {
            page(opened(), "/first-appointment/move", () -> assertThat(text())
                    .contains("This is not possible while the case is"));
        }
    }

    @Test
    void areNotThereForAnybodyElse() {
        var made = opened();
        var elsewhere = fixtures.icb("QOP");
        for (var part : List.of("/contact/letter", "/contact/end", "/first-appointment/move")) {
            as(made.icb(), made.icb().coach2(), () -> {
                open("coach/case/" + made.id() + part);
                assertThat(getCurrentView()).as(part).isInstanceOf(NotFoundPage.class);
                return true;
            });
            as(elsewhere, elsewhere.lead(), () -> {
                open("coach/case/" + made.id() + part);
                assertThat(getCurrentView()).as(part).isInstanceOf(NotFoundPage.class);
                return true;
            });
        }
    }

    @Test
    void sendAsManyStatementsHoweverOftenItWasTried() {
        var made = opened();
        tried(made, Channel.PHONE, 1, 9);
        int few = statements(made);
        for (int i = 0; i < 8; i++) tried(made, Channel.TEXT, 1, 11);
        assertThat(few).isLessThanOrEqualTo(20);
        // Staff are believed for a few seconds and may be read again.
        assertThat(statements(made)).isLessThanOrEqualTo(few + 2);
    }

    private int statements(InSupport made) {
        page(made, "/contact", () -> {});
        return as(made.icb(), made.coach(), () -> {
            open("coach/caseload");
            return CountedStatements.of(() -> open("coach/case/" + made.id() + "/contact"));
        });
    }
}
