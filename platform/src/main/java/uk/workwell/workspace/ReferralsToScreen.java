package uk.workwell.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.TenantId;

/**
 * The number beside "Triage", the same for everybody of one provider. Counted at most every ten seconds, however many open a
 * page; whoever decides sees the new number at once.
 */
@Component
class ReferralsToScreen {

    private static final Duration AT_MOST_THIS_OLD = Duration.ofSeconds(10);

    private final Triage triage;
    private final Cache<Queue, Integer> counts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(AT_MOST_THIS_OLD)
            .build();

    private record Queue(TenantId tenant, ProviderId provider) {}

    ReferralsToScreen(Triage triage) {
        this.triage = triage;
    }

    int count(Colleague colleague) {
        return counts.get(queue(colleague), any -> triage.count(colleague, TriageFilter.TO_SCREEN));
    }

    /** Something was decided. */
    void changed(Colleague colleague) {
        counts.invalidate(queue(colleague));
    }

    private static Queue queue(Colleague colleague) {
        return new Queue(colleague.tenant(), colleague.provider());
    }
}
