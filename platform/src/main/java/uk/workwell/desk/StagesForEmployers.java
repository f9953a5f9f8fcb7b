package uk.workwell.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.portal.ConversationDesk.Ahead;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.returntowork.Conversations;
import uk.workwell.returntowork.EmployersConversation;
import uk.workwell.returntowork.EmployersConversation.Standing;
import uk.workwell.returntowork.EmployersSide;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.StagesAhead;
import uk.workwell.tenant.CurrentTenant;

/** What a return that an employer signed calls for next, as far as its member may know of the person's contact with us. */
@Component
class StagesForEmployers {

    private final EmployerReferrals referrals;
    private final Conversations conversations;
    private final StagesAhead stages;

    StagesForEmployers(EmployerReferrals referrals, Conversations conversations, StagesAhead stages) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.stages = stages;
    }

    List<Ahead> of(EmployersSide side, Line line) {
        if (!side.mayKnow()) return List.of();
        return CurrentTenant.within(Objects.requireNonNull(line.tenant()), () -> Optional.ofNullable(
                        referrals.standing(side.employer(), List.of(line.id())).get(line.id()))
                .map(known -> stages.ofEmployer(side, known.id().value(), taken(side)))
                .orElseGet(List::of)
                .stream()
                .map(one -> new Ahead(one.stage().name(), one.stage().words(), one.day()))
                .toList());
    }

    private List<Stage> taken(EmployersSide side) {
        var line = Set.of(side.line());
        return conversations.ofLines(side.employer(), line, line).stream()
                .filter(one -> one.standing() != Standing.CANCELLED && one.standing() != Standing.NO_ANSWER)
                .map(EmployersConversation::stage)
                .toList();
    }
}
