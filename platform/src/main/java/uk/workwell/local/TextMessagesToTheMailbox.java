package uk.workwell.local;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.notice.TextMessages;

/** In local mode no text message reaches a phone. */
@Component
@Profile("local")
class TextMessagesToTheMailbox implements TextMessages {

    private final Mailbox mailbox;

    TextMessagesToTheMailbox(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void send(String mobile, String text) {
        mailbox.keep(Mailbox.Channel.SMS, mobile, "", text);
    }
}
