package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.RequestOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Keycloak dies without a word and comes back: who is signed in works on, everybody else is told, and then is let in. */
@Tag("drill")
@EnabledOnOs(OS.LINUX)
class KeycloakKilledTest {

    private static final int TIMES = 3;

    @Test
    void leavesSignedInPeopleAtWorkAndLetsOthersInAgain() throws Exception {
        var coach = Coach.of("coach@qf7.example");
        var hr = Hr.of("hr@northgate-care.example");
        long keycloak = House.keycloak();
        for (int time = 1; time <= TIMES; time++) {
            var before = Post.newest();
            var who = Somebody.in("S1 1AA");
            hr.checkAnswersAbout(who).agree();
            var again = command(keycloak);
            ProcessHandle.of(keycloak).orElseThrow().destroyForcibly();
            ProcessHandle.of(keycloak).ifPresent(dying -> dying.onExit().join());
            try (var stranger = Visitor.passerBy()) {
                stranger.open("/coach").sees("Sign-in is not available right now");
            }
            hr.send(who);
            Invited.as(who).read(before).wantToSend().reachable().answer(false).send();
            coach.openInTriage(who);
            coach.chooseMyself().accept();

            keycloak = again.start().pid();
            try (var stranger = Visitor.passerBy()) {
                await("sign-in")
                        .atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofSeconds(2))
                        .until(() -> {
                            var answer = stranger.page()
                                    .request()
                                    .get("/sign-in/go", RequestOptions.create().setMaxRedirects(0));
                            return answer.status() == 302;
                        });
                stranger.open("/coach").signIn("coach2@qf7.example");
                assertThat(stranger.page()).hasURL(Pattern.compile(".*/coach.*"));
            }
        }
        assertThat(ProcessHandle.of(keycloak)).isPresent();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(ProcessHandle.of(keycloak).orElseThrow()::destroy));
    }

    /** The same program with the same arguments, environment and folder. */
    private static ProcessBuilder command(long pid) throws Exception {
        var proc = Path.of("/proc", Long.toString(pid));
        var builder = new ProcessBuilder(words(proc.resolve("cmdline")))
                .directory(new File(proc.resolve("cwd").toRealPath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/keycloak-again.log")));
        builder.environment().clear();
        for (var pair : words(proc.resolve("environ"))) {
            int is = pair.indexOf('=');
            builder.environment().put(pair.substring(0, is), pair.substring(is + 1));
        }
        return builder;
    }

    private static List<String> words(Path file) throws Exception {
        return new ArrayList<>(List.of(Files.readString(file).split("\0")));
    }
}
