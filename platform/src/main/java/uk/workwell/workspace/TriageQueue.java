package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.referral.TriageRow;
import uk.workwell.referral.TriageWindow;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.tenant.calendar.WorkingDays;

/** The table of referrals, with the age of each against its target. Its keys work while it has the focus, and only then. */
class TriageQueue extends Div {

    private static final String LIST = "list";

    private final WorkingDays calendar;
    private final Div toolbar = new Div();
    private final Div rows = new Div();
    private final Div foot = new Div();
    private final Consumer<@Nullable ReferralId> go;
    private List<TriageRow> shown = List.of();
    private @Nullable ReferralId open;

    TriageQueue(WorkingDays calendar, Consumer<@Nullable ReferralId> go, Runnable accept) {
        this.calendar = calendar;
        this.go = go;
        addClassName("ww-panel");
        toolbar.addClassName("ww-toolbar");
        rows.addClassName("ww-table-wrap");
        foot.addClassName("ww-panel__foot");
        add(toolbar, rows, foot);
        // Bare letters would be pressed by accident elsewhere, and screen readers use them (WCAG 2.1.4).
        Shortcuts.addShortcutListener(this, () -> step(1), Key.KEY_J).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.KEY_K).listenOn(this);
        Shortcuts.addShortcutListener(this, accept::run, Key.KEY_A).listenOn(this);
    }

    /** Which list the address asks for; risk hold is the duty lead's. */
    static TriageFilter filter(QueryParameters query, Colleague colleague) {
        return new TriageFilter(
                query.getSingleParameter(LIST)
                        .flatMap(name -> lists(colleague).stream()
                                .filter(tab -> address(tab).equals(name))
                                .findFirst())
                        .orElse(Tab.TO_SCREEN),
                null);
    }

    static QueryParameters query(Tab tab) {
        return tab == Tab.TO_SCREEN ? QueryParameters.empty() : QueryParameters.of(LIST, address(tab));
    }

    void show(TriageWindow window, Tab tab, int all, @Nullable ReferralId open, LocalDate today, Colleague colleague) {
        this.shown = window.rows();
        this.open = open;
        chips(tab, all, colleague);
        rows.removeAll();
        foot.removeAll();
        if (shown.isEmpty()) {
            rows.add(new EmptyState(
                    tab == Tab.TO_SCREEN ? "Nothing to screen" : "Nothing here",
                    tab == Tab.TO_SCREEN
                            ? "A referral appears here once the person has read it and agreed to be referred."
                            : "Referrals of this kind appear here."));
            return;
        }
        rows.add(table(tab, today));
        foot.add(
                new Span("%d of %d shown. ".formatted(shown.size(), all)),
                key("J"),
                new Span(" "),
                key("K"),
                new Span(" next and previous, "),
                key("A"),
                new Span(" accept, while the queue has the focus"));
    }

    /** The referral that stands below, or above at the end of the list; null when there is no other. */
    @Nullable
    ReferralId after(ReferralId referral) {
        int at = indexOf(referral);
        if (shown.size() < 2 || at < 0) return null;
        return shown.get(at + 1 < shown.size() ? at + 1 : at - 1).id();
    }

    private void step(int by) {
        if (shown.isEmpty()) return;
        int at = open == null ? -1 : indexOf(open);
        int next = at < 0 ? 0 : Math.clamp(at + by, 0, shown.size() - 1);
        go.accept(shown.get(next).id());
    }

    private int indexOf(ReferralId referral) {
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).id().equals(referral))
                .findFirst()
                .orElse(-1);
    }

    private void chips(Tab current, int all, Colleague colleague) {
        toolbar.removeAll();
        for (var tab : lists(colleague)) {
            var chip = new RouterLink(name(tab), TriageView.class);
            chip.setQueryParameters(query(tab));
            chip.addClassName("ww-chip");
            if (tab == current) {
                chip.getElement().setAttribute("aria-current", "true");
                chip.add(new Count(all));
            }
            toolbar.add(chip);
        }
        var order = new Span("Oldest first");
        order.addClassNames("ww-small", "ww-toolbar__end");
        toolbar.add(order);
    }

    private NativeTable table(Tab tab, LocalDate today) {
        var table = new NativeTable();
        table.addClassNames("ww-table", "ww-table--mid", "ww-table--stack");
        var head = new NativeTableRow();
        for (var title :
                List.of("Person, route", "Received", tab == Tab.DECIDED ? "Decided" : "Target", "Rules say", "Note")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        shown.forEach(row -> body.add(line(row, tab, today)));
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private NativeTableRow line(TriageRow row, Tab tab, LocalDate today) {
        var link = TriageView.link(row.id(), row.name());
        link.setQueryParameters(query(tab));
        var route = new HtmlContainer("small");
        route.add(row.route().words());
        var name = new NativeTableHeaderCell(link, route);
        name.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow();
        line.add(
                name,
                cell("Received", unbroken(Dates.shortDay(row.receivedAt()))),
                cell(
                        tab == Tab.DECIDED ? "Decided" : "Target",
                        tab == Tab.DECIDED
                                ? new Span(outcome(row.state()))
                                : Tags.due(calendar, today, row.screenBy())),
                cell("Rules say", Tags.rulesSay(row.rulesSay())),
                row.note() == null ? new NativeTableCell() : cell("Note", new Span(row.note())));
        if (row.id().equals(open)) {
            line.addClassName("is-selected");
            link.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static Span unbroken(String text) {
        var span = new Span(text);
        span.addClassName("ww-nowrap");
        return span;
    }

    private static Span key(String letter) {
        var key = new Span(letter);
        key.addClassName("ww-kbd");
        return key;
    }

    private static List<Tab> lists(Colleague colleague) {
        return colleague.is(Role.DUTY_LEAD)
                ? List.of(Tab.TO_SCREEN, Tab.RISK_HOLD, Tab.DECIDED)
                : List.of(Tab.TO_SCREEN, Tab.DECIDED);
    }

    private static String outcome(ReferralState state) {
        return switch (state) {
            case ACCEPTED -> "Accepted";
            case NOT_ELIGIBLE -> "Not eligible";
            case REDIRECTED -> "Redirected";
            case DUPLICATE -> "Known already";
            case LAPSED, DECLINED_BY_PERSON, WITHDRAWN -> "Ended";
            case DRAFT, AWAITING_PERSON, RECEIVED, SCREENING, INFO_REQUESTED, RISK_HOLD -> "Open";
        };
    }

    private static String name(Tab tab) {
        return switch (tab) {
            case TO_SCREEN -> "To screen";
            case ASKED_BACK -> "Asked back";
            case RISK_HOLD -> "Risk hold";
            case DECIDED -> "Decided";
        };
    }

    private static String address(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
