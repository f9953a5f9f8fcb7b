package uk.workwell.referral;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps referrals. Lists read {@link TriageQueue}. */
@Transactional(readOnly = true)
interface Referrals extends Repository<Referral, ReferralId> {

    Optional<Referral> findById(ReferralId id);

    /** Of two who act at once the second waits here, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.id = :id")
    Optional<Referral> lock(ReferralId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.origin.employerId = :employer and r.origin.employerReferralId = :line")
    Optional<Referral> lock(UUID employer, UUID line);

    /** The version in the database now, whatever this session has read before. */
    @Query("select r.version from Referral r where r.id = :id")
    Optional<Long> versionNow(ReferralId id);

    /** Flushed at once: the timeline's row refers to it, and a second one of the same employer's line must fail here. */
    @Transactional
    Referral saveAndFlush(Referral referral);

    @Transactional
    void flush();
}
