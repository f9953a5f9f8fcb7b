package uk.workwell.sharing.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a text for an employer has come; see {@code docs/states/release.csv}. */
public enum ReleaseState {
    DRAFT("Draft"),
    SHOWN_TO_PERSON("Shown to the person"),
    CHANGE_REQUESTED("Change asked for"),
    RELEASED("Released"),
    REFUSED("Not released"),
    LAPSED("Lapsed");

    private final String words;

    ReleaseState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty where the action is not possible. */
    public Optional<ReleaseState> after(ReleaseAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case DRAFT -> null;
                    case REWRITE -> isOpen() ? DRAFT : null;
                    case SHOW -> this == DRAFT ? SHOWN_TO_PERSON : null;
                    case RELEASE -> this == SHOWN_TO_PERSON ? RELEASED : null;
                    case ASK_FOR_CHANGE -> this == SHOWN_TO_PERSON ? CHANGE_REQUESTED : null;
                    case REFUSE -> this == SHOWN_TO_PERSON ? REFUSED : null;
                    case LAPSE -> isOpen() ? LAPSED : null;
                });
    }

    /** Whether something can still come of it. */
    public boolean isOpen() {
        return this == DRAFT || this == SHOWN_TO_PERSON || this == CHANGE_REQUESTED;
    }

    static List<String> open() {
        return Arrays.stream(values())
                .filter(ReleaseState::isOpen)
                .map(Enum::name)
                .toList();
    }
}
