package uk.workwell.workspace;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.workwell.casework.appointments.AppointmentBook;

/** The small panels beside a case that come from the case alone. */
@Configuration(proxyBeanMethods = false)
class CasePanels {

    @Bean
    @Order(10)
    CasePanel nextPanel(AppointmentBook book) {
        return open -> {
            if (!open.card().state().inSupport()) {
                return Optional.of(
                        CaseAppointments.next(open.card(), open.mine().bookedFirst(open.id())));
            }
            return Optional.of(book.next(open.me(), open.id())
                    .map(coming -> CaseAppointments.next(open.card(), coming))
                    .orElseGet(() -> CaseAppointments.next(open.card(), Optional.empty())));
        };
    }

    @Bean
    @Order(20)
    CasePanel contactPanel() {
        return open -> Optional.of(CaseAppointments.contact(open.person()));
    }

    @Bean
    @Order(90)
    CasePanel employerSeesPanel(EmployerSees employerSees) {
        return open -> Optional.of(employerSees.panel(open.card()));
    }
}
