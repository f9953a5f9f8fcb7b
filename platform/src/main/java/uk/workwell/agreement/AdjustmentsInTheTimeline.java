package uk.workwell.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.EntryTable.Told;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;

/**
 * What happened to changes at work, for the coach, without a word of what was said. What the employer did is told once the person
 * has read it.
 */
@Component
class AdjustmentsInTheTimeline implements TimelineSource {

    private final EntryTable entries;
    private final Catalogue catalogue;

    AdjustmentsInTheTimeline(EntryTable entries, Catalogue catalogue) {
        this.entries = entries;
        this.catalogue = catalogue;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.EMPLOYER);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var told = entries.told(of.referral(), atMost);
        int total = told.isEmpty() ? 0 : told.getFirst().total();
        return new Part(told.stream().map(this::entry).toList(), total);
    }

    private TimelineEntry entry(Told told) {
        return new TimelineEntry(
                told.id(),
                told.at(),
                Topic.EMPLOYER,
                told.by(),
                "Change at work, %s: %s"
                        .formatted(
                                lower(catalogue.words(told.code())),
                                lower(told.action().words())),
                List.of(),
                null);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
