package uk.workwell.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.referral.Deciding.Outcome;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** One more question before a decision, and its answer. */
@Component
class AskingBack {

    static final int LONGEST = 1_500;

    private final Dialogue dialogue;
    private final Links links;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;

    AskingBack(Dialogue dialogue, Links links, SettingsBook settings, WorkingDays calendar, Clock clock) {
        this.dialogue = dialogue;
        this.links = links;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    Outcome ask(Referral referral, String question, StaffId by) {
        var problem = problem(question, "Write the question to the person, in plain words.");
        if (problem.isPresent()) {
            return Deciding.no(problem.get());
        }
        var tenant = CurrentTenant.get();
        var timers = settings.current(tenant).timers();
        var until = inWorkingDays(timers.informationWorkingDays().value());
        referral.askBack(until);
        dialogue.ask(referral, AskedOf.PERSON, question.strip(), by, until);
        return Deciding.yes(new InformationRequested(tenant, referral.id(), ticket(referral.id(), until)));
    }

    /** An answer that a colleague heard. The link is of no use any more. */
    Outcome heard(Referral referral, String answer) {
        var problem = problem(answer, "Write down what was answered.");
        if (problem.isPresent()) {
            return Deciding.no(problem.get());
        }
        take(referral, answer);
        return Deciding.yes(new InformationGiven(CurrentTenant.get(), referral.id(), referral.person()));
    }

    void take(Referral referral, String answer) {
        var timers = settings.current(CurrentTenant.get()).timers();
        referral.answer(inWorkingDays(timers.screeningWorkingDays().value()));
        dialogue.answer(referral.id(), answer.strip());
        links.endAll(referral.id().value());
    }

    /** A link that works to the end of that day. */
    UUID ticket(ReferralId referral, LocalDate until) {
        return links.issue(
                        Purpose.ANSWER_QUESTION,
                        CurrentTenant.get(),
                        null,
                        referral.value(),
                        until.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant())
                .value();
    }

    static Optional<String> problem(String words, String missing) {
        if (words.isBlank()) {
            return Optional.of(missing);
        }
        return words.length() > LONGEST
                ? Optional.of("Shorten this to " + LONGEST + " characters or fewer.")
                : Optional.empty();
    }

    private LocalDate inWorkingDays(int days) {
        return calendar.add(WorkingDays.today(clock), days);
    }
}
