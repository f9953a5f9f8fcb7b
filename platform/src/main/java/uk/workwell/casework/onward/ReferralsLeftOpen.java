package uk.workwell.casework.onward;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.LeftOpen;

/** Services that still owe an answer, a start or an end. */
@Component
@Order(20)
class ReferralsLeftOpen implements LeftOpen {

    private static final int AT_MOST = 20;

    private final OnwardTable table;

    ReferralsLeftOpen(OnwardTable table) {
        this.table = table;
    }

    @Override
    public List<String> of(CaseId caseId) {
        return table.of(caseId).stream()
                .filter(card -> !card.state().ended())
                .limit(AT_MOST)
                .map(card -> "Service: " + card.serviceName() + " ("
                        + card.state().words().toLowerCase() + ")")
                .toList();
    }
}
