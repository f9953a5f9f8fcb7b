package uk.workwell.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
     * @param permission the newest permission for {@link SharedItem#IN_CONTACT}
     * @param endedOn when support ended; null unless {@link Support#ENDED}
     * @param employedUntil the last day of the employment, where known
     * @param died ends every permission
     */
    public record Facts(
            @Nullable Instant sentAt,
            @Nullable LocalDate answerBy,
            @Nullable Instant withdrawnAt,
            @Nullable Instant undeliverableAt,
            @Nullable PermissionFacts permission,
            Support support,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate employedUntil,
            boolean died) {}

    public static EmployerStatus statusOf(Facts facts, Instant now) {
        if (facts.sentAt() == null || facts.answerBy() == null) {
            return EmployerStatus.DRAFT;
        }
        if (facts.withdrawnAt() != null || facts.undeliverableAt() != null) {
            return EmployerStatus.NOT_PROGRESSED;
        }
        var today = LocalDate.ofInstant(now, ENGLAND);
        if (permitted(facts, now, today)) {
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
        return today.isBefore(facts.answerBy()) ? EmployerStatus.SENT : EmployerStatus.NO_UPDATE;
    }

    private static boolean permitted(Facts facts, Instant now, LocalDate today) {
        var permission = facts.permission();
        if (permission == null || facts.died() || now.isBefore(permission.givenAt())) {
            return false;
        }
        if (permission.withdrawnAt() != null && !now.isBefore(permission.withdrawnAt())) {
            return false;
        }
        if (permission.expiresOn() != null && !today.isBefore(permission.expiresOn())) {
            return false;
        }
        if (facts.employedUntil() != null && today.isAfter(facts.employedUntil())) {
            return false;
        }
        return facts.endedOn() == null || today.isBefore(facts.endedOn().plusDays(DAYS_AFTER_THE_END));
    }
}
