package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.agreement.PersonsAdjustments.Read;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.Ticket;
import uk.workwell.person.People;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;

/** What a person reads and does behind a link about changes at work. */
@Service
class PersonsAgreements {

    private final PersonsSide side;
    private final PersonsAdjustments persons;
    private final Adjustments adjustments;
    private final AcceptedReferrals accepted;
    private final People people;
    private final EmployerPreview preview;
    private final Links links;
    private final TransactionTemplate transaction;

    PersonsAgreements(
            PersonsSide side,
            PersonsAdjustments persons,
            Adjustments adjustments,
            AcceptedReferrals accepted,
            People people,
            EmployerPreview preview,
            Links links,
            TransactionTemplate transaction) {
        this.side = side;
        this.persons = persons;
        this.adjustments = adjustments;
        this.accepted = accepted;
        this.people = people;
        this.preview = preview;
        this.links = links;
        this.transaction = transaction;
    }

    /**
     * What the page shows.
     *
     * @param first what waits for the person, longest; null when nothing does
     * @param mayAsk whether an employer referred them: else there is nobody to ask
     */
    record Page(
            List<AdjustmentFile> all,
            @Nullable AdjustmentFile first,
            List<Reader> readers,
            String name,
            boolean mayAsk) {}

    /** What the employer wrote counts as read from now on. */
    Page page(Ticket ticket) {
        return side.within(ticket, () -> {
            side.seen(ticket, "adjustments");
            var all = persons.read(ticket.subject());
            var first = all.stream()
                    .filter(one -> one.now().waitsForThePerson())
                    .min(Comparator.comparing(one -> one.now().createdAt()))
                    .orElse(null);
            return new Page(
                    all,
                    first,
                    preview.readers(ticket.subject()),
                    name(ticket),
                    facts(ticket).map(ReferralFacts::employer).isPresent());
        });
    }

    private Optional<ReferralFacts> facts(Ticket ticket) {
        return Optional.ofNullable(transaction.execute(status -> accepted.facts(new ReferralId(ticket.subject()))))
                .flatMap(found -> found);
    }

    /** As it stands under what they sign. */
    private String name(Ticket ticket) {
        return facts(ticket)
                .flatMap(facts -> people.find(facts.person()))
                .map(card -> card.name())
                .orElse("You");
    }

    /** Asks for something; it waits for the person's own permission next, in the very words. */
    AdjustmentResult ask(Ticket ticket, String code, String words) {
        return side.within(ticket, () -> facts(ticket)
                .filter(facts -> facts.employer() != null)
                .map(facts -> adjustments.ask(new AskForAdjustment(
                        facts.provider().value(),
                        ticket.subject(),
                        Objects.requireNonNull(facts.employer()),
                        Party.PERSON,
                        code,
                        words,
                        null)))
                .orElseGet(AdjustmentResult.NotFound::new));
    }

    AdjustmentResult permit(Ticket ticket, Read read, @Nullable LocalDate until, Set<MemberId> only) {
        return side.within(ticket, () -> persons.permit(read, ShareAnswer.QUESTION, until, only));
    }

    AdjustmentResult act(Ticket ticket, Read read, AdjustmentAnswer answer) {
        return side.within(ticket, () -> {
            var words = answer.words();
            return switch (answer.act()) {
                case REFUSE -> persons.refuse(read);
                case ACCEPT -> persons.accept(read, name(ticket));
                case SIGN -> persons.sign(read, name(ticket));
                case TURN_DOWN -> persons.turnDown(read, words);
                case CONFIRM -> persons.confirm(read, words);
                case CHANGE -> persons.askForChange(read, words);
                case SAY -> persons.say(read, words);
                case WITHDRAW -> persons.withdraw(read);
                case ESCALATE -> persons.escalate(read, words);
                case END -> persons.end(read, words);
            };
        });
    }

    /** Once nothing waits any more, the link is used up. */
    boolean usedUp(Ticket ticket) {
        return side.within(
                ticket,
                () -> !adjustments.someWait(ticket.subject())
                        && Boolean.TRUE.equals(transaction.execute(status -> links.use(ticket.id()))));
    }
}
