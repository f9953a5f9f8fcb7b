package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.sharing.NarrowPermission;
import uk.workwell.sharing.PermissionId;
import uk.workwell.tenant.calendar.TypedDate;

/**
 * Less of something that a person shares, as typed. Nothing is chosen beforehand.
 *
 * @param who readers' ids, or {@code same}
 * @param until {@code SAME} or {@code DAY}: then day, month and year count, the last one on which it is shown
 */
record LessSharing(@Nullable List<String> who, @Nullable String until, String day, String month, String year) {

    static final LessSharing EMPTY = new LessSharing(null, null, "", "", "");

    private static final String SAME = "same";

    /** @return what is to be put right; null where {@link #command} can be made */
    @Nullable
    Fault fault(List<Reader> readers) {
        if (!chose(SAME) && only(readers).isEmpty()) return new Fault("who", "Choose who may go on reading it");
        if ("DAY".equals(until)) {
            return last().isPresent()
                    ? null
                    : new Fault("day", "Enter the last day on which they may read it, like 31 1 2027");
        }
        return "SAME".equals(until) ? null : new Fault("until", "Choose for how long they may read it");
    }

    /** Call it only without a {@link #fault}. */
    NarrowPermission command(UUID permission, List<Reader> readers) {
        return new NarrowPermission(
                new PermissionId(permission),
                "DAY".equals(until) ? last().map(day -> day.plusDays(1)).orElse(null) : null,
                chose(SAME) ? Set.of() : only(readers));
    }

    /** Public for the page, which cannot call it otherwise. */
    public boolean chose(String reader) {
        return who != null && who.contains(reader);
    }

    private java.util.Optional<LocalDate> last() {
        return TypedDate.read(day, month, year);
    }

    /** Only people who were offered: whatever else is sent is nobody. */
    private Set<MemberId> only(List<Reader> readers) {
        return readers.stream()
                .map(Reader::id)
                .filter(id -> chose(id.toString()))
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }
}
