package uk.workwell.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mail server of local mode: on loopback, takes every e-mail and puts it into the {@link Mailbox}. */
@Component
@Profile("local")
class MailServer implements SmartLifecycle {

    private final Mailbox mailbox;
    private final int port;
    private @Nullable GreenMail server;

    /** @param port chosen by the launcher, because Spring's mail sender must know it before this bean exists */
    MailServer(Mailbox mailbox, @Value("${spring.mail.port}") int port) {
        this.mailbox = mailbox;
        this.port = port;
    }

    @Override
    public void start() {
        var starting = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        starting.start();
        var users = starting.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> {
            mailbox.keep(Mailbox.Channel.EMAIL, address.getEmail(), subject(message), text(message));
            var user = users.getUserByEmail("everyone@localhost");
            return user != null ? user : users.createUser("everyone@localhost", "everyone", "everyone");
        });
        server = starting;
    }

    @Override
    public void stop() {
        if (server != null) server.stop();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Before everything that may send. */
    @Override
    public int getPhase() {
        return 0;
    }

    private static String subject(MovingMessage message) throws MessagingException {
        return Optional.ofNullable(message.getMessage().getSubject()).orElse("");
    }

    private static String text(MovingMessage message) throws MessagingException {
        try {
            return plain(message.getMessage()).orElse("").replace("\r\n", "\n").strip();
        } catch (IOException e) {
            throw new MessagingException("unreadable", e);
        }
    }

    /** The plain-text part: what a person without HTML reads, and all that the mailbox shows. */
    private static Optional<String> plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) return Optional.of(part.getContent().toString());
        if (part.getContent() instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                var found = plain(parts.getBodyPart(at));
                if (found.isPresent()) return found;
            }
        }
        if (part.isMimeType("text/html"))
            return Optional.of(part.getContent().toString().replaceAll("<[^>]+>", " "));
        return Optional.empty();
    }
}
