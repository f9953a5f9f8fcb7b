package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody stops half-way: what was typed is saved by itself, a warning comes, and then the session ends. The limits are
 * the product's own divided; the warning comes half-way then.
 */
class ALongSilenceTest {

    private static final int SECONDS = 12;

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Test
    void ofTheEmployerKeepsTheFormThroughTheWarningAndEndsTheSessionAfterIt() {
        try (var visitor = Visitor.passerBy()) {
            visitor.open("/employer").signIn("hr@mill-lane-print.example");
            var hr = new Hr(visitor).start();
            visitor.follow("Who and how to reach them").sees("Who and how to reach them");
            endsAfter(visitor);
            var draft = hr.draft();
            visitor.fill("full-name", "Half A. Name");
            visitor.settle();
            var other = visitor.anotherTab().open("/employer");

            assertThat(warning(visitor)).isVisible();
            assertThat(stay(visitor)).isFocused();
            warned(visitor, "session-warning-employer");
            assertThat(visitor.page().locator("#full-name")).hasValue("Half A. Name");
            stay(visitor).click();
            assertThat(warning(visitor)).isHidden();
            assertThat(visitor.page().locator("#full-name")).isFocused();
            assertThat(warning(other)).isHidden();

            // Escape is an answer too; a dialog of the page does not keep the warning from being answered.
            visitor.open(draft).click("Delete this draft");
            assertThat(warning(visitor)).isVisible();
            warned(visitor, "session-warning-over-a-dialog");
            visitor.page().keyboard().press("Escape");
            assertThat(warning(visitor)).isHidden();
            assertThat(visitor.page().locator("dialog.ww-dialog")).isVisible();

            visitor.page().waitForURL("**/sign-in?ended");
            visitor.settle().look("session-ended");
            var asked = visitor.page()
                    .request()
                    .get(
                            "/employer",
                            RequestOptions.create()
                                    .setHeader("Accept", "text/html")
                                    .setMaxRedirects(0));
            assertThat(asked.headers().get("location")).endsWith("/sign-in/go");
            visitor.open(draft + "/who"); // Keycloak, whose own limit is the same but not shortened, still knows them
            assertThat(visitor.page().locator("#full-name")).hasValue("Half A. Name");
        }
    }

    @Test
    void ofTheInvitedPersonIsSavedWarnedAndEnded() {
        var before = Post.newest();
        var who = Somebody.in("S1 1AA");
        Hr.of("hr@northgate-care.example").checkAnswersAbout(who).agree().send(who);
        var invited = Invited.as(who).read(before).wantToSend();
        try (var visitor = invited.at()) {
            var comment = visitor.page().locator("textarea").first();
            comment.fill("In the mornings it is hardest.");
            assertThat(visitor.page().locator("[data-saved]")).containsText("Saved ");
            visitor.page().reload();
            assertThat(comment).hasValue("In the mornings it is hardest.");

            endsAfter(visitor);
            visitor.page().reload();
            comment.fill("In the mornings it is hardest, and on Mondays.");
            assertThat(warning(visitor)).isVisible();
            warned(visitor, "session-warning-person");
            stay(visitor).click();
            assertThat(warning(visitor)).isHidden();
            assertThat(comment).isFocused();
            assertThat(comment).hasValue("In the mornings it is hardest, and on Mondays.");

            visitor.page().waitForURL("**/r/ended");
            visitor.settle().look("person-ended");
            visitor.open("/r/about-you").sees("This link does not work");
        }
        Invited.as(who).openLink(Post.linkTo(who, before));
    }

    /** A quick look: the time runs. */
    private static void warned(Visitor visitor, String name) {
        visitor.glance(name);
        assertThat(warning(visitor)).isVisible();
    }

    private static void endsAfter(Visitor visitor) {
        var answer = visitor.page().request().get("/local/session?seconds=" + SECONDS);
        assertThat(answer.text()).contains(Integer.toString(SECONDS));
        visitor.page().reload();
        visitor.settle();
    }

    private static Locator warning(Visitor visitor) {
        return visitor.page().locator("dialog.ww-session");
    }

    private static Locator stay(Visitor visitor) {
        return warning(visitor).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stay signed in"));
    }
}
