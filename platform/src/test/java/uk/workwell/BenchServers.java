package uk.workwell;

import uk.workwell.local.Bootstrap.Database;

/** The bench takes its databases from the same PostgreSQL as the tests. */
public final class BenchServers {

    private BenchServers() {}

    /** An empty database with its roles and rights. */
    public static Database fresh() {
        return Servers.freshDatabase();
    }
}
