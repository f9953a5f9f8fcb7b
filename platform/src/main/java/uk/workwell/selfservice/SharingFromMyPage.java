package uk.workwell.selfservice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.NarrowPermission;
import uk.workwell.sharing.Narrowing;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.Readings;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.trail.Views;

/** What a person does about sharing of their own accord. Needs the ICB bound, and the person as actor. */
@Service
class SharingFromMyPage {

    /** As the person reads it beside the button. */
    static final String QUESTION = "May your employer know that you are in contact with us?";

    private final Permissions permissions;
    private final Readings readings;
    private final Views views;
    private final Employments employments;
    private final AcceptedReferrals accepted;
    private final Clock clock;

    SharingFromMyPage(
            Permissions permissions,
            Readings readings,
            Views views,
            Employments employments,
            AcceptedReferrals accepted,
            Clock clock) {
        this.permissions = permissions;
        this.readings = readings;
        this.views = views;
        this.employments = employments;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** Whether there is something that the person could begin to share: the contact itself. */
    boolean contactIsKept(Me me) {
        var now = clock.instant();
        return permissions.of(me.referral()).stream()
                .noneMatch(one -> one.item() == SharedItem.IN_CONTACT
                        && one.grant().only() == null
                        && one.facts().countsAt(now));
    }

    /** Nothing happens for somebody whom no employer referred. */
    void letThemKnow(Me me) {
        accepted.facts(new ReferralId(me.referral())).ifPresent(facts -> {
            var employer = facts.employer();
            if (employer != null) {
                permissions.give(new GivePermission(
                        facts.provider().value(), me.referral(), employer, SharedItem.IN_CONTACT, QUESTION, null));
            }
        });
    }

    /** From now on. */
    void stop(Me me, UUID permission) {
        permissions.withdraw(me.referral(), new PermissionId(permission));
    }

    /** From now on, an earlier end or fewer people. */
    Narrowing less(Me me, NarrowPermission less) {
        return permissions.narrow(me.referral(), less);
    }

    void leaves(Me me, @Nullable LocalDate lastDay) {
        employments.ends(me.referral(), lastDay);
    }

    @Nullable
    LocalDate lastDay(Me me) {
        return employments.lastDays(List.of(me.referral())).get(me.referral());
    }

    /** By permission: who has read what it lets through, which nothing undoes. */
    Map<UUID, String> readBy(Me me, List<Reader> readers) {
        var names = readers.stream().collect(Collectors.toMap(Reader::id, Reader::name));
        var all = permissions.of(me.referral());
        var byDocument = read(me, all);
        var read = new HashMap<UUID, String>();
        for (var one : all) read.put(one.id().value(), words(one.grant().document(), byDocument, names));
        return read;
    }

    /** Texts know their readers themselves; of changes at work the trail knows them. */
    private Map<UUID, List<Read>> read(Me me, List<Permitted> all) {
        var documents = all.stream()
                .map(one -> one.grant().document())
                .filter(Objects::nonNull)
                .map(DocumentId::value)
                .distinct()
                .toList();
        return Stream.concat(
                        readings.of(me.referral()).stream()
                                .map(one -> new Read(
                                        one.release().value(), one.reader().value(), one.last())),
                        views.readers(documents).stream()
                                .filter(one -> one.kind().equals("adjustment"))
                                .map(one -> new Read(one.subject(), one.member(), one.last())))
                .collect(Collectors.groupingBy(Read::document));
    }

    private record Read(UUID document, UUID by, Instant last) {}

    private static String words(@Nullable DocumentId document, Map<UUID, List<Read>> read, Map<UUID, String> names) {
        if (document == null) return "Whoever looked knows of the contact already.";
        var by = read.getOrDefault(document.value(), List.of());
        if (by.isEmpty()) return "Nobody has read it yet.";
        return by.stream()
                .map(one -> names.getOrDefault(one.by(), "Somebody who has left") + " read it on "
                        + Written.day(one.last()))
                .collect(Collectors.joining(". ", "", ". They may remember it."));
    }
}
