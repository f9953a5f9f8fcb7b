package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.Supplier;
import uk.workwell.casework.CaseResult;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** A page with one short form about one case: opens it, writes down that it was seen, saves, and leads back. */
abstract class CaseFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final String title;
    private final String seenAs;
    private boolean faulty;

    /** @param seenAs what the audit trail calls this page */
    CaseFormView(CasePages pages, String title, String seenAs) {
        this.pages = pages;
        this.title = title;
        this.seenAs = seenAs;
    }

    /** The form, or the words that say why there is none. */
    abstract Component content(OpenCase open);

    /** The part of the case that it belongs to: where it leads back to. */
    CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, seenAs);
        faulty = false;
        removeAll();
        add(new Stack(
                        new BackLink(part().link(open.id(), open.person().name())),
                        new PageHeader(title)
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        content(open))
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + title + " – WorkWell";
    }

    /** Why this cannot be done now. */
    static Component notNow(OpenCase open) {
        return new Notice(
                        Tone.INFO,
                        "This is not possible while the case is “%s”."
                                .formatted(open.card().state().words()),
                        "The case's page shows what can be done next.")
                .fullWidth();
    }

    /** @param done said when it is done */
    final CaseForm saving(CaseForm form, OpenCase open, Supplier<CaseResult> command, String done) {
        form.onSave(command, result -> {
            faulty = false;
            switch (result) {
                case CaseResult.Done ok -> {
                    Notification.show(done, 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.navigate(
                            part().page(),
                            new RouteParameters(CasePart.CASE, open.id().toString())));
                    return;
                }
                case CaseResult.Refused refused -> {
                    faulty = true;
                    if (!refused.faults().isEmpty()) form.show(refused.faults());
                }
                case CaseResult.ChangedSince changed -> form.changed(changed);
                case CaseResult.NotFound gone -> throw new NotFoundException();
            }
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        });
        return form;
    }
}
