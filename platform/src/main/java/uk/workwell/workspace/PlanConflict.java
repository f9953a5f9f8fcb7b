package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.Consumer;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanResult.ChangedSince;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Somebody else saved the same draft: both versions of what differs. */
class PlanConflict extends Div {

    private final Consumer<PlanVersion> keepHere;
    private final Runnable useTheirs;

    PlanConflict(Consumer<PlanVersion> keepHere, Runnable useTheirs) {
        this.keepHere = keepHere;
        this.useTheirs = useTheirs;
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
    }

    void show(PlanContent here, ChangedSince changed) {
        removeAll();
        var draft = changed.now().draft();
        var theirs = draft.map(PlanVersion::content).orElse(PlanContent.NONE);
        var choose = Row.actions(new Button("Use the other version", click -> useTheirs.run()));
        draft.ifPresent(
                one -> choose.addComponentAsFirst(new Button("Keep what is here", click -> keepHere.accept(one))));
        add(new Stack(
                new Notice(
                        Tone.WARN,
                        changed.by() + " changed this plan, " + Dates.stamp(changed.at()) + ".",
                        draft.isPresent()
                                ? "Nothing was overwritten, and what you wrote is still here. Choose which version goes on."
                                : "The draft is agreed or gone. What you wrote is still here: copy what you need."),
                table(here, theirs, changed.by()),
                choose));
    }

    private static NativeTable table(PlanContent here, PlanContent theirs, String by) {
        var table = new NativeTable();
        table.addClassNames("ww-table", "ww-table--stack");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell("Goal"),
                        new NativeTableHeaderCell("Here"),
                        new NativeTableHeaderCell(by)));
        var ids = new LinkedHashSet<UUID>();
        here.goals().forEach(goal -> ids.add(goal.id()));
        theirs.goals().forEach(goal -> ids.add(goal.id()));
        int number = 0;
        for (var id : ids) {
            number++;
            var mine = here.goal(id).map(PlanWords::all).orElse("Not there");
            var other = theirs.goal(id).map(PlanWords::all).orElse("Not there");
            if (!mine.equals(other)
                    || differs(here.goal(id).orElse(null), theirs.goal(id).orElse(null))) {
                table.getBody()
                        .add(new NativeTableRow(
                                new NativeTableHeaderCell("Goal " + number), cell("Here", mine), cell(by, other)));
            }
        }
        return table;
    }

    private static boolean differs(
            @org.jspecify.annotations.Nullable Goal one, @org.jspecify.annotations.Nullable Goal other) {
        return one != null && !one.equals(other);
    }

    private static NativeTableCell cell(String label, String words) {
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
