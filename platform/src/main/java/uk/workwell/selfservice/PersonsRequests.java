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
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleFile;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.PersonsFlexible;
import uk.workwell.agreement.flexible.PersonsFlexible.Read;
import uk.workwell.agreement.flexible.PrepareRequest;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Ticket;
import uk.workwell.person.People;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;

/** What a person reads and does about requests for flexible working, behind the link to their changes at work. */
@Service
class PersonsRequests {

    /** As the person reads it above the words; it holds none of them. */
    private static final String QUESTION = "Make this request to my employer, word by word as it stands here?";

    private final PersonsSide side;
    private final PersonsFlexible persons;
    private final FlexibleWorking working;
    private final AcceptedReferrals accepted;
    private final People people;
    private final EmployerPreview preview;
    private final TransactionTemplate transaction;

    PersonsRequests(
            PersonsSide side,
            PersonsFlexible persons,
            FlexibleWorking working,
            AcceptedReferrals accepted,
            People people,
            EmployerPreview preview,
            TransactionTemplate transaction) {
        this.side = side;
        this.persons = persons;
        this.working = working;
        this.accepted = accepted;
        this.people = people;
        this.preview = preview;
        this.transaction = transaction;
    }

    /**
     * What the page shows.
     *
     * @param all those that wait for the person first
     * @param mayAsk whether an employer referred them: else there is nobody to ask
     */
    record Page(List<FlexibleFile> all, List<Reader> readers, String name, boolean mayAsk) {}

    /** What the employer wrote counts as read from now on. */
    Page page(Ticket ticket, LocalDate today) {
        return side.within(ticket, () -> {
            side.seen(ticket, "flexible working");
            var all = persons.read(ticket.subject()).stream()
                    .sorted(Comparator.comparing(
                            (FlexibleFile one) -> !one.now().waitsForThePerson(today)))
                    .toList();
            return new Page(
                    all,
                    preview.readers(ticket.subject()),
                    name(ticket),
                    facts(ticket).map(ReferralFacts::employer).isPresent());
        });
    }

    /** Whether something of it waits for the person. */
    boolean someWait(Ticket ticket) {
        return side.within(ticket, () -> working.someWait(ticket.subject()));
    }

    private Optional<ReferralFacts> facts(Ticket ticket) {
        return Optional.ofNullable(transaction.execute(status -> accepted.facts(new ReferralId(ticket.subject()))))
                .flatMap(found -> found);
    }

    private String name(Ticket ticket) {
        return facts(ticket)
                .flatMap(facts -> people.find(facts.person()))
                .map(card -> card.name())
                .orElse("You");
    }

    /** Writes it down; it waits for the person's own signature next, in the very words. */
    FlexibleResult prepare(
            Ticket ticket,
            String code,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate earlierOn,
            @Nullable LocalDate earlierToo) {
        return side.within(ticket, () -> facts(ticket)
                .filter(facts -> facts.employer() != null)
                .map(facts -> working.prepare(new PrepareRequest(
                        facts.wall(),
                        ticket.subject(),
                        facts.person().value(),
                        Objects.requireNonNull(facts.employer()),
                        Party.PERSON,
                        code,
                        words,
                        from,
                        earlierOn,
                        earlierToo)))
                .orElseGet(FlexibleResult.NotFound::new));
    }

    FlexibleResult make(Ticket ticket, Read read, Set<MemberId> only) {
        return side.within(ticket, () -> persons.make(read, name(ticket), QUESTION, only));
    }

    FlexibleResult act(Ticket ticket, Read read, FlexibleAct act, String words) {
        return side.within(ticket, () -> switch (act) {
            case DISCARD -> persons.discard(read);
            case ACCEPT -> persons.accept(read, name(ticket));
            case TURN_DOWN -> persons.turnDown(read, words);
            case ALLOW_LONGER -> persons.allowLonger(read);
            case DENY_LONGER -> persons.denyLonger(read, words);
            case GIVE_REASON -> persons.giveReason(read, words);
            case APPEAL -> persons.appeal(read, words);
            case SAY -> persons.say(read, words);
            case WITHDRAW -> persons.withdraw(read);
            case CLOSE_UNANSWERED -> persons.closeUnanswered(read);
        });
    }
}
