package uk.workwell.tenant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is and as whom we come: {@code workwell.database.*}.
 *
 * @param url JDBC address without names or passwords
 * @param owner the role that migrates; forced row security applies to it too
 * @param app the role of normal work: owns nothing, cannot bypass row security
 * @param mover bypasses row security: succession, bulk load, the bench's "off" side
 * @param poolSize connections, 1 to 100
 */
@ConfigurationProperties("workwell.database")
public record DatabaseProperties(
        String url,
        Role owner,
        Role app,
        Role mover,
        @DefaultValue("10") int poolSize,
        @DefaultValue("5s") Duration connectionTimeout) {

    /** A database role and its password. */
    public record Role(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
