package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.sharing.release.AnswerRelease.Answer;

/**
 * What somebody said to a text for their employer, as typed. Nothing is chosen beforehand.
 *
 * @param say YES, CHANGE or NO
 * @param who readers' ids, or {@code everybody}
 * @param last ONE, THREE or SIX months, or END
 */
record ShareAnswer(
        @Nullable String say,
        @Nullable List<String> who,
        @Nullable String last,
        @Nullable String change) {

    static final ShareAnswer EMPTY = new ShareAnswer(null, null, null, null);

    /** As the person reads it above the words; it holds none of them. */
    static final String QUESTION = "May your employer read this text, word by word as it stands here?";

    private static final String EVERYBODY = "everybody";

    List<Fault> faults(List<Reader> readers) {
        var faults = new ArrayList<Fault>();
        switch (said()) {
            case "YES" -> {
                if (only(readers).isEmpty() && !chose(EVERYBODY)) {
                    faults.add(new Fault("who", "Choose who may read it"));
                }
                if (!Set.of("ONE", "THREE", "SIX", "END").contains(String.valueOf(last))) {
                    faults.add(new Fault("last", "Choose for how long they may read it"));
                }
            }
            case "CHANGE" -> {
                if (change == null || change.isBlank()) faults.add(new Fault("change", "Say what should be different"));
            }
            case "NO" -> {}
            default -> faults.add(new Fault("say", "Choose what you want"));
        }
        return faults;
    }

    /** Call it only without {@link #faults}. */
    Answer answer(LocalDate today, List<Reader> readers) {
        return switch (said()) {
            case "YES" -> new Answer.Yes(QUESTION, until(today), chose(EVERYBODY) ? Set.of() : only(readers));
            case "CHANGE" -> new Answer.Change(Objects.requireNonNullElse(change, ""));
            default -> new Answer.No();
        };
    }

    /** Public for the page, which cannot call it otherwise. */
    public boolean chose(String reader) {
        return who != null && who.contains(reader);
    }

    private String said() {
        return say == null ? "" : say;
    }

    private @Nullable LocalDate until(LocalDate today) {
        return switch (String.valueOf(last)) {
            case "ONE" -> today.plusMonths(1);
            case "THREE" -> today.plusMonths(3);
            case "SIX" -> today.plusMonths(6);
            default -> null;
        };
    }

    /** Only people who were offered: whatever else is sent is nobody. */
    private Set<MemberId> only(List<Reader> readers) {
        return readers.stream()
                .map(Reader::id)
                .filter(id -> chose(id.toString()))
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
