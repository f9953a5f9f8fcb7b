package uk.workwell.casework.appointments;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * Appointments in the format of calendars (RFC 5545). Times are in UTC, so no time zone has to be described. The same facts
 * give the same bytes: the stamp of an entry is when it was written down.
 */
final class CalendarFile {

    private CalendarFile() {}

    /**
     * @param series makes the entry one that a newer version replaces
     * @param summary what the calendar shows; holds nobody's name
     * @param venue null where that is nobody else's business
     */
    record Entry(
            UUID series,
            int sequence,
            Instant startsAt,
            int minutes,
            String summary,
            @Nullable String venue,
            @Nullable URI page,
            Instant writtenAt) {}

    /** Who invites whom, by e-mail address. */
    record Guests(String organiser, String organiserName, String attendee) {}

    /** @param method of an invitation; null for a calendar that somebody subscribes to */
    static String of(@Nullable Method method, List<VEvent> events) {
        var properties = new ArrayList<Property>();
        properties.add(new ProdId("-//WorkWell//Appointments//EN"));
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(ImmutableCalScale.GREGORIAN);
        if (method != null) properties.add(method);
        var calendar = new Calendar(new PropertyList(properties), new ComponentList<>(events));
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static VEvent event(Entry entry, @Nullable Guests guests, boolean cancelled) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid(entry.series() + "@workwell"));
        properties.add(new DtStamp(entry.writtenAt()));
        properties.add(new DtStart<>(entry.startsAt()));
        properties.add(new DtEnd<>(entry.startsAt().plusSeconds(60L * entry.minutes())));
        properties.add(new Sequence(entry.sequence()));
        properties.add(new Summary(entry.summary()));
        Status status = cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        properties.add(status);
        if (entry.venue() != null) properties.add(new Location(entry.venue()));
        if (entry.page() != null) properties.add(new Url(entry.page()));
        if (guests != null) {
            properties.add(new Organizer(
                    new ParameterList(List.of(new Cn(guests.organiserName()))), mailto(guests.organiser())));
            properties.add(new Attendee(mailto(guests.attendee())));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (java.net.URISyntaxException e) {
            // The address would stand in the message of the exception.
            throw new IllegalArgumentException("An e-mail address that no invitation can carry");
        }
    }
}
