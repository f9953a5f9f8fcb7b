package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong between people, and what they are told. */
class TroubleOnTheWayTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Nested
    class TwoCoachesWhoAcceptAtOnce {

        @Test
        void areAnsweredDoneAndChangedSince() {
            var before = Post.newest();
            var who = Somebody.in("PR1 2HE");
            Hr.of("hr@mill-lane-print.example").checkAnswersAbout(who).agree().send(who);
            Invited.as(who).read(before).wantToSend().reachable().answer(false).send();

            var coaches = List.of(Coach.of("coach@qe1.example"), Coach.of("coach2@qe1.example"));
            for (var coach : coaches) {
                coach.openInTriage(who);
                coach.chooseMyself();
            }
            // Both clicks leave before either answer is waited for.
            coaches.forEach(coach -> acceptButton(coach).evaluate("button => button.click()"));
            coaches.forEach(coach -> coach.at().settle());

            var answers = coaches.stream().map(TroubleOnTheWayTest::answer).toList();
            assertThat(answers).containsExactlyInAnyOrder("accepted", "changed");
            var second = coaches.get(answers.indexOf("changed"));
            second.at().reads("Someone changed this since you opened it.").look("coach-triage-changed-since");
            coaches.get(answers.indexOf("accepted")).openCase(who);
        }
    }

    @Nested
    class AReferralSentTwice {

        @Test
        void isOneReferralWhateverIsClicked() {
            var before = Post.newest();
            var who = Somebody.in("LA1 1AA");
            var hr = Hr.of("hr@harbour-foods.example").checkAnswersAbout(who).agree();
            var check = hr.draft() + "/check";
            var second = hr.at().anotherTab().open(check);
            hr.sendButton(who).dblclick();
            hr.at().settle().sees("Sent to " + who.name());
            new Hr(second).sendButton(who).click();
            second.settle();
            hr.at().page().goBack();
            hr.at().settle().doesNotRead("Send to " + who.name());
            hr.at().open(check).doesNotRead("Send to " + who.name());

            Post.linkTo(who, before);
            hr.at().open("/employer/staff");
            assertThat(hr.line(who)).hasCount(1);
            assertThat(Post.after(before).stream().filter(who.isReachedBy(letter -> letter.links().stream()
                            .anyMatch(link -> link.contains("/l/")))))
                    .hasSize(1);
        }
    }

    @Nested
    class ALinkThatDoesNotWork {

        @Test
        void looksTheSameForEveryReason() {
            var before = Post.newest();
            var who = Somebody.in("S1 1AA");
            Hr.of("hr@northgate-care.example").checkAnswersAbout(who).agree().send(who);
            var link = Post.linkTo(who, before);
            var invited = Invited.as(who).read(before);
            invited.at().choose("No, do not send it").click("Continue");
            invited.at()
                    .click("Delete it, do not send it")
                    .sees("It is deleted")
                    .look("person-deleted");
            var used = page(link);
            var forged = page(link.substring(0, link.length() - 4) + "AAAA");
            var broken = page("/l/x");
            var none = page("/r");
            assertThat(new HashSet<>(List.of(used, forged, broken, none))).hasSize(1);
            assertThat(used).contains("This link does not work");
        }

        private static String page(String address) {
            try (var visitor = Visitor.passerBy()) {
                return visitor.open(address).words();
            }
        }
    }

    @Nested
    class KeycloakStoppedInMidJourney {

        @Test
        void leavesSignedInPeopleAtWorkAndSaysSoToOthers() throws Exception {
            var before = Post.newest();
            var who = Somebody.in("S1 1AA");
            var hr = Hr.of("hr@northgate-care.example").checkAnswersAbout(who).agree();
            var coach = Coach.of("coach@qf7.example");
            signal("STOP");
            try (var stranger = Visitor.passerBy()) {
                stranger.open("/coach").sees("Sign-in is not available right now");
                stranger.look("sign-in-not-available");
                hr.send(who);
                Invited.as(who)
                        .read(before)
                        .wantToSend()
                        .reachable()
                        .answer(false)
                        .send();
                coach.openInTriage(who);
                coach.chooseMyself().accept();
            } finally {
                signal("CONT");
            }
            try (var stranger = Visitor.passerBy()) {
                stranger.open("/coach").signIn("coach2@qf7.example");
                assertThat(stranger.page()).hasURL(Pattern.compile(".*/coach.*"));
            }
        }

        /** Stopped, it keeps its port and answers nobody: harder on everybody than a process that is gone. */
        private static void signal(String name) throws Exception {
            var kill = new ProcessBuilder("kill", "-" + name, Long.toString(House.keycloak()));
            assertThat(kill.inheritIO().start().waitFor()).isZero();
        }
    }

    private static Locator acceptButton(Coach coach) {
        return coach.at()
                .page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Accept and allocate"));
    }

    private static String answer(Coach coach) {
        var page = coach.at().page();
        var accepted =
                page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText("Accepted."));
        var changed = page.getByText("Someone changed this since you opened it.");
        assertThat(accepted.or(changed).first()).isVisible();
        return accepted.count() > 0 ? "accepted" : "changed";
    }
}
