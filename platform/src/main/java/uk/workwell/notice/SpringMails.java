package uk.workwell.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands e-mails to the mail server that the configuration names. */
@Component
class SpringMails implements Mails {

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    SpringMails(
            ObjectProvider<JavaMailSender> server,
            @Value("${workwell.mail.from:WorkWell <no-reply@workwell.example>}") String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(String to, String subject, String text) {
        send(to, subject, text, false, helper -> {});
    }

    @Override
    public void sendWithCalendar(String to, String subject, String text, String method, String file) {
        var bytes = new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8));
        send(
                to,
                subject,
                text,
                true,
                helper -> helper.addAttachment(
                        "appointment.ics", bytes, "text/calendar; charset=UTF-8; method=" + method));
    }

    private interface More {
        void to(MimeMessageHelper helper) throws MessagingException;
    }

    private void send(String to, String subject, String text, boolean parts, More more) {
        var mail = server.getIfAvailable();
        if (mail == null) {
            throw new CouldNotSend("No mail server is configured");
        }
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, parts, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setText(text);
            more.to(helper);
            mail.send(message);
        } catch (MessagingException | MailException e) {
            // Without the cause: servers repeat the address in their answers, and this is logged.
            throw new CouldNotSend(
                    "The mail server did not take a message: " + e.getClass().getSimpleName());
        }
    }
}
