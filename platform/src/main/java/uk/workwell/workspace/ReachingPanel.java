package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.ContactReading;

/** Beside a case whose person has not been reached: what the rule still asks for, and what can be done about it. */
@Service
@Order(8)
class ReachingPanel implements CasePanel {

    private final ContactReading reading;

    ReachingPanel(ContactReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        return open.card().contactCanBeLogged() || open.card().firstAppointmentCanBeLogged()
                ? Optional.of(ContactSteps.panel(open.card(), reading.of(open.mine(), open.card())))
                : Optional.empty();
    }
}
