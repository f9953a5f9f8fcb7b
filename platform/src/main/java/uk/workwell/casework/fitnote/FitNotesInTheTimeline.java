package uk.workwell.casework.fitnote;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.calendar.Written;

/** When fit notes were entered and corrected. What they say stands on their own page. */
@Component
class FitNotesInTheTimeline implements TimelineSource {

    private final FitNoteTable notes;

    FitNotesInTheTimeline(FitNoteTable notes) {
        this.notes = notes;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PLAN);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var all = notes.of(of.id());
        return new Part(
                all.stream().limit(atMost).map(FitNotesInTheTimeline::entry).toList(), all.size());
    }

    private static TimelineEntry entry(FitNote note) {
        return new TimelineEntry(
                note.id(),
                note.enteredAt(),
                Topic.PLAN,
                new Actor(Actor.Kind.STAFF, note.enteredBy().value()),
                head(note),
                List.of(),
                null);
    }

    private static String head(FitNote note) {
        var to = note.content().to();
        var until = to == null ? "" : ", until " + Written.day(to);
        return switch (note.state()) {
            case TAKEN_BACK -> "Fit note entered by mistake, taken back";
            case IN_FORCE, SUPERSEDED -> (note.revision() == 1 ? "Fit note" : "Fit note corrected") + until;
        };
    }
}
