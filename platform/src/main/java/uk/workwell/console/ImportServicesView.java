package uk.workwell.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import uk.workwell.directory.DirectoryFeed;
import uk.workwell.directory.DirectoryFeed.Looked;
import uk.workwell.directory.DirectoryFeed.Setting;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.DirectoryImport.From;
import uk.workwell.directory.ImportPreview;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Reads services from a file or an address, shows what would change, and changes it only then. Nothing of a file is kept. */
@Route(value = "admin/directory/import", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class ImportServicesView extends Div implements HasDynamicTitle {

    private static final int MOST = 5_000_000;

    private final DirectoryImport imports;
    private final DirectoryFeed feed;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField address = new TextField("Address");
    private final Checkbox byNight = new Checkbox("Read it each night");
    private final Div night = new Div();
    private final Div outcome = new Div();
    private long version;
    private boolean faulty;

    ImportServicesView(DirectoryImport imports, DirectoryFeed feed) {
        this.imports = imports;
        this.feed = feed;
        outcome.setId("outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(new Stack(
                new BackLink(new RouterLink("Services directory", DirectoryView.class)),
                new PageHeader("Read services")
                        .facts("In the form of Open Referral UK. You see what would change before anything does."),
                errors,
                Split.half(fromAFile(), fromAnAddress()),
                outcome));
        feed.find().ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Read services – WorkWell";
    }

    private Panel fromAFile() {
        var upload =
                new Upload(UploadHandler.inMemory((about, bytes) -> read(new String(bytes, StandardCharsets.UTF_8))));
        upload.setId("file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST);
        upload.setAcceptedFileExtensions(".json");
        upload.addFileRejectedListener(refused -> tell(new Notice(
                Tone.BAD, "This file was not read.", "Choose one file that ends with .json and has at most 5 MB.")));
        return new Panel("From a file").body(new Paragraph("A file that ends with .json, at most 5 MB."), upload);
    }

    private Panel fromAnAddress() {
        address.setId("address");
        address.setWidthFull();
        address.setHelperText("Beginning with https://, of a host that whoever runs this service has allowed");
        byNight.setId("by-night");
        var save = new Button("Save", click -> save());
        save.setAriaLabel("Save the address");
        var look = new Button("Show what would change", click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        return new Panel("From an address").body(address, byNight, Row.actions(look, save), night);
    }

    private void show(DirectoryFeed.Feed now) {
        version = now.version();
        address.setValue(now.address());
        byNight.setValue(now.byNight());
        night.removeAll();
        var last = now.last();
        if (last != null) night.add(DirectoryView.night(last).fullWidth());
    }

    /** @return whether the address is saved as it stands here */
    private boolean save() {
        var result = feed.set(address.getValue(), byNight.getValue(), version);
        faulty = result instanceof Setting.Refused;
        address.setInvalid(faulty);
        errors.clear();
        outcome.removeAll();
        switch (result) {
            case Setting.Done(var now) -> {
                show(now);
                tell(new Notice(Tone.GOOD, "The address is saved."));
            }
            case Setting.Refused(var faults) -> {
                address.setErrorMessage(faults.getFirst().words());
                errors.show(faults.stream()
                        .map(fault -> new ErrorSummary.Fault(fault.words(), address))
                        .toList());
            }
            case Setting.ChangedSince(var now) -> {
                version = now.version();
                tell(new Notice(
                        Tone.WARN,
                        "Somebody else saved another address meanwhile: " + now.address() + ".",
                        "What you typed is still here. Save again to replace it."));
            }
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        return result instanceof Setting.Done;
    }

    private void look() {
        if (!save()) return;
        switch (feed.look()) {
            case Looked.NotRead(var words) ->
                tell(new Notice(Tone.BAD, "The directory could not be read.", words + "."));
            case Looked.Read(var json, var preview) -> preview(json, preview, From.THE_FEED);
        }
    }

    /** What somebody chose as a file. */
    void read(String json) {
        errors.clear();
        preview(json, imports.preview(json, From.A_FILE), From.A_FILE);
    }

    private void preview(String json, ImportPreview preview, From from) {
        outcome.removeAll();
        outcome.add(new PreviewPanel(preview, from, retire -> apply(json, from, retire)));
        outcome.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'start'}), 0)");
    }

    private void apply(String json, From from, boolean retire) {
        var done = imports.apply(json, from, retire);
        tell(new Notice(
                Tone.GOOD,
                "The directory is up to date.",
                "%d added, %d changed, %d retired, %d as they were, %d left out."
                        .formatted(
                                done.fresh().size(),
                                done.changed().size(),
                                retire ? done.vanished().size() : 0,
                                done.same(),
                                done.faults().size())));
    }

    private void tell(Notice words) {
        outcome.removeAll();
        outcome.add(words.fullWidth());
    }
}
