package uk.workwell.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts in fixed windows, for all servers together. Keys (addresses, e-mails) are kept as hashes only. */
@Service
public class Attempts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one more attempt; it stays counted even if the work around it fails.
     *
     * @param what which kind of attempt, such as {@code link}
     * @param key whose, such as a network address
     * @param most how many are allowed in a window
     * @param window its length, at least a second
     * @return whether this one is still allowed
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean allow(String what, String key, int most, Duration window) {
        long length = window.toSeconds();
        var start = Instant.ofEpochSecond(clock.instant().getEpochSecond() / length * length);
        return jdbc.sql("""
                insert into rate_limit (what, key_hash, window_start, used) values (?, ?, ?, 1)
                on conflict (what, key_hash, window_start) do update set used = rate_limit.used + 1
                returning used
                """)
                        .param(what)
                        .param(Hashes.sha256(key))
                        .param(start.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                <= most;
    }

    /** Forgets what no window needs any more. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from rate_limit where window_start < ?")
                .param(clock.instant().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
