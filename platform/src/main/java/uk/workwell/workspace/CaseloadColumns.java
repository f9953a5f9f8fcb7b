package uk.workwell.workspace;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Attention;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.casework.CohortWords;
import uk.workwell.team.StaffId;

/** The columns of the caseload, and how they are sorted. */
final class CaseloadColumns {

    private final Grid<CaseloadRow> grid;
    private final StaffId me;
    private final LocalDate today;
    private final int silenceDays;
    private final Map<Sort, Grid.Column<CaseloadRow>> sorted = new EnumMap<>(Sort.class);

    /**
     * @param me whose list it is
     * @param leads whether each coach has a column
     * @param silenceDays by the ICB's settings
     */
    CaseloadColumns(Grid<CaseloadRow> grid, StaffId me, boolean leads, LocalDate today, int silenceDays) {
        this.grid = grid;
        this.me = me;
        this.today = today;
        this.silenceDays = silenceDays;
        name();
        stage();
        if (leads) by(Sort.COACH, "Coach", grid.addColumn(CaseloadRow::coach));
        clock();
        by(Sort.LAST_CONTACT, "Last contact", grid.addColumn(row -> shortDay(row.lastContactOn())));
        by(Sort.NEXT, "Next", grid.addColumn(row -> row.nextAt() == null ? "Not booked" : Dates.stamp(row.nextAt())));
        by(Sort.OPENED, "Allocated", grid.addColumn(row -> Dates.shortDay(row.openedAt())));
        attention();
    }

    /** Shows the arrow in that column; the grid asks for its rows anew. */
    void sortBy(Sort by, boolean descending) {
        var way = descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        // A view of the time in which somebody led may name the coach's column.
        var column = Objects.requireNonNullElseGet(sorted.get(by), () -> Objects.requireNonNull(sorted.get(Sort.NAME)));
        grid.sort(List.of(new GridSortOrder<>(column, way)));
    }

    private void name() {
        by(
                Sort.NAME,
                "Name",
                grid.addColumn(LitRenderer.<CaseloadRow>of("""
                                <a class='ww-strong' href='coach/case/${item.id}'>${item.name}</a>
                                <small class='ww-small ww-cell-under'>${item.reference}</small>
                                <small class='ww-small ww-cell-under'>${item.cover}</small>""")
                                .withProperty("id", row -> row.id().toString())
                                .withProperty("name", CaseloadRow::name)
                                .withProperty("reference", CaseloadRow::reference)
                                .withProperty("cover", this::cover))
                        .setFlexGrow(2));
    }

    private void stage() {
        by(
                Sort.STAGE,
                "Stage",
                grid.addColumn(LitRenderer.<CaseloadRow>of("""
                                <span class='ww-tag ww-tag--${item.tone}'>${item.state}</span>
                                <small class='ww-small ww-cell-under'>${item.cohort}</small>""")
                        .withProperty("tone", row -> Tags.tone(row.state()).suffix())
                        .withProperty("state", row -> row.state().words())
                        .withProperty("cohort", row -> sentence(CohortWords.of(row.cohort())))));
    }

    private void clock() {
        by(
                Sort.CLOCK,
                "Clock",
                grid.addColumn(LitRenderer.<CaseloadRow>of(
                                "<span class='ww-cell-clock'><span class='ww-bar' aria-hidden='true'>"
                                        + "<i class='${item.width}'></i></span>${item.words}</span>")
                        .withProperty(
                                "width", row -> "ww-w-" + Math.round(row.clock().percent(today)))
                        .withProperty("words", this::clockWords)));
    }

    /** The most serious as a tag, the others in words under it. */
    private void attention() {
        grid.addColumn(LitRenderer.<CaseloadRow>of("""
                                <span class='${item.look}'>${item.first}</span>
                                <small class='ww-small ww-cell-under'>${item.others}</small>""")
                        .withProperty("look", row -> marks(row).isEmpty() ? "ww-small" : "ww-tag ww-tag--warn")
                        .withProperty(
                                "first",
                                row -> marks(row).isEmpty()
                                        ? "None"
                                        : marks(row).getFirst().words())
                        .withProperty("others", this::others))
                .setHeader("Attention")
                .setAutoWidth(true);
    }

    private List<Attention> marks(CaseloadRow row) {
        return row.attention(today, silenceDays);
    }

    private String others(CaseloadRow row) {
        return marks(row).stream().skip(1).map(Attention::words).collect(Collectors.joining(", "));
    }

    /** Whom somebody stands in for, or who does for the coach of the case. */
    private String cover(CaseloadRow row) {
        var standIn = row.cover();
        if (standIn == null) return "";
        var until = Dates.shortDay(standIn.until());
        return standIn.who().equals(me)
                ? "Covered for %s until %s".formatted(row.coach(), until)
                : "Covered by %s until %s".formatted(standIn.name(), until);
    }

    private void by(Sort by, String header, Grid.Column<CaseloadRow> column) {
        column.setHeader(header).setAutoWidth(true);
        column.setSortProperty(by.name());
        sorted.put(by, column);
    }

    private String clockWords(CaseloadRow row) {
        if (!row.state().live()) return "Ended";
        if (row.startedOn() == null) return "Not started";
        int left = row.clock().left(today);
        return left < 0 ? "Over" : left == 1 ? "1 day left" : left + " days left";
    }

    private static String shortDay(@Nullable LocalDate day) {
        return day == null ? "None yet" : Dates.shortDay(day);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
