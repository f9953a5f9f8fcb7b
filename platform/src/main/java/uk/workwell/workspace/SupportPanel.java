package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.EndState;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.FollowUpTask;
import uk.workwell.casework.StartEvidence;
import uk.workwell.casework.Target;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** What can be done with the length of support, what proved its start, and what was to happen by when. */
@Service
@Order(15)
class SupportPanel implements CasePanel {

    private final EpisodeReading reading;

    SupportPanel(EpisodeReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        var card = open.card();
        if (!card.state().inSupport() && card.state().live()) return Optional.empty();
        var lines = new Lines();
        reading.start(open.me(), open.id()).ifPresent(start -> lines.line(new Span("Start"), proof(start)));
        card.endState().map(EndState::words).ifPresent(words -> lines.line(new Span("End"), words));
        if (card.state().live()) {
            reading.targets(open.me(), open.id())
                    .forEach(target -> lines.line(new Span(target.name()), words(target), tag(target, open.today())));
        }
        actions(card, open, lines);
        var panel = new Panel("Support").flush(lines);
        return Optional.of(
                card.clock().pauses().isEmpty() ? panel : panel.foot("A pause moves none of these targets."));
    }

    private void actions(CaseCard card, OpenCase open, Lines lines) {
        if (card.canBePaused()) lines.line(link("Pause support", PauseView.class, card), null);
        if (card.canResume()) lines.line(link("End the pause", PauseView.class, card), null);
        if (card.canBeExtended()) {
            lines.line(
                    link("More weeks", ExtensionView.class, card),
                    reading.asked(open.me(), open.id())
                            .map(ask -> "%d asked for, not answered yet".formatted(ask.weeks()))
                            .orElse(null));
        }
        if (card.cohortCanChange()) lines.line(link("Change the situation", SituationView.class, card), null);
        if (card.canEnd()) lines.line(link("End support", EndSupportView.class, card), null);
        if (card.canReopen()) lines.line(link("Go on with support", ReopenView.class, card), null);
        if (card.followUpCanBeLogged() || card.state() == CaseState.ARCHIVED) {
            reading.followUps(open.me(), open.id()).forEach(task -> lines.line(followUp(task, card), words(task)));
        }
    }

    private static Component followUp(FollowUpTask task, CaseCard card) {
        var name = task.weeks() + " weeks after the end";
        return task.done() || !card.followUpCanBeLogged() ? new Span(name) : link(name, FollowUpView.class, card);
    }

    private static String words(FollowUpTask task) {
        if (task.outcome() != null) {
            return task.outcome().words() + (task.outcome().inWork() ? " (in work)" : " (not in work)");
        }
        if (task.missing() != null) return task.missing().words();
        return "Due " + Dates.day(task.dueOn());
    }

    private static String proof(StartEvidence start) {
        var what =
                switch (start.rule()) {
                    case FIRST_APPT -> "first appointment attended, agreed to take part";
                    case ASSESSMENT_DONE -> "assessment completed";
                    case PLAN_AGREED -> "plan agreed";
                };
        return "%s: %s. Recorded %s, cannot be changed"
                .formatted(Dates.day(start.dayZero()), what, Dates.stamp(start.at()));
    }

    private static String words(Target target) {
        var due = "Due " + Dates.day(target.due());
        return target.reached() == null ? due : due + ", was " + Dates.day(target.reached());
    }

    private static StatusTag tag(Target target, LocalDate today) {
        if (target.missed(today)) return new StatusTag(Tone.BAD, "Missed");
        return target.reached() == null ? new StatusTag(Tone.QUIET, "Open") : new StatusTag(Tone.GOOD, "Met");
    }

    private static RouterLink link(String words, Class<? extends Component> page, CaseCard card) {
        return new RouterLink(
                words, page, new RouteParameters(CasePart.CASE, card.id().toString()));
    }
}
