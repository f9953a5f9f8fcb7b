package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.appointments.AppointmentId;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** A form that books an appointment or moves one: fields, what is to be put right, one button. */
class BookingForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final BookingFields fields;
    private final Button save;

    BookingForm(BookingFields fields, String saveWords) {
        this.fields = fields;
        save = new Button(saveWords);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, conflict, fields, Row.actions(save)));
    }

    /**
     * @param done hears the new version
     * @param faulty hears whether something is to be put right
     */
    void onSave(
            Function<BookAppointment, AppointmentResult> verb, Consumer<AppointmentId> done, Consumer<Boolean> faulty) {
        save.addClickListener(click -> {
            conflict.removeAll();
            List<Fault> missing = fields.check();
            errors.show(missing);
            var booking = missing.isEmpty() ? fields.value() : java.util.Optional.<BookAppointment>empty();
            if (booking.isEmpty()) {
                faulty.accept(true);
                return;
            }
            switch (verb.apply(booking.get())) {
                case AppointmentResult.Done(var id) -> done.accept(id);
                case AppointmentResult.Refused(var faults) -> {
                    errors.show(faults.stream().map(this::at).toList());
                    faulty.accept(true);
                }
                case AppointmentResult.ChangedSince(var by, var at) -> {
                    FirstAppointmentForm.say(conflict, new CaseResult.ChangedSince(by, at));
                    faulty.accept(false);
                }
                case AppointmentResult.NotFound gone -> throw new NotFoundException();
            }
        });
    }

    private Fault at(CaseResult.Fault fault) {
        return fault.field().equals("case") ? new Fault(fault.words(), save) : fields.at(fault);
    }
}
