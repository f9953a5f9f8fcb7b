package uk.workwell.notice;

/** Sends text messages to mobile phones. Where nobody implements it, messages go by e-mail only. */
public interface TextMessages {

    /**
     * @param mobile as the person gave it, a number of the United Kingdom
     * @param text as it is read, without a subject
     * @throws RuntimeException if it could not be handed over; it is tried again
     */
    void send(String mobile, String text);
}
