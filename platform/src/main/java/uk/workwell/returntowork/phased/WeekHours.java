package uk.workwell.returntowork.phased;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The hours of the seven days of a week, from Monday on. */
public record WeekHours(@JsonValue List<Integer> minutes) {

    public static final WeekHours NONE = new WeekHours(List.of(0, 0, 0, 0, 0, 0, 0));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WeekHours {
        minutes = List.copyOf(minutes);
        if (minutes.size() != 7 || minutes.stream().anyMatch(day -> day < 0)) {
            throw new IllegalArgumentException("A week has seven days, and none shorter than nothing");
        }
    }

    /** @param minutes of the days from Monday on; days that are not named are free */
    public static WeekHours of(int... minutes) {
        return new WeekHours(Arrays.stream(Arrays.copyOf(minutes, 7)).boxed().toList());
    }

    public Hours on(DayOfWeek day) {
        return new Hours(minutes.get(day.getValue() - 1));
    }

    public WeekHours with(DayOfWeek day, Hours hours) {
        return new WeekHours(IntStream.range(0, 7)
                .mapToObj(at -> at == day.getValue() - 1 ? hours.minutes() : minutes.get(at))
                .toList());
    }

    public Hours total() {
        return new Hours(minutes.stream().mapToInt(Integer::intValue).sum());
    }
}
