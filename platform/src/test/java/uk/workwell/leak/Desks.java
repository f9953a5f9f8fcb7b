package uk.workwell.leak;

import org.springframework.beans.factory.BeanFactory;
import uk.workwell.portal.AdjustmentDesk;
import uk.workwell.portal.ConversationDesk;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.PhasedDesk;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerPreview;

/** Everything that an employer's pages can ask of the house. */
record Desks(
        EmployerDesk staff,
        AdjustmentDesk changes,
        PhasedDesk phased,
        ConversationDesk conversations,
        EmployerByLink byLink,
        EmployerPreview preview) {

    static Desks in(BeanFactory house) {
        return new Desks(
                house.getBean(EmployerDesk.class),
                house.getBean(AdjustmentDesk.class),
                house.getBean(PhasedDesk.class),
                house.getBean(ConversationDesk.class),
                house.getBean(EmployerByLink.class),
                house.getBean(EmployerPreview.class));
    }
}
