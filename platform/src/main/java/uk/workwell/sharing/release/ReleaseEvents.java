package uk.workwell.sharing.release;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What is told of texts for employers: ids and dates, never a word of them. */
public final class ReleaseEvents {

    private ReleaseEvents() {}

    public record ReleaseDrafted(TenantId tenant, DocumentId release) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    public record ReleaseRewritten(TenantId tenant, DocumentId release) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    /** @param answerBy until when the person may answer */
    public record ReleaseShown(TenantId tenant, DocumentId release, UUID referral, Instant answerBy)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    /** @param only the people at the employer who may read it; empty for everybody there whose business it is */
    public record ReleaseReleased(
            TenantId tenant, DocumentId release, UUID referral, EmployerId employer, Set<MemberId> only)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    public record ReleaseChangeRequested(TenantId tenant, DocumentId release, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    public record ReleaseRefused(TenantId tenant, DocumentId release, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    public record ReleaseLapsed(TenantId tenant, DocumentId release, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(release);
        }
    }

    private static Subject about(DocumentId release) {
        return new Subject("release", release.value());
    }
}
