package uk.workwell.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What has left the house by mail and text, as {@code /local/mailbox.json} shows it. */
final class Post {

    private static final Pattern CODE = Pattern.compile("Your code is (\\d+)");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Post() {}

    /** One message. */
    record Letter(int number, String to, String subject, String text, List<String> links, String channel) {

        String everything() {
            return subject + "\n" + text;
        }
    }

    /** Newest first. */
    static List<Letter> all() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(House.url() + "/local/mailbox.json"))
                    .build();
            return List.of(
                    JSON.readValue(client.send(request, BodyHandlers.ofString()).body(), Letter[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The number of the newest letter; later ones are higher. */
    static int newest() {
        return all().stream().mapToInt(Letter::number).max().orElse(0);
    }

    static List<Letter> after(int number) {
        return all().stream().filter(letter -> letter.number() > number).toList();
    }

    /** Waits for the newest letter of this kind; jobs send them a moment after the deed. */
    static Letter await(String what, int after, Predicate<Letter> wanted) {
        try {
            return await(what)
                    .until(() -> after(after).stream().filter(wanted).findFirst(), found -> found.isPresent())
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "No " + what + " came. There is: "
                            + after(after).stream()
                                    .map(letter -> letter.to() + " “" + letter.subject() + "”")
                                    .toList(),
                    e);
        }
    }

    /** The link for this person, without the house's address. */
    static String linkTo(Somebody somebody, int after) {
        return link(after, somebody.isReachedBy(Post::hasALink));
    }

    /** The link that came to this mailbox. */
    static String linkTo(String mailbox, int after) {
        return link(after, letter -> letter.to().equals(mailbox) && hasALink(letter));
    }

    private static boolean hasALink(Letter letter) {
        return letter.links().stream().anyMatch(Post::opens);
    }

    private static String link(int after, Predicate<Letter> wanted) {
        return await("link", after, wanted).links().stream()
                .filter(Post::opens)
                .findFirst()
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    /** The code for this person. */
    static String codeFor(Somebody somebody, int after) {
        return code(await(
                "code", after, somebody.isReachedBy(l -> CODE.matcher(l.text()).find())));
    }

    /** The code that came to this mailbox. */
    static String codeTo(String mailbox, int after) {
        return code(await(
                "code",
                after,
                l -> l.to().equals(mailbox) && CODE.matcher(l.text()).find()));
    }

    /** To whom something was sent since. */
    static Set<String> reached(int after) {
        return after(after).stream().map(Letter::to).collect(java.util.stream.Collectors.toSet());
    }

    private static String code(Letter letter) {
        var found = CODE.matcher(letter.text());
        if (!found.find()) throw new AssertionError("no code in it");
        return found.group(1);
    }

    private static boolean opens(String link) {
        return link.contains("/l/");
    }

    private static org.awaitility.core.ConditionFactory await(String what) {
        return org.awaitility.Awaitility.await(what)
                .pollInterval(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(40));
    }
}
