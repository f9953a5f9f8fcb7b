package uk.workwell.selfservice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.talk.Meeting;
import uk.workwell.portal.talk.Meeting.Way;
import uk.workwell.tenant.calendar.TypedDate;

/** When and how somebody wants to meet, as they typed it; shown again after a slip. */
record MeetingTyped(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String time,
        @Nullable String minutes,
        @Nullable String way,
        @Nullable String place) {

    static final MeetingTyped EMPTY = new MeetingTyped(null, null, null, null, "45", null, null);

    static MeetingTyped of(Meeting now) {
        return on(now.day(), now.time().toString(), now.minutes(), now.way().name(), now.place());
    }

    static MeetingTyped on(
            LocalDate day, @Nullable String time, int minutes, @Nullable String way, @Nullable String place) {
        return new MeetingTyped(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()),
                time,
                String.valueOf(minutes),
                way,
                place);
    }

    /** What has to be put right before it is a meeting. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (date().isEmpty()) faults.add(new Fault("day", "Enter the day as a date, like 4 12 2026"));
        if (at().isEmpty()) faults.add(new Fault("time", "Enter a time, like 14:30"));
        if (length().isEmpty()) faults.add(new Fault("minutes", "Enter a length in minutes, like 45"));
        if (how().isEmpty()) faults.add(new Fault("mode", "Choose how you talk to each other"));
        return faults;
    }

    /** Once there are no faults. */
    Meeting meeting() {
        return new Meeting(
                date().orElseThrow(),
                at().orElseThrow(),
                length().orElseThrow(),
                how().orElseThrow(),
                place == null ? "" : place);
    }

    private Optional<LocalDate> date() {
        return TypedDate.read(day, month, year);
    }

    /** "14:30", "9.30". */
    private Optional<LocalTime> at() {
        var plain = time == null ? "" : time.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(plain.matches("\\d:\\d\\d") ? "0" + plain : plain));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> length() {
        var plain = minutes == null ? "" : minutes.strip();
        return plain.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private Optional<Way> how() {
        return Arrays.stream(Way.values()).filter(one -> one.name().equals(way)).findFirst();
    }
}
