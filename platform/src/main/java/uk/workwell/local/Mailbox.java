package uk.workwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every message that would have left the house: e-mails, text messages and letters. Kept in a file, so that a restart loses
 * none. Only in local mode, where all people are invented.
 */
@Component
@Profile("local")
public class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')]+");

    private final Path file;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();
    private final List<Message> messages = new ArrayList<>();

    Mailbox(@Value("${workwell.local.mail-directory:.workwell/mail}") Path folder, Clock clock) throws IOException {
        this.file = Files.createDirectories(folder.toAbsolutePath()).resolve("messages.jsonl");
        this.clock = clock;
        if (Files.exists(file)) for (var line : Files.readAllLines(file)) recall(line);
    }

    /** Keeps a message; {@code subject} is empty where the channel has none. */
    public synchronized void keep(Channel channel, String to, String subject, String text) {
        var links = LINK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Mailbox::withoutFullStop)
                .distinct()
                .toList();
        var message = new Message(messages.size() + 1, to, subject, text, links, clock.instant(), channel);
        try {
            Files.writeString(
                    file,
                    json.writeValueAsString(message) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        messages.add(message);
    }

    /** Newest first. */
    public synchronized List<Message> messages() {
        var newestFirst = new ArrayList<>(messages);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private void recall(String line) {
        try {
            messages.add(json.readValue(line, Message.class));
        } catch (JacksonException e) {
            // The last line of a killed run may be half a message; it was never acknowledged.
        }
    }

    private static String withoutFullStop(String link) {
        return link.endsWith(".") || link.endsWith(",") ? link.substring(0, link.length() - 1) : link;
    }

    /** By which way a message would have gone. */
    public enum Channel {
        EMAIL,
        SMS,
        LETTER
    }

    /** One message, as {@code /local/mailbox.json} shows it. */
    public record Message(
            int number, String to, String subject, String text, List<String> links, Instant at, Channel channel) {}
}
