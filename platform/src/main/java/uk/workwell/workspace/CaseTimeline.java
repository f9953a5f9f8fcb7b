package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseStep;
import uk.workwell.look.Icon;
import uk.workwell.look.Panel;
import uk.workwell.look.Party;
import uk.workwell.look.Timeline;
import uk.workwell.referral.TheWayHere;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;

/** What happened to the case, newest first, and before it to the referral. */
class CaseTimeline extends Div {

    CaseTimeline(List<CaseStep> steps, List<TheWayHere.Step> before, Team team) {
        var timeline = new Timeline();
        timeline.addClassName("ww-timeline--s");
        steps.forEach(step -> entry(timeline, step, team));
        before.forEach(step -> words(step).ifPresent(head -> entry(timeline, step, head, team)));
        add(new Panel("Timeline").body(timeline));
    }

    private static void entry(Timeline timeline, TheWayHere.Step step, String head, Team team) {
        var when = Dates.stamp(step.at());
        if (step.by().kind() == Actor.Kind.STAFF) {
            var name = name(step.by(), team);
            timeline.by(Party.COACH, name, head, when, soft(name));
        } else {
            timeline.event(Icon.MESSAGE, head, when);
        }
    }

    /** Acceptance is the case's own first step, and screening starts by itself: neither is told twice. */
    private static Optional<String> words(TheWayHere.Step step) {
        return Optional.ofNullable(
                switch (step.action()) {
                    case "send" ->
                        switch (step.by().kind()) {
                            case MEMBER -> "Referral sent by the employer";
                            case PERSON -> "Referral sent by the person";
                            default -> "Referral received";
                        };
                    case "resendLink" -> "Link sent to the person again";
                    case "confirm" -> "Confirmed by the person";
                    case "askBack" -> "Question sent back";
                    case "answer" -> "Question answered";
                    case "riskHold" -> "Held for the duty lead";
                    case "release" -> "Released by the duty lead";
                    default -> null;
                });
    }

    private static String name(Actor staff, Team team) {
        return team.find(new StaffId(staff.id())).map(Colleague::name).orElse("Former colleague");
    }

    private static void entry(Timeline timeline, CaseStep step, Team team) {
        var head = words(step);
        var when = Dates.stamp(step.at());
        if (step.by().kind() == Actor.Kind.STAFF) {
            var name = name(step.by(), team);
            timeline.by(Party.COACH, name, head, when, more(step, name));
        } else {
            timeline.event(Icon.CALENDAR, head, when, more(step, null));
        }
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

    private static Component[] more(CaseStep step, @Nullable String name) {
        var lines = new Div();
        if (name != null) lines.add(soft(name));
        var contact = step.contact();
        var note = contact == null ? null : contact.words();
        if (note != null && !note.isBlank()) lines.add(soft(note));
        var words = step.words();
        if (words != null) lines.add(soft(words));
        return lines.getComponentCount() == 0 ? new Component[0] : new Component[] {lines};
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("ww-soft");
        return paragraph;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
