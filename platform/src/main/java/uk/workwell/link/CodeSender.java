package uk.workwell.link;

/**
 * Brings one-time codes to the owner of a link, by another channel than the link came where one is known. Link declares
 * it, the room that sends messages implements it.
 */
public interface CodeSender {

    /**
     * Sends a code soon, in the running transaction. The code itself is made while it is being sent, by
     * {@link Links#freshCode}, so that it lies nowhere.
     */
    void send(Ticket ticket);

    /** Where it goes, in words that tell an onlooker nothing: "a text to a mobile ending 461". */
    String whereTo(Ticket ticket);
}
