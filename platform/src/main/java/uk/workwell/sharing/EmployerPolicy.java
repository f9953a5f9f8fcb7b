package uk.workwell.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one policy: what an employer may see of somebody it referred. A pure function. */
public final class EmployerPolicy {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int DAYS_AFTER_THE_END = 28;

    private EmployerPolicy() {}

    /** How far the support has come, as far as the policy needs to know. */
    public enum Support {
        /** Nobody has decided yet, or the person has not answered. */
        UNDECIDED,
        /** A case is open, started or not. */
        OPEN,
        /** Over before support started: not eligible, redirected, declined by the person, lapsed, not reached. */
        NEVER_STARTED,
        /** Support had started and is over. */
        ENDED
    }

    /**
     * What is known of one referral.
     *
     * @param sentAt null while it is a draft
     * @param answerBy day 14: what the employer hears until then and after it never depends on the person's choice
     * @param withdrawnAt when the employer took it back
     * @param undeliverableAt when no contact could be reached
     * @param grants every permission that was ever given to this employer for it, in any order
     * @param endedOn when support ended; null unless {@link Support#ENDED}
     * @param employedUntil the last day of the employment, where known
     * @param died ends every permission
     */
    public record Facts(
            @Nullable Instant sentAt,
            @Nullable LocalDate answerBy,
            @Nullable Instant withdrawnAt,
            @Nullable Instant undeliverableAt,
            List<Grant> grants,
            Support support,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate employedUntil,
            boolean died) {

        public Facts {
            grants = List.copyOf(grants);
        }
    }

    /**
     * All that this reader may see at this moment.
     *
     * @param released every text that its person released for this employer
     */
    public static EmployersView view(Facts facts, List<ReleasedText> released, Reader reader, Instant now) {
        var status = statusOf(facts, reader, now);
        if (status != EmployerStatus.IN_CONTACT && status != EmployerStatus.ENDED) {
            return new EmployersView(status, List.of());
        }
        return new EmployersView(
                status,
                released.stream()
                        .filter(text -> !now.isBefore(text.releasedAt()))
                        .filter(text -> permitted(facts, text.item(), text.id(), reader, now))
                        .sorted(Comparator.comparing(ReleasedText::releasedAt).reversed())
                        .toList());
    }

    /**
     * Whether this reader may read an agreement that is being made: it, too, is permitted on its own, and behind the same gate
     * as a text.
     */
    public static boolean mayRead(Facts facts, DocumentId agreement, Reader reader, Instant now) {
        return mayRead(facts, SharedItem.ADJUSTMENTS, agreement, reader, now);
    }

    /** The same for a document about any item, of which its caller knows that it was released. */
    public static boolean mayRead(Facts facts, SharedItem about, DocumentId document, Reader reader, Instant now) {
        var status = statusOf(facts, reader, now);
        return (status == EmployerStatus.IN_CONTACT || status == EmployerStatus.ENDED)
                && permitted(facts, about, document, reader, now);
    }

    /** What anybody at the employer is told. */
    public static EmployerStatus statusOf(Facts facts, Instant now) {
        return statusOf(facts, new Reader.Anyone(), now);
    }

    public static EmployerStatus statusOf(Facts facts, Reader reader, Instant now) {
        if (facts.sentAt() == null || facts.answerBy() == null) {
            return EmployerStatus.DRAFT;
        }
        if (facts.withdrawnAt() != null || facts.undeliverableAt() != null) {
            return EmployerStatus.NOT_PROGRESSED;
        }
        if (permitted(facts, SharedItem.IN_CONTACT, null, reader, now)) {
            switch (facts.support()) {
                case UNDECIDED, OPEN -> {
                    return EmployerStatus.IN_CONTACT;
                }
                case ENDED -> {
                    return EmployerStatus.ENDED;
                }
                case NEVER_STARTED -> {
                    // Looks exactly like a permission taken back.
                }
            }
        }
        return day(now).isBefore(facts.answerBy()) ? EmployerStatus.SENT : EmployerStatus.NO_UPDATE;
    }

    private static boolean permitted(
            Facts facts, SharedItem item, @Nullable DocumentId text, Reader reader, Instant now) {
        var today = day(now);
        if (facts.died()) {
            return false;
        }
        if (facts.employedUntil() != null && today.isAfter(facts.employedUntil())) {
            return false;
        }
        if (facts.endedOn() != null && !today.isBefore(facts.endedOn().plusDays(DAYS_AFTER_THE_END))) {
            return false;
        }
        return facts.grants().stream()
                .anyMatch(grant -> grant.isFor(item, text)
                        && grant.reaches(reader)
                        && grant.facts().countsAt(now));
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ENGLAND);
    }
}
