package uk.workwell.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * Asks every {@link Sites site} once, with arguments made for it, and keeps what it sent. What it wrote is rolled back.
 */
final class Queries {

    /** How often each is asked: with other choices, flags and texts each time, because some build their SQL by them. */
    private static final int TURNS = 6;

    static final EmployerId EMPLOYER = new EmployerId(new UUID(0x7000, 1));

    private final House house;
    private final Arguments arguments;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Statements.Sent> reading = new LinkedHashMap<>();
    private final Map<String, String> silent = new TreeMap<>();

    Queries(House house) throws SQLException {
        this.house = house;
        this.arguments = new Arguments(house, this::id);
        readIds();
    }

    /** Reading statements by the name of their site; a second one of a site has a number. */
    Map<String, Statements.Sent> reading() {
        for (var site : Sites.all()) {
            var sent = new ArrayList<Statements.Sent>();
            String why = "no such method";
            for (var method : site.methods()) {
                // What is written inside a method is run by itself only if the method did not run it.
                if (method.isSynthetic() && !sent.isEmpty()) {
                    continue;
                }
                for (int turn = 0; turn < TURNS; turn++) {
                    house.statements().start();
                    why = ask(site.type(), method, turn);
                    sent.addAll(house.statements().stop());
                }
            }
            if (sent.isEmpty() && site.itself() && site.mayRead()) {
                silent.put(site.toString(), why);
            }
            keep(site.toString(), sent);
        }
        return reading;
    }

    /** Sites that sent nothing, and why, as far as is known. */
    Map<String, String> silent() {
        return silent;
    }

    private void keep(String name, List<Statements.Sent> all) {
        int number = 0;
        for (var sent : all) {
            if (sent.reads()
                    && reading.values().stream().noneMatch(known -> known.sql().equals(sent.sql()))) {
                reading.put(++number == 1 ? name : name + " " + number, sent);
            }
        }
    }

    private String ask(Class<?> type, Method method, int turn) {
        var actor = new Actor(Actor.Kind.STAFF, house.filled.coach());
        try {
            return CurrentTenant.<String, Exception>within(
                    house.tenant(),
                    () -> CurrentEmployer.<String, Exception>within(
                            EMPLOYER,
                            () -> CurrentActor.<String, Exception>within(
                                    actor, () -> inTransaction(type, method, turn))));
        } catch (Exception e) {
            return e.toString();
        }
    }

    private String inTransaction(Class<?> type, Method method, int turn) {
        return String.valueOf(house.bean(TransactionTemplate.class).<String>execute(status -> {
            status.setRollbackOnly();
            try {
                method.setAccessible(true);
                var values = arguments.of(method, turn);
                house.statements().start();
                method.invoke(target(type, method), values);
                return "asks nothing";
            } catch (InvocationTargetException e) {
                return String.valueOf(e.getCause());
            } catch (ReflectiveOperationException | RuntimeException e) {
                return e.toString();
            }
        }));
    }

    private @Nullable Object target(Class<?> type, Method method) {
        if (Arguments.isStatic(method)) {
            return null;
        }
        var bean = house.beans.getBean(type);
        if (type.isInterface()) {
            return bean;
        }
        var target = AopProxyUtils.getSingletonTarget(bean);
        return target == null ? bean : target;
    }

    private UUID id(String name) {
        return ids.getOrDefault(Arguments.plain(name), ids.getOrDefault("referral", EMPLOYER.value()));
    }

    /** One row of each table that has ids: of the tenant, where the table says whose it is. */
    private void readIds() throws SQLException {
        try (var connection = house.database.connect(house.database.mover());
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = statement.executeQuery("""
                    select t.table_name from information_schema.columns t
                      join information_schema.columns i on i.table_name = t.table_name and i.column_name = 'id'
                    where t.column_name = 'tenant_id' and i.data_type = 'uuid' order by 1""")) {
                while (found.next()) tables.add(found.getString(1));
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select id from " + table + " where tenant_id = '" + house.filled.tenant() + "' limit 1")) {
                    if (rows.next()) {
                        // "CaseId" is the id of a "care_case", unless there is a table "case".
                        var id = rows.getObject(1, UUID.class);
                        ids.put(table, id);
                        ids.putIfAbsent(table.replaceAll("^.*_", ""), id);
                    }
                }
            }
        }
        ids.put("staff", house.filled.coach());
        ids.put("coach", house.filled.coach());
        ids.put("tenant", house.filled.tenant());
        ids.put("owner", house.filled.tenant());
        ids.put("provider", house.filled.provider());
        ids.put("employer", EMPLOYER.value());
    }
}
