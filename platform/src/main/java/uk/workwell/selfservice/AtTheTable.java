package uk.workwell.selfservice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import uk.workwell.look.Party;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.talk.Talk;
import uk.workwell.portal.talk.Talk.Area;
import uk.workwell.tenant.calendar.TypedDate;
import uk.workwell.tenant.calendar.Written;

/** What is done at a table whose pages have no script; the same for a person and for a firm, because they are equals at it. */
final class AtTheTable {

    private AtTheTable() {}

    /** What was typed; shown again after a slip. */
    record PromiseTyped(
            @Nullable String words,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {

        static final PromiseTyped EMPTY = new PromiseTyped(null, null, null, null);

        String promise() {
            return words == null ? "" : words;
        }
    }

    /** The text under the three headings, as it was typed. */
    record TextTyped(
            @Nullable String health,
            @Nullable String workplace,
            @Nullable String neither) {

        Map<Area, String> byArea() {
            var typed = new EnumMap<Area, String>(Area.class);
            typed.put(Area.HEALTH, health == null ? "" : health);
            typed.put(Area.WORKPLACE, workplace == null ? "" : workplace);
            typed.put(Area.NEITHER, neither == null ? "" : neither);
            return typed;
        }
    }

    /** One heading with what is in its field, and beside it what another saved meanwhile; empty where nothing differs. */
    record Line(String key, String label, String hint, String words, String theirs) {}

    static String did(Sitting at, Model model, String field, Function<Table, Answered> verb) {
        return switch (verb.apply(at.table())) {
            case Answered.Done done -> at.back();
            case Answered.Refused(var on, var why) -> at.page(model, List.of(new Fault(field, why)), null);
            case Answered.Changed changed ->
                at.page(
                        model,
                        List.of(new Fault(
                                field,
                                changed.by() + " has written meanwhile. Read version " + changed.revision()
                                        + " and try again")),
                        null);
            case Answered.Outdated outdated -> at.page(model, List.of(), outdated);
            case Answered.Gone gone -> throw new LinkGone();
        };
    }

    static String prepare(Sitting at, Model model, String preparation) {
        model.addAttribute("preparation", preparation);
        return did(at, model, "preparation", table -> table.prepare(preparation));
    }

    static String promise(Sitting at, Model model, int revision, String owner, PromiseTyped typed) {
        var due = TypedDate.read(typed.day(), typed.month(), typed.year());
        var party = Arrays.stream(Party.values())
                .filter(one -> one.name().equals(owner))
                .findFirst();
        var faults = new ArrayList<Fault>();
        if (typed.promise().isBlank()) faults.add(new Fault("promise", "Write what will be done"));
        if (party.isEmpty()) faults.add(new Fault("owner", "Choose who does it"));
        if (due.isEmpty()) faults.add(new Fault("day", "Enter the day as a date, like 4 12 2026"));
        model.addAttribute("typed", typed);
        return faults.isEmpty()
                ? did(at, model, "promise", table -> table.promise(revision, party.get(), due.get(), typed.promise()))
                : at.page(model, faults, null);
    }

    static String sign(Sitting at, Model model, int revision, String hash, String read) {
        return read.isEmpty()
                ? at.page(model, List.of(new Fault("read", "Say that you have read it")), null)
                : did(at, model, "read", table -> table.sign(revision, hash));
    }

    /** The others see that somebody is writing: a sign, so not by opening a page. */
    static String begin(Sitting at) {
        at.table().isWritingWithoutScript();
        return "redirect:" + at.base() + "/write?c=" + TalkWithEmployer.id(at.c());
    }

    static String form(Sitting at, Model model) {
        var talk = writable(at);
        return show(at, talk, talk.revision(), talk.texts(), Map.of(), model, List.of());
    }

    /** Whoever was quicker is shown beside it; nothing is lost. */
    static String save(Sitting at, Model model, int revision, TextTyped text) {
        var typed = text.byArea();
        return switch (at.table().write(revision, typed)) {
            case Answered.Done done -> at.back();
            case Answered.Refused(var on, var why) ->
                show(at, writable(at), revision, typed, Map.of(), model, List.of(new Fault("health", why)));
            case Answered.Changed changed -> {
                model.addAttribute("by", changed.by());
                model.addAttribute("at", Written.time(changed.at()));
                yield show(
                        at,
                        writable(at),
                        changed.revision(),
                        typed,
                        changed.now(),
                        model,
                        List.of(new Fault(
                                "health", changed.by() + " wrote while you were writing. Read it, then save again")));
            }
            case Answered.Outdated outdated -> throw new LinkGone();
            case Answered.Gone gone -> throw new LinkGone();
        };
    }

    private static Talk writable(Sitting at) {
        return at.table().read().filter(Talk::canWrite).orElseThrow(LinkGone::new);
    }

    private static String show(
            Sitting at,
            Talk talk,
            int revision,
            Map<Area, String> typed,
            Map<Area, String> theirs,
            Model model,
            List<Fault> faults) {
        model.addAttribute("base", at.base());
        model.addAttribute("c", talk.id().toString());
        model.addAttribute("revision", revision);
        model.addAttribute("writing", talk.writing());
        model.addAttribute("signing", talk.step() == Talk.Step.SIGN);
        model.addAttribute(
                "lines",
                List.of(Area.values()).stream()
                        .map(area -> line(area, typed, theirs))
                        .toList());
        return at.dressed(model, "r/write", faults);
    }

    private static Line line(Area area, Map<Area, String> typed, Map<Area, String> theirs) {
        var mine = typed.getOrDefault(area, "");
        var other = theirs.getOrDefault(area, mine.strip());
        return new Line(
                area.name().toLowerCase(java.util.Locale.ROOT),
                area.words(),
                area.hint(),
                mine,
                other.equals(mine.strip()) ? "" : other.isEmpty() ? "Nothing" : other);
    }

    /** What is no id is nobody's. */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
