package uk.workwell.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every statement that the application sends, with its parameters, while it is told to. */
final class Statements extends DelegatingDataSource {

    /** One call that set a parameter, such as {@code setObject(1, id)}. */
    record Setting(Method method, List<Object> arguments) {}

    /** One statement as it was sent. */
    record Sent(String sql, List<Setting> settings) {

        /** Prepared there, with its parameters. */
        PreparedStatement prepared(Connection connection) throws SQLException {
            var statement = connection.prepareStatement(sql);
            for (var setting : settings) {
                try {
                    setting.method().invoke(statement, setting.arguments().toArray());
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new SQLException("A parameter of the bench could not be set", e);
                }
            }
            return statement;
        }

        boolean reads() {
            return begins("select") || begins("with");
        }

        boolean inserts() {
            return begins("insert");
        }

        private boolean begins(String word) {
            return sql.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith(word);
        }
    }

    private volatile boolean on;
    private final List<Sent> sent = new ArrayList<>();

    Statements(DataSource wall) {
        super(wall);
    }

    synchronized void start() {
        sent.clear();
        on = true;
    }

    synchronized List<Sent> stop() {
        on = false;
        return List.copyOf(sent);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var result = call(real, method, arguments);
                    return "prepareStatement".equals(method.getName()) && result instanceof PreparedStatement statement
                            ? watched(statement, (String) arguments[0])
                            : result;
                });
    }

    private PreparedStatement watched(PreparedStatement real, String sql) {
        var settings = new ArrayList<Setting>();
        return (PreparedStatement) Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    var name = method.getName();
                    if (name.startsWith("set")
                            && arguments != null
                            && arguments.length >= 2
                            && arguments[0] instanceof Integer) {
                        settings.add(new Setting(method, new ArrayList<>(java.util.Arrays.asList(arguments))));
                    }
                    if (on && (name.startsWith("execute") || name.equals("addBatch")) && !name.equals("executeBatch")) {
                        synchronized (this) {
                            sent.add(new Sent(sql, List.copyOf(settings)));
                        }
                        settings.clear();
                    }
                    return call(real, method, arguments);
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
