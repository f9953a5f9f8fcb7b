package uk.workwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import uk.workwell.local.Bootstrap.Account;
import uk.workwell.local.Bootstrap.Database;

/** One connection, and what its server process costs: CPU, to the nanosecond, where PostgreSQL runs on this machine. */
final class Backend implements AutoCloseable {

    final Connection connection;
    private final Path cpu;

    Backend(Database database, Account as) throws SQLException {
        this.connection = database.connect(as);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            this.cpu = Path.of("/proc/" + row.getInt(1) + "/schedstat");
            holdToOneCore(row.getInt(1));
        }
        connection.commit();
    }

    /** All backends to the same core: on a busy machine one would else be colder than the other, threefold. */
    private static void holdToOneCore(int process) {
        try {
            new ProcessBuilder("taskset", "-cp", "0", String.valueOf(process))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("taskset is not here: figures of row security will scatter more");
        }
    }

    /** Does not weigh anew, each time, whether planning once more would pay. */
    void keepsOnePlan() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
        }
        connection.commit();
    }

    /** For whom it asks; ends with the transaction. */
    void tell(String tenant, String employer) throws SQLException {
        try (var tell = connection.prepareStatement(
                "select set_config('app.tenant', ?, true), set_config('app.employer', ?, true)")) {
            tell.setString(1, tenant);
            tell.setString(2, employer);
            tell.execute();
        }
    }

    /** CPU so far; where the process is not to be seen, such as in a container, time on the wall. */
    long nanos() throws IOException {
        return Files.exists(cpu) ? Long.parseLong(Files.readString(cpu).split(" ", 2)[0]) : System.nanoTime();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
