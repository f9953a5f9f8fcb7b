package uk.workwell.selfservice;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.PersonsAdjustments.Read;

/** What a person does about a change at work, and their words for it. */
record AdjustmentAnswer(Act act, String words) {

    enum Act {
        REFUSE,
        ACCEPT,
        SIGN,
        TURN_DOWN,
        CONFIRM,
        CHANGE,
        SAY,
        WITHDRAW,
        ESCALATE,
        END
    }

    static Optional<AdjustmentAnswer> of(String act, String words) {
        return Arrays.stream(Act.values())
                .filter(one -> one.name().equals(act))
                .findFirst()
                .map(one -> new AdjustmentAnswer(one, words));
    }

    /** What they had before them, as the form sent it back; empty for anything else. */
    static Optional<Read> read(UUID referral, Shown shown) {
        var id = ShareAnswer.uuid(Objects.requireNonNullElse(shown.adjustment(), ""));
        var hash = shown.hash();
        try {
            return id == null || hash == null
                    ? Optional.empty()
                    : Optional.of(new Read(
                            referral,
                            new AdjustmentId(id),
                            Long.parseLong(String.valueOf(shown.version())),
                            Integer.parseInt(String.valueOf(shown.number())),
                            hash));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Hidden fields of each form. */
    record Shown(
            @Nullable String adjustment,
            @Nullable String version,
            @Nullable String number,
            @Nullable String hash) {}
}
