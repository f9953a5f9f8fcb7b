package uk.workwell.workspace;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.lead.LoadOfCoach;
import uk.workwell.casework.lead.MoveCases;
import uk.workwell.casework.lead.MoveResult;
import uk.workwell.casework.lead.MovingCases;
import uk.workwell.casework.lead.TeamCase;
import uk.workwell.casework.lead.TeamFilter;
import uk.workwell.casework.lead.TeamLoad;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.team.StaffId;

/** Chooses cases of the team and gives them to another coach, or spreads them. */
@Route(value = "coach/lead/move", layout = CoachLayout.class)
@RolesAllowed({"LEAD", "DUTY_LEAD"})
class MoveCasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COACH = "coach";
    private static final int WINDOW = 50;

    private final Me me;
    private final MovingCases moving;
    private final TeamLoad load;
    private final Seen seen;
    private final Select<LoadOfCoach> whose = new Select<>();
    private final Select<CaseState> stage = new Select<>();
    private final Span status = new Span();
    private final Grid<TeamCase> grid = new Grid<>(WINDOW);
    private final FirstWindow<TeamCase> first = new FirstWindow<>(WINDOW);
    private final MoveCasesForm form = new MoveCasesForm();
    private TeamFilter filter = new TeamFilter(null, null);
    private int shown;
    private boolean faulty;

    MoveCasesView(Me me, MovingCases moving, TeamLoad load, Seen seen) {
        this.me = me;
        this.moving = moving;
        this.load = load;
        this.seen = seen;
        columns();
        form.onMove(this::move);
        var panel = new Div(toolbar(), grid);
        panel.addClassName("ww-panel");
        add(new Stack(
                new PageHeader("Move cases")
                        .facts(
                                "Follow-ups and booked appointments move with the case. The person is not told by WorkWell: let the new coach call first"),
                form.outcome(),
                Split.panel(panel, new Panel("Where they go").body(form))));
    }

    /** The address of this page with one coach's cases. */
    static QueryParameters of(StaffId coach) {
        return QueryParameters.simple(Map.of(COACH, coach.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coaches = load.of(me.colleague());
        whose.setItems(coaches);
        form.coaches(coaches);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COACH)
                .flatMap(id -> coaches.stream()
                        .filter(coach -> coach.coach().value().toString().equals(id))
                        .findFirst())
                .ifPresent(whose::setValue);
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Move cases – WorkWell";
    }

    private void move() {
        var chosen = List.copyOf(grid.getSelectedItems());
        var result = moving.move(
                me.colleague(), new MoveCases(chosen, form.to(), form.spread(), form.reason(), form.beyondLimit()));
        form.show(result, grid);
        faulty = result instanceof MoveResult.Refused;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        if (!(result instanceof MoveResult.Done done)) return;
        form.coaches(load.of(me.colleague()));
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
        // What stayed stays chosen, as it stands now: whoever has read why can try again.
        var again = moving.again(
                me.colleague(),
                done.stayed().stream().map(stayed -> stayed.one().id()).toList());
        grid.asMultiSelect().select(again);
    }

    private void columns() {
        grid.addColumn(LitRenderer.<TeamCase>of("<a class='ww-strong' href='coach/case/${item.id}'>${item.name}</a>"
                                + "<small class='ww-small ww-cell-under'>${item.reference}</small>")
                        .withProperty("id", row -> row.id().toString())
                        .withProperty("name", TeamCase::name)
                        .withProperty("reference", TeamCase::reference))
                .setHeader("Name")
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(TeamCase::coachName).setHeader("Coach").setAutoWidth(true);
        grid.addColumn(LitRenderer.<TeamCase>of("<span class='ww-tag ww-tag--${item.tone}'>${item.state}</span>")
                        .withProperty("tone", row -> Tags.tone(row.state()).suffix())
                        .withProperty("state", row -> row.state().words()))
                .setHeader("Stage")
                .setAutoWidth(true);
        grid.addColumn(row -> row.lastContactOn() == null ? "None yet" : Dates.shortDay(row.lastContactOn()))
                .setHeader("Last contact")
                .setAutoWidth(true);
        grid.setId("cases");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(chosen -> say());
        // A column of boxes without words has no name for who hears the table.
        grid.getElement().executeJs("""
                const boxes = this.querySelector('vaadin-grid-flow-selection-column');
                if (boxes) { boxes.header = 'Choose'; boxes.autoWidth = true; }
                """);
        grid.setDataProvider(new CallbackDataProvider<TeamCase, Void>(this::fetch, this::count, TeamCase::id));
        grid.setEmptyStateText("No cases here. Choose another coach or stage.");
        grid.addThemeName("no-border");
        grid.getElement().setAttribute("aria-label", "Cases of the team");
        grid.setHeight("32rem");
    }

    private Div toolbar() {
        whose.setId("whose");
        whose.setAriaLabel("Whose cases");
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption("All coaches");
        whose.setItemLabelGenerator(coach -> coach == null ? "All coaches" : coach.name());
        whose.addClassName("ww-w-m");
        whose.addValueChangeListener(chosen -> becomes(new TeamFilter(id(chosen.getValue()), filter.stage())));
        stage.setId("stage");
        stage.setAriaLabel("Stage");
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("All live stages");
        stage.setItems(
                Arrays.stream(CaseState.values()).filter(MoveCasesView::moves).toList());
        stage.setItemLabelGenerator(state -> state == null ? "All live stages" : state.words());
        stage.addClassName("ww-w-m");
        stage.addValueChangeListener(chosen -> becomes(new TeamFilter(filter.coach(), chosen.getValue())));
        status.addClassNames("ww-small", "ww-toolbar__end");
        status.getElement().setAttribute("role", "status");
        var toolbar = new Div(whose, stage, status);
        toolbar.addClassName("ww-toolbar");
        toolbar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        return toolbar;
    }

    /** What is over and asks for nothing more needs no coach. */
    private static boolean moves(CaseState state) {
        return state.live() || state == CaseState.CLOSED || state == CaseState.FOLLOW_UP;
    }

    private void becomes(TeamFilter wanted) {
        filter = wanted;
        grid.getDataProvider().refreshAll();
    }

    private Stream<TeamCase> fetch(Query<TeamCase, Void> query) {
        var rows = first.rows(
                filter,
                query.getOffset(),
                query.getLimit(),
                () -> moving.window(me.colleague(), filter, query.getOffset(), query.getLimit()));
        seen.list("team-cases", filter.toString(), rows.size());
        return rows.stream();
    }

    private int count(Query<TeamCase, Void> query) {
        shown = first.count(
                filter,
                limit -> moving.window(me.colleague(), filter, 0, limit),
                () -> moving.count(me.colleague(), filter));
        say();
        return shown;
    }

    private void say() {
        var all = shown == 1 ? "1 case" : shown + " cases";
        int chosen = grid.getSelectedItems().size();
        status.setText(chosen == 0 ? all : "%s, %d chosen".formatted(all, chosen));
    }

    private static @Nullable StaffId id(@Nullable LoadOfCoach coach) {
        return coach == null ? null : coach.coach();
    }
}
