package uk.workwell.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import uk.workwell.agreement.flexible.FlexibleRequest;
import uk.workwell.agreement.flexible.Ground;
import uk.workwell.agreement.flexible.LawFacts;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.Agreements;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Agreements.Said;
import uk.workwell.portal.view.Agreements.Version;
import uk.workwell.portal.view.Flexible;
import uk.workwell.portal.view.Flexible.Act;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** Makes what an employer's pages show of a request for flexible working. Who may read it has been decided before. */
@Component
class FlexibleSheets {

    private final Catalogue catalogue;
    private final Employers employers;
    private final WorkingDays workingDays;
    private final Clock clock;

    FlexibleSheets(Catalogue catalogue, Employers employers, WorkingDays workingDays, Clock clock) {
        this.catalogue = catalogue;
        this.employers = employers;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Agreements.Line line(FlexibleRequest one) {
        var by = one.decideBy();
        return new Agreements.Line(
                one.id().value(),
                catalogue.words(one.code()),
                one.state().words(),
                by != null && one.state().isLive() ? "Your decision by " + Written.shortDay(by) : "",
                one.state().waitsForTheEmployer(),
                one.isLate(today()));
    }

    Flexible.Sheet sheet(Member member, Line line, FlexibleFile file) {
        var one = file.now();
        var by = one.state().isLive() ? one.decideBy() : null;
        var table = file.current();
        return new Flexible.Sheet(
                line.id(),
                line.called(),
                member.name() + ", " + AdjustmentSheets.role(member),
                one.id().value(),
                catalogue.words(one.code()),
                one.state().words(),
                by,
                by == null ? "" : workingDays.inWords(today(), by),
                one.isLate(today()),
                one.longerUntil(),
                acts(file),
                file.entries().stream()
                        .filter(entry -> entry.action() != FlexibleAction.PREPARE)
                        .map(entry -> said(member, line, file, entry))
                        .toList(),
                version(file, file.asked()),
                table.number() == file.asked().number() ? null : version(file, table),
                file.law().grounds().stream()
                        .map(ground -> new Option(ground.name(), ground.words()))
                        .toList(),
                file.law().explained(),
                law(file),
                table.number(),
                table.hash(),
                one.version());
    }

    private static List<Act> acts(FlexibleFile file) {
        var one = file.now();
        return Arrays.stream(Act.values())
                .filter(act -> one.allows(FlexibleAction.valueOf(act.name()), Party.EMPLOYER))
                .filter(act -> act != Act.TREAT_AS_WITHDRAWN
                        || one.missed() >= file.law().missedMeetings())
                .toList();
    }

    private Said said(Member me, Line line, FlexibleFile file, FlexibleEntry entry) {
        var what = entry.action().words();
        var who =
                switch (entry.party()) {
                    case PERSON -> line.called();
                    case EMPLOYER -> colleague(me, entry);
                    case COACH -> "The coach, for " + line.called();
                    case SYSTEM -> "";
                };
        var head =
                who.isEmpty() ? what : who + ": " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
        return new Said(side(entry.party()), head, entry.at(), words(file, entry));
    }

    /** What a step said: its day, its grounds, the words of the version that it brought, its own words. */
    static @Nullable String words(FlexibleFile file, FlexibleEntry entry) {
        var all = new ArrayList<String>();
        var on = entry.on();
        if (on != null) {
            boolean until =
                    entry.action() == FlexibleAction.ASK_LONGER || entry.action() == FlexibleAction.ALLOW_LONGER;
            all.add((until ? "Until " : "On ") + Written.longDay(on) + ".");
        }
        if (!entry.grounds().isEmpty()) {
            all.add(entry.grounds().stream().map(Ground::words).collect(Collectors.joining("; ")) + ".");
        }
        if (entry.action().bringsAVersion()) {
            file.numbered(entry.number())
                    .ifPresent(version -> all.add(version.terms().words()));
        }
        var own = entry.words();
        if (own != null) all.add(own);
        return all.isEmpty() ? null : String.join("\n", all);
    }

    private String colleague(Member me, FlexibleEntry entry) {
        return me.id().value().equals(entry.by().id())
                ? "You"
                : employers
                        .member(new MemberId(entry.by().id()))
                        .map(Member::name)
                        .orElse("A former colleague");
    }

    private static Agreements.Side side(Party party) {
        return switch (party) {
            case PERSON -> Agreements.Side.PERSON;
            case EMPLOYER -> Agreements.Side.EMPLOYER;
            case COACH -> Agreements.Side.COACH;
            case SYSTEM -> Agreements.Side.NOBODY;
        };
    }

    private static Version version(FlexibleFile file, FlexibleFile.Version one) {
        var terms = one.terms();
        return new Version(
                one.number(),
                terms.words(),
                terms.from(),
                terms.until(),
                false,
                "",
                "",
                "",
                file.signed(one.number()).stream()
                        .map(entry -> entry.name() + ", " + Written.stamp(entry.at()))
                        .toList());
    }

    private static List<String> law(FlexibleFile file) {
        var law = file.law();
        var made = file.now().madeOn();
        var lines = new ArrayList<String>();
        if (made != null) {
            lines.add("The request was made on %s, under section 80F of the Employment Rights Act 1996."
                    .formatted(Written.longDay(made)));
        }
        lines.addAll(words(law));
        return lines;
    }

    private static List<String> words(LawFacts law) {
        var lines = new ArrayList<String>();
        lines.add("You decide within %d months, an appeal included, or later if they agree."
                .formatted(law.decisionMonths()));
        if (law.consultFirst()) lines.add("You talk about it with them before you refuse.");
        lines.add("You may refuse only on one or more of the %d grounds."
                .formatted(law.grounds().size()));
        if (law.explained()) lines.add("A refusal must also be reasonable, and say why.");
        lines.add("They may ask %d times in any twelve months.".formatted(law.requestsInTwelveMonths()));
        lines.add("A tribunal can award up to %d weeks’ pay.".formatted(law.claimCapWeeksPay()));
        lines.add("A change that somebody needs for a disability is another right, with no such grounds.");
        return lines;
    }

    private LocalDate today() {
        return WorkingDays.today(clock);
    }
}
