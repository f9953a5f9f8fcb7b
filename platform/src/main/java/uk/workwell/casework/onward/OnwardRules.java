package uk.workwell.casework.onward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult.Fault;

/** What has to be true of an entry, each with words for the coach. */
final class OnwardRules {

    /** Longest text told to a service. In characters. */
    static final int LONGEST = 4_000;

    private static final int SHORT = 200;

    private OnwardRules() {}

    static List<Fault> draft(String words) {
        if (words.isBlank()) return List.of(new Fault("words", "Write what the service should know"));
        return words.length() > LONGEST ? List.of(new Fault("words", "Shorten this to 4,000 characters")) : List.of();
    }

    static List<Fault> of(OnwardReferral found, OnwardCommand command, LocalDate today) {
        var faults = new ArrayList<>(days(command.on(), found.latestFact(), today));
        switch (command) {
            case OnwardCommand.Permit permit ->
                text(faults, "how", permit.how(), "Write how the person agreed, like “on the phone”");
            case OnwardCommand.Send send ->
                text(faults, "channel", send.channel(), "Write how it was sent, like “by their online form”");
            case OnwardCommand.Wait wait -> {
                if (wait.expectedStart().isBefore(wait.on())) {
                    faults.add(new Fault("expectedStart", "Choose a day on or after the day of this answer"));
                }
            }
            case OnwardCommand.Complete complete -> {
                if (complete.outcome().isBlank()) {
                    faults.add(new Fault("outcome", "Write what came of it: it goes back into the plan"));
                }
                tooLong(faults, complete.outcome());
            }
            case OnwardCommand.NotAttend notAttend -> tooLong(faults, notAttend.outcome());
            case OnwardCommand.Withdraw withdraw -> tooLong(faults, withdraw.outcome());
            case OnwardCommand.Chase chase -> {
                var due = found.nextChaseOn();
                if (due == null) {
                    faults.add(new Fault("on", "The service was asked twice already. Call them, or withdraw"));
                }
            }
            case OnwardCommand.Acknowledge any -> {}
            case OnwardCommand.Accept any -> {}
            case OnwardCommand.Reject any -> {}
            case OnwardCommand.Start any -> {}
        }
        return faults;
    }

    private static List<Fault> days(LocalDate on, @Nullable LocalDate after, LocalDate today) {
        if (on.isAfter(today)) return List.of(new Fault("on", "Choose today or an earlier day"));
        return after != null && on.isBefore(after)
                ? List.of(new Fault("on", "Choose a day on or after the step before"))
                : List.of();
    }

    private static void text(List<Fault> faults, String field, String value, String words) {
        if (value.isBlank()) faults.add(new Fault(field, words));
        else if (value.length() > SHORT) faults.add(new Fault(field, "Shorten this to 200 characters"));
    }

    private static void tooLong(List<Fault> faults, @Nullable String outcome) {
        if (outcome != null && outcome.length() > LONGEST) {
            faults.add(new Fault("outcome", "Shorten this to 4,000 characters"));
        }
    }
}
