package uk.workwell.casework.risk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.ClosingBar;

/** Nobody leaves the service, and no clock ends anything, while a concern about their safety is open. */
@Component
class OpenRiskBarsClosing implements ClosingBar {

    private final RiskTable risks;

    OpenRiskBarsClosing(RiskTable risks) {
        this.risks = risks;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> bars(CaseId caseId) {
        return risks.anyOpen(caseId)
                ? Optional.of("A concern about the person’s safety is open. It has to be closed before the case is")
                : Optional.empty();
    }
}
