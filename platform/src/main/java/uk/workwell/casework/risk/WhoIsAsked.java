package uk.workwell.casework.risk;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.team.Colleague;

/** Who has to look at a risk now. For the house itself, which tells them; it says nothing of the risk. */
@Service
public class WhoIsAsked {

    private final RiskTable risks;
    private final Watch watch;

    WhoIsAsked(RiskTable risks, Watch watch) {
        this.risks = risks;
        this.watch = watch;
    }

    /**
     * @param toLook whether they look themselves; else they are admins, who see to it that somebody is on duty
     */
    public record Asked(List<Colleague> colleagues, boolean toLook) {}

    /** Nobody for a risk that does not wait. */
    @Transactional(readOnly = true)
    public Asked now(RiskId id) {
        return risks.find(id)
                .filter(risk -> risk.state() == RiskState.WAITING)
                .map(risk -> new Asked(watch.toTell(risk), risk.rung() != Rung.ADMINS))
                .orElseGet(() -> new Asked(List.of(), true));
    }
}
