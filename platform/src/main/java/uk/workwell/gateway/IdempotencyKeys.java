package uk.workwell.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One effect for one key, whatever the network repeats. The key is taken in the transaction that does the work: a second
 * request with the same key waits for the first and then gets its answer; after a crash neither key nor work is there.
 */
@Repository
class IdempotencyKeys {

    /** What is known of a key that was taken before. */
    record Taken(boolean sameRequest, @Nullable String answer) {}

    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key with its answer-to-be; says what is known of it if somebody took it before. */
    Optional<Taken> take(UUID scope, String key, String request, String answer) {
        var hash = sha256(request);
        int inserted = jdbc.sql("""
                        insert into idempotency_key (scope, key, request_hash, answer) values (?, ?, ?, ?)
                        on conflict do nothing""").params(scope, key, hash, answer).update();
        if (inserted == 1) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql("select request_hash, answer from idempotency_key where scope = ? and key = ?")
                .params(scope, key)
                .query((row, n) ->
                        new Taken(MessageDigest.isEqual(row.getBytes("request_hash"), hash), row.getString("answer")))
                .single());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
