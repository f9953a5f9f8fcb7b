package uk.workwell.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.person.People;
import uk.workwell.tenant.CurrentTenant;

/** What the person does with a question that was asked back, after code and date of birth. */
@Service
@Transactional
public class AnsweringQuestions {

    private static final int LINKS_AGAIN_AT_MOST = 3;

    private final Referrals referrals;
    private final Dialogue dialogue;
    private final AskingBack asking;
    private final TakingAnswers answers;
    private final Links links;
    private final People people;
    private final ApplicationEventPublisher events;

    AnsweringQuestions(
            Referrals referrals,
            Dialogue dialogue,
            AskingBack asking,
            TakingAnswers answers,
            Links links,
            People people,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.dialogue = dialogue;
        this.asking = asking;
        this.answers = answers;
        this.links = links;
        this.people = people;
        this.events = events;
    }

    /** What came of an answer. */
    public sealed interface Answered {

        /** @param decideBy until when somebody decides now */
        record Received(LocalDate decideBy) implements Answered {}

        /** It was answered already, or the time has passed. */
        record NoLongerOpen() implements Answered {}

        /** @param words what is missing; nothing was changed */
        record Incomplete(String words) implements Answered {}
    }

    /** The question, while it waits for its answer. */
    @Transactional(readOnly = true)
    public Optional<Exchange> open(ReferralId id) {
        return referrals
                .findById(id)
                .filter(this::waits)
                .flatMap(referral -> dialogue.open(id))
                .map(Exchange::forWhomeverIsAsked);
    }

    /** Whether the person was born on that day. False as well when nothing waits. */
    @Transactional(readOnly = true)
    public boolean bornOn(ReferralId id, LocalDate day) {
        return referrals
                .findById(id)
                .filter(this::waits)
                .flatMap(referral -> people.find(referral.person()))
                .map(card -> card.birthDate().equals(day))
                .orElse(false);
    }

    /** The referral goes back to the queue. Joins the caller's transaction. */
    public Answered answer(ReferralId id, String words) {
        return answers.take(
                referrals.lock(id).filter(this::waits),
                words,
                referral -> new InformationGiven(CurrentTenant.get(), id, referral.person()));
    }

    /** Another link to the question, at most three times; the person asked for it. */
    public void sendAgain(ReferralId id) {
        var found = referrals.lock(id).filter(this::waits);
        if (found.isEmpty() || links.issued(Purpose.ANSWER_QUESTION, id.value()) > LINKS_AGAIN_AT_MOST) {
            return;
        }
        var until = found.get().answerBy();
        if (until == null) throw new IllegalStateException("A referral that waits for an answer has a day");
        UUID ticket = asking.ticket(id, until);
        events.publishEvent(new InformationRequested(CurrentTenant.get(), id, ticket));
    }

    private boolean waits(Referral referral) {
        return asking.waitsFor(Exchange.AskedOf.PERSON, referral);
    }
}
