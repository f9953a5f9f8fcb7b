package uk.workwell.casework.appointments;

import java.util.UUID;
import uk.workwell.tenant.Ids;

/** One version of an appointment: moving or logging it makes another. */
public record AppointmentId(UUID value) {

    static AppointmentId fresh() {
        return new AppointmentId(Ids.fresh());
    }

    /** @throws IllegalArgumentException if it isn't an id */
    public static AppointmentId of(String uuid) {
        return new AppointmentId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
