package uk.workwell.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages on which an employer and a member of staff agree, as a coach and as the employer see them. */
class AgreeingPagesTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    private static @Nullable List<InSupport> everybody;

    private static InSupport whose(String page, String says) {
        if (everybody == null) everybody = InSupport.of(Coach.of("coach@qf7.example"));
        return InSupport.whose(everybody, page, says);
    }

    private static Hr hr() {
        return Hr.of("hr@northgate-care.example");
    }

    @Test
    void ofChangesAtWorkForTheCoach() {
        var one = whose("/adjustments", "The employer said no to");
        var coach = one.coach().at();
        coach.look("coach-case-adjustments");
        coach.openFirst("/adjustments/0").look("coach-case-adjustment");
        one.open("/adjustments/new").look("coach-case-adjustment-new");
        coach.click("Ask the person").look("coach-case-adjustment-new-errors");
        whose("/adjustments", "No change at work yet").coach().at().look("coach-case-adjustments-none");
    }

    @Test
    void ofFitNotesForTheCoach() {
        var one = whose("/fit-notes", "As it stood before");
        var coach = one.coach().at();
        coach.look("coach-case-fit-notes");
        coach.openFirst("/fit-notes/0").look("coach-case-fit-note");
        one.open("/fit-notes/new").look("coach-case-fit-note-new");
        coach.click("Save fit note").look("coach-case-fit-note-new-errors");
        whose("/fit-notes", "No fit note yet").coach().at().look("coach-case-fit-notes-none");
    }

    @Test
    void ofAPhasedReturnForTheCoach() {
        var one = whose("/phased-return", "Under way");
        var coach = one.coach().at();
        coach.look("coach-case-phased-return");
        one.open("/phased-return/worked").look("coach-case-phased-return-worked");
        one.open("/phased-return/end").look("coach-case-phased-return-end");
        coach.click("End it early").look("coach-case-phased-return-end-errors");
        one.open("/phased-return/edit").look("coach-case-phased-return-edit");
        whose("/phased-return", "Proposed").coach().at().look("coach-case-phased-return-proposed");
        whose("/phased-return", "No phased return yet").coach().at().look("coach-case-phased-return-none");
    }

    @Test
    void ofConversationsForTheCoach() {
        var one = whose("/return", "To be signed");
        var coach = one.coach().at();
        coach.look("coach-case-return");
        coach.openFirst("/return/0").look("coach-case-conversation");
        one.open("/return/new").look("coach-case-conversation-new");
        coach.click("Ask the person").look("coach-case-conversation-new-errors");
        whose("/return", "No return-to-work conversation yet").coach().at().look("coach-case-return-none");
    }

    @Test
    void ofLinksForTheCoach() {
        var one = whose("/by-link", "Sent ");
        var coach = one.coach().at();
        coach.look("coach-case-by-link");
        coach.click("Send the link").look("coach-case-by-link-errors");
        whose("/by-link", "None yet").coach().at().look("coach-case-by-link-none");
    }

    @Test
    void ofChangesAtWorkForTheEmployer() {
        var hr = hr();
        var staff = whose("/adjustments", "Employer late").atTheirEmployer(hr);
        hr.at().look("employer-staff-member-agreeing");
        hr.at().open(staff + "/adjustments").look("employer-adjustments");
        hr.at().click("Ask them").look("employer-adjustments-errors");
        hr.at().open(staff + "/adjustments").openFirst("/adjustments/0").look("employer-adjustment");
        if (hr.at()
                        .page()
                        .locator("label")
                        .filter(new Locator.FilterOptions().setHasText("Partly"))
                        .count()
                > 0) {
            hr.at().choose("Partly").click("Sign and send answer").look("employer-adjustment-errors");
        }
    }

    @Test
    void ofAPhasedReturnForTheEmployer() {
        var hr = hr();
        var staff = whose("/phased-return", "Under way").atTheirEmployer(hr);
        hr.at().open(staff + "/phased-return").look("employer-phased-return");
        hr.at().open(staff + "/phased-return/change").look("employer-phased-return-change");
        staff = whose("/phased-return", "No phased return yet").atTheirEmployer(hr);
        hr.at().open(staff + "/phased-return").look("employer-phased-return-none");
    }

    @Test
    void ofConversationsForTheEmployer() {
        var hr = hr();
        var staff = whose("/return", "To be signed").atTheirEmployer(hr);
        hr.at().openFirst("/conversation/0").look("employer-conversation");
        hr.at().open(staff + "/conversation").look("employer-conversation-new");
        hr.at().click("Ask them").look("employer-conversation-new-errors");
    }

    @Test
    void ofLinksForTheEmployer() {
        var hr = hr();
        var staff = whose("/by-link", "Sent ").atTheirEmployer(hr);
        hr.at().open(staff + "/by-link").look("employer-by-link");
        hr.at().click("Send the link").look("employer-by-link-errors");
    }

    @Test
    void ofTheOrganisation() {
        var owner = Visitor.signedIn("owner@northgate-care.example", "/employer");
        owner.open("/employer/organisation/people").look("employer-people");
        owner.click("Send the invitation").look("employer-people-errors");
        owner.open("/employer/organisation/people")
                .openFirst("/organisation/people/")
                .look("employer-person");
        owner.open("/employer/organisation/sites").look("employer-sites");
        Visitor.signedIn("admin@qf7.example", "/admin")
                .open("/admin/employers")
                .openFirst("admin/employers/")
                .look("admin-employer");
    }
}
