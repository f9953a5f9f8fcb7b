package uk.workwell.tenant.settings;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a settings document as a careful colleague would; an empty list means that it can be published. */
final class SettingsCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("0[0-9 ]{9,13}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{L}&]{1,3}");

    private final List<Problem> problems = new ArrayList<>();

    private SettingsCheck() {}

    static List<Problem> problems(Settings settings) {
        var check = new SettingsCheck();
        check.problems.addAll(Completeness.missing(settings));
        if (check.problems.isEmpty()) {
            check.read(settings);
        }
        return List.copyOf(check.problems);
    }

    private void read(Settings settings) {
        rules("rules", settings.rules());
        area("coverage", settings.coverage());
        localities(settings);
        refusals(settings);
        timers(settings.timers());
        support(settings.support());
        problems.addAll(AgreementCheck.problems(settings.support()));
        providers(settings);
        contact(settings.contact().value());
        dataProtection(settings.dataProtection().value());
        branding(settings.branding().value());
        var hours = settings.dutyHours().value();
        refuseIf(hours.days().isEmpty(), "dutyHours", "Choose at least one day");
        refuseIf(!hours.from().isBefore(hours.to()), "dutyHours", "The end must be later than the beginning");
        refuseIf(
                settings.employers().mode().value() != EmployerMode.REFER
                        && settings.employers().signpost().value().isBlank(),
                "employers.signpost",
                "Where employers do not refer, write what they can hand to their staff");
        refuseIf(settings.meetings().modes().value().isEmpty(), "meetings.modes", "Choose at least one way to meet");
        refuseIf(settings.intake().ways().value().isEmpty(), "intake.ways", "Leave at least one way in open");
    }

    private void rules(String at, Rules rules) {
        within(at + ".minimumAge", rules.minimumAge().value(), 14, 100, "years");
        limit(at + ".maxWeeksOutOfWork", rules.maxWeeksOutOfWork().value());
        limit(at + ".maxWeeksAbsent", rules.maxWeeksAbsent().value());
        for (var cohort : Cohort.values()) {
            within(at + ".weeksOfSupport", rules.weeksOfSupport().of(cohort).value(), 1, 52, "weeks");
        }
        refuseIf(rules.cohorts().value().isEmpty(), at + ".cohorts", "Choose at least one group of people to serve");
        refuseIf(rules.residency().value().isEmpty(), at + ".residency", "Choose at least one test of place");
    }

    private void limit(String at, WeekLimit limit) {
        if (limit.weeks() != null) {
            within(at, limit.weeks(), 1, 520, "weeks, or no limit");
        }
    }

    private void area(String at, Sourced<Area> area) {
        refuseIf(area.value().isEmpty(), at, "Say what lies in it, or that it is the whole ICB");
    }

    private void localities(Settings settings) {
        var seen = new HashSet<String>();
        for (var locality : settings.localities()) {
            var at = "localities." + locality.code();
            refuseIf(!CODE.matcher(locality.code()).matches(), at, "Use small letters, digits and hyphens");
            refuseIf(!seen.add(locality.code()), at, "Two localities have this code");
            refuseIf(locality.name().isBlank(), at, "Give the locality a name");
            area(at + ".area", locality.area());
            if (locality.overrides() != null) {
                rules(at, settings.rules().with(locality.overrides()));
            }
        }
    }

    private void refusals(Settings settings) {
        var given = settings.refusals().stream().map(Refusal::reason).collect(toSet());
        for (var reason : RefusalReason.values()) {
            refuseIf(!given.contains(reason), "refusals." + reason, "Write the words and the way on for this reason");
        }
        for (var refusal : settings.refusals()) {
            refuseIf(
                    refusal.words().isBlank() || refusal.redirect().isBlank(),
                    "refusals." + refusal.reason(),
                    "Every refusal needs words and a way on");
        }
    }

    private void timers(Timers timers) {
        var days = Map.of(
                "screeningWorkingDays", timers.screeningWorkingDays(),
                "unconfirmedDays", timers.unconfirmedDays(),
                "informationWorkingDays", timers.informationWorkingDays(),
                "firstContactWorkingDays", timers.firstContactWorkingDays(),
                "firstAppointmentWorkingDays", timers.firstAppointmentWorkingDays(),
                "planWorkingDays", timers.planWorkingDays(),
                "contactingWorkingDays", timers.contactingWorkingDays(),
                "letterWorkingDays", timers.letterWorkingDays(),
                "passOnWorkingDays", timers.passOnWorkingDays());
        days.forEach((name, timer) -> within("timers." + name, timer.value(), 1, 60, "days"));
        within("timers.employerDraftPurgeDays", timers.employerDraftPurgeDays().value(), 1, 30, "days");
        within("timers.draftPurgeDays", timers.draftPurgeDays().value(), 1, 90, "days");
        within("timers.reopenDays", timers.reopenDays().value(), 1, 90, "days");
        within("timers.releaseDays", timers.daysToAnswerARelease(), 7, 60, "days");
        within("timers.silenceDays", timers.silenceDays().value(), 1, 60, "days");
    }

    private void support(SupportRules support) {
        within("support.pauseWeeks", support.pauseWeeks().value(), 1, 12, "weeks");
        within("support.extensionWeeks", support.extensionWeeks().value(), 0, 26, "weeks");
        var returning = support.returning();
        within("support.returning.fitNoteDays", returning.fitNoteDays().value(), 1, 28, "days");
        within("support.returning.steepHours", returning.steepHours().value(), 1, 40, "hours");
        within("support.returning.longestWeeks", returning.longestWeeks().value(), 2, 26, "weeks");
        within("support.returning.deviationHours", returning.deviationHours().value(), 1, 40, "hours");
        var weights = support.caseWeights().value();
        Stream.of(weights.reaching(), weights.beginning(), weights.underWay(), weights.paused(), weights.ending())
                .forEach(weight -> within("support.caseWeights", weight, 0, 300, "hundredths of a case"));
        refuseIf(weights.underWay() == 0, "support.caseWeights", "A case under way cannot weigh nothing");
        var missed = support.missedAppointments().value();
        within("support.missedAppointments", missed.contactAfter(), 1, 9, "appointments");
        within("support.missedAppointments", missed.endAfter(), 2, 10, "appointments");
        refuseIf(
                missed.endAfter() <= missed.contactAfter(),
                "support.missedAppointments",
                "Support cannot be to end before somebody was asked to contact the person");
    }

    private void providers(Settings settings) {
        var localities = settings.localities().stream().map(Locality::code).collect(toSet());
        refuseIf(
                settings.providers().stream().noneMatch(p -> p.localities().isEmpty()),
                "providers",
                "Name a provider for everywhere that has none of its own");
        var seen = new HashSet<String>();
        for (var provider : settings.providers()) {
            var at = "providers." + provider.code();
            refuseIf(!CODE.matcher(provider.code()).matches(), at, "Use small letters, digits and hyphens");
            refuseIf(!seen.add(provider.code()), at, "Two providers have this code");
            refuseIf(provider.controller().isBlank(), at, "Say who answers for the data");
            refuseIf(provider.privacyNotice().paragraphs().isEmpty(), at, "Write the privacy notice");
            refuseIf(!localities.containsAll(provider.localities()), at, "It serves a locality that does not exist");
        }
    }

    private void contact(Contact contact) {
        refuseIf(!PHONE.matcher(contact.phone()).matches(), "contact.phone", "Enter a phone number, like 01632 960001");
        refuseIf(
                !EMAIL.matcher(contact.email()).matches(),
                "contact.email",
                "Enter an e-mail address, like name@icb.example");
    }

    private void dataProtection(DataProtection contact) {
        refuseIf(
                contact.function().isBlank() || contact.function().length() > 80,
                "dataProtection.function",
                "Enter what they are, like Data Protection Officer, in at most 80 letters");
        refuseIf(
                !EMAIL.matcher(contact.email()).matches(),
                "dataProtection.email",
                "Enter an e-mail address, like name@icb.example");
    }

    private void branding(Branding branding) {
        Stream.of(branding.name(), branding.shortName())
                .filter(name -> name.isBlank() || name.length() > 80)
                .forEach(name -> problems.add(new Problem("branding.name", "Enter a name of at most 80 letters")));
        refuseIf(!INITIALS.matcher(branding.initials()).matches(), "branding.initials", "Enter two to four letters");
        Accent.problem(branding.accent()).ifPresent(words -> problems.add(new Problem("branding.accent", words)));
    }

    private void within(String at, int value, int from, int to, String unit) {
        refuseIf(value < from || value > to, at, "Enter %d to %d %s".formatted(from, to, unit));
    }

    private void refuseIf(boolean wrong, String at, String words) {
        if (wrong) {
            problems.add(new Problem(at, words));
        }
    }
}
