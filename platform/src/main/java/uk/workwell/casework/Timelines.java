package uk.workwell.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.team.Colleague;

/** What happened to a case, newest first, out of every source: one statement for the case, one for each source. */
@Service
public class Timelines {

    /** Nobody reads further down one page. */
    public static final int AT_MOST = 500;

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::id)
            .reversed();

    private final Caseload caseload;
    private final List<TimelineSource> sources;

    Timelines(Caseload caseload, List<TimelineSource> sources) {
        this.caseload = caseload;
        this.sources = sources;
    }

    /**
     * @param entries newest first
     * @param earlier how many more there are
     */
    public record Window(List<TimelineEntry> entries, int earlier) {}

    /**
     * The newest entries of a case.
     *
     * @param about one topic, or null for everything
     * @param atMost 1 to {@link #AT_MOST}
     * @return empty for a case that is not this colleague's
     */
    @Transactional(readOnly = true)
    public Optional<Window> newest(Colleague colleague, CaseId id, @Nullable Topic about, int atMost) {
        var asked = about == null ? EnumSet.allOf(Topic.class) : EnumSet.of(about);
        int limit = Math.clamp(atMost, 1, AT_MOST);
        return caseload.of(colleague).find(id).map(card -> window(card, asked, limit));
    }

    private Window window(CaseCard card, Set<Topic> asked, int limit) {
        var parts = sources.stream()
                .filter(source -> source.topics().stream().anyMatch(asked::contains))
                .map(source -> source.newest(card, asked, limit))
                .toList();
        int total = parts.stream().mapToInt(TimelineSource.Part::total).sum();
        var entries = parts.stream()
                .map(TimelineSource.Part::entries)
                .flatMap(Collection::stream)
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
        return new Window(entries, total - entries.size());
    }

    /** The topics that have a chip. */
    public static List<Topic> chips() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.CASE)
                .toList();
    }
}
