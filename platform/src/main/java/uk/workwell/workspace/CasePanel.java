package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A small panel beside the overview of a case. Rooms of the page add theirs as beans; {@code @Order} gives their order. */
interface CasePanel {

    /** Empty where this panel has nothing to say about the case. */
    Optional<Component> panel(OpenCase open);
}
