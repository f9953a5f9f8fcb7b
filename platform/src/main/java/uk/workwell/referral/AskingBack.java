package uk.workwell.referral;

import java.time.Clock;
import java.time.Instant;
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
    private final AskableReferrers referrers;
    private final Links links;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;

    AskingBack(
            Dialogue dialogue,
            AskableReferrers referrers,
            Links links,
            SettingsBook settings,
            WorkingDays calendar,
            Clock clock) {
        this.dialogue = dialogue;
        this.referrers = referrers;
        this.links = links;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    Outcome ask(Referral referral, AskBack ask, StaffId by) {
        if (ask.why().isBlank() || ask.why().length() > AskBack.WHY) {
            return Deciding.no("Choose why you ask.");
        }
        var problem = problem(ask.question(), "Write the question, in plain words.");
        if (problem.isPresent()) {
            return Deciding.no(problem.get());
        }
        return switch (ask.of()) {
            case PERSON -> {
                var until = asked(referral, ask, by);
                yield Deciding.yes(
                        new InformationRequested(CurrentTenant.get(), referral.id(), ticket(referral.id(), until)));
            }
            case REFERRER ->
                referrers
                        .of(referral)
                        .map(referrer -> askReferrer(referral, referrer.id(), ask, by))
                        .orElseGet(() -> Deciding.no(
                                "No organisation that can be asked has referred this person. Ask the person instead."));
        };
    }

    private Outcome askReferrer(Referral referral, UUID referrer, AskBack ask, StaffId by) {
        var tenant = CurrentTenant.get();
        var until = asked(referral, ask, by);
        var ticket = links.issue(Purpose.REFER, tenant, null, referrer, endOf(until));
        return Deciding.yes(new ReferrerAsked(tenant, referral.id(), referrer, ticket.value()));
    }

    /** @return the last day for the answer */
    private LocalDate asked(Referral referral, AskBack ask, StaffId by) {
        var timers = settings.current(CurrentTenant.get()).timers();
        var until = inWorkingDays(timers.informationWorkingDays().value());
        referral.askBack(until);
        dialogue.ask(referral, ask, by, until);
        return until;
    }

    boolean waitsFor(AskedOf whom, Referral referral) {
        return referral.state() == ReferralState.INFO_REQUESTED
                && dialogue.open(referral.id())
                        .filter(open -> open.askedOf() == whom)
                        .isPresent();
    }

    /** A referrer's silence is not the person's: somebody decides with what there is. */
    void stopWaiting(Referral referral) {
        var timers = settings.current(CurrentTenant.get()).timers();
        referral.stopWaiting(inWorkingDays(timers.screeningWorkingDays().value()));
    }

    /** An answer that a colleague heard. The link is of no use any more. */
    Outcome heard(Referral referral, String answer) {
        var problem = problem(answer, "Write down what was answered.");
        if (problem.isPresent()) {
            return Deciding.no(problem.get());
        }
        boolean ofReferrer = waitsFor(AskedOf.REFERRER, referral);
        take(referral, answer);
        var tenant = CurrentTenant.get();
        return Deciding.yes(
                ofReferrer
                        ? new ReferrerAnswered(tenant, referral.id(), referral.person())
                        : new InformationGiven(tenant, referral.id(), referral.person()));
    }

    void take(Referral referral, String answer) {
        var timers = settings.current(CurrentTenant.get()).timers();
        referral.answer(inWorkingDays(timers.screeningWorkingDays().value()));
        dialogue.answer(referral.id(), answer.strip());
        links.endAll(referral.id().value());
    }

    /** A link that works to the end of that day. */
    UUID ticket(ReferralId referral, LocalDate until) {
        return links.issue(Purpose.ANSWER_QUESTION, CurrentTenant.get(), null, referral.value(), endOf(until))
                .value();
    }

    private static Instant endOf(LocalDate until) {
        return until.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
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
