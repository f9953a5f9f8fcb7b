package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.Channel;
import uk.workwell.casework.ContactProgress;
import uk.workwell.casework.PartOfDay;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** The rule "three attempts, two ways, two times of day, then a letter", and how far one case has come with it. */
final class ContactSteps {

    private ContactSteps() {}

    static Panel panel(CaseCard card, ContactProgress progress) {
        var panel = new Panel("Reaching the person");
        if (card.firstAppointmentCanBeLogged()) {
            return panel.flush(new Lines()
                    .line(
                            link("Move the first appointment", MoveFirstAppointmentView.class, card),
                            "To another time; the first one stays in the record"));
        }
        var lines = lines(progress);
        lines.line(
                progress.letterSent() == null && progress.beforeLetter().isEmpty()
                        ? link("Send the letter", ContactLetterView.class, card)
                        : new Span("Letter"),
                letter(progress),
                progress.letterSent() == null ? open() : done("Sent"));
        lines.line(
                progress.beforeEnd().isEmpty()
                        ? link("End trying to reach them", StopContactView.class, card)
                        : new Span("End of trying"),
                end(progress));
        return panel.flush(lines).foot("Target: reached by " + Dates.day(progress.tryUntil()) + ".");
    }

    /** What was tried, and what of it still lacks. */
    static Lines lines(ContactProgress progress) {
        int attempts = progress.attempts();
        int ways = progress.ways().size();
        int times = progress.times().size();
        return new Lines()
                .line(
                        new Span("Attempts"),
                        attempts < ContactProgress.ATTEMPTS
                                ? counted(ContactProgress.ATTEMPTS - attempts, "more attempt")
                                : "%d made".formatted(attempts),
                        tag(attempts, ContactProgress.ATTEMPTS))
                .line(
                        new Span("Ways"),
                        tried(progress.ways(), Channel::words)
                                + lacking(
                                        ways < ContactProgress.WAYS,
                                        missing(Channel.values(), progress.ways(), Channel::words)),
                        tag(ways, ContactProgress.WAYS))
                .line(
                        new Span("Times of day"),
                        tried(progress.times(), PartOfDay::words)
                                + lacking(
                                        times < ContactProgress.TIMES,
                                        missing(PartOfDay.values(), progress.times(), PartOfDay::words)),
                        tag(times, ContactProgress.TIMES));
    }

    private static String letter(ContactProgress progress) {
        var sent = progress.letterSent();
        if (sent != null) return Dates.day(sent);
        return progress.beforeLetter().map(words -> words + ".").orElse("Can be sent now");
    }

    private static String end(ContactProgress progress) {
        var from = progress.endFrom();
        if (from == null) return "Follows the letter.";
        return progress.beforeEnd().isEmpty()
                ? "Possible since " + Dates.day(from)
                : "Possible from " + Dates.day(from);
    }

    private static <T extends Enum<T>> String tried(Set<T> done, Function<T, String> words) {
        if (done.isEmpty()) return "None yet";
        var all = done.stream().sorted().map(words).map(ContactSteps::small).collect(Collectors.joining(", "));
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private static <T extends Enum<T>> String missing(T[] all, Set<T> done, Function<T, String> words) {
        return Arrays.stream(all)
                .filter(one -> !done.contains(one))
                .map(words)
                .map(ContactSteps::small)
                .collect(Collectors.joining(" or "));
    }

    private static String lacking(boolean lacks, String words) {
        return lacks ? ". Still to try: " + words : "";
    }

    private static String counted(int number, String what) {
        return number == 1 ? "1 " + what + " is needed" : number + " " + what + "s are needed";
    }

    private static StatusTag tag(int done, int needed) {
        var words = "%d of %d".formatted(Math.min(done, needed), needed);
        return done < needed ? new StatusTag(Tone.WARN, words) : done(words);
    }

    private static StatusTag open() {
        return new StatusTag(Tone.QUIET, "Not sent");
    }

    private static StatusTag done(String words) {
        return new StatusTag(Tone.GOOD, words);
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.UK);
    }

    private static RouterLink link(String words, Class<? extends Component> page, CaseCard card) {
        return new RouterLink(
                words, page, new RouteParameters(CasePart.CASE, card.id().toString()));
    }
}
