package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.views.SaveView;
import uk.workwell.casework.views.SavedView;
import uk.workwell.casework.views.SavedViews;
import uk.workwell.casework.views.ViewResult;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The views of the caseload as chips, and what can be done with them: save as shown, rename, open first, delete. */
class ViewBar extends Div {

    /** The list whose views these are. */
    interface Shown {

        CaseloadFilter filter();

        Sort sort();

        boolean descending();

        void show(CaseloadFilter filter, Sort sort, boolean descending);
    }

    private final Me me;
    private final SavedViews views;
    private final CaseloadFilter usual;
    private final Shown list;
    private List<SavedView> mine;
    private @Nullable UUID chosen;

    /**
     * @param mine as they were just read
     * @param usual what the caseload shows where no view says otherwise
     */
    ViewBar(Me me, SavedViews views, List<SavedView> mine, CaseloadFilter usual, Shown list) {
        this.me = me;
        this.views = views;
        this.mine = mine;
        this.usual = usual;
        this.list = list;
        chosen = mine.stream()
                .filter(SavedView::opensFirst)
                .map(SavedView::id)
                .findFirst()
                .orElse(null);
        show(null);
    }

    /** @param below a form, or nothing */
    private void show(@Nullable Component below) {
        removeAll();
        var chips = new Row().tight();
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "Views");
        chips.add(chip("All cases", null));
        mine.forEach(view -> chips.add(chip(view.opensFirst() ? view.name() + " (opens first)" : view.name(), view)));
        chips.add(act("Save this view", () -> show(saving())));
        mine.stream().filter(view -> view.id().equals(chosen)).findFirst().ifPresent(view -> actions(chips, view));
        add(below == null ? chips : new Stack(chips, below));
    }

    private void actions(Row chips, SavedView view) {
        chips.add(act("Rename", () -> show(renaming(view))));
        chips.add(
                view.opensFirst()
                        ? act(
                                "Do not open first",
                                () -> done(views.openNoneFirst(me.colleague(), view.id()), view.id()))
                        : act("Open first", () -> done(views.openFirst(me.colleague(), view.id()), view.id())));
        chips.add(act("Delete view", () -> show(deleting(view))));
    }

    private Component saving() {
        var first = new Checkbox("Open the caseload with it");
        first.setId("view-first");
        return form(
                "Save view",
                "",
                first,
                name -> views.save(
                        me.colleague(),
                        new SaveView(
                                name,
                                list.filter(),
                                list.sort(),
                                list.descending(),
                                Boolean.TRUE.equals(first.getValue()))));
    }

    private Component renaming(SavedView view) {
        return form("Save name", view.name(), null, name -> views.rename(me.colleague(), view.id(), name));
    }

    private Component deleting(SavedView view) {
        var sure = new Button("Delete “%s”".formatted(view.name()), click -> {
            views.delete(me.colleague(), view.id());
            list.show(usual, Sort.NAME, false);
            done(new ViewResult.Done(view.id()), null);
        });
        sure.addThemeVariants(ButtonVariant.ERROR);
        var question = new Stack(
                new Paragraph("The view goes, no case does."),
                Row.actions(sure, new Button("Keep it", click -> show(null))));
        sure.focus();
        return question;
    }

    private Component form(String words, String before, @Nullable Component more, Function<String, ViewResult> save) {
        var errors = new ErrorSummary();
        var name = new TextField("Name of the view");
        name.setId("view-name");
        name.setValue(before);
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setHelperText("Filters, search and order are kept. Only you see it");
        name.addClassName("ww-w-m");
        var button = new Button(words, click -> {
            var result = save.apply(name.getValue());
            if (result instanceof ViewResult.Refused(var why)) {
                name.setInvalid(true);
                name.setErrorMessage(why);
                errors.show(List.of(new ErrorSummary.Fault(why, name)));
                return;
            }
            done(result, result instanceof ViewResult.Done(var view) ? view : chosen);
        });
        button.setId("view-save");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Stack(errors, name);
        if (more != null) form.add(more);
        form.add(Row.actions(button, new Button("Cancel", click -> show(null))));
        name.focus();
        return form;
    }

    /** @param next the view that is chosen from now on; null for none */
    private void done(ViewResult result, @Nullable UUID next) {
        mine = views.of(me.colleague());
        chosen = next;
        Notification.show(
                result instanceof ViewResult.NotFound ? "This view is not there any more" : "Your views are saved",
                4000,
                Notification.Position.BOTTOM_START);
        show(null);
    }

    private NativeButton chip(String words, @Nullable SavedView view) {
        var id = view == null ? null : view.id();
        var chip = new NativeButton(words, click -> {
            chosen = id;
            if (view == null) list.show(usual, Sort.NAME, false);
            else list.show(view.filter(), view.sort(), view.descending());
            show(null);
        });
        chip.addClassName("ww-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(id == null ? chosen == null : id.equals(chosen)));
        return chip;
    }

    private static Button act(String words, Runnable work) {
        var act = new Button(words, click -> work.run());
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return act;
    }
}
