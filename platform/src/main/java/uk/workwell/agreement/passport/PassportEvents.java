package uk.workwell.agreement.passport;

import java.util.UUID;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What is told of passports: ids, never a word of them. */
public final class PassportEvents {

    private PassportEvents() {}

    /** A person is to be sent the link to their passport. */
    public record PassportOffered(TenantId tenant, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("referral", referral);
        }
    }

    public record PassportIssued(TenantId tenant, PassportId passport, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("passport", passport.value());
        }
    }

    public record PassportWithdrawn(TenantId tenant, PassportId passport, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("passport", passport.value());
        }
    }

    /** A person brought one from before; its clauses are requests now. */
    public record PassportBrought(TenantId tenant, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("referral", referral);
        }
    }
}
