package uk.workwell.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.draft.UnboundDrafts;
import uk.workwell.draft.UnboundDrafts.Outcome;
import uk.workwell.draft.UnboundDrafts.Unbound;
import uk.workwell.employer.EmployerLines;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * Referrals whose ICB stays open after the council was asked: each waits as a sealed draft of its employer until its person
 * says where they live (record 0020). Needs the employer bound; {@link PlacingReferrals} takes it into an ICB.
 */
@Service
@Transactional
public class UnplacedReferrals {

    /** No ICB's settings apply yet: the number that the employer is told everywhere. */
    public static final int DAYS = 14;

    private static final int LINKS_AGAIN_AT_MOST = 3;

    private final UnboundDrafts drafts;
    private final Links links;
    private final EmployerLines lines;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnplacedReferrals(
            UnboundDrafts drafts,
            Links links,
            EmployerLines lines,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.links = links;
        this.lines = lines;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** Sends to the person. Sending the same line again changes nothing. */
    public void send(SendReferral command) {
        var expires = WorkingDays.today(clock)
                .plusDays(DAYS)
                .atStartOfDay(WorkingDays.LONDON)
                .toInstant();
        var line = command.employerReferralId();
        if (drafts.keep(line, "referral", json.writeValueAsString(command.words()), expires)) {
            var employer = CurrentEmployer.get();
            var ticket = links.issue(Purpose.PLACE_REFERRAL, null, employer, line, expires);
            events.publishEvent(new UnplacedSent(employer, line, ticket.value()));
        }
    }

    /** Whether this line was sent without an ICB, whatever became of it. */
    @Transactional(readOnly = true)
    public boolean has(UUID line) {
        return drafts.has(line);
    }

    /** The referral, while it waits for its person. */
    @Transactional(readOnly = true)
    public Optional<Unplaced> open(UUID line) {
        return drafts.waiting(line).map(this::opened);
    }

    /** Whether the person was born on that day. False as well when nothing waits. */
    @Transactional(readOnly = true)
    public boolean bornOn(UUID line, LocalDate day) {
        return open(line)
                .map(waiting -> waiting.words().who().birthDate().equals(day))
                .orElse(false);
    }

    /** How the person is reached: what the employer gave. Empty once the words are destroyed. */
    @Transactional(readOnly = true)
    public Optional<ReferralContacts.Reach> reach(UUID line) {
        return open(line)
                .map(waiting -> waiting.words().who())
                .map(who -> new ReferralContacts.Reach(who.mobile(), who.email(), who.preferredContact()));
    }

    /** The person says no: every word is destroyed at once. Afterwards, or without one, nothing happens. */
    public void decline(UUID line) {
        end(line, Outcome.DECLINED);
    }

    /** The employer takes it back. */
    public void withdraw(UUID line) {
        end(line, Outcome.WITHDRAWN);
    }

    /**
     * No contact could be reached: the words are destroyed, and the employer is told so. One whose time is over lapses
     * instead: nobody can say any more how it would have been reached.
     */
    public void undeliverable(UUID line) {
        if (drafts.lock(line).isPresent() && end(line, Outcome.UNDELIVERABLE)) {
            lines.undeliverable(line, clock.instant());
            events.publishEvent(new UnplacedUndeliverable(CurrentEmployer.get(), line));
        }
    }

    /** Fourteen days of silence. */
    void lapseDue() {
        drafts.due().forEach(line -> end(line, Outcome.LAPSED));
    }

    /** Sends the person another link, at most three times. */
    public void sendAgain(UUID line) {
        drafts.lock(line)
                .filter(waiting -> links.issued(Purpose.ASK_FOR_NEW_LINK, line) <= LINKS_AGAIN_AT_MOST)
                .ifPresent(waiting -> {
                    var employer = CurrentEmployer.get();
                    var ticket = links.newest(Purpose.PLACE_REFERRAL, line)
                            .map(Ticket::id)
                            .orElseGet(() ->
                                    links.issue(Purpose.PLACE_REFERRAL, null, employer, line, waiting.expiresAt()));
                    events.publishEvent(new UnplacedLinkSentAgain(employer, line, ticket.value()));
                });
    }

    Unplaced opened(Unbound waiting) {
        return new Unplaced(
                waiting.id(),
                json.readValue(waiting.body(), EmployerWords.class),
                waiting.sentAt(),
                LocalDate.ofInstant(waiting.expiresAt(), WorkingDays.LONDON));
    }

    private boolean end(UUID line, Outcome how) {
        var ended = drafts.end(line, how);
        if (ended) {
            links.endAll(line);
        }
        return ended;
    }
}
