package uk.workwell.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.tenant.settings.AdjustmentsOffered;
import uk.workwell.tenant.settings.AdjustmentsOffered.OwnAdjustment;
import uk.workwell.tenant.settings.AgreementRules;
import uk.workwell.tenant.settings.CaseWeights;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Overrides;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.Source;
import uk.workwell.tenant.settings.Sourced;
import uk.workwell.tenant.settings.StartRule;
import uk.workwell.tenant.settings.WayIn;
import uk.workwell.tenant.settings.WeekLimit;

/** One version of settings as tables: the plain name, to whom it applies, what holds, and who says so. */
class SettingsLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Map<String, Table> sections = new LinkedHashMap<>();
    private int all;
    private int assumed;
    private String section = "";

    SettingsLines(Settings settings) {
        whoCanUseIt(settings);
        supportLength(settings);
        employers(settings);
        targets(settings);
        reaching(settings);
        words(settings);
    }

    Map<String, Table> sections() {
        return sections;
    }

    int all() {
        return all;
    }

    int assumed() {
        return assumed;
    }

    private void whoCanUseIt(Settings settings) {
        section = "Who can use it";
        var rules = settings.rules();
        line("Minimum age", "Everywhere", rules.minimumAge(), age -> age + " years");
        line("Longest time out of work", "Everywhere", rules.maxWeeksOutOfWork(), SettingsLines::weeks);
        line("Longest absence", "Everywhere", rules.maxWeeksAbsent(), SettingsLines::weeks);
        line("Groups", "Everywhere", rules.cohorts(), SettingsLines::cohorts);
        line("Tie to the area", "Everywhere", rules.residency(), SettingsLines::names);
        line("Right to work", "Everywhere", rules.rightToWork(), SettingsLines::name);
        line("Area", "This ICB", settings.coverage(), area -> area.whole() ? "All of it" : "Part of it");
        for (var locality : settings.localities()) {
            overrides(locality.name(), locality.overrides());
        }
    }

    private void overrides(String locality, @Nullable Overrides local) {
        if (local == null) return;
        optional("Minimum age", locality, local.minimumAge(), age -> age + " years");
        optional("Longest time out of work", locality, local.maxWeeksOutOfWork(), SettingsLines::weeks);
        optional("Longest absence", locality, local.maxWeeksAbsent(), SettingsLines::weeks);
        optional("Groups", locality, local.cohorts(), SettingsLines::cohorts);
        optional("Tie to the area", locality, local.residency(), SettingsLines::names);
        optional("Right to work", locality, local.rightToWork(), SettingsLines::name);
    }

    private void supportLength(Settings settings) {
        section = "Support length";
        for (var cohort : Cohort.values()) {
            line(
                    "Support length",
                    cohort(cohort),
                    settings.rules().weeksOfSupport().of(cohort),
                    weeks -> weeks + " weeks");
        }
        line("What starts support", "Everyone", settings.startRule(), SettingsLines::start);
        line("What a case counts for", "Limits of coaches", settings.support().caseWeights(), SettingsLines::weights);
        line(
                "When somebody does not come",
                "Coaches",
                settings.support().missedAppointments(),
                rule -> "Contact after %d in a row, support to end after %d"
                        .formatted(rule.contactAfter(), rule.endAfter()));
        line("Changes at work: times", "Everybody", settings.support().agreements(), SettingsLines::times);
        line("Changes at work: what is offered", "Everybody", settings.support().adjustments(), SettingsLines::offered);
    }

    private static String times(AgreementRules rules) {
        return "Acknowledged in %d working days, answered in %d or %d, trials of %d to %d weeks, reviews after %s weeks, then every %d months"
                .formatted(
                        rules.acknowledgeWorkingDays(),
                        rules.decideSimpleWorkingDays(),
                        rules.decideComplexWorkingDays(),
                        rules.trialWeeksLeast(),
                        rules.trialWeeksMost(),
                        rules.reviewWeeks().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        rules.reviewMonthsAfter());
    }

    private static String offered(AdjustmentsOffered offered) {
        var without = offered.without().isEmpty() ? "" : ", without " + String.join(", ", offered.without());
        var added = offered.added().isEmpty()
                ? ""
                : ", and also: "
                        + offered.added().stream().map(OwnAdjustment::words).collect(Collectors.joining("; "));
        return "The common catalogue" + without + added;
    }

    private static String weights(CaseWeights weights) {
        return "Reaching somebody %d%%, beginning %d%%, plan under way %d%%, paused %d%%, ending %d%% of a case"
                .formatted(
                        weights.reaching(),
                        weights.beginning(),
                        weights.underWay(),
                        weights.paused(),
                        weights.ending());
    }

    private void employers(Settings settings) {
        section = "Employers and other ways in";
        line("Ways in that are open", "Everywhere", settings.intake().ways(), SettingsLines::ways);
        line("What employers can do", "Everywhere", settings.employers().mode(), SettingsLines::name);
        line(
                "What they can hand on",
                "Where they don't refer",
                settings.employers().signpost(),
                text -> text);
    }

    private void targets(Settings settings) {
        section = "Targets and reminders";
        var timers = settings.timers();
        line("Screening", "Coaches", timers.screeningWorkingDays(), SettingsLines::workingDays);
        line("First contact", "Coaches", timers.firstContactWorkingDays(), SettingsLines::workingDays);
        line("First appointment", "Coaches", timers.firstAppointmentWorkingDays(), SettingsLines::workingDays);
        line("Agreed plan", "Coaches", timers.planWorkingDays(), SettingsLines::workingDays);
        line("Attempts to reach somebody", "Coaches", timers.contactingWorkingDays(), SettingsLines::workingDays);
        line("Wait after the letter", "Coaches", timers.letterWorkingDays(), SettingsLines::workingDays);
        line("Unconfirmed referrals are destroyed", "People", timers.unconfirmedDays(), SettingsLines::days);
        line("Answer to a question back", "People", timers.informationWorkingDays(), SettingsLines::workingDays);
        line("Employers' drafts are destroyed", "Employers", timers.employerDraftPurgeDays(), SettingsLines::days);
        line("Other drafts are destroyed", "Everyone", timers.draftPurgeDays(), SettingsLines::days);
        var release = timers.releaseDays();
        if (release != null) line("Answer to a text for the employer", "People", release, SettingsLines::days);
        line("Silence is told to the coach", "Coaches", timers.silenceDays(), SettingsLines::days);
        line("A closed case can reopen", "Leads", timers.reopenDays(), SettingsLines::days);
        line("Duty hours", "Duty lead", settings.dutyHours(), hours -> "%s, %s to %s"
                .formatted(
                        hours.days().stream().map(SettingsLines::day).collect(Collectors.joining(", ")),
                        hours.from(),
                        hours.to()));
    }

    private void reaching(Settings settings) {
        section = "Look and contact";
        line("Name", "Public pages", settings.branding(), branding -> branding.name());
        line("Accent", "Public pages", settings.branding(), branding -> branding.accent());
        line("Phone", "Public pages", settings.contact(), contact -> contact.phone());
        line("E-mail", "Public pages", settings.contact(), contact -> contact.email());
        line(
                "Data protection",
                "My page, and questions about who looked",
                settings.dataProtection(),
                contact -> contact.function() + ", " + contact.email());
        for (var provider : settings.providers()) {
            line(
                    "Provider",
                    provider.localities().isEmpty() ? "Everywhere else" : String.join(", ", provider.localities()),
                    new Sourced<>(provider, provider.source()),
                    one -> one.name() + ". Controller: " + one.controller());
        }
    }

    private void words(Settings settings) {
        section = "Words for a no";
        for (var refusal : settings.refusals()) {
            line(
                    name(refusal.reason()),
                    "The person",
                    new Sourced<>(refusal, refusal.source()),
                    one -> one.words() + " " + one.redirect());
        }
    }

    private <T> void optional(String name, String who, @Nullable Sourced<T> setting, Function<T, String> words) {
        if (setting != null) line(name, who, setting, words);
    }

    private <T> void line(String name, String who, Sourced<T> setting, Function<T, String> words) {
        all++;
        if (!setting.isPublished()) assumed++;
        sections.computeIfAbsent(section, any -> new Table("Setting", "Applies to", "In force", "Source"))
                .row(name, null, new Span(who), new Span(words.apply(setting.value())), source(setting.source()));
    }

    private static Div source(Source source) {
        if (!source.kind().equals(Source.Kind.PUBLISHED)) return new Div(new StatusTag(Tone.WARN, "Assumed"));
        var where = source.where();
        var when = source.when();
        var words = new Span(" " + (where == null ? "" : where) + (when == null ? "" : ", " + DAY.format(when)));
        words.addClassName("ww-small");
        return new Div(new StatusTag(Tone.GOOD, "Published"), words);
    }

    private static String weeks(WeekLimit limit) {
        return limit.weeks() == null ? "No limit" : limit.weeks() + " weeks";
    }

    private static String cohorts(List<Cohort> cohorts) {
        return cohorts.stream().map(SettingsLines::cohort).collect(Collectors.joining(", "));
    }

    private static String cohort(Cohort cohort) {
        return switch (cohort) {
            case IN_WORK -> "In work";
            case OFF_SICK -> "Off sick";
            case OUT_OF_WORK -> "Looking for work";
        };
    }

    private static String start(StartRule rule) {
        return switch (rule) {
            case FIRST_APPT -> "First appointment attended, and agreed to take part";
            case ASSESSMENT_DONE -> "Assessment done";
            case PLAN_AGREED -> "Plan agreed";
        };
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static String days(int days) {
        return days + " days";
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static String ways(List<WayIn> ways) {
        return ways.stream().map(SettingsLines::name).collect(Collectors.joining(", "));
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(SettingsLines::name).collect(Collectors.joining(" or "));
    }

    /** "NO_HEALTH_LINK" as "No health link"; "GP" stays. */
    private static String name(Enum<?> value) {
        if (value.name().length() <= 2) return value.name();
        var words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT).replace("workwell", "WorkWell");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
