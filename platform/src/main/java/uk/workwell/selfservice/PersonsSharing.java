package uk.workwell.selfservice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.Catalogue;
import uk.workwell.link.Links;
import uk.workwell.link.Ticket;
import uk.workwell.person.People;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.tenant.calendar.Written;

/** What a person reads, answers and stops behind a link for sharing. */
@Service
class PersonsSharing {

    private final PersonsSide side;
    private final AnsweringReleases releases;
    private final Permissions permissions;
    private final Adjustments changes;
    private final Catalogue catalogue;
    private final EmployerPreview preview;
    private final AcceptedReferrals accepted;
    private final People people;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonsSharing(
            PersonsSide side,
            AnsweringReleases releases,
            Permissions permissions,
            Adjustments changes,
            Catalogue catalogue,
            EmployerPreview preview,
            AcceptedReferrals accepted,
            People people,
            Links links,
            TransactionTemplate transaction,
            Clock clock) {
        this.side = side;
        this.releases = releases;
        this.permissions = permissions;
        this.changes = changes;
        this.catalogue = catalogue;
        this.preview = preview;
        this.accepted = accepted;
        this.people = people;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param waiting the text that waits longest; null when none does
     * @param seen what the employer sees now, made by whoever makes the employer's own page
     */
    record Page(
            @Nullable Release waiting,
            List<Reader> readers,
            List<Standing> standing,
            EmployerView.@Nullable StaffMember seen) {}

    /**
     * Something that the employer may see now.
     *
     * @param everybody whether it is for everybody there, and can be left to some of them
     * @param document the text that it is about; null where it is no text
     */
    record Standing(
            UUID id,
            String about,
            String who,
            String until,
            boolean everybody,
            @Nullable UUID document) {}

    Page page(Ticket ticket) {
        return side.within(ticket, () -> {
            side.seen(ticket, "sharing");
            var now = now(ticket.subject());
            return new Page(
                    releases.waiting(ticket.subject()).stream().findFirst().orElse(null),
                    now.readers(),
                    now.standing(),
                    now.seen());
        });
    }

    /**
     * How it stands at this moment.
     *
     * @param seen null where no employer sent the person
     */
    record Now(List<Reader> readers, List<Standing> standing, EmployerView.@Nullable StaffMember seen) {}

    /** Needs the ICB bound. */
    Now now(UUID referral) {
        var readers = preview.readers(referral);
        var names = readers.stream().collect(Collectors.toMap(Reader::id, Reader::name));
        var now = clock.instant();
        var titles = changes.of(referral).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> catalogue.words(one.code())));
        return new Now(
                readers,
                permissions.of(referral).stream()
                        .filter(one -> one.facts().countsAt(now))
                        .map(one -> standing(one, names, titles))
                        .toList(),
                preview.of(referral).orElse(null));
    }

    /** @param titles of changes at work: of those each is let through by itself */
    private static Standing standing(Permitted one, Map<UUID, String> names, Map<UUID, String> titles) {
        var document = one.grant().document();
        var title = document == null ? null : titles.get(document.value());
        var only = one.grant().only();
        var expires = one.facts().expiresOn();
        return new Standing(
                one.id().value(),
                title == null ? one.item().words() : one.item().words() + ": " + title,
                only == null
                        ? "Everybody there whose business it is"
                        : names.getOrDefault(only.value(), "Somebody who has left"),
                expires == null
                        ? "Until you stop it, or 28 days after your support ends"
                        : "Until " + Written.longDay(expires.minusDays(1)),
                only == null,
                document == null ? null : document.value());
    }

    /** The last answer uses the link up: both or neither. */
    ReleaseResult answer(Ticket ticket, AnswerRelease answer) {
        return side.within(ticket, () -> {
            var made = transaction.execute(status -> {
                var result = releases.answer(answer);
                boolean late = result instanceof Done
                        && releases.waiting(ticket.subject()).isEmpty()
                        && !links.use(ticket.id());
                if (late) status.setRollbackOnly();
                return late ? new NotFound() : result;
            });
            return made == null ? new NotFound() : made;
        });
    }

    boolean nothingWaits(Ticket ticket) {
        return side.within(ticket, () -> releases.waiting(ticket.subject()).isEmpty());
    }

    /** From now on. Without such a permission nothing happens. */
    void stop(Ticket ticket, UUID permission) {
        side.within(ticket, () -> permissions.withdraw(ticket.subject(), new PermissionId(permission)));
    }

    /** Whether the person of an accepted referral was born on that day. */
    boolean bornOn(Ticket ticket, LocalDate day) {
        return side.within(ticket, () -> Optional.ofNullable(
                        transaction.execute(status -> accepted.facts(new ReferralId(ticket.subject()))
                                .flatMap(facts -> people.find(facts.person()))
                                .map(card -> card.birthDate().equals(day))
                                .orElse(false)))
                .orElse(false));
    }
}
