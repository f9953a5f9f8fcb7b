package uk.workwell.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.TimelineEntry.Layer;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;

/** The steps of the case itself. What was done in one moment by one colleague was one act. */
@Component
class StepsInTheTimeline implements TimelineSource {

    private final CaseSteps steps;

    StepsInTheTimeline(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTACTS, Topic.PLAN, Topic.CASE);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        // A case has a few dozen steps in its life: which are asked for is sorted out here.
        var asked = steps.of(of.id()).stream()
                .map(StepsInTheTimeline::entry)
                .filter(entry -> topics.contains(entry.topic()))
                .toList();
        return new Part(asked.stream().limit(atMost).toList(), asked.size());
    }

    private static TimelineEntry entry(CaseStep step) {
        return new TimelineEntry(
                step.id(),
                step.at(),
                topic(step),
                step.by(),
                words(step),
                lines(step),
                step.at() + " " + step.by().id());
    }

    private static Topic topic(CaseStep step) {
        return switch (step.action()) {
            case "logContactAttempt",
                    "sendLetter",
                    "book",
                    "rebook",
                    "missFirstAppointment",
                    "logFirstAppointment",
                    ContactLog.AFTER_MISSING,
                    "unableToContact" -> Topic.CONTACTS;
            case "assess", "agreePlan", "beginPlan" -> Topic.PLAN;
            default -> Topic.CASE;
        };
    }

    private static String words(CaseStep step) {
        var contact = step.contact();
        if (contact != null)
            return contact.channel().words() + ": " + lower(contact.outcome().words());
        return switch (step.action()) {
            case "open" -> "Referral accepted, case opened";
            case "book" -> "First appointment booked";
            case "rebook" -> "First appointment moved";
            case "missFirstAppointment" -> "First appointment did not take place";
            case "logFirstAppointment" -> "First appointment attended, support started";
            case "declineToTakePart" -> "Does not want to take part";
            case "sendLetter" -> "Letter sent";
            case "unableToContact" -> "Not reached, case ended";
            case "assess" -> "Assessment completed";
            case "agreePlan" -> "Plan agreed by both";
            case "beginPlan" -> "Work on the plan began";
            case "pause" -> "Support paused";
            case "resume" -> "Support went on";
            case "askExtension" -> "Asked the lead for more weeks";
            case "extend" -> "More weeks given";
            case "refuseExtension" -> "More weeks refused";
            case "changeCohort" -> "Situation changed, length of support with it";
            case "handOver" -> "Handed over to another coach";
            case "start" -> "Support started";
            case "exit" -> "Support is to end";
            case "close" -> "Support ended";
            case "reopen" -> "Support reopened";
            case "follow" -> "Follow-ups began";
            case "logFollowUp" -> "Follow-up done";
            case "archive" -> "Last follow-up done, archived";
            default -> step.to().words();
        };
    }

    private static List<Line> lines(CaseStep step) {
        var lines = new ArrayList<Line>();
        var contact = step.contact();
        var note = contact == null ? null : contact.words();
        if (note != null && !note.isBlank()) lines.add(new Line(Layer.PRIVATE, note));
        var words = step.words();
        if (words != null) lines.add(new Line(Layer.PRIVATE, words));
        return lines;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
