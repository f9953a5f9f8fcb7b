package uk.workwell.employer;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;

/** Somebody who was invited, and proved their mailbox, acts for the employer: the row first, then the account. */
@Service
public class JoiningMembers {

    private final MemberInvitations invitations;
    private final Staffing staffing;
    private final Employers employers;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    JoiningMembers(
            MemberInvitations invitations,
            Staffing staffing,
            Employers employers,
            Accounts accounts,
            PlatformTransactionManager transactions) {
        this.invitations = invitations;
        this.staffing = staffing;
        this.employers = employers;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A repeat goes on where it was interrupted. Called with no transaction open.
     *
     * @return empty if the invitation was taken back, or they have left since
     */
    public Optional<Accounts.Made> join(EmployerId employer, UUID invitation) {
        var actor = new Actor(Actor.Kind.MEMBER, invitation);
        return CurrentEmployer.within(
                employer,
                () -> CurrentActor.within(actor, () -> Objects.requireNonNull(
                                transaction.execute(status -> invitations.accept(invitation)))
                        .map(member -> accounts.make(
                                employers.alias(), member.email(), member.name(), staffing.secondFactor()))));
    }
}
