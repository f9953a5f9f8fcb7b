package uk.workwell.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.workwell.look.Count;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SettingsBook.Status;

/** The areas on this deployment. Nothing about a person, and no number that comes from people. */
@Route(value = "operator", layout = OperatorLayout.class)
@RolesAllowed("OPERATOR")
class TenantsView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    TenantsView(Tenants tenants, SettingsBook settings) {
        var all = tenants.all();
        var table = new Table("Area", "Code", "Settings in force", "Drafts");
        all.forEach(tenant -> {
            var versions = settings.versions(tenant.id());
            var live = versions.stream()
                    .filter(version -> version.status() == Status.PUBLISHED)
                    .findFirst();
            long drafts = versions.stream()
                    .filter(version -> version.status() == Status.DRAFT || version.status() == Status.CHECKED)
                    .count();
            table.row(
                    tenant.name(),
                    null,
                    new Span(tenant.odsCode()),
                    new Span(
                            live.map(version -> "Version " + version.version() + ", from " + DAY.format(version.from()))
                                    .orElse("None")),
                    new Span(drafts == 0 ? "None" : Long.toString(drafts)));
        });
        add(new Stack(
                new PageHeader("Tenants").facts("You run the cloud and see no personal data."),
                new Panel("Areas").count(new Count(all.size())).flush(table)));
    }

    @Override
    public String getPageTitle() {
        return "Tenants – WorkWell";
    }
}
