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

    /**
     * The same with a file for the reader's calendar.
     *
     * @param method what the calendar is to do with it: {@code REQUEST} or {@code CANCEL}
     * @param file in the format of calendars
     */
    void sendWithCalendar(String to, String subject, String text, String method, String file);
}
