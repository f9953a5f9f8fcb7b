package uk.workwell.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far trying to reach somebody has come, measured against the rule: three attempts, by two ways, at two times of day,
 * then a letter, then an end.
 *
 * @param attempts made so far
 * @param ways that were tried
 * @param times of day at which it was tried
 * @param tryUntil the target for reaching somebody; nothing happens by itself on that day
 * @param letterSent null until the letter
 * @param endFrom the first day on which trying may end; null until the letter
 * @param beforeLetter what is missing before a letter, in words; empty when it may be sent
 * @param beforeEnd what is missing before trying may end, in words; empty when it may
 */
public record ContactProgress(
        int attempts,
        Set<Channel> ways,
        Set<PartOfDay> times,
        LocalDate tryUntil,
        @Nullable LocalDate letterSent,
        @Nullable LocalDate endFrom,
        Optional<String> beforeLetter,
        Optional<String> beforeEnd) {

    public static final int ATTEMPTS = 3;
    public static final int WAYS = 2;
    public static final int TIMES = 2;

    public ContactProgress {
        ways = Set.copyOf(ways);
        times = Set.copyOf(times);
    }
}
