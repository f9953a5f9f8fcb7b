package uk.workwell.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** HR brings a passport that a member of staff handed over. What becomes of it, the member of staff says. */
@Route(value = "employer/staff/:id/passport", layout = EmployerLayout.class)
@PageTitle("Bring a passport – WorkWell")
@RolesAllowed({"OWNER", "HR"})
class BringPassportPage extends Div implements BeforeEnterObserver {

    private static final int MOST = 1024 * 1024;

    private final PassportDesk desk;
    private final Div outcome = new Div();

    BringPassportPage(PassportDesk desk) {
        this.desk = desk;
        outcome.setId("outcome");
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var staff = event.getRouteParameters()
                .get("id")
                .flatMap(StaffMemberPage::uuid)
                .orElseThrow(NotFoundException::new);
        var name = desk.mayBring(staff).orElseThrow(NotFoundException::new);
        removeAll();
        outcome.removeAll();
        var back = new RouterLink("", StaffMemberPage.class, new RouteParameters("id", staff.toString()));
        back.setText("This member of staff");
        add(new Stack(
                        new BackLink(back),
                        new PageHeader("Bring a passport")
                                .over(name)
                                .lede(
                                        "They handed you a passport of adjustments from an earlier job? We check the file,"
                                                + " and they read it first. Each adjustment becomes a request if they want it."),
                        outcome,
                        new Panel("The file")
                                .body(
                                        new Paragraph("The PDF or the signed file as they took it, at most 1 MB."),
                                        upload(staff))
                                .foot("A file that was printed, saved anew or changed cannot be confirmed."))
                .formWide());
    }

    private Upload upload(UUID staff) {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> show(desk.bring(staff, bytes))));
        upload.setId("file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST);
        upload.setAcceptedFileExtensions(".pdf", ".json");
        upload.addFileRejectedListener(refused -> say(
                Tone.BAD,
                "This file was not read.",
                "Choose one file that ends with .pdf or .json and has at most 1 MB."));
        return upload;
    }

    private void show(PassportDesk.Brought brought) {
        switch (brought) {
            case PASSED_ON ->
                say(
                        Tone.GOOD,
                        "The passport is valid, and we have passed it on to them.",
                        "You hear of an adjustment once they ask you for it. Nobody has to.");
            case NOT_CONFIRMED ->
                say(
                        Tone.WARN,
                        "We cannot confirm this file.",
                        "It may have been changed, saved anew or withdrawn. Nothing was passed on.");
            case TOO_OFTEN -> say(Tone.WARN, "You have brought many files.", "Try again in ten minutes.");
            case GONE -> say(Tone.WARN, "You cannot bring one for them any more.", "Nothing was passed on.");
        }
    }

    private void say(Tone tone, String head, String words) {
        outcome.removeAll();
        outcome.add(new Notice(tone, head, words).fullWidth());
    }
}
