package uk.workwell.selfservice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.link.Ticket;
import uk.workwell.look.Initials;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Talk;
import uk.workwell.portal.talk.Talk.Area;
import uk.workwell.portal.talk.Talk.Step;
import uk.workwell.returntowork.Conversation;
import uk.workwell.tenant.calendar.Written;

/** A conversation in the words of the person's page. */
@Component
class TalkWords {

    private final PersonsTable persons;
    private final PersonsPage page;

    TalkWords(PersonsTable persons, PersonsPage page) {
        this.persons = persons;
        this.page = page;
    }

    /** Another conversation of the same case. */
    record Other(String id, String stage, String when, String state) {}

    record Line(String label, String words) {}

    /** @param initials and party: the mark of whoever promised it */
    record PromiseLine(
            String id, String words, String who, String party, String initials, String by, Mark state, boolean open) {}

    /** @param more when and how, once they have signed */
    record SignatureLine(
            String name, String part, String party, String initials, Mark state, String more, boolean mine) {}

    /** A word on how something stands, in a tone of {@code look/parts :: tag}. */
    record Mark(String tone, String words) {}

    /** One of the steps that every conversation takes; {@code state} as {@code look/parts :: step} wants it. */
    record StepLine(String state, String name) {}

    /** @param outdated what is different from what was read, after a signature that was refused; else null */
    String page(Ticket ticket, String c, Model model, List<Fault> faults, Answered.@Nullable Outdated outdated) {
        var all = persons.all(ticket);
        if (all.isEmpty()) return "redirect:" + AskToTalk.PAGE;
        var chosen = PersonsTable.chosen(all, c).orElseThrow(LinkGone::new);
        var talk = persons.table(ticket, chosen.id()).read().orElseThrow(LinkGone::new);
        fill(model, talk, outdated);
        model.addAttribute("base", TalkWithEmployer.PAGE);
        model.addAttribute("asked", asked(chosen, talk));
        model.addAttribute(
                "others",
                all.stream()
                        .filter(one -> !one.id().equals(chosen.id()))
                        .map(TalkWords::other)
                        .toList());
        return page.dressed(model, ticket, "r/conversation", faults);
    }

    /** What the page shows whoever sits there. */
    static void fill(Model model, Talk talk, Answered.@Nullable Outdated outdated) {
        model.addAttribute("c", talk.id().toString());
        model.addAttribute("talk", talk);
        model.addAttribute("step", talk.step().name());
        model.addAttribute("steps", steps(talk.step()));
        model.addAttribute(
                "when", Written.longDay(talk.startsAt()) + ", " + Written.time(talk.startsAt()) + ", " + talk.how());
        model.addAttribute("written", talk.texts().values().stream().anyMatch(text -> !text.isEmpty()));
        model.addAttribute("writtenAt", Written.stamp(talk.writtenAt()));
        model.addAttribute(
                "lines",
                List.of(Area.values()).stream()
                        .map(area -> new Line(area.words(), talk.texts().getOrDefault(area, "")))
                        .toList());
        model.addAttribute(
                "promises",
                talk.promises().stream().map(one -> promise(talk, one)).toList());
        model.addAttribute(
                "signatures",
                talk.parties().stream().map(one -> signature(talk, one)).toList());
        model.addAttribute(
                "myTurn",
                talk.step() == Talk.Step.SIGN && talk.signatures().stream().noneMatch(one -> one.party() == talk.me()));
        model.addAttribute("differences", outdated == null ? List.of() : outdated.differences());
        model.addAttribute("outdated", outdated != null);
        if (!model.containsAttribute("preparation")) model.addAttribute("preparation", talk.preparation());
        if (!model.containsAttribute("typed")) model.addAttribute("typed", AtTheTable.PromiseTyped.EMPTY);
    }

    private static String asked(Conversation one, Talk talk) {
        var week = one.aboutWeek();
        if (week != null) {
            return "Week %d of your phased return was worked otherwise than planned. So that you can talk about it, this conversation is proposed."
                    .formatted(week + 1);
        }
        return switch (one.proposedBy()) {
            case PERSON -> "You asked for this conversation.";
            case EMPLOYER -> nameOf(talk, uk.workwell.look.Party.EMPLOYER) + " asked for this conversation.";
            case COACH -> nameOf(talk, uk.workwell.look.Party.COACH) + ", your coach, asked for this conversation.";
        };
    }

    private static String nameOf(Talk talk, uk.workwell.look.Party party) {
        return talk.parties().stream()
                .filter(one -> one.party() == party)
                .map(Talk.Person::name)
                .findFirst()
                .orElse("Somebody");
    }

    private static PromiseLine promise(Talk talk, Talk.Promised one) {
        var name = nameOf(talk, one.owner());
        return new PromiseLine(
                one.id().toString(),
                one.words(),
                one.owner() == talk.me() ? "You" : name,
                one.owner().suffix(),
                Initials.of(name),
                Written.day(one.due()),
                mark(one),
                one.open());
    }

    private static Mark mark(Talk.Promised one) {
        var state = one.state();
        if (state == null) return new Mark("quiet", "Counts once signed");
        if (one.late()) return new Mark("bad", "Late");
        return new Mark(one.open() ? "info" : state.equals("Kept") ? "good" : "warn", state);
    }

    private static SignatureLine signature(Talk talk, Talk.Person one) {
        var signed = talk.signatures().stream()
                .filter(by -> by.party() == one.party())
                .findFirst();
        boolean mine = one.party() == talk.me();
        return new SignatureLine(
                one.name(),
                mine ? "you" : one.part(),
                one.party().suffix(),
                Initials.of(one.name()),
                signed.isPresent()
                        ? new Mark("good", "Signed")
                        : mine && talk.step() == Step.SIGN ? new Mark("warn", "Your turn") : new Mark("quiet", "Open"),
                signed.map(by -> by.name() + ", " + Written.stamp(by.at()) + by.how())
                        .orElse("Has not signed yet"),
                mine);
    }

    private static List<StepLine> steps(Step now) {
        return Stream.of(Step.PREPARE, Step.WRITE, Step.SIGN, Step.SIGNED)
                .map(of -> new StepLine(
                        now == of ? "now" : now.compareTo(of) > 0 && now != Step.OFF ? "done" : "next",
                        switch (of) {
                            case PREPARE -> "Prepare";
                            case WRITE -> "Talk and agree";
                            case SIGN -> "Sign";
                            default -> "Keep the promises";
                        }))
                .toList();
    }

    private static Other other(Conversation one) {
        return new Other(
                one.id().toString(),
                one.stage().words(),
                Written.longDay(one.startsAt()),
                one.state().words());
    }
}
