package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.workwell.local.Mailbox.Channel;

class MailboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:04:00Z");

    @TempDir
    Path folder;

    private Mailbox mailbox;
    private MailServer server;
    private JavaMailSenderImpl post;

    @BeforeEach
    void open() throws IOException {
        mailbox = mailbox();
        var port = PostgresServer.freePort();
        server = new MailServer(mailbox, port);
        server.start();
        post = new JavaMailSenderImpl();
        post.setHost("127.0.0.1");
        post.setPort(port);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void keepsAnEmailWithItsLinks() {
        send(
                "someone@harbour-foods.example",
                "A message for you",
                "Please open http://localhost:8080/l/abc.\nThank you.");
        assertThat(mailbox.messages()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo("someone@harbour-foods.example");
            assertThat(message.subject()).isEqualTo("A message for you");
            assertThat(message.text()).isEqualTo("Please open http://localhost:8080/l/abc.\nThank you.");
            assertThat(message.links()).containsExactly("http://localhost:8080/l/abc");
            assertThat(message.at()).isEqualTo(NOW);
            assertThat(message.channel()).isEqualTo(Channel.EMAIL);
        });
    }

    @Test
    void keepsWordsThatAreNotEnglish() throws Exception {
        var message = post.createMimeMessage();
        var words = new org.springframework.mail.javamail.MimeMessageHelper(message, "UTF-8");
        words.setTo("someone@home.example");
        words.setSubject("Neges i chi ŵ");
        words.setText("Wiadomość, پیغام");
        post.send(message);
        assertThat(mailbox.messages()).singleElement().satisfies(kept -> {
            assertThat(kept.subject()).isEqualTo("Neges i chi ŵ");
            assertThat(kept.text()).isEqualTo("Wiadomość, پیغام");
        });
    }

    @Test
    void keepsTextMessagesToo() {
        new TextMessagesToTheMailbox(mailbox).send("07700 900123", "Your code is 123456");
        assertThat(mailbox.messages())
                .singleElement()
                .extracting(Mailbox.Message::channel)
                .isEqualTo(Channel.SMS);
    }

    @Test
    void showsTheNewestFirst() {
        send("a@home.example", "first", "");
        send("a@home.example", "second", "");
        assertThat(mailbox.messages()).extracting(Mailbox.Message::subject).containsExactly("second", "first");
    }

    @Test
    void survivesARestartEvenOneInTheMiddleOfALine() throws IOException {
        send("a@home.example", "first", "words");
        Files.writeString(folder.resolve("messages.jsonl"), "{\"number\":2,\"to\":\"a@ho", StandardOpenOption.APPEND);
        assertThat(mailbox().messages()).extracting(Mailbox.Message::subject).containsExactly("first");
    }

    private Mailbox mailbox() throws IOException {
        return new Mailbox(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void send(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom("workwell@workwell.example");
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        post.send(message);
    }
}
