package uk.workwell.portal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What passes between "Refer someone" and the desk. */
public final class Refer {

    private Refer() {}

    /** A draft as it stands. */
    public record Draft(UUID id, int revision, Answers answers, Instant savedAt, Instant keptUntil) {}

    /** One thing to put right, in words with an example. */
    public record Fault(Field field, String words) {}

    /** How saving went. */
    public sealed interface Saving {

        record Saved(Draft draft) implements Saving {}

        /** Saved meanwhile in another window or on another device: nothing was overwritten. */
        record Conflict(Draft theirs) implements Saving {}

        /** Sent, deleted, purged, or never there. */
        record Gone() implements Saving {}
    }

    /** Where somebody's postcode leads. */
    public sealed interface Place {

        /** @param area the ICB's public name */
        record Served(String area) implements Place {}

        /** The postcode lies in several areas: which council? By code, in words. */
        record AskCouncil(Map<String, String> councils) implements Place {}

        /** Areas meet there, and the council does not tell which: it can be sent, and its person says where they live. */
        record StillOpen() implements Place {}

        /** No service there, or it takes no referrals from employers: a page to hand on, nothing is kept. */
        record HandOn(String heading, List<String> words) implements Place {}

        /** Not a postcode that anybody has. */
        record NotFound(String words) implements Place {}
    }

    /** How sending went. */
    public sealed interface Sending {

        record Sent(UUID id, String name, LocalDate answerBy) implements Sending {}

        record Problems(List<Fault> faults) implements Sending {}

        record Conflict(Draft theirs) implements Sending {}

        record NoService(Place.HandOn handOn) implements Sending {}

        record Gone() implements Sending {}
    }

    /** How withdrawing went. */
    public enum Withdrawing {
        WITHDRAWN,
        NOT_ANY_MORE,
        NOT_FOUND
    }
}
