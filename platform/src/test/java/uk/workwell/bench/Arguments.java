package uk.workwell.bench;

import static java.time.ZoneOffset.UTC;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import uk.workwell.team.Colleague;

/** Makes an argument of any type, so that whatever takes part in a query can be asked: ids of rows that exist, where they do. */
final class Arguments {

    private static final int DEEP_ENOUGH = 6;

    private final House house;
    private final Colleague colleague;
    private final Ids ids;
    private int turn;

    /** Answers with the id of a row by the name of a type or a parameter, such as {@code CaseId} or {@code partner}. */
    interface Ids {
        UUID of(String name);
    }

    Arguments(House house, Ids ids) {
        this.house = house;
        this.colleague = FirstPages.colleague(house);
        this.ids = ids;
    }

    /** @param turn another choice of each enum, flag and text at each turn */
    @Nullable
    Object[] of(java.lang.reflect.Executable method, int turn) {
        this.turn = turn;
        int number = 0;
        var values = new Object[method.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            var parameter = method.getParameters()[i];
            boolean windowStarts = parameter.getType() == int.class
                    && number++ == 0
                    && Arrays.stream(method.getParameterTypes())
                                    .filter(type -> type == int.class)
                                    .count()
                            > 1;
            values[i] =
                    windowStarts ? Integer.valueOf(0) : of(parameter.getParameterizedType(), parameter.getName(), 0);
        }
        return values;
    }

    private @Nullable Object of(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name, depth);
        }
        return type instanceof Class<?> plain && depth < DEEP_ENOUGH ? plain(plain, name, depth) : null;
    }

    private @Nullable Object generic(Class<?> raw, Type[] of, String name, int depth) {
        if (raw == Optional.class) {
            return Optional.ofNullable(of(of[0], name, depth + 1));
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw.isAssignableFrom(List.class) || raw == Set.class) {
            var one = of(of[0], name, depth + 1);
            return raw == Set.class ? (one == null ? Set.of() : Set.of(one)) : (one == null ? List.of() : List.of(one));
        }
        return plain(raw, name, depth);
    }

    private @Nullable Object plain(Class<?> type, String name, int depth) {
        if (type == UUID.class) return ids.of(name);
        if (type == Colleague.class) return colleague;
        if (type == String.class) return List.of("familye", "B-40", "").get(turn % 3);
        if (type == int.class || type == Integer.class) return 50;
        if (type == long.class || type == Long.class) return 50L;
        if (type == boolean.class || type == Boolean.class) return turn % 2 == 0;
        if (type == double.class) return 0.5;
        if (type == byte[].class) return new byte[32];
        if (type == Instant.class) return Instant.now();
        if (type == OffsetDateTime.class) return OffsetDateTime.now(UTC);
        if (type == LocalDate.class) return LocalDate.now(UTC);
        if (type == Duration.class) return Duration.ofDays(1);
        if (type.isEnum()) return type.getEnumConstants()[turn % type.getEnumConstants().length];
        if (type.isRecord()) return record(type, depth);
        if (type.isAnnotationPresent(jakarta.persistence.Entity.class)) return row(type);
        var beans = house.beans.getBeanProvider(type);
        var bean = beans.getIfUnique();
        if (bean == null && type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], name, depth + 1);
        }
        return bean;
    }

    private @Nullable Object row(Class<?> entity) {
        var entities = SharedEntityManagerCreator.createSharedEntityManager(
                house.bean(jakarta.persistence.EntityManagerFactory.class));
        return entities.createQuery("from " + entity.getSimpleName(), entity)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object record(Class<?> type, int depth) {
        var parts = type.getRecordComponents();
        try {
            var making = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            making.setAccessible(true);
            boolean id = parts.length == 1 && parts[0].getType() == UUID.class;
            return making.newInstance(Arrays.stream(parts)
                    .map(part ->
                            id ? ids.of(type.getSimpleName()) : of(part.getGenericType(), part.getName(), depth + 1))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    static boolean isStatic(java.lang.reflect.Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    /** "CaseId" and "caseId" alike are "case". */
    static String plain(String name) {
        return name.replaceAll("(Id|s)$", "").toLowerCase(Locale.ROOT);
    }
}
