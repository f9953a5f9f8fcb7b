package uk.workwell.casework.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked in the bound ICB: the questionnaires that come with the service, and those that the ICB added. */
@Service
@Transactional(readOnly = true)
public class Questionnaires {

    private final ShippedQuestionnaires shipped;
    private final OwnQuestionnaires own;

    Questionnaires(ShippedQuestionnaires shipped, OwnQuestionnaires own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** The newest version of each that is offered, by name. */
    public List<Questionnaire> newest() {
        var all = new ArrayList<>(shipped.newest());
        all.addAll(own.newest());
        all.sort(Comparator.comparing(Questionnaire::name));
        return all;
    }

    public Optional<Questionnaire> newest(String code) {
        return newest().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Any version that was ever asked. */
    public Optional<Questionnaire> find(String code, int version) {
        return shipped.find(code, version).or(() -> own.find(code, version));
    }

    /** Whether it comes with the service. */
    public boolean isShipped(String code) {
        return shipped.has(code);
    }
}
