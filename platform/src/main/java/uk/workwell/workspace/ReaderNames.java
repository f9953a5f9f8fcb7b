package uk.workwell.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.release.Reading;

/** Who at the employer may read, by name; somebody who has left is told apart from nobody. */
record ReaderNames(Map<UUID, String> names) {

    static ReaderNames of(List<EmployerView.Reader> readers) {
        return new ReaderNames(
                readers.stream().collect(Collectors.toMap(EmployerView.Reader::id, EmployerView.Reader::name)));
    }

    String name(MemberId id) {
        return names.getOrDefault(id.value(), "somebody who has left");
    }

    /** In the words of a permission. */
    String who(@Nullable MemberId only) {
        return only == null ? "Everybody there whose business it is" : "Only " + name(only);
    }

    /** What cannot be taken back any more: that it was read, by whom, and when last. */
    String readBy(@Nullable DocumentId text, List<Reading> readings) {
        var theirs = readings.stream()
                .filter(one -> one.release().equals(text))
                .map(one -> name(one.reader()) + ", last on " + Dates.stamp(one.last()))
                .toList();
        return theirs.isEmpty() ? "Nobody there has read it yet." : "Read by " + String.join("; ", theirs) + ".";
    }
}
