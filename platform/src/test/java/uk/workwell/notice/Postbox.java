package uk.workwell.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the messages of tests go. Addresses tell one test's from another's: use fresh ones. */
@Component
@Primary
@Profile("test")
public class Postbox implements Mails, TextMessages {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/l/([A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    /** @param calendar the file for the reader's calendar; empty where there is none */
    public record Letter(String to, String subject, String text, String calendar) {}

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final List<String> refusing = new CopyOnWriteArrayList<>();

    @Override
    public void send(String to, String subject, String text) {
        keep(new Letter(to, subject, text, ""));
    }

    @Override
    public void sendWithCalendar(String to, String subject, String text, String method, String file) {
        keep(new Letter(to, subject, text, file));
    }

    @Override
    public void send(String mobile, String text) {
        keep(new Letter(mobile, "", text, ""));
    }

    private void keep(Letter letter) {
        if (refusing.contains(letter.to())) {
            throw new CouldNotSend("This test wants it so");
        }
        letters.add(letter);
    }

    /** From now on nothing reaches this address. */
    public void refuse(String address) {
        refusing.add(address);
    }

    public List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    public List<Letter> all() {
        return List.copyOf(letters);
    }

    /** The newest letter to somebody that has this, as soon as it comes. */
    public Letter await(String address, Predicate<Letter> wanted) {
        return Awaitility.await("a letter; there are " + to(address).size() + " others")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> to(address).stream().filter(wanted).reduce((first, last) -> last), Optional::isPresent)
                .orElseThrow();
    }

    /** The token of the link in a letter. */
    public static String token(Letter letter) {
        var link = LINK.matcher(letter.text());
        if (!link.find()) {
            throw new AssertionError("There is no link in it");
        }
        return link.group(1);
    }

    public static String code(Letter letter) {
        var code = CODE.matcher(letter.text());
        if (!code.find()) {
            throw new AssertionError("There is no code in it");
        }
        return code.group(1);
    }
}
