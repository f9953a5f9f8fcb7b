package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;
import uk.workwell.person.PersonId;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.messages.MessageId;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.DatabaseProperties;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.settings.WayIn;
import uk.workwell.wall.TheMatrix.Verdict;

/**
 * The isolation matrix, below the pages: every table and every query of every repository, asked in another ICB for ids that
 * exist, and the same checks against a wall with something taken out.
 */
@WorkWellTest
@Tag("wall")
class TheQueriesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Fixtures fixtures;

    @Autowired
    PassportDrawer passportDrawer;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Casework casework;

    @Autowired
    Caseload caseload;

    @Autowired
    CaseContents contents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseProperties database;

    @Autowired
    Referrers referrers;

    @Autowired
    jakarta.persistence.EntityManagerFactory factory;

    @SuppressWarnings("NullAway.Init")
    private World world;

    @BeforeEach
    void aWorld() {
        world = new World(fixtures, employers, desk, casework, caseload, jdbc, transaction);
        contents.fill(world);
        var invited = new InviteReferrer(World.MARKER, WayIn.GP, UUID.randomUUID() + "@post.example");
        world.icb.as(world.icb.admin(), () -> referrers.invite(world.icb.admin(), invited));
    }

    // ── Tables: a forgotten filter ──────────────────────────────────────────────────────────────────────────────

    private TheMatrix forgottenFilters() {
        var matrix = new TheMatrix();
        var tables = jdbc.sql("""
                        select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
                        where p.polname = 'tenant_wall' order by 1""").query(String.class).list();
        for (var table : tables) {
            var all = "select count(*) from " + table + " where tenant_id = '" + world.icb.id() + "'";
            matrix.add("table " + table, "its ICB", count(world.icb, all) > 0 ? Verdict.OPENED : Verdict.NOT_FOUND);
            matrix.add(
                    "table " + table,
                    "another ICB",
                    count(world.otherIcb, all) == 0 ? Verdict.NOT_FOUND : Verdict.LEAK);
        }
        return matrix;
    }

    private long count(Fixtures.AnIcb icb, String sql) {
        return icb.in(() -> Optional.ofNullable(transaction.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()))
                .orElse(0L));
    }

    @Test
    void noTableShowsAnotherIcbsRowsWhenAFilterIsForgotten() {
        var matrix = forgottenFilters();
        assertThat(matrix.wrong()).isEmpty();
        assertThat(matrix.cells().stream().filter(cell -> cell.verdict() == Verdict.OPENED))
                .as("tables with rows to hide")
                .hasSizeGreaterThan(10);
        matrix.writeTo(Path.of("target/isolation-matrix-tables.md"));
    }

    // ── Queries: an id that exists elsewhere ────────────────────────────────────────────────────────────────────

    private TheMatrix foreignIds() {
        var matrix = new TheMatrix();
        var controls = new HashMap<String, Boolean>();
        for (var query : new Doors(beans).queries()) {
            var repository = query.name().substring(0, query.name().indexOf('.'));
            var arguments = arguments(query.method());
            if (arguments.isEmpty()) {
                continue;
            }
            boolean found = found(query, ask(query, arguments.get(), world.icb));
            controls.merge(repository, found, Boolean::logicalOr);
            if (found) {
                matrix.add(query.name(), "its ICB", Verdict.OPENED);
            }
            boolean leaked = found(query, ask(query, arguments.get(), world.otherIcb));
            matrix.add(query.name(), "another ICB", leaked ? Verdict.LEAK : Verdict.NOT_FOUND);
        }
        controls.forEach((repository, found) -> {
            if (!found && !NO_RECORDS_OF_PEOPLE.contains(repository)) {
                matrix.add(repository, "its ICB", Verdict.NO_CONTROL);
            }
        });
        return matrix;
    }

    /** These answer with numbers, hashes or settings: nothing of this world can be recognised in them. */
    private static final List<String> NO_RECORDS_OF_PEOPLE = List.of(
            "CodeTable",
            "CopyTable",
            // Asked by the bare id of a referral, of which there is no argument here; its table is among those above.
            "OfferedTable",
            "IdempotencyKeys",
            "AuditEntries",
            "Lines",
            "DirectoryTable",
            "KeptServices",
            "OwnQuestionnaires",
            "OwnPlanTemplates",
            "AbsenceTable",
            "HoursTable",
            "FeedTable",
            "SigningKeyTable",
            "PublicKeyTable");

    private @Nullable Object ask(Doors.Query query, List<Object> arguments, Fixtures.AnIcb icb) {
        return icb.in(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return query.method().invoke(query.bean(), arguments.toArray());
            } catch (InvocationTargetException refused) {
                return refused.getCause() == null ? "" : "refused";
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }));
    }

    /** What is asked for by a record's id must be empty elsewhere; anything else must not mention this world. */
    private boolean found(Doors.Query query, @Nullable Object answer) {
        boolean byId = java.util.Arrays.stream(query.method().getParameterTypes())
                .anyMatch(List.of(
                        uk.workwell.agreement.passport.PassportId.class,
                        CaseId.class,
                        ReferralId.class,
                        PersonId.class,
                        NoteId.class,
                        RiskId.class,
                        DocumentId.class,
                        AdjustmentId.class,
                        uk.workwell.agreement.flexible.FlexibleId.class,
                        PermissionId.class,
                        MessageId.class)::contains);
        boolean something =
                switch (answer) {
                    case Optional<?> one -> one.isPresent();
                    case java.util.Collection<?> many -> !many.isEmpty();
                    case null, default -> false;
                };
        return mentions(answer) || (byId && something);
    }

    /** Whether an answer holds anything of this world, wherever in it. */
    private boolean mentions(@Nullable Object answer) {
        var ids = List.of(
                world.received.id().value(),
                world.accepted.id().value(),
                world.bookedCase,
                world.caseId,
                world.personId,
                world.icb.coach().id().value());
        return switch (answer) {
            case null -> false;
            case Optional<?> one -> one.isPresent() && mentions(one.get());
            case Iterable<?> many -> {
                for (var one : many) {
                    if (mentions(one)) yield true;
                }
                yield false;
            }
            case Map<?, ?> map -> mentions(map.values()) || mentions(map.keySet());
            case UUID id -> ids.contains(id);
            case Record row -> parts(row).stream().anyMatch(this::mentions);
            default -> world.marks().stream().anyMatch(String.valueOf(answer)::contains) || entity(answer, ids);
        };
    }

    private static List<Object> parts(Record row) {
        var parts = new ArrayList<Object>();
        for (var component : row.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                var part = accessor.invoke(row);
                if (part != null) parts.add(part);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("A record that cannot be read", e);
            }
        }
        return parts;
    }

    private static boolean entity(Object answer, List<UUID> ids) {
        if (!answer.getClass().isAnnotationPresent(jakarta.persistence.Entity.class)) {
            return false;
        }
        try {
            var id = answer.getClass().getDeclaredMethod("id");
            id.setAccessible(true);
            return id.invoke(answer) instanceof Record typed
                    && parts(typed).stream().anyMatch(ids::contains);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Arguments that name this world's records; empty where a parameter cannot be made or the method writes. */
    private Optional<List<Object>> arguments(Method method) {
        var name = method.getName();
        if (List.of(
                        "insert",
                        "save",
                        "append",
                        "add",
                        "update",
                        "take",
                        "give",
                        "deactivate",
                        "next",
                        "delete",
                        "remove")
                .stream()
                .anyMatch(name::startsWith)) {
            return Optional.empty();
        }
        var values = new ArrayList<Object>();
        int numbers = 0;
        for (var type : method.getParameterTypes()) {
            // Windows take an offset, then a limit.
            var value =
                    type == int.class ? Optional.<Object>of(numbers++ == 0 && two(method) ? 0 : 50) : argument(type);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private static boolean two(Method method) {
        return java.util.Arrays.stream(method.getParameterTypes())
                        .filter(type -> type == int.class)
                        .count()
                > 1;
    }

    private Optional<Object> argument(Class<?> type) {
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(uk.workwell.agreement.passport.PassportId.class, passportDrawer.taken()),
                Map.entry(ReferralId.class, world.accepted.id()),
                Map.entry(CaseId.class, new CaseId(world.bookedCase)),
                Map.entry(PersonId.class, new PersonId(world.personId)),
                Map.entry(StaffId.class, world.icb.coach().id()),
                Map.entry(Colleague.class, world.icb.coach()),
                Map.entry(EmployerId.class, world.accepted.employer()),
                Map.entry(NoteId.class, world.note),
                Map.entry(RiskId.class, world.risk),
                Map.entry(DocumentId.class, contents.told().text()),
                Map.entry(AdjustmentId.class, contents.adjustment()),
                Map.entry(uk.workwell.agreement.flexible.FlexibleId.class, contents.flexible()),
                Map.entry(PermissionId.class, contents.told().permission()),
                Map.entry(MessageId.class, contents.message()),
                Map.entry(ProviderId.class, world.icb.provider()),
                Map.entry(UUID.class, world.accepted.line()),
                Map.entry(String.class, world.icb.coach().email()),
                Map.entry(boolean.class, true),
                Map.entry(java.time.Instant.class, fixtures.now()),
                Map.entry(java.time.LocalDate.class, java.time.LocalDate.of(1987, 4, 12)),
                Map.entry(
                        uk.workwell.casework.lead.TeamFilter.class,
                        new uk.workwell.casework.lead.TeamFilter(null, null)),
                Map.entry(uk.workwell.referral.TriageFilter.class, uk.workwell.referral.TriageFilter.TO_SCREEN),
                Map.entry(java.util.Collection.class, List.of(new PersonId(world.personId))),
                Map.entry(java.util.Set.class, java.util.Set.of(new CaseId(world.bookedCase))),
                Map.entry(List.class, List.of(new PersonId(world.personId))));
        return Optional.ofNullable(known.get(type));
    }

    @Test
    void noQueryFindsAnotherIcbsRecord() {
        var matrix = foreignIds();
        matrix.writeTo(Path.of("target/isolation-matrix-queries.md"));
        assertThat(matrix.wrong()).isEmpty();
        assertThat(matrix.cells().stream().filter(cell -> cell.verdict() == Verdict.OPENED))
                .as("queries that found the record where it is")
                .hasSizeGreaterThan(5);
    }

    @Test
    void noQueryFindsAnotherEmployersLine() {
        var other = AnEmployer.registered(employers);
        assertThat(other.as(other.hr, () -> desk.staffMember(world.line))).isEmpty();
        assertThat(world.firm.as(world.firm.hr, () -> desk.staffMember(world.line)))
                .isPresent();
    }

    // ── Mutations: the same checks must turn red ────────────────────────────────────────────────────────────────

    private void asOwner(String sql) {
        try (var owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().username(),
                        database.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void without(String table, Runnable check) {
        asOwner("alter table " + table + " no force row level security");
        asOwner("alter table " + table + " disable row level security");
        try {
            check.run();
        } finally {
            asOwner("alter table " + table + " enable row level security");
            asOwner("alter table " + table + " force row level security");
        }
    }

    @Nested
    class AWallWithSomethingTakenOut {

        @Test
        void isSeenToLeakWhenAPolicyIsGone() {
            without("referral", () -> assertThat(forgottenFilters().wrong())
                    .containsExactly(new TheMatrix.Cell("table referral", "another ICB", Verdict.LEAK)));
        }

        @Test
        void isSeenToLeakWhenAnEntityForgetsItsTenantToo() {
            assertThat(unwalled()).as("with the policy").isZero();
            without("provider", () -> assertThat(unwalled()).as("without it").isPositive());
        }

        private int unwalled() {
            return world.otherIcb.in(() -> Optional.ofNullable(transaction.execute(status -> SharedEntityManagerCreator
                            .createSharedEntityManager(factory)
                            .createQuery("from UnwalledThing", UnwalledThing.class)
                            .getResultList()
                            .stream()
                            .filter(thing -> thing.owner().equals(world.icb.id().value()))
                            .toList()
                            .size()))
                    .orElse(0));
        }

        @Test
        void isSeenToLeakWhenTheEdgeBindsTheWrongTenant() {
            // The other ICB's request, bound to this one by mistake: every query finds what it must not.
            var matrix = new TheMatrix();
            var rightIcb = world.otherIcb;
            for (var query : new Doors(beans).queries()) {
                arguments(query.method())
                        .ifPresent(arguments -> matrix.add(
                                query.name(),
                                rightIcb.code(),
                                mentions(ask(query, arguments, world.icb)) ? Verdict.LEAK : Verdict.NOT_FOUND));
            }
            assertThat(matrix.wrong()).isNotEmpty();
        }

        @Test
        void provesNothingWhenNobodyIsBound() {
            var bound = transaction.execute(status ->
                    jdbc.sql("select count(*) from referral").query(Long.class).single());
            assertThat(bound)
                    .as("the rightful one gets nothing either: the control fails")
                    .isZero();
        }
    }
}
