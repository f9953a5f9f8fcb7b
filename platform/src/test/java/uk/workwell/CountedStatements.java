package uk.workwell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that one piece of work sends on its own thread, whatever jobs do meanwhile on theirs. */
@Configuration(proxyBeanMethods = false)
@Profile("test")
public class CountedStatements {

    private static final ScopedValue<AtomicInteger> COUNT = ScopedValue.newInstance();
    private static final Set<String> OPENS = Set.of("prepareStatement", "createStatement", "prepareCall");

    public static int of(Runnable work) {
        var count = new AtomicInteger();
        ScopedValue.where(COUNT, count).run(work);
        return count.get();
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") && bean instanceof DataSource wall ? new Counting(wall) : bean;
            }
        };
    }

    /** The settings are kept for a few seconds: whether they are asked for depends on the time, not on the work. */
    private static boolean askedNowAndThen(Object @org.jspecify.annotations.Nullable [] arguments) {
        return arguments != null
                && arguments.length > 0
                && String.valueOf(arguments[0]).contains("from tenant_settings");
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource wall) {
            super(wall);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var real = super.getConnection();
            if (!COUNT.isBound()) {
                return real;
            }
            return (Connection) Proxy.newProxyInstance(
                    Counting.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (OPENS.contains(method.getName()) && COUNT.isBound() && !askedNowAndThen(arguments)) {
                            COUNT.get().incrementAndGet();
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
