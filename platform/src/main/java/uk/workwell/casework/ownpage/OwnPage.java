package uk.workwell.casework.ownpage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.person.OwnContacts;
import uk.workwell.person.OwnContacts.Verified;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;

/**
 * A person's own page opens to a contact that a coach asked them about in a conversation, and to no other: an employer may have
 * given the first one. The link is kept and opened again and again, each time with a new code and the date of birth.
 */
@Service
@Transactional
public class OwnPage {

    /** How long a link works before a coach asks again. */
    static final Duration LASTS = Duration.ofDays(365);

    private final Caseload caseload;
    private final CaseBriefs cases;
    private final OwnContacts contacts;
    private final People people;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPage(
            Caseload caseload,
            CaseBriefs cases,
            OwnContacts contacts,
            People people,
            Links links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseload = caseload;
        this.cases = cases;
        this.contacts = contacts;
        this.people = people;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How it stands, for the coach.
     *
     * @param verified null where nobody asked about the contact as it is now
     * @param until until when the link works; null where none does
     */
    public record Standing(
            @Nullable Verified verified, @Nullable Instant until) {

        public boolean open() {
            return verified != null && until != null;
        }
    }

    /** What came of opening. */
    public enum Opening {
        SENT,
        NO_CONTACT,
        NOT_FOUND
    }

    @Transactional(readOnly = true)
    public Optional<Standing> of(Colleague by, CaseId caseId) {
        return caseload.of(by)
                .find(caseId)
                .map(card -> new Standing(
                        contacts.of(new PersonId(card.person())).orElse(null),
                        link(caseId).map(Ticket::expiresAt).orElse(null)));
    }

    /** The coach asked, and the person said that the contact is theirs alone: the link goes out. One before it ends. */
    public Opening open(Colleague by, CaseId caseId) {
        var card = caseload.of(by).find(caseId);
        if (card.isEmpty()) return Opening.NOT_FOUND;
        if (!contacts.verify(new PersonId(card.get().person()), by.id().value())) return Opening.NO_CONTACT;
        link(caseId).ifPresent(before -> links.end(before.id()));
        var ticket = links.issue(
                Purpose.MY_PAGE,
                CurrentTenant.get(),
                null,
                caseId.value(),
                clock.instant().plus(LASTS));
        events.publishEvent(new OwnPageOpened(CurrentTenant.get(), caseId, ticket.value()));
        return Opening.SENT;
    }

    /** Somebody else may have the link: from now on it leads nowhere. */
    public boolean close(Colleague by, CaseId caseId) {
        var open = caseload.of(by).find(caseId).map(CaseCard::id).flatMap(this::link);
        open.ifPresent(ticket -> {
            links.end(ticket.id());
            events.publishEvent(new OwnPageClosed(CurrentTenant.get(), caseId));
        });
        return open.isPresent();
    }

    /** Whose page the link of this case opens; empty unless the contact is still the one that was asked about. */
    @Transactional(readOnly = true)
    public Optional<CaseBrief> opened(UUID caseId) {
        return cases.find(new CaseId(caseId))
                .filter(brief -> contacts.of(brief.person()).isPresent())
                .filter(brief -> !cases.died(caseId));
    }

    @Transactional(readOnly = true)
    public boolean bornOn(UUID caseId, LocalDate day) {
        return opened(caseId)
                .map(CaseBrief::person)
                .flatMap(people::find)
                .map(card -> card.birthDate().equals(day))
                .orElse(false);
    }

    private Optional<Ticket> link(CaseId caseId) {
        return links.newest(Purpose.MY_PAGE, caseId.value());
    }
}
