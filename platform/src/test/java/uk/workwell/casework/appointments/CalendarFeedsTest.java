package uk.workwell.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.AppointmentResult.Done;
import uk.workwell.team.Team;

/** What a coach's calendar reads, as a calendar reads it. */
@WorkWellTest
class CalendarFeedsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Appointing appointing;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Team team;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Instant now = Instant.EPOCH;
    private InSupport one;
    private AppointmentId booked;

    @BeforeEach
    void aBookedAppointment() {
        now = fixtures.now();
        one = cases.started(fixtures.icb("QE1"));
        booked = ((Done) one.icb().as(one.coach(), () -> appointing.book(one.coach(), one.id(), at(3)))).id();
    }

    private BookAppointment at(int days) {
        return new BookAppointment(
                AppointmentKind.ASSESSMENT,
                now.plus(Duration.ofDays(days)),
                45,
                Mode.IN_PERSON,
                "Marigold House",
                "Bring the marigold form",
                "Marigold reasons");
    }

    private String made() {
        return one.icb().as(one.coach(), () -> feeds.make(one.coach()));
    }

    private String text(String token) {
        return one.icb().in(() -> feeds.read(token)).orElseThrow().text();
    }

    private static List<VEvent> events(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).hasErrors()).isFalse();
            return calendar.getComponents("VEVENT");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private VEvent theirs(String text) {
        return events(text).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().startsWith(booked.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsTheAppointmentAtItsTimeWithReferenceAndModeOnly() {
        var text = text(made());
        var event = theirs(text);
        var reference = Rows.text(
                "select p.reference from care_case c join person p on p.id = c.person_id where c.id = ?",
                one.id().value());
        assertThat(value(event, "SUMMARY")).isEqualTo(reference + ", in person");
        assertThat(value(event, "DTSTART")).isEqualTo(UTC.format(at(3).startsAt()));
        assertThat(text.replace("\r\n ", ""))
                .doesNotContain(one.referral().name(), "Marigold", "arigold", "Assessment", "Review");
    }

    @Test
    void isTheSameAsLongAsNothingChanges() {
        var token = made();
        assertThat(text(token)).isEqualTo(text(token));
    }

    @Test
    void followsAMoveUnderTheSameIdWithAHigherSequence() {
        var token = made();
        one.icb().as(one.coach(), () -> appointing.move(one.coach(), one.id(), booked, at(4)));
        var event = theirs(text(token));
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "DTSTART")).isEqualTo(UTC.format(at(4).startsAt()));
    }

    @Test
    void losesWhatIsCancelled() {
        var token = made();
        var log = new LogAppointment(Attendance.CANCELLED_BY_PERSON, null, null);
        one.icb().as(one.coach(), () -> appointing.log(one.coach(), one.id(), booked, log));
        assertThat(text(token)).doesNotContain(booked.toString());
    }

    @Test
    void isKeptAsAHashOnlyAndEndsWithTheNextOne() {
        var first = made();
        assertThat(Rows.holding("calendar_feed", first)).isZero();
        var second = made();
        assertThat(one.icb().in(() -> feeds.read(first))).isEmpty();
        assertThat(one.icb().in(() -> feeds.read(second))).isPresent();
        one.icb().as(one.coach(), () -> {
            feeds.revoke(one.coach());
            return true;
        });
        assertThat(one.icb().in(() -> feeds.read(second))).isEmpty();
    }

    @Test
    void isNothingForAnInventedSecretForAnotherIcbAndAfterTheCoachHasLeft() {
        var token = made();
        assertThat(one.icb().in(() -> feeds.read(UUID.randomUUID().toString()))).isEmpty();
        assertThat(fixtures.icb("QOP").in(() -> feeds.read(token))).isEmpty();
        one.icb().in(() -> {
            team.leave(one.coach().id());
            return true;
        });
        assertThat(one.icb().in(() -> feeds.read(token))).isEmpty();
    }
}
