package uk.workwell.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.tenant.settings.SettingsBook;

/** What is in force, each setting with its source. Read only: editing comes with drafts, impact and approval. */
@Route(value = "admin", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class SettingsView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    SettingsView(Administrator administrator, SettingsBook book) {
        var icb = administrator.colleague().tenant();
        var settings = book.current(icb);
        var since = book.versions(icb).stream()
                .filter(version -> version.version() == settings.version())
                .map(version -> "In force since " + DAY.format(version.from()) + ".")
                .findFirst()
                .orElse("");
        var lines = new SettingsLines(settings);
        var page = new Stack(new PageHeader("Settings")
                .tags(new StatusTag(Tone.GOOD, "Version " + settings.version()))
                .facts(since + " Decisions already made keep the version they were made with."));
        if (lines.assumed() > 0) {
            page.add(
                    new Notice(
                            Tone.WARN,
                            "%d of %d settings are assumed.".formatted(lines.assumed(), lines.all()),
                            "Nobody published them. Check each before real people depend on it. The public is never told an assumed setting as your rule."));
        }
        lines.sections().forEach((name, table) -> page.add(new Panel(name).flush(table)));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return "Settings – WorkWell";
    }
}
