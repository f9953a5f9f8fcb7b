package uk.workwell.tenant;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells PostgreSQL, once a transaction and for that transaction only, which tenant and which employer are asking. Row
 * security does the rest. Works for Hibernate and plain JDBC alike, lazily: an empty transaction pays nothing.
 *
 * <p>A statement outside a transaction would silently see no rows while a tenant is bound; here it throws.
 */
public final class RowSecurity extends DelegatingDataSource implements Closeable {

    private static final Set<String> OPENS = Set.of("prepareStatement", "createStatement", "prepareCall");
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit");

    /** Wraps the pool of the role {@code workwell_app}, which owns nothing and cannot bypass row security. */
    public RowSecurity(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return walled(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return walled(super.getConnection(username, password));
    }

    @Override
    public void close() throws IOException {
        if (getTargetDataSource() instanceof Closeable pool) {
            pool.close();
        }
    }

    private static Connection walled(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                RowSecurity.class.getClassLoader(), new Class<?>[] {Connection.class}, new Teller(real));
    }

    private static final class Teller implements InvocationHandler {

        private final Connection real;
        private boolean told;

        Teller(Connection real) {
            this.real = real;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
            if (OPENS.contains(method.getName()) && somebodyIsBound()) {
                if (real.getAutoCommit()) {
                    throw new IllegalStateException("Statement outside a transaction: it would see no rows");
                }
                if (!told) {
                    tell();
                    told = true;
                }
            }
            if (ENDS.contains(method.getName()) && !toSavepoint(args)) {
                told = false;
            }
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private static boolean somebodyIsBound() {
            return CurrentTenant.find().isPresent() || CurrentEmployer.find().isPresent();
        }

        private static boolean toSavepoint(Object @Nullable [] args) {
            return args != null && args.length == 1 && args[0] instanceof Savepoint;
        }

        private void tell() throws SQLException {
            try (var statement = real.prepareStatement(
                    "select set_config('app.tenant', ?, true), set_config('app.employer', ?, true)")) {
                statement.setString(
                        1, CurrentTenant.find().map(TenantId::toString).orElse(""));
                statement.setString(
                        2, CurrentEmployer.find().map(EmployerId::toString).orElse(""));
                statement.execute();
            }
        }
    }
}
