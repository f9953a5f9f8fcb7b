package uk.workwell.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.Adjustment;
import uk.workwell.agreement.AdjustmentAction;
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.agreement.AdjustmentVersion;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.CostBand;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.Entry;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Payer;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.Agreements;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Agreements.Said;
import uk.workwell.portal.view.Agreements.Side;
import uk.workwell.portal.view.Agreements.Version;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.AgreementRules;
import uk.workwell.tenant.settings.SettingsBook;

/** Makes what an employer's pages show of a change at work. Who may read it has been decided before. */
@Component
class AdjustmentSheets {

    private static final Map<Act, AdjustmentAction> ACTS = new EnumMap<>(Map.of(
            Act.ACKNOWLEDGE, AdjustmentAction.ACKNOWLEDGE,
            Act.ASK_MORE, AdjustmentAction.ASK_MORE,
            Act.YES, AdjustmentAction.AGREE,
            Act.PARTLY, AdjustmentAction.OFFER,
            Act.TRIAL, AdjustmentAction.OFFER_TRIAL,
            Act.NO, AdjustmentAction.DECLINE,
            Act.SAY, AdjustmentAction.SAY,
            Act.IN_PLACE, AdjustmentAction.PUT_IN_PLACE,
            Act.VARY, AdjustmentAction.VARY,
            Act.END, AdjustmentAction.END));

    private final Catalogue catalogue;
    private final Employers employers;
    private final WorkingDays workingDays;
    private final SettingsBook settings;
    private final Clock clock;

    AdjustmentSheets(
            Catalogue catalogue, Employers employers, WorkingDays workingDays, SettingsBook settings, Clock clock) {
        this.catalogue = catalogue;
        this.employers = employers;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    Agreements.Line line(Adjustment one) {
        var due = one.dueOn();
        var next = due == null
                ? ""
                : switch (one.state()) {
                    case PERMISSION_OK, UNDER_REVIEW, ESCALATED -> "Your answer by " + Written.shortDay(due);
                    case COUNTER_PROPOSED, VARIED -> "They can answer until " + Written.shortDay(due);
                    case AGREED -> "From " + Written.shortDay(due);
                    case TRIAL -> "Trial until " + Written.shortDay(due);
                    case IN_PLACE, CONFIRMED -> "“Did it work?” on " + Written.shortDay(due);
                    default -> "";
                };
        return new Agreements.Line(
                one.id().value(),
                catalogue.words(one.code()),
                status(one.state()),
                next,
                one.state().waitsForTheEmployer(),
                one.isLate(today()));
    }

    /** @param now whether all of it is permitted now; else only what was signed is shown, and nothing can be done */
    Agreements.Sheet sheet(Member member, Line line, AdjustmentFile file, boolean now) {
        var one = file.now();
        var due = one.state().waitsForTheEmployer() ? one.dueOn() : null;
        var signed = file.signed().orElse(null);
        var table = now || signed == null ? file.current() : signed;
        return new Agreements.Sheet(
                line.id(),
                line.called(),
                member.name() + ", " + role(member),
                one.id().value(),
                catalogue.words(one.code()),
                now ? status(one.state()) : "Signed by both sides",
                now ? due : null,
                due == null || !now ? "" : workingDays.inWords(today(), due),
                now && one.isLate(today()),
                now ? acts(file) : List.of(),
                now ? said(member, line, file) : List.of(),
                version(table),
                signed == null || signed.number() == table.number() ? null : version(signed),
                options(DeclineReason.values(), DeclineReason::words),
                options(CostBand.values(), CostBand::words),
                options(Payer.values(), Payer::words),
                employers.members().stream()
                        .map(colleague -> new Option(colleague.name(), colleague.name()))
                        .toList(),
                now ? stages(file) : List.of(),
                "%d to %d weeks".formatted(rules().trialWeeksLeast(), rules().trialWeeksMost()),
                table.hash(),
                one.version());
    }

    private static List<Act> acts(AdjustmentFile file) {
        return Arrays.stream(Act.values())
                .filter(act -> file.now().state().allows(Objects.requireNonNull(ACTS.get(act)), Party.EMPLOYER))
                .filter(act -> act != Act.IN_PLACE || file.current().isSignedByBoth())
                .toList();
    }

    private List<Said> said(Member me, Line line, AdjustmentFile file) {
        var said = new ArrayList<Said>();
        for (var entry : file.entries()) {
            said.add(new Said(side(entry.party()), head(me, line, entry), entry.at(), words(file, entry)));
        }
        return said;
    }

    /** What a step said: its own words, or those of the version that it brought. */
    private static @Nullable String words(AdjustmentFile file, Entry entry) {
        var reason = entry.reason();
        var why = reason == null ? "" : DeclineReason.valueOf(reason).words() + ". ";
        var brought =
                switch (entry.action()) {
                    case ASK, AGREE, OFFER, OFFER_TRIAL, VARY ->
                        file.numbered(entry.number())
                                .map(version -> version.terms().words())
                                .orElse("");
                    default -> "";
                };
        var own = entry.words() == null ? "" : entry.words();
        var all = (brought.isEmpty() ? why + own : brought + (why.isEmpty() ? "" : "\n\nWhy not as asked: " + why))
                .strip();
        return all.isEmpty() ? null : all;
    }

    private String head(Member me, Line line, Entry entry) {
        var who =
                switch (entry.party()) {
                    case PERSON -> line.called();
                    case COACH -> "The coach, for " + line.called();
                    case EMPLOYER -> colleague(me, entry.by());
                    case SYSTEM -> "";
                };
        var what = entry.action() == AdjustmentAction.PERMIT
                ? "sent it to you"
                : lower(entry.action().words());
        return who.isEmpty() ? entry.action().words() : who + ": " + what;
    }

    /** As the employer itself is told. */
    private static String status(AdjustmentState state) {
        return switch (state) {
            case PERMISSION_OK -> "Sent to you";
            case UNDER_REVIEW -> "You consider it";
            case COUNTER_PROPOSED -> "You offered something else";
            case VARIED -> "You offered a change";
            default -> state.words();
        };
    }

    private String colleague(Member me, Actor by) {
        return me.id().value().equals(by.id())
                ? "You"
                : employers.member(new MemberId(by.id())).map(Member::name).orElse("A former colleague");
    }

    private static Side side(Party party) {
        return switch (party) {
            case PERSON -> Side.PERSON;
            case EMPLOYER -> Side.EMPLOYER;
            case COACH -> Side.COACH;
            case SYSTEM -> Side.NOBODY;
        };
    }

    private static Version version(AdjustmentVersion one) {
        var terms = one.terms();
        return new Version(
                one.number(),
                terms.words(),
                terms.from(),
                terms.until(),
                terms.trial(),
                terms.cost() == null ? "" : terms.cost().words(),
                terms.payer() == null ? "" : terms.payer().words(),
                terms.owner() == null ? "" : terms.owner(),
                one.signatures().stream()
                        .map(signature -> "%s, %s, %s"
                                .formatted(signature.name(), Written.stamp(signature.at()), signature.how()))
                        .toList());
    }

    private List<Agreements.Stage> stages(AdjustmentFile file) {
        var now = file.now();
        var state = now.state();
        boolean answered =
                switch (state) {
                    case AGREED, TRIAL, IN_PLACE, REVIEW_DUE, CONFIRMED, VARIED, ENDED -> true;
                    default -> false;
                };
        boolean inPlace =
                switch (state) {
                    case IN_PLACE, REVIEW_DUE, CONFIRMED, VARIED -> true;
                    default -> false;
                };
        var due = now.dueOn();
        return List.of(
                new Agreements.Stage("Asked", day(now.permittedAt()), true, false),
                new Agreements.Stage(
                        "Your answer",
                        state.waitsForTheEmployer() && due != null ? "by " + Written.shortDay(due) : "",
                        answered || !state.waitsForTheEmployer(),
                        state.waitsForTheEmployer()),
                new Agreements.Stage(
                        "Signed by both", "", file.signed().isPresent(), !answered && !state.waitsForTheEmployer()),
                new Agreements.Stage(
                        "In place",
                        "",
                        inPlace,
                        state.name().equals("AGREED") || state.name().equals("TRIAL")),
                new Agreements.Stage(
                        "Did it work?",
                        "After "
                                + rules().reviewWeeks().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")) + " weeks",
                        false,
                        inPlace));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Written.shortDay(LocalDate.ofInstant(at, WorkingDays.LONDON));
    }

    static String role(Member member) {
        return switch (member.role()) {
            case OWNER -> "owner";
            case HR -> "HR";
            case MANAGER -> "line manager";
            case BY_LINK -> Objects.requireNonNullElse(member.jobTitle(), "by link");
        };
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> words) {
        return Arrays.stream(all)
                .map(one -> new Option(one.name(), words.apply(one)))
                .toList();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** What the ICB decided; whoever calls is inside it. */
    private AgreementRules rules() {
        return settings.current(CurrentTenant.get()).support().agreements().value();
    }

    private LocalDate today() {
        return WorkingDays.today(clock);
    }
}
