package uk.workwell.selfservice;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.ConfirmReferral;
import uk.workwell.referral.Confirmed;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** The person's answer: it uses the link up and takes effect in one transaction, so that twice is once. */
@Service
class Answering {

    /** Stored with the permission, as the person read it. */
    static final String QUESTION = "May your employer know that you are in contact with us?";

    private final Links links;
    private final ConfirmingReferrals confirming;
    private final UnplacedReferrals unplaced;
    private final Permissions permissions;
    private final PersonsSide side;
    private final TransactionTemplate transaction;

    Answering(
            Links links,
            ConfirmingReferrals confirming,
            UnplacedReferrals unplaced,
            Permissions permissions,
            PersonsSide side,
            TransactionTemplate transaction) {
        this.links = links;
        this.confirming = confirming;
        this.unplaced = unplaced;
        this.permissions = permissions;
        this.side = side;
        this.transaction = transaction;
    }

    /** What came of it. */
    sealed interface Answer {

        /** @param answerBy until when somebody decides */
        record Sent(LocalDate answerBy) implements Answer {}

        /** The link was used by another request, or the referral is no longer there. */
        record Late() implements Answer {}

        /** Something is missing; nothing was changed. */
        record Missing(Fault fault) implements Answer {}
    }

    Answer send(Ticket ticket, AboutYou about, LastAnswers last) {
        return inTransaction(ticket, () -> {
            if (!links.use(ticket.id())) {
                return new Answer.Late();
            }
            return switch (confirming.confirm(command(ticket, about, last))) {
                case Confirmed.Received received -> {
                    if (last.permitsContact()) {
                        permissions.give(new GivePermission(
                                received.provider(),
                                received.referral().value(),
                                received.employer(),
                                SharedItem.IN_CONTACT,
                                QUESTION,
                                null));
                    }
                    links.endAll(ticket.subject());
                    yield new Answer.Sent(received.answerBy());
                }
                case Confirmed.NoLongerOpen() -> new Answer.Late();
                case Confirmed.Incomplete(var field, var words) -> new Answer.Missing(new Fault(field, words));
            };
        });
    }

    /** The employer's words are destroyed at once. */
    void decline(Ticket ticket) {
        if (ticket.purpose() == Purpose.PLACE_REFERRAL) {
            side.withoutIcb(
                    ticket,
                    () -> transaction.execute(status -> {
                        boolean works = links.use(ticket.id());
                        if (works) {
                            unplaced.decline(ticket.subject());
                        }
                        return works;
                    }));
            return;
        }
        inTransaction(ticket, () -> {
            if (links.use(ticket.id())) {
                confirming.decline(new ReferralId(ticket.subject()));
                links.endAll(ticket.subject());
            }
            return new Answer.Late();
        });
    }

    private Answer inTransaction(Ticket ticket, java.util.function.Supplier<Answer> work) {
        return side.within(ticket, () -> {
            var answer = transaction.execute(status -> {
                var made = work.get();
                if (made instanceof Answer.Missing) {
                    status.setRollbackOnly();
                }
                return made;
            });
            if (answer == null) {
                throw new IllegalStateException("No answer came of an answer");
            }
            return answer;
        });
    }

    private static ConfirmReferral command(Ticket ticket, AboutYou about, LastAnswers last) {
        return new ConfirmReferral(
                new ReferralId(ticket.subject()),
                about.corrections(),
                AboutYou.typed(about.mobile()).map(MobileNumber::of).orElse(null),
                AboutYou.typed(about.email()).map(EmailAddress::of).orElse(null),
                AboutYou.typed(about.preferredContact()).orElse(null),
                AboutYou.typed(about.contactTimes()).orElse(null),
                AboutYou.typed(about.accessNeeds()).orElse(null),
                AboutYou.typed(about.comment()).orElse(null),
                last.healthLink(),
                AboutYou.typed(about.nhsNumber()).map(NhsNumber::of).orElse(null),
                last.lastWorked(),
                last.agrees(),
                last.permitsContact(),
                last.said());
    }
}
