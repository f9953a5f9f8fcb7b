package uk.workwell.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import uk.workwell.casework.appointments.CalendarFeeds;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;

/** The address that a coach's calendar asks. Calendars sign in nowhere: whoever knows the address reads it. */
@RestController
class CalendarAddress {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Tenants tenants;
    private final CalendarFeeds feeds;
    private final Seen seen;

    CalendarAddress(Tenants tenants, CalendarFeeds feeds, Seen seen) {
        this.tenants = tenants;
        this.feeds = feeds;
        this.seen = seen;
    }

    /** A calendar that has it already hears so, and nothing is written down: nothing was read. */
    @GetMapping("/calendar/{slug}/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String slug, @PathVariable String token, WebRequest request) {
        var tenant = tenants.byCode(slug).orElseThrow(CalendarAddress::nothingHere);
        return CurrentTenant.within(tenant.id(), () -> {
            var feed = feeds.read(token).orElseThrow(CalendarAddress::nothingHere);
            var tag = '"' + hash(feed.text()) + '"';
            // Kept, but asked again each time: a revoked address must not live on in a cache.
            var answer = ResponseEntity.status(HttpStatus.OK)
                    .eTag(tag)
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .header("X-Robots-Tag", "noindex");
            if (request.checkNotModified(tag)) {
                return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .eTag(tag)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .build();
            }
            var reader = new Actor(Actor.Kind.STAFF, feed.coach().value());
            CurrentActor.within(reader, () -> {
                seen.list("calendar", feed.coach().toString(), feed.appointments());
                return true;
            });
            return answer.contentType(CALENDAR).body(feed.text());
        });
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
