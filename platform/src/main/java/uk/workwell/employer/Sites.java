package uk.workwell.employer;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.Site.Department;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;

/**
 * Sites and departments of the bound employer. A line about somebody says its place in words, such as "Quayside works,
 * Packing": a new name goes into every line that bears the old one, and what is closed stays in the lines from before.
 */
@Service
@Transactional
public class Sites {

    private static final String SITE = "employer_site";
    private static final String DEPARTMENT = "employer_department";

    private final JdbcClient jdbc;
    private final EmployerSteps steps;
    private final Clock clock;

    Sites(JdbcClient jdbc, EmployerSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    /** Those that are open, by name. */
    @Transactional(readOnly = true)
    public List<Site> open() {
        var departments = jdbc
                .sql("""
                        select site_id, id, name from employer_department
                        where employer_id = ? and closed_at is null order by name limit 1000
                        """)
                .param(employer())
                .query((row, n) -> Map.entry(
                        row.getObject("site_id", UUID.class),
                        new Department(row.getObject("id", UUID.class), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select id, name, address from employer_site
                        where employer_id = ? and closed_at is null order by name limit 500
                        """)
                .param(employer())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Site(
                            id,
                            row.getString("name"),
                            row.getString("address"),
                            departments.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** The places that a member of staff can belong to, in words. */
    @Transactional(readOnly = true)
    public List<String> places() {
        return open().stream()
                .flatMap(site -> Stream.concat(
                        Stream.of(site.name()), site.departments().stream().map(one -> place(site.name(), one.name()))))
                .toList();
    }

    public void add(String name, @Nullable String address) {
        var id = Ids.fresh();
        jdbc.sql("insert into employer_site (employer_id, id, name, address) values (:employer, :id, :name, :address)")
                .param("employer", employer())
                .param("id", id)
                .param("name", name)
                .param("address", address, Types.VARCHAR)
                .update();
        steps.add("added a site", new Subject(SITE, id));
    }

    public void addDepartment(UUID site, String name) {
        if (open().stream().noneMatch(one -> one.id().equals(site))) {
            return;
        }
        var id = Ids.fresh();
        jdbc.sql("insert into employer_department (employer_id, id, site_id, name) values (?, ?, ?, ?)")
                .params(employer(), id, site, name)
                .update();
        steps.add("added a department", new Subject(DEPARTMENT, id));
    }

    /** A site or a department gets another name, in every line too. */
    public void rename(UUID id, String name) {
        for (var site : open()) {
            if (site.id().equals(id)) {
                update("employer_site", id, name);
                steps.add("renamed a site", new Subject(SITE, id));
                inLines(site.name(), name);
                site.departments().forEach(one -> inLines(place(site.name(), one.name()), place(name, one.name())));
            }
            site.departments().stream().filter(one -> one.id().equals(id)).forEach(one -> {
                update("employer_department", id, name);
                steps.add("renamed a department", new Subject(DEPARTMENT, id));
                inLines(place(site.name(), one.name()), place(site.name(), name));
            });
        }
    }

    /** Nobody new belongs there. Departments close with their site. */
    public void close(UUID id) {
        int sites = closed(
                "update employer_site set closed_at = ? where employer_id = ? and id = ? and closed_at is null", id);
        int departments = closed(
                "update employer_department set closed_at = ? where employer_id = ? and ? in (id, site_id) and closed_at is null",
                id);
        if (sites + departments > 0) {
            steps.add("closed a place", new Subject(sites > 0 ? SITE : DEPARTMENT, id));
        }
    }

    private int closed(String sql, UUID id) {
        return jdbc.sql(sql).params(now(), employer(), id).update();
    }

    private void update(String table, UUID id, String name) {
        jdbc.sql("update " + table + " set name = ? where employer_id = ? and id = ?")
                .params(name, employer(), id)
                .update();
    }

    private void inLines(String before, String after) {
        jdbc.sql("update employer_referral set site = ? where employer_id = ? and site = ?")
                .params(after, employer(), before)
                .update();
    }

    private static String place(String site, String department) {
        return site + ", " + department;
    }

    private static UUID employer() {
        return CurrentEmployer.get().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
