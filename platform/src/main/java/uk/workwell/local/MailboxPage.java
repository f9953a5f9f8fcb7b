package uk.workwell.local;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The mailbox for people, and the same for tests. */
@Controller
@Profile("local")
class MailboxPage {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** More than anybody reads on one page; the rest is a click away. */
    private static final int NEWEST = 40;

    private final Mailbox mailbox;

    MailboxPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/local/mailbox")
    String page(@RequestParam(defaultValue = "false") boolean all, Model model) {
        var messages = mailbox.messages();
        model.addAttribute(
                "lines",
                messages.stream()
                        .limit(all ? messages.size() : NEWEST)
                        .map(Line::of)
                        .toList());
        model.addAttribute("older", all ? 0 : Math.max(0, messages.size() - NEWEST));
        return "local/mailbox";
    }

    @GetMapping(path = "/local/mailbox.json", produces = "application/json")
    @ResponseBody
    List<Mailbox.Message> json() {
        return mailbox.messages();
    }

    /** A message as the page shows it. */
    record Line(String to, String subject, List<String> text, List<String> links, String at, String channel) {

        static Line of(Mailbox.Message message) {
            var subject = message.subject().isEmpty() ? "(no subject)" : message.subject();
            var channel =
                    switch (message.channel()) {
                        case EMAIL -> "E-mail";
                        case SMS -> "Text message";
                        case LETTER -> "Letter";
                    };
            return new Line(
                    message.to(),
                    subject,
                    message.text().lines().filter(line -> !line.isBlank()).toList(),
                    message.links(),
                    WHEN.format(message.at()),
                    channel);
        }
    }
}
