package uk.workwell.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.calendar.Written;

/** What the person let their employer know, and what they took back: both are theirs alone to do. */
@Component
class SharingInTheTimeline implements TimelineSource {

    private final Permissions permissions;

    SharingInTheTimeline(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.SHARING);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var person = new Actor(Actor.Kind.PERSON, of.person());
        var permitted = permissions.of(of.referral());
        var narrowed = permitted.stream()
                .map(Permitted::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var all = permitted.stream()
                .flatMap(one -> told(one, person, narrowed.contains(one.id())))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
        return new Part(all.stream().limit(atMost).toList(), all.size());
    }

    /** @param narrowed whether it ended because less of it goes on */
    private static Stream<TimelineEntry> told(Permitted permitted, Actor person, boolean narrowed) {
        var facts = permitted.facts();
        var given = entry(permitted.id().value(), facts.givenAt(), person, gives(permitted), lines(permitted));
        var withdrawn = facts.withdrawnAt();
        return withdrawn == null || narrowed
                ? Stream.of(given)
                : Stream.of(
                        given,
                        entry(
                                permitted.id().value(),
                                withdrawn,
                                by(permitted, person),
                                takesBack(permitted.item()),
                                List.of(Line.plain("The employer sees nothing of it from then on"))));
    }

    /** A colleague may take it back for them; whose id it was before people had a record is theirs all the same. */
    private static Actor by(Permitted permitted, Actor person) {
        var who = permitted.withdrawnBy();
        return who != null && who.kind() == Actor.Kind.STAFF ? who : person;
    }

    private static TimelineEntry entry(UUID id, Instant at, Actor person, String head, List<Line> lines) {
        return new TimelineEntry(id, at, Topic.SHARING, person, head, lines, null);
    }

    private static List<Line> lines(Permitted permitted) {
        var expires = permitted.facts().expiresOn();
        return List.of(
                Line.plain("Asked: “" + permitted.question() + "”"),
                Line.plain(
                        expires == null
                                ? "Until it is taken back, or 28 days after the case ends"
                                : "Until " + Written.day(expires.minusDays(1)) + ", or until it is taken back"));
    }

    private static String gives(Permitted permitted) {
        return permitted.replaces() == null
                ? allows(permitted.item())
                : "Less than before: " + lower(allows(permitted.item()));
    }

    private static String allows(SharedItem item) {
        return item == SharedItem.IN_CONTACT
                ? "Lets the employer know of the contact with us"
                : "Lets the employer read: " + lower(item.words());
    }

    private static String takesBack(SharedItem item) {
        return item == SharedItem.IN_CONTACT
                ? "No longer lets the employer know of the contact with us"
                : "No longer lets the employer read: " + lower(item.words());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
