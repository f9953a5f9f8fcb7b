package uk.workwell.casework;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contacts with somebody in support that move no state of the case: a step in its history, the words sealed. */
@Service
public class ContactLog {

    /** The step's verb; it is none of those that move a case. */
    static final String AFTER_MISSING = "contactAfterMissing";

    private final CaseSteps steps;
    private final LastContact last;
    private final Clock clock;

    ContactLog(CaseSteps steps, LastContact last, Clock clock) {
        this.steps = steps;
        this.last = last;
        this.clock = clock;
    }

    /** Somebody who did not come was contacted, or it was tried. Only who was reached was spoken with. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterMissing(CaseCard card, CaseStep.Contact contact) {
        steps.add(card, AFTER_MISSING, clock.instant(), contact);
        if (contact.outcome() == LogContact.Outcome.REACHED) {
            last.on(card.id(), SupportClock.dayOf(contact.at()));
        }
    }
}
