package uk.workwell.notice;

/** Sends e-mail. */
public interface Mails {

    /**
     * @param to one address
     * @param subject neutral, never about anybody
     * @param text plain text
     * @throws RuntimeException if it could not be handed over; it is tried again
     */
    void send(String to, String subject, String text);
}
