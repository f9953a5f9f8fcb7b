package uk.workwell.workspace;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.casework.Whose;
import uk.workwell.casework.views.SavedView;
import uk.workwell.casework.views.SavedViews;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** The cases of a coach, or of a lead's provider: sorted and searched in the database, never held in the session. */
@Route(value = "coach/caseload", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseloadView extends Div implements HasDynamicTitle {

    private static final int WINDOW = 50;

    private final Me me;
    private final Caseload caseload;
    private final Seen seen;
    private final Grid<CaseloadRow> grid = new Grid<>(WINDOW);
    private final FirstWindow<CaseloadRow> first = new FirstWindow<>(WINDOW);
    private final CaseloadColumns columns;
    private final CaseloadFilters filters;
    private CaseloadFilter filter;

    CaseloadView(Me me, Caseload caseload, SavedViews views, SettingsBook settings, Seen seen, Clock clock) {
        this.me = me;
        this.caseload = caseload;
        this.seen = seen;
        var colleague = me.colleague();
        var mine = caseload.of(colleague);
        var decided = settings.current(colleague.tenant());
        var usual = CaseloadFilter.MINE.of(mine.leads() ? Whose.TEAM : Whose.OWN_AND_COVERED);
        var saved = views.of(colleague);
        var opening = saved.stream().filter(SavedView::opensFirst).findFirst();
        filter = opening.map(SavedView::filter).orElse(usual);
        columns = new CaseloadColumns(
                grid,
                colleague.id(),
                mine.leads(),
                WorkingDays.today(clock),
                decided.timers().silenceDays().value());
        filters = new CaseloadFilters(usual, decided, mine.leads(), mine.seesConcerns(), this::becomes);
        filters.show(filter);
        columns.sortBy(
                opening.map(SavedView::sort).orElse(Sort.NAME),
                opening.map(SavedView::descending).orElse(false));
        grid.setDataProvider(DataProvider.fromCallbacks(this::fetch, this::count));
        grid.setEmptyStateText("No cases here. A case appears when a referral is accepted and allocated.");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeName("no-border");
        grid.getElement().setAttribute("aria-label", "Caseload");
        grid.setHeight("36rem");
        var panel = new Div(filters, grid);
        panel.addClassName("ww-panel");
        add(new Stack(new PageHeader("Caseload"), new ViewBar(me, views, saved, usual, new Shown()), panel));
    }

    @Override
    public String getPageTitle() {
        return "Caseload – WorkWell";
    }

    /** What the views read from this page and show on it. */
    private final class Shown implements ViewBar.Shown {

        @Override
        public CaseloadFilter filter() {
            return filter;
        }

        @Override
        public Sort sort() {
            return Order.of(shownOrder()).by();
        }

        @Override
        public boolean descending() {
            return Order.of(shownOrder()).descending();
        }

        @Override
        public void show(CaseloadFilter other, Sort sort, boolean descending) {
            filters.show(other);
            columns.sortBy(sort, descending);
            becomes(other);
        }
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
        filters.say(
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
