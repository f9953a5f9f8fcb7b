package uk.workwell.referral;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import uk.workwell.referral.eligibility.Room;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/**
 * How full the coaches of a provider are, as a receipt says it. It decides nothing, so a figure of the last minute is good
 * enough: many referrals of one morning need not count all cases anew.
 */
@Component
class RoomOfCoaches {

    private static final Duration BELIEVED_FOR = Duration.ofMinutes(1);

    private record Key(TenantId tenant, ProviderId provider) {}

    private final Team team;
    private final Capacity capacity;
    private final Cache<Key, Room> known =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED_FOR).build();

    RoomOfCoaches(Team team, Capacity capacity) {
        this.team = team;
        this.capacity = capacity;
    }

    Room at(ProviderId provider) {
        return known.get(new Key(CurrentTenant.get(), provider), key -> count(provider));
    }

    private Room count(ProviderId provider) {
        var coaches = team.coaches(provider);
        int limit = coaches.stream().mapToInt(Colleague::caseloadHard).sum();
        int load = coaches.isEmpty()
                ? 0
                : capacity.weightedLoads(coaches.stream().map(Colleague::id).toList()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return new Room(load, limit);
    }
}
