package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What leaves for the mail server. */
class SpringMailsTest {

    private final List<MimeMessage> sent = new ArrayList<>();

    private final SpringMails mails = new SpringMails(
            new StaticListableBeanFactory(Map.of("server", new JavaMailSenderImpl() {
                        @Override
                        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                            sent.addAll(List.of(messages));
                        }
                    }))
                    .getBeanProvider(JavaMailSender.class),
            "WorkWell <no-reply@workwell.example>");

    private MimeMessage only() throws Exception {
        assertThat(sent).hasSize(1);
        sent.getFirst().saveChanges();
        return sent.getFirst();
    }

    private static void parts(Part part, List<Part> found) throws Exception {
        if (part.getContent() instanceof Multipart many) {
            for (int at = 0; at < many.getCount(); at++) parts(many.getBodyPart(at), found);
        } else {
            found.add(part);
        }
    }

    @Test
    void isPlainTextAndNothingElse() throws Exception {
        mails.send("somebody@post.example", "A message for you", "Good news");
        assertThat(only().isMimeType("text/plain")).isTrue();
        assertThat(only().getContent()).isEqualTo("Good news");
    }

    @Test
    void hasTheFileForTheCalendarBesideTheText() throws Exception {
        mails.sendWithCalendar("somebody@post.example", "A message for you", "Good news", "CANCEL", "BEGIN:VCALENDAR");
        var found = new ArrayList<Part>();
        parts(only(), found);
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().getContent()).isEqualTo("Good news");
        var file = found.getLast();
        assertThat(file.getFileName()).isEqualTo("appointment.ics");
        assertThat(file.getContentType()).contains("text/calendar", "charset=UTF-8", "method=CANCEL");
        try (InputStream bytes = file.getInputStream()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("BEGIN:VCALENDAR");
        }
    }
}
