package uk.workwell.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/** More weeks: a coach asks, a lead who is somebody else answers with words. Runs in the verb's transaction. */
@Component
class Extending {

    private final ExtensionTable table;
    private final Supporting supporting;
    private final CaseSteps steps;
    private final ApplicationEventPublisher events;

    Extending(ExtensionTable table, Supporting supporting, CaseSteps steps, ApplicationEventPublisher events) {
        this.table = table;
        this.supporting = supporting;
        this.steps = steps;
        this.events = events;
    }

    CaseResult ask(CareCase found, Colleague by, AskExtension command, Instant now) {
        if (!possible(found)) return Contacting.tooLate(found);
        int left = weeksLeft(found);
        var faults = new ArrayList<Fault>();
        if (left <= 0) {
            faults.add(new Fault("weeks", "This area gives no more weeks"));
        } else if (command.weeks() < 1 || command.weeks() > left) {
            faults.add(
                    new Fault("weeks", "Enter 1 to %d weeks. That is what this area's limit leaves".formatted(left)));
        }
        Words.needed("reason", command.reason(), "Say what the weeks are for").ifPresent(faults::add);
        if (table.waiting(found.id()).isPresent()) {
            faults.add(new Fault("case", "The lead has not answered the request before this one yet"));
        }
        if (!faults.isEmpty()) return new Refused(faults);
        table.ask(found, command, by.id(), now);
        steps.addWithWords(found, "askExtension", found.state(), now, command.reason());
        events.publishEvent(new ExtensionAsked(found.tenant(), found.id()));
        return new Done(found.state());
    }

    CaseResult answer(CareCase found, Colleague by, AnswerExtension command, Instant now) {
        var asked = table.waiting(found.id());
        if (!by.is(Role.LEAD) || asked.isEmpty()) return new NotFound();
        if (asked.get().askedBy().equals(by.id())) {
            return Ending.refused("case", "You asked for these weeks yourself. Another lead has to answer");
        }
        var missing = Words.needed("words", command.words(), "Write a sentence for the coach");
        if (missing.isPresent()) return new Refused(List.of(missing.get()));
        return command.approved()
                ? extend(found, by, command, asked.get(), now)
                : refuse(found, by, command, asked.get(), now);
    }

    /** How many weeks the ICB's limit leaves. */
    int weeksLeft(CareCase found) {
        return supporting.rules(found).extensionWeeks().value() - found.extensionWeeks();
    }

    private CaseResult extend(CareCase found, Colleague by, AnswerExtension command, ExtensionAsk asked, Instant now) {
        if (!possible(found)) return Contacting.tooLate(found);
        if (asked.weeks() > weeksLeft(found)) {
            return Ending.refused("case", "This area's limit leaves %d weeks".formatted(Math.max(0, weeksLeft(found))));
        }
        if (!table.answer(asked.id(), command, by.id(), now)) return new NotFound();
        var from = found.state();
        found.extend(asked.weeks());
        supporting.end(found).ifPresent(found::endsOn);
        return supporting.done(found, CaseAction.EXTEND, from, now, command.words(), SupportExtended::new);
    }

    private CaseResult refuse(CareCase found, Colleague by, AnswerExtension command, ExtensionAsk asked, Instant now) {
        if (!table.answer(asked.id(), command, by.id(), now)) return new NotFound();
        steps.addWithWords(found, "refuseExtension", found.state(), now, command.words());
        events.publishEvent(new ExtensionRefused(found.tenant(), found.id()));
        return new Done(found.state());
    }

    private static boolean possible(CareCase found) {
        return found.can(CaseAction.EXTEND)
                && found.startedOn().isPresent()
                && (found.state() != CaseState.EXIT_DUE
                        || found.exitReason().equals(Optional.of(ExitReason.TIME_LIMIT)));
    }
}
