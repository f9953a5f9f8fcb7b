package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that no journey passes: looked at as closely as the others. */
class EveryPageTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Test
    void openToEverybody() {
        try (var visitor = Visitor.passerBy()) {
            Map.of(
                            "landing", "/",
                            "help", "/help",
                            "accessibility", "/accessibility",
                            "privacy", "/privacy",
                            "contact", "/contact",
                            "about-the-data", "/about-the-data",
                            "what-employers-see", "/what-employers-see",
                            "sign-in", "/sign-in",
                            "find", "/find",
                            "link-gone", "/l/x")
                    .forEach((name, address) -> visitor.open(address).look("public-" + name));
            visitor.open("/no-such-page").sees("Page not found").look("public-not-found");
            visitor.open("/local/mailbox").look("local-mailbox");
            visitor.open("/local/clock").look("local-clock");
            visitor.open("/sign-out").look("sign-out-asked");
            visitor.open("/signed-out").look("signed-out");
        }
    }

    @Test
    void thatFindTheService() {
        try (var visitor = Visitor.passerBy()) {
            visitor.open("/find").click("Find my service").look("public-find-error");
            visitor.open("/find").fill("place", "LA1 1AA").click("Find my service");
            visitor.look("public-area");
            visitor.openFirst("/eligible/").look("public-eligible");
            visitor.open("/find").fill("place", "LA1 1AA").click("Find my service");
            visitor.openFirst("/refer").look("public-refer");
            visitor.open("/find").fill("place", "EX1 1AA").click("Find my service");
            visitor.look("public-not-yet");
        }
    }

    @Test
    void ofKeycloak() {
        try (var visitor = Visitor.passerBy()) {
            visitor.open("/coach");
            assertThat(visitor.page().locator("#username")).isVisible();
            visitor.look("keycloak-name");
            visitor.page().locator("#username").fill("coach@qe1.example");
            visitor.page().locator("[type=submit]").first().click();
            visitor.page().locator("#password").fill("wrong");
            visitor.look("keycloak-password");
            visitor.page().locator("[type=submit]").first().click();
            visitor.look("keycloak-wrong");
        }
    }

    @Test
    void ofThoseWhoLookAfterTheService() {
        var admin = Visitor.signedIn("admin@qe1.example", "/admin");
        admin.look("admin-settings");
        admin.open("/admin/team").look("admin-team");
        admin.open("/admin/employers").look("admin-employers");
        admin.open("/admin/referrers").look("admin-referrers");
        Visitor.signedIn("operator@workwell.example", "/operator").look("operator-areas");
    }

    @Test
    void ofTheDirectory() {
        var admin = Visitor.signedIn("admin@qe1.example", "/admin");
        admin.open("/admin/directory").look("admin-directory");
        admin.openFirst("admin/directory/service/").look("admin-directory-service");
        admin.open("/admin/directory/service").click("Save this service").look("admin-directory-service-errors");
        admin.open("/admin/directory/import").look("admin-directory-import");
    }

    @Test
    void ofQuestionnairesAndTemplates() {
        var admin = Visitor.signedIn("admin@qe1.example", "/admin");
        admin.open("/admin/questionnaires").look("admin-questionnaires");
        admin.open("/admin/plan-templates").look("admin-plan-templates");
    }

    @Test
    void ofTwoRecordsThatMayBeOnePerson() {
        var martin = Somebody.in("LA1 1AA");
        for (int twice = 0; twice < 2; twice++) {
            var applicant = Applicant.as(martin).findsTheService().asksWhetherItIsForThem("IN_WORK");
            applicant.refersThemselves();
            applicant.sends();
            applicant.at().click("Send to the WorkWell team");
            applicant.at().close();
        }
        var coach = Coach.of("coach@qe1.example");
        coach.openInTriage(martin);
        coach.at().openFirst("/same/").look("coach-same-person");
    }

    @Test
    void ofTheEmployer() {
        var owner = Visitor.signedIn("owner@harbour-foods.example", "/employer");
        owner.open("/employer/organisation").look("employer-organisation");
        owner.open("/employer/no-such-page").sees("Page not found").look("employer-not-found");
    }

    @Test
    void ofTheCoach() {
        var coach = Visitor.signedIn("coach@qe1.example", "/coach");
        coach.open("/coach/caseload").look("coach-caseload-full");
        Visitor.signedIn("duty@qe1.example", "/coach").open("/coach/duty").look("coach-duty");
        coach.open("/coach/services").look("coach-services");
        coach.openFirst("coach/services/").look("coach-service");
        coach.open("/coach/take-referral").look("coach-take-referral");
        Visitor.signedIn("lead@qe1.example", "/coach").open("/coach/extensions").look("coach-extensions");
        coach.open("/coach/no-such-page").sees("Page not found").look("coach-not-found");
    }

    @Test
    void ofTheViewsOfACaseload() {
        var coach = Visitor.signedIn("coach@qe1.example", "/coach");
        coach.open("/coach/caseload").pick("whose", "Mine").pick("stage", "All in support");
        coach.page()
                .locator("vaadin-details#more-filters vaadin-details-summary")
                .click();
        coach.look("coach-caseload-filters");
        coach.click("Save this view").click("Save view").look("coach-caseload-view-errors");
        coach.page().locator("vaadin-text-field#view-name input").fill("Mine in support");
        coach.click("Save view").look("coach-caseload-views");
        coach.click("Open first").open("/coach").open("/coach/caseload").reads("opens first");
        coach.click("Delete view").click("Delete “Mine in support”").doesNotRead("Mine in support");
        Visitor.signedIn("lead@qe1.example", "/coach").look("coach-today-lead");
    }

    @Test
    void ofTriage() {
        var coach = Visitor.signedIn("coach@qe1.example", "/coach");
        Visitor.signedIn("duty@qhl.example", "/coach")
                .open("/coach/triage?list=asked-back")
                .look("coach-triage-asked-back-none");
        coach.open("/coach/triage").openFirst("coach/triage/");
        coach.click("Ask back").look("coach-triage-ask-back");
        coach.click("Send the question");
        coach.click("Go back").click("Hold").click("Hold").look("coach-triage-hold-errors");
        coach.openFirst("/receipt").look("coach-triage-receipt");
        coach.open("/coach/triage").openFirst("coach/triage/");
        coach.click("Ask back");
        coach.page().locator("vaadin-text-area#question textarea").fill("Which mornings suit you?");
        coach.click("Send the question");
        coach.open("/coach/triage?list=asked-back").openFirst("coach/triage/");
        coach.look("coach-triage-asked-back");
    }

    @Test
    void ofReachingSomebody() {
        var coach = Visitor.signedIn("coach@qe1.example", "/coach");
        var address = someoneToReach(coach);
        coach.open(address + "/contact").look("coach-case-contact-progress");
        coach.open(address + "/contact/letter").look("coach-case-contact-letter");
        coach.open(address + "/contact/end").look("coach-case-contact-end");
        coach.open(address + "/first-appointment/move").look("coach-case-first-appointment-move");
    }

    /** A case of today's in which a contact can be logged. */
    private static String someoneToReach(Visitor coach) {
        coach.open("/coach");
        var cases = coach.page().locator("main a[href*='coach/case/']").all().stream()
                .map(link -> "/" + link.getAttribute("href").replaceFirst("^/", ""))
                .filter(address -> address.matches("/coach/case/[0-9a-f-]{36}"))
                .distinct()
                .toList();
        return cases.stream()
                .filter(address -> coach.open(address).link("Log a contact").count() > 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofTheLead() {
        var lead = Visitor.signedIn("lead@qe1.example", "/coach");
        lead.open("/coach/lead/load").look("coach-lead-load");
        lead.open("/coach/lead/cover").look("coach-lead-cover");
        lead.page().locator("vaadin-button#save").click();
        lead.look("coach-lead-cover-errors");
        lead.open("/coach/lead/move").look("coach-lead-move");
    }

    @Test
    void ofLimits() {
        var lead = Visitor.signedIn("lead@qe1.example", "/coach");
        lead.open("/coach/limits").look("coach-limits");
        lead.openFirst("coach/limits/").look("coach-limit");
        lead.page().locator("vaadin-integer-field#hard input").fill("1");
        lead.click("Save").look("coach-limit-errors");
    }

    @Test
    void ofThoseForWhomNothingIsThereYet() {
        var manager = Visitor.signedIn("manager@mill-lane-print.example", "/employer");
        manager.look("employer-home-empty");
        manager.open("/employer/staff").look("employer-staff-empty");
        var coach = Visitor.signedIn("duty@qhl.example", "/coach");
        coach.look("coach-today-empty");
        coach.open("/coach/caseload")
                .page()
                .locator("vaadin-text-field#search input")
                .fill("Nobody Atall");
        coach.settle().reads("0 people").look("coach-caseload-nobody");
    }
}
