package uk.workwell.returntowork;

import java.util.UUID;

/** A place at the table of one conversation. Only {@link Seats} gives one; whoever has it may speak. */
public final class Seat {

    private final Conversation conversation;
    private final Party party;
    private final UUID by;
    private final String name;
    private final boolean byLink;

    Seat(Conversation conversation, Party party, UUID by, String name, boolean byLink) {
        this.conversation = conversation;
        this.party = party;
        this.by = by;
        this.name = name;
        this.byLink = byLink;
    }

    /** As it stood when the seat was taken. */
    public Conversation conversation() {
        return conversation;
    }

    public Party party() {
        return party;
    }

    /** The member of staff, the member of the employer, or the person. */
    public UUID by() {
        return by;
    }

    /** As they sign. */
    public String name() {
        return name;
    }

    /** Whether they came without an account: by link, code confirmed. */
    boolean byLink() {
        return byLink;
    }

    @Override
    public String toString() {
        return "Seat of " + party + " at " + conversation.id();
    }
}
