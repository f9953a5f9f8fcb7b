package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Row;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.referral.TriageRow;
import uk.workwell.referral.TriageWindow;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** The lists of referrals, one window at a time. Its keys work while it has the focus, and only then. */
class TriageQueue extends Div {

    private final WorkingDays calendar;
    private final Div toolbar = new Div();
    private final Div rows = new Div();
    private final Div foot = new Div();
    private final Consumer<@Nullable ReferralId> go;
    private List<TriageRow> shown = List.of();
    private @Nullable ReferralId open;

    /**
     * @param accept for the key A
     * @param ask for the key B
     */
    TriageQueue(WorkingDays calendar, Consumer<@Nullable ReferralId> go, Runnable accept, Runnable ask) {
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
        Shortcuts.addShortcutListener(this, ask::run, Key.KEY_B).listenOn(this);
    }

    void show(
            TriageWindow window,
            TriageWhere where,
            int all,
            @Nullable ReferralId open,
            LocalDate today,
            Colleague colleague) {
        this.shown = window.rows();
        this.open = open;
        chips(where.tab(), all, colleague);
        rows.removeAll();
        foot.removeAll();
        if (shown.isEmpty()) {
            rows.add(new EmptyState(
                    where.tab() == Tab.TO_SCREEN ? "Nothing to screen" : "Nothing here",
                    TriageWords.whenEmpty(where.tab())));
            if (where.from() > 0) foot.add(link("Back to the beginning", TriageWhere.start(where.tab())));
            return;
        }
        rows.add(new TriageTable(shown, where, open, calendar, today));
        foot.add(position(window, where, all));
        if (where.tab() == Tab.TO_SCREEN) foot.add(keys());
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
        for (var tab : TriageWhere.lists(colleague)) {
            var chip = link(TriageWords.name(tab), TriageWhere.start(tab));
            chip.addClassName("ww-chip");
            if (tab == current) {
                chip.getElement().setAttribute("aria-current", "true");
                chip.add(new Count(all));
            }
            toolbar.add(chip);
        }
        var order = new Span(current == Tab.DECIDED ? "Newest first" : "What is due first");
        order.addClassNames("ww-small", "ww-toolbar__end");
        toolbar.add(order);
    }

    /** "51 to 100 of 230", and the ways to the windows beside this one. */
    private Component position(TriageWindow window, TriageWhere where, int all) {
        int last = where.from() + shown.size();
        var words = where.from() == 0 && !window.more()
                ? last + " shown."
                : "%d to %d of %s shown.".formatted(where.from() + 1, last, all >= 1_000 ? "1,000 or more" : all);
        var parts = new ArrayList<Component>(List.of(new Span(words)));
        if (where.from() > 0) parts.add(link("Show those before", where.before()));
        if (window.more()) parts.add(link("Show more", where.next()));
        return new Row(parts.toArray(Component[]::new));
    }

    private static RouterLink link(String words, TriageWhere where) {
        var link = new RouterLink(words, TriageView.class);
        link.setQueryParameters(where.query());
        return link;
    }

    private static Component keys() {
        var line = new Div(
                key("J"),
                new Span(" "),
                key("K"),
                new Span(" next and previous, "),
                key("A"),
                new Span(" accept, "),
                key("B"),
                new Span(" ask back, while the queue has the focus"));
        line.addClassName("ww-small");
        return line;
    }

    private static Span key(String letter) {
        var key = new Span(letter);
        key.addClassName("ww-kbd");
        return key;
    }
}
