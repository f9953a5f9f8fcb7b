package uk.workwell.notice;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The texts of every message, from the one table in which they are written and tested. */
@Component
class MailTexts {

    private final List<MailText> all;

    MailTexts() {
        var stream = MailTexts.class.getResourceAsStream("/notice/mail.csv");
        if (stream == null) {
            throw new IllegalStateException("notice/mail.csv is missing");
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            all = csv.stream()
                    .map(row -> new MailText(
                            row.getField("event"),
                            row.getField("recipient"),
                            Channel.valueOf(row.getField("channel")),
                            row.getField("subject"),
                            row.getField("text"),
                            parts(row.getField("never_contains"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<MailText> all() {
        return all;
    }

    Optional<MailText> find(String event, Recipient recipient, Channel channel) {
        return all.stream()
                .filter(text -> text.event().equals(event)
                        && text.recipient().equals(recipient.word())
                        && text.channel() == channel)
                .findFirst();
    }

    private static Set<String> parts(String field) {
        return Arrays.stream(field.split("\\|"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
