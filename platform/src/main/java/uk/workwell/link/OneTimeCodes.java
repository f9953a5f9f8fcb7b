package uk.workwell.link;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/**
 * Six digits that prove that whoever opened a link also reads the owner's messages. They work for ten minutes and once;
 * five are sent at most, and five wrong answers lock the link.
 */
@Service
public class OneTimeCodes {

    /** How long a code works. */
    public static final Duration WORKS_FOR = Duration.ofMinutes(10);

    private static final int MOST_CODES = 5;
    private static final int MOST_FAILURES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CodeHashes hashes;
    private final Links links;
    private final CodeSender sender;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    OneTimeCodes(
            JdbcClient jdbc,
            Clock clock,
            CodeHashes hashes,
            Links links,
            CodeSender sender,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.hashes = hashes;
        this.links = links;
        this.sender = sender;
        this.transaction = transaction;
        this.events = events;
    }

    /** Has a code sent to the owner of the link. */
    public CodeSent send(TicketId id) {
        var ticket = links.find(id);
        if (ticket.isEmpty()) {
            return new CodeSent.Gone();
        }
        return inTenantOf(ticket.get(), () -> {
            var counted = jdbc.sql("update link_ticket set codes_sent = codes_sent + 1 where id = ? and codes_sent < ?")
                    .param(id.value())
                    .param(MOST_CODES)
                    .update();
            if (counted == 0) {
                return new CodeSent.Enough();
            }
            sender.send(ticket.get());
            return new CodeSent.Sent(sender.whereTo(ticket.get()));
        });
    }

    /** Where codes for this link go, in words that tell an onlooker nothing. */
    public String whereTo(Ticket ticket) {
        return inTenantOf(ticket, () -> sender.whereTo(ticket));
    }

    /**
     * Checks a code together with what else the owner must know, such as a date of birth. Wrong is wrong: the answer
     * and the work done are the same, whichever of the two it was. A right pair uses the code up.
     *
     * @param code as typed; blanks and hyphens do not count
     * @param knowsTheRest whether the other proof was right
     */
    public CodeCheck check(TicketId id, String code, boolean knowsTheRest) {
        var ticket = links.find(id);
        if (ticket.isEmpty()) {
            return new CodeCheck.Locked();
        }
        var given = hashes.of(id, code.replaceAll("[\\s\\-\\u00a0]", ""));
        return inTenantOf(ticket.get(), () -> judge(ticket.get(), given, knowsTheRest));
    }

    private CodeCheck judge(Ticket ticket, byte[] given, boolean knowsTheRest) {
        var kept = jdbc.sql(
                        "select code_hash, code_expires_at, failures, locked_at from link_ticket where id = ? for update")
                .param(ticket.id().value())
                .query((row, n) -> new Kept(
                        row.getBytes("code_hash"),
                        row.getObject("code_expires_at", OffsetDateTime.class),
                        row.getInt("failures"),
                        row.getObject("locked_at") != null))
                .single();
        if (kept.locked()) {
            return new CodeCheck.Locked();
        }
        var matches = MessageDigest.isEqual(kept.hash() == null ? new byte[32] : kept.hash(), given);
        if (matches && knowsTheRest) {
            forget(ticket.id());
            if (!kept.worksAt(clock.instant())) {
                return new CodeCheck.Expired();
            }
            if (ticket.purpose().isKept()) {
                startAgain(ticket.id());
            }
            return new CodeCheck.Right();
        }
        return countFailure(ticket, kept.failures() + 1);
    }

    private CodeCheck countFailure(Ticket ticket, int failures) {
        var locks = failures >= MOST_FAILURES;
        jdbc.sql("update link_ticket set failures = :failures, locked_at = :locked where id = :id")
                .param("failures", failures)
                .param("locked", locks ? utc(clock.instant()) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", ticket.id().value())
                .update();
        if (!locks) {
            return new CodeCheck.Wrong(MOST_FAILURES - failures);
        }
        forget(ticket.id());
        var tenant = ticket.tenant();
        var employer = ticket.employer();
        if (tenant != null) {
            events.publishEvent(new LinkLocked(tenant, ticket.id(), ticket.purpose(), ticket.subject()));
        } else if (employer != null) {
            events.publishEvent(new UnplacedLinkLocked(
                    employer, ticket.id(), ticket.purpose(), ticket.subject(), ticket.expiresAt()));
        }
        return new CodeCheck.Locked();
    }

    /** Whoever proved themselves may ask for as many codes and err as often next time. */
    private void startAgain(TicketId id) {
        jdbc.sql("update link_ticket set codes_sent = 0, failures = 0 where id = ?")
                .param(id.value())
                .update();
    }

    private void forget(TicketId id) {
        jdbc.sql("update link_ticket set code_hash = null, code_expires_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Without an ICB yet it is the employer's side of the wall on which the owner's contact lies. */
    private <T> T inTenantOf(Ticket ticket, Supplier<T> work) {
        var tenant = ticket.tenant();
        var employer = ticket.employer();
        if (tenant != null) {
            return CurrentTenant.within(tenant, () -> inTransaction(work));
        }
        return employer == null ? inTransaction(work) : CurrentEmployer.within(employer, () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        var result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("Work on a link gave no answer");
        }
        return result;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Kept(byte @Nullable [] hash, @Nullable OffsetDateTime until, int failures, boolean locked) {

        boolean worksAt(Instant now) {
            return until != null && now.isBefore(until.toInstant());
        }
    }
}
