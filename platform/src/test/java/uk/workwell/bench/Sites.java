package uk.workwell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.repository.Repository;
import org.springframework.util.ClassUtils;

/**
 * Every place in our own classes that sends SQL, read from their bytes: methods that call a JDBC client or an entity
 * manager, and the methods of Spring Data's repositories. Nothing is listed by hand, so a new query is here by itself.
 */
final class Sites {

    private static final Set<String> CLIENTS = Set.of(
            "org/springframework/jdbc/core/simple/JdbcClient",
            "org/springframework/jdbc/core/JdbcTemplate",
            "org/springframework/jdbc/core/JdbcOperations",
            "org/springframework/jdbc/core/namedparam/NamedParameterJdbcTemplate",
            "org/springframework/jdbc/core/namedparam/NamedParameterJdbcOperations");
    private static final Set<String> QUERIES = Set.of("createQuery", "createNativeQuery", "createNamedQuery", "find");
    private static final String ENTITIES = "jakarta/persistence/EntityManager";
    private static final String TESTS =
            Sites.class.getProtectionDomain().getCodeSource().getLocation().toString();
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    /**
     * Where SQL is sent: all methods of that name.
     *
     * @param itself whether it sends by itself; else it calls such a one of its own class, perhaps with a part of the SQL
     */
    record Site(Class<?> type, String method, boolean itself) implements Comparable<Site> {

        /** Whether it may be a query: what gives nothing back, and Spring Data's saving, only write. */
        boolean mayRead() {
            return !method.startsWith("save") && methods().stream().anyMatch(one -> one.getReturnType() != void.class);
        }

        /** The methods themselves, then what is written inside them to be run later. */
        List<Method> methods() {
            var named = Arrays.stream(type.getDeclaredMethods())
                    .filter(one -> one.getName().equals(method) && !one.isSynthetic());
            var inside = Arrays.stream(type.getDeclaredMethods())
                    .filter(one -> one.isSynthetic() && named(one.getName()).equals(method))
                    .filter(one -> !one.getName().equals(method));
            return Stream.concat(named, inside).toList();
        }

        @Override
        public int compareTo(Site other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + method;
        }
    }

    private Sites() {}

    /** All but the sample data's and the tests'. */
    static Set<Site> all() {
        var found = new TreeSet<Site>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:uk/workwell/**/*.class")) {
                if (!file.getURL().toString().startsWith(TESTS)) {
                    in(file).forEach(found::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Stream<Site> in(Resource file) throws IOException {
        var bytes = ClassFile.of().parse(file.getContentAsByteArray());
        var name = bytes.thisClass().asInternalName().replace('/', '.');
        if (name.startsWith("uk.workwell.local.")) {
            return Stream.of();
        }
        if (bytes.interfaces().stream().anyMatch(one -> one.asInternalName().startsWith("org/springframework/data/"))) {
            var type = ClassUtils.resolveClassName(name, null);
            return Repository.class.isAssignableFrom(type)
                    ? Arrays.stream(type.getDeclaredMethods()).map(one -> new Site(type, one.getName(), true))
                    : Stream.of();
        }
        var itself = sending(bytes).collect(Collectors.toSet());
        var callers = callers(bytes, itself).filter(method -> !itself.contains(method));
        return Stream.concat(
                itself.stream().map(method -> new Site(ClassUtils.resolveClassName(name, null), method, true)),
                callers.map(method -> new Site(ClassUtils.resolveClassName(name, null), method, false)));
    }

    private static Stream<String> sending(ClassModel bytes) {
        var own = bytes.thisClass().asInternalName();
        return bytes.methods().stream()
                .filter(method -> !preparesOnly(method.methodType().stringValue()))
                .filter(method -> sends(method, own))
                .map(method -> named(method.methodName().stringValue()));
    }

    private static Stream<String> callers(ClassModel bytes, Set<String> sending) {
        var own = bytes.thisClass().asInternalName();
        return bytes.methods().stream()
                .filter(method -> calls(method)
                        .anyMatch(call -> call.owner().asInternalName().equals(own)
                                && sending.contains(call.name().stringValue())))
                .map(method -> named(method.methodName().stringValue()))
                .filter(method -> !method.startsWith("<"));
    }

    /** Hands the statement back unsent: whoever calls it is the site. */
    private static boolean preparesOnly(String type) {
        return type.endsWith("JdbcClient$StatementSpec;");
    }

    private static String named(String method) {
        var lambda = LAMBDA.matcher(method);
        return lambda.matches() ? lambda.group(1) : method;
    }

    private static boolean sends(MethodModel method, String own) {
        return calls(method)
                .anyMatch(call -> CLIENTS.contains(call.owner().asInternalName())
                        || (call.owner().asInternalName().equals(own)
                                && preparesOnly(call.type().stringValue()))
                        || (call.owner().asInternalName().equals(ENTITIES)
                                && QUERIES.contains(call.name().stringValue())));
    }

    private static Stream<InvokeInstruction> calls(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeInstruction.class::isInstance)
                .map(InvokeInstruction.class::cast);
    }
}
