package uk.workwell.casework.notes;

import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Layer;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;
import uk.workwell.tenant.Actor;

/** Notes in the timeline, each layer as what it is. A corrected note stays to be read. */
@Component
class NotesInTheTimeline implements TimelineSource {

    private final NoteTable notes;

    NotesInTheTimeline(NoteTable notes) {
        this.notes = notes;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.NOTES);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var newest = notes.newest(of.id(), atMost);
        return new Part(newest.notes().stream().map(NotesInTheTimeline::entry).toList(), newest.total());
    }

    private static TimelineEntry entry(Note note) {
        var lines = new ArrayList<Line>();
        if (note.correctedBy() != null) lines.add(Line.plain("Corrected by a later note"));
        if (note.corrects() != null) lines.add(Line.plain("Corrects an earlier note"));
        if (note.forTheTeam() != null) lines.add(new Line(Layer.PRIVATE, note.forTheTeam()));
        if (note.shareable() != null) lines.add(new Line(Layer.SHAREABLE, note.shareable()));
        if (note.shown() != null) lines.add(Line.plain("To be shown to the person"));
        return new TimelineEntry(
                note.id().value(),
                note.at(),
                Topic.NOTES,
                new Actor(Actor.Kind.STAFF, note.by().value()),
                note.head(),
                lines,
                null);
    }
}
