package uk.workwell.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.Catalogue;
import uk.workwell.portal.view.Waits;
import uk.workwell.portal.view.Waits.Page;
import uk.workwell.portal.view.Waits.Urgency;
import uk.workwell.returntowork.Stage;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** Says what waits for a member, and by when. Whether they may hear of it has been decided before. */
@Component
class PendingInWords {

    private static final int SOON_WORKING_DAYS = 2;

    private final Catalogue catalogue;
    private final WorkingDays calendar;
    private final Clock clock;

    PendingInWords(Catalogue catalogue, WorkingDays calendar, Clock clock) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clock = clock;
    }

    Waits of(Pending one, Line line) {
        var name = line.called();
        var since = Written.day(one.since());
        var day = Written.longDay(one.day());
        return switch (one.about()) {
            case ACKNOWLEDGE ->
                due(
                        Page.ADJUSTMENT,
                        one,
                        "Say that you have it: " + change(one),
                        "%s asked on %s. Answer at once if you can, or say by %s that you are looking at it."
                                .formatted(name, since, day));
            case ANSWER ->
                due(
                        Page.ADJUSTMENT,
                        one,
                        "Answer: " + change(one),
                        "%s asked on %s. Your answer is due by %s.".formatted(name, since, day));
            case PUT_IN_PLACE ->
                due(
                        Page.ADJUSTMENT,
                        one,
                        "Put in place: " + change(one),
                        "Agreed with %s and signed by both of you, to begin on %s.".formatted(name, day));
            case REVIEW ->
                due(
                        Page.ADJUSTMENT,
                        one,
                        "Did it work? " + change(one),
                        "%s is asked too. Say how it goes, or offer a change.".formatted(name));
            case DECIDE ->
                due(
                        Page.FLEXIBLE,
                        one,
                        "Decide: flexible working, " + change(one),
                        "%s asked by law. The last day for your decision is %s. Talk about it before you refuse."
                                .formatted(name, day));
            case TALK ->
                dated(
                        Page.CONVERSATION,
                        one,
                        "Prepare for the conversation on " + Written.near(one.day()),
                        "Return-to-work conversation with %s, %s.".formatted(name, Written.stamp(one.since())));
            case SIGN_TALK ->
                told(
                        Page.CONVERSATION,
                        one,
                        "Read and sign: " + stage(one),
                        "What was said in the conversation with %s on %s waits for your signature."
                                .formatted(name, day),
                        "To be signed",
                        Urgency.SOON);
            case PROMISE ->
                due(
                        Page.CONVERSATION,
                        one,
                        "Keep a promise to " + name,
                        "Given in the conversation of %s. Say there that it was kept.".formatted(since));
            case READ_PLAN ->
                told(
                        Page.PHASED_RETURN,
                        one,
                        "Look at a phased return: " + name,
                        "To begin on %s. Read the hours, then sign or propose others.".formatted(day),
                        "To be signed",
                        Urgency.SOON);
            case ENTER_WEEK ->
                told(
                        Page.PHASED_RETURN,
                        one,
                        "Write down the hours of week %d: %s".formatted(one.number() + 1, name),
                        "The week ended on %s. Either of you can enter what was really worked.".formatted(day),
                        "Week is over",
                        Urgency.SOON);
            case MESSAGE ->
                told(
                        Page.MESSAGES,
                        one,
                        "Read a message from " + name,
                        "Written on %s.".formatted(Written.stamp(one.since())),
                        "New",
                        Urgency.QUIET);
        };
    }

    private String change(Pending one) {
        var words = catalogue.words(one.word());
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String stage(Pending one) {
        return Stage.valueOf(one.word()).words();
    }

    private Waits due(Page page, Pending one, String title, String why) {
        var today = WorkingDays.today(clock);
        var urgency = one.day().isBefore(today)
                ? Urgency.LATE
                : one.day().isAfter(calendar.add(today, SOON_WORKING_DAYS)) ? Urgency.QUIET : Urgency.SOON;
        return told(page, one, title, why, first(today, one.day()), urgency);
    }

    /** A day that is no deadline: it is never late. */
    private Waits dated(Page page, Pending one, String title, String why) {
        var today = WorkingDays.today(clock);
        return told(
                page,
                one,
                title,
                why,
                one.day().isBefore(today) ? "Yesterday" : first(today, one.day()),
                Urgency.QUIET);
    }

    private String first(LocalDate today, LocalDate day) {
        var words = calendar.inWords(today, day);
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static Waits told(Page page, Pending one, String title, String why, String when, Urgency urgency) {
        boolean ofStaff = page == Page.PHASED_RETURN || page == Page.MESSAGES;
        return new Waits(page, one.line(), ofStaff ? one.line() : one.id(), title, why, when, urgency);
    }
}
