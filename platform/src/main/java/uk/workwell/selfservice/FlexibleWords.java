package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleAction;
import uk.workwell.agreement.flexible.FlexibleEntry;
import uk.workwell.agreement.flexible.FlexibleFile;
import uk.workwell.agreement.flexible.FlexibleFile.Version;
import uk.workwell.agreement.flexible.Ground;
import uk.workwell.agreement.flexible.LawFacts;
import uk.workwell.selfservice.AdjustmentWords.Said;
import uk.workwell.tenant.calendar.Written;

/** A request for flexible working in the words that its person reads. */
@Component
class FlexibleWords {

    private final Catalogue catalogue;

    FlexibleWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * One of them.
     *
     * @param decideBy until when the employer decides; empty where it does not
     * @param longer until when it asks for more time; empty for not
     * @param offer what it offers instead; empty for nothing
     * @param appealBy until when an appeal is possible; empty where none is
     */
    record Sheet(
            String id,
            long version,
            int number,
            String hash,
            String title,
            String state,
            boolean prepared,
            String decideBy,
            boolean late,
            String longer,
            String asked,
            String from,
            String offer,
            String offerDays,
            String appealBy,
            boolean missed,
            boolean mayWithdraw,
            boolean maySay,
            List<Said> said) {}

    Sheet sheet(FlexibleFile file, LocalDate today) {
        var now = file.now();
        var by = now.decideBy();
        var longer = now.longerUntil();
        var table = file.current();
        boolean offered = now.allows(FlexibleAction.ACCEPT, Party.PERSON);
        boolean appeal = now.allows(FlexibleAction.APPEAL, Party.PERSON) && now.isInsideThePeriod(today);
        return new Sheet(
                now.id().toString(),
                now.version(),
                table.number(),
                table.hash(),
                catalogue.words(now.code()),
                now.state().words(),
                now.allows(FlexibleAction.MAKE, Party.PERSON),
                by != null && now.state().isLive() ? Written.longDay(by) : "",
                now.isLate(today),
                longer != null && now.allows(FlexibleAction.ALLOW_LONGER, Party.PERSON) ? Written.longDay(longer) : "",
                file.asked().terms().words(),
                day(file.asked().terms().from()),
                offered ? table.terms().words() : "",
                offered ? days(table) : "",
                appeal && by != null ? Written.longDay(by) : "",
                now.missed() > 0 && now.allows(FlexibleAction.GIVE_REASON, Party.PERSON),
                now.allows(FlexibleAction.WITHDRAW, Party.PERSON),
                now.allows(FlexibleAction.SAY, Party.PERSON),
                file.entries().stream()
                        .filter(entry -> entry.action() != FlexibleAction.PREPARE)
                        .map(entry -> said(file, entry))
                        .toList());
    }

    /** What the law gives somebody who asks, line by line. */
    static List<String> law(LawFacts law) {
        var lines = new ArrayList<String>();
        if (law.serviceWeeks() == 0) lines.add("You can ask from your first day in the job.");
        lines.add(
                "You can ask %d times in any twelve months, one request at a time. A request that you take back counts."
                        .formatted(law.requestsInTwelveMonths()));
        lines.add("Your employer decides within %d months, an appeal included. Only you can agree to a later date."
                .formatted(law.decisionMonths()));
        if (law.consultFirst()) lines.add("They have to talk about it with you before they can refuse.");
        lines.add("They can refuse only on one or more of the %d grounds in the law."
                .formatted(law.grounds().size()));
        return lines;
    }

    private static String days(Version version) {
        var until = version.terms().until();
        return "From " + day(version.terms().from()) + (until == null ? "" : " until " + day(until));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Written.longDay(day);
    }

    private static Said said(FlexibleFile file, FlexibleEntry entry) {
        var words = entry.action().words();
        var what = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        var when = Written.stamp(entry.at());
        return switch (entry.party()) {
            case PERSON -> new Said("person", "You", "You: " + what, when, words(file, entry));
            case EMPLOYER -> new Said("employer", "E", "Your employer: " + what, when, words(file, entry));
            case COACH -> new Said("coach", "C", "Your coach: " + what, when, words(file, entry));
            case SYSTEM -> new Said("coach", "–", words, when, "");
        };
    }

    private static String words(FlexibleFile file, FlexibleEntry entry) {
        var all = new ArrayList<String>();
        var on = entry.on();
        if (on != null) {
            boolean until =
                    entry.action() == FlexibleAction.ASK_LONGER || entry.action() == FlexibleAction.ALLOW_LONGER;
            all.add((until ? "Until " : "On ") + Written.longDay(on) + ".");
        }
        if (!entry.grounds().isEmpty()) {
            all.add("The law’s grounds: "
                    + entry.grounds().stream().map(Ground::words).collect(Collectors.joining("; ")) + ".");
        }
        if (entry.action().bringsAVersion()) {
            file.numbered(entry.number())
                    .ifPresent(version -> all.add(version.terms().words()));
        }
        var own = entry.words();
        if (own != null) all.add(own);
        return String.join("\n", all);
    }
}
