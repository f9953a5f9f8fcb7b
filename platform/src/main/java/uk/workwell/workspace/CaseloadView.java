package uk.workwell.workspace;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.look.Icon;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.tenant.calendar.WorkingDays;

/** The cases of a coach, or of a lead's provider: sorted and searched in the database, never held in the session. */
@Route(value = "coach/caseload", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseloadView extends Div implements HasDynamicTitle {

    private static final int WINDOW = 50;
    private static final int TYPING_PAUSE_MS = 250;

    private final Me me;
    private final Caseload caseload;
    private final Seen seen;
    private final LocalDate today;
    private final Span status = new Span();
    private final Grid<CaseloadRow> grid = new Grid<>(WINDOW);
    private final FirstWindow<CaseloadRow> first = new FirstWindow<>(WINDOW);
    private CaseloadFilter filter;

    CaseloadView(Me me, Caseload caseload, Seen seen, Clock clock) {
        this.me = me;
        this.caseload = caseload;
        this.seen = seen;
        this.today = WorkingDays.today(clock);
        var leads = caseload.of(me.colleague()).leads();
        this.filter = new CaseloadFilter("", null, leads);
        columns(leads);
        grid.setDataProvider(DataProvider.fromCallbacks(this::fetch, this::count));
        grid.setEmptyStateText("No cases here. A case appears when a referral is accepted and allocated.");
        var panel = new Div(toolbar(leads), grid);
        panel.addClassName("ww-panel");
        add(new Stack(new PageHeader("Caseload"), panel));
    }

    @Override
    public String getPageTitle() {
        return "Caseload – WorkWell";
    }

    private void columns(boolean leads) {
        var name = grid.addColumn(
                        LitRenderer.<CaseloadRow>of("<a class='ww-strong' href='coach/case/${item.id}'>${item.name}</a>"
                                        + "<small class='ww-small ww-cell-under'>${item.reference}</small>")
                                .withProperty("id", row -> row.id().toString())
                                .withProperty("name", CaseloadRow::name)
                                .withProperty("reference", CaseloadRow::reference))
                .setHeader("Name")
                .setSortProperty(Sort.NAME.name())
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(LitRenderer.<CaseloadRow>of("<span class='ww-tag ww-tag--${item.tone}'>${item.state}</span>")
                        .withProperty("tone", row -> Tags.tone(row.state()).suffix())
                        .withProperty("state", row -> row.state().words()))
                .setHeader("Stage")
                .setAutoWidth(true);
        if (leads) grid.addColumn(CaseloadRow::coach).setHeader("Coach").setAutoWidth(true);
        grid.addColumn(LitRenderer.<CaseloadRow>of(
                                "<span class='ww-cell-clock'><span class='ww-bar' aria-hidden='true'>"
                                        + "<i class='${item.width}'></i></span>${item.words}</span>")
                        .withProperty(
                                "width", row -> "ww-w-" + Math.round(row.clock().percent(today)))
                        .withProperty("words", this::clockWords))
                .setHeader("Clock")
                .setAutoWidth(true);
        grid.addColumn(row -> shortDay(row.lastContactOn()))
                .setHeader("Last contact")
                .setAutoWidth(true);
        grid.addColumn(row -> row.nextAt() == null ? "Not booked" : Dates.stamp(row.nextAt()))
                .setHeader("Next")
                .setSortProperty(Sort.NEXT.name())
                .setAutoWidth(true);
        grid.addColumn(row -> Dates.shortDay(row.openedAt()))
                .setHeader("Allocated")
                .setSortProperty(Sort.OPENED.name())
                .setAutoWidth(true);
        grid.sort(GridSortOrder.asc(name).build());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeName("no-border");
        grid.getElement().setAttribute("aria-label", "Caseload");
        grid.setHeight("36rem");
    }

    private Div toolbar(boolean leads) {
        var search = new TextField();
        search.setId("search");
        search.setAriaLabel("Search by name or reference");
        search.setPlaceholder("Name or reference");
        search.setPrefixComponent(Icon.SEARCH.silent());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addClassName("ww-w-m");
        search.addValueChangeListener(
                typed -> becomes(new CaseloadFilter(typed.getValue(), filter.stage(), filter.wholeProvider())));
        var stage = new Select<CaseState>();
        stage.setId("stage");
        stage.setAriaLabel("Stage");
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("All live stages");
        stage.setItems(CaseState.values());
        stage.setItemLabelGenerator(state -> state == null ? "All live stages" : state.words());
        stage.addClassName("ww-w-m");
        stage.addValueChangeListener(
                chosen -> becomes(new CaseloadFilter(filter.search(), chosen.getValue(), filter.wholeProvider())));
        var toolbar = new Div(search, stage);
        if (leads) toolbar.add(whose());
        status.addClassNames("ww-small", "ww-toolbar__end");
        status.getElement().setAttribute("role", "status");
        toolbar.add(status);
        toolbar.addClassName("ww-toolbar");
        toolbar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        return toolbar;
    }

    private Select<Boolean> whose() {
        var whose = new Select<Boolean>();
        whose.setId("whose");
        whose.setAriaLabel("Whose cases");
        whose.setItems(true, false);
        whose.setItemLabelGenerator(all -> Boolean.TRUE.equals(all) ? "Whole team" : "Mine");
        whose.setValue(true);
        whose.addClassName("ww-w-s");
        whose.addValueChangeListener(
                chosen -> becomes(new CaseloadFilter(filter.search(), filter.stage(), chosen.getValue())));
        return whose;
    }

    private void becomes(CaseloadFilter wanted) {
        filter = wanted;
        grid.getDataProvider().refreshAll();
    }

    private Stream<CaseloadRow> fetch(Query<CaseloadRow, Void> query) {
        var question = new Question(filter, Order.of(query.getSortOrders()));
        var rows = first.rows(
                question,
                query.getOffset(),
                query.getLimit(),
                () -> window(question, query.getOffset(), query.getLimit()));
        seen.list("caseload", filter.toString(), rows.size());
        return rows.stream();
    }

    private int count(Query<CaseloadRow, Void> query) {
        var question = new Question(filter, Order.of(shownOrder()));
        int all = first.count(question, limit -> window(question, 0, limit), () -> caseload.of(me.colleague())
                .count(filter));
        status.setText(
                all == 1
                        ? "1 person"
                        : all >= Caseload.AT_MOST ? "More than 10,000 people, search to find one" : all + " people");
        return all;
    }

    private List<CaseloadRow> window(Question question, int offset, int limit) {
        return caseload.of(me.colleague())
                .window(
                        question.filter(),
                        question.order().by(),
                        question.order().descending(),
                        offset,
                        limit);
    }

    private List<QuerySortOrder> shownOrder() {
        return grid.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .toList();
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

    private record Question(CaseloadFilter filter, Order order) {}

    private record Order(Sort by, boolean descending) {

        static Order of(List<QuerySortOrder> shown) {
            return shown.isEmpty()
                    ? new Order(Sort.NAME, false)
                    : new Order(
                            Sort.valueOf(shown.getFirst().getSorted()),
                            shown.getFirst().getDirection() == SortDirection.DESCENDING);
        }
    }
}
