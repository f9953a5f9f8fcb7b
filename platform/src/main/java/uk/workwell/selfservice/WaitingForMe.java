package uk.workwell.selfservice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.calendar.Written;

/** Whatever a link was sent for and is not answered yet, whichever room sent it. */
@Component
@Order(0)
class WaitingForMe implements PersonsPart {

    private final Links links;

    WaitingForMe(Links links) {
        this.links = links;
    }

    @Override
    public Optional<Section> of(Me me) {
        var lines = links.waiting(List.of(me.caseId().value(), me.referral())).stream()
                .flatMap(ticket -> Optional.ofNullable(line(ticket)).stream())
                .distinct()
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("waiting", "Waiting for you", lines, "", null));
    }

    private static @Nullable Line line(Ticket ticket) {
        if (ticket.purpose() == Purpose.PHASED_RETURN) {
            return open(ticket, "Your phased return", "The hours of each week, and how they went.");
        }
        var what = words(ticket.purpose());
        return what == null
                ? null
                : new Line(
                        what,
                        "Please answer by " + Written.longDay(ticket.expiresAt().minusSeconds(1)),
                        new Tag("warn", "Needs you"),
                        Go.link("Open", ticket.purpose(), ticket.subject()));
    }

    /** What is opened again and again, and does not wait for one answer. */
    private static Line open(Ticket ticket, String what, String small) {
        return new Line(what, small, new Tag("info", "Open"), Go.link("Open", ticket.purpose(), ticket.subject()));
    }

    /** @return null for what is not opened from here */
    private static @Nullable String words(Purpose purpose) {
        return switch (purpose) {
            case ANSWER_MEASURE -> "Some questions from your coach";
            case AGREE_PLAN -> "Your plan: read it, and agree or say what you would change";
            case SHARE -> "Something for your employer: read it, and say whether they may";
            default -> null;
        };
    }
}
