package uk.workwell.selfservice;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Overrides;
import uk.workwell.tenant.settings.RightToWorkCheck;
import uk.workwell.tenant.settings.Rules;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.Source;
import uk.workwell.tenant.settings.Sourced;
import uk.workwell.tenant.settings.WeekLimit;
import uk.workwell.tenant.settings.WeeksOfSupport;

/**
 * What an ICB's page says about whom the service is for. An assumed setting is never shown as that ICB's rule, except in the
 * demonstration, where it is marked as an example.
 */
final class FindFacts {

    private final boolean examplesToo;
    private final List<Fact> facts = new ArrayList<>();

    /**
     * One sentence.
     *
     * @param where the locality that it is true of; null for the whole area
     * @param key of the sentence in the message bundle
     * @param number what goes into it, if anything
     * @param source where and when it was published; null for an example
     */
    record Fact(
            @Nullable String where,
            String key,
            @Nullable Integer number,
            @Nullable String source) {}

    /**
     * Sentences that come from one place.
     *
     * @param source where and when it was published; null for examples
     */
    record Group(@Nullable String source, List<Fact> facts) {}

    private FindFacts(boolean examplesToo) {
        this.examplesToo = examplesToo;
    }

    static List<Group> of(Settings settings, boolean examplesToo) {
        var page = new FindFacts(examplesToo);
        page.rules(null, asOverrides(settings.rules()));
        for (var locality : settings.localities()) {
            if (locality.overrides() != null) {
                page.rules(locality.name(), locality.overrides());
            }
        }
        settings.refusals().stream()
                .filter(refusal -> refusal.excludes())
                .forEach(refusal -> page.say(null, "not." + refusal.reason(), null, refusal.source()));
        return page.bySource();
    }

    /** What the area published first, in the order of its sentences; examples last. */
    private List<Group> bySource() {
        var groups = new LinkedHashMap<String, List<Fact>>();
        facts.forEach(fact -> groups.computeIfAbsent(requireNonNullElse(fact.source(), ""), source -> new ArrayList<>())
                .add(fact));
        var examples = groups.remove("");
        var ordered = new ArrayList<Group>();
        groups.forEach((source, said) -> ordered.add(new Group(source, said)));
        if (examples != null) {
            ordered.add(new Group(null, examples));
        }
        return ordered;
    }

    private void rules(@Nullable String where, Overrides rules) {
        if (rules.minimumAge() != null) {
            say(where, "age", rules.minimumAge().value(), rules.minimumAge().source());
        }
        if (rules.residency() != null) {
            say(
                    where,
                    "place." + names(rules.residency().value()),
                    null,
                    rules.residency().source());
        }
        if (rules.cohorts() != null) {
            say(
                    where,
                    "work." + names(rules.cohorts().value()),
                    null,
                    rules.cohorts().source());
        }
        limit(where, "outOfWork", rules.maxWeeksOutOfWork());
        limit(where, "absent", rules.maxWeeksAbsent());
        if (rules.rightToWork() != null && rules.rightToWork().value() != RightToWorkCheck.NONE) {
            say(
                    where,
                    "right." + rules.rightToWork().value(),
                    null,
                    rules.rightToWork().source());
        }
        if (rules.weeksOfSupport() != null) {
            weeks(where, rules.weeksOfSupport());
        }
    }

    private void limit(@Nullable String where, String key, @Nullable Sourced<WeekLimit> limit) {
        if (limit != null && limit.value().weeks() != null) {
            say(where, key, limit.value().weeks(), limit.source());
        }
    }

    /** One sentence where all three are the same and known from the same place. */
    private void weeks(@Nullable String where, WeeksOfSupport weeks) {
        if (weeks.inWork().equals(weeks.offSick()) && weeks.inWork().equals(weeks.outOfWork())) {
            say(where, "weeks", weeks.inWork().value(), weeks.inWork().source());
            return;
        }
        for (var cohort : Cohort.values()) {
            say(
                    where,
                    "weeks." + cohort,
                    weeks.of(cohort).value(),
                    weeks.of(cohort).source());
        }
    }

    private void say(@Nullable String where, String key, @Nullable Integer number, Source source) {
        if (source.isPublished() || examplesToo) {
            facts.add(new Fact(where, "find.fact." + key, number, words(source)));
        }
    }

    private static @Nullable String words(Source source) {
        return source.where() == null || source.when() == null
                ? null
                : source.where() + " (dated or read on " + Written.day(source.when()) + ")";
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(joining("_"));
    }

    private static Overrides asOverrides(Rules rules) {
        return new Overrides(
                rules.minimumAge(),
                rules.maxWeeksOutOfWork(),
                rules.maxWeeksAbsent(),
                rules.cohorts(),
                rules.weeksOfSupport(),
                rules.residency(),
                rules.rightToWork());
    }
}
