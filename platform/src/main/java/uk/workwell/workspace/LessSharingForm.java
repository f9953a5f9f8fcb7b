package uk.workwell.workspace;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.sharing.NarrowPermission;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.Permitted;

/** What the person wants to happen to what was shared already. Nothing is chosen beforehand. */
class LessSharingForm extends Div {

    private enum What {
        STOP("Hide it from now on"),
        EARLIER("Leave it readable until a day"),
        FEWER("Leave it to some people only, and hide it from the others");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<What> what =
            new RadioButtonGroup<>("What should happen to what was shared already?");
    private final DayField until = new DayField("until", "The last day on which it can be read");
    private final CheckboxGroup<EmployerView.Reader> people = new CheckboxGroup<>("Who may go on reading it");

    LessSharingForm(Permitted one, List<EmployerView.Reader> readers) {
        what.setId("what");
        what.setItems(
                one.grant().only() == null && !readers.isEmpty()
                        ? Stream.of(What.values()).toList()
                        : List.of(What.STOP, What.EARLIER));
        what.setItemLabelGenerator(choice -> choice.words);
        people.setId("people");
        people.setItems(readers);
        people.setItemLabelGenerator(reader -> reader.name() + ", " + reader.role());
        what.addValueChangeListener(change -> offer(change.getValue()));
        offer(null);
        add(new Stack(errors, what, until, people));
    }

    boolean stops() {
        return what.getValue() == What.STOP;
    }

    /** Whether everything was answered; if not, the page says what is missing. */
    boolean complete() {
        var chosen = what.getValue();
        what.setInvalid(chosen == null);
        until.setInvalid(chosen == What.EARLIER && until.isEmpty());
        people.setInvalid(chosen == What.FEWER && people.isEmpty());
        if (what.isInvalid()) {
            what.setErrorMessage("Choose what should happen");
            errors.show(List.of(new Fault("Choose what should happen", what)));
        } else if (until.isInvalid()) {
            until.setErrorMessage("Enter the last day, like 24/11/2026");
            errors.show(List.of(new Fault("Enter the last day, like 24/11/2026", until)));
        } else if (people.isInvalid()) {
            people.setErrorMessage("Choose who may go on reading it");
            errors.show(List.of(new Fault("Choose who may go on reading it", people)));
        } else {
            errors.clear();
            return true;
        }
        return false;
    }

    NarrowPermission command(PermissionId permission) {
        var chosen = what.getValue();
        return new NarrowPermission(
                permission,
                chosen == What.EARLIER ? until.getValue().plusDays(1) : null,
                chosen == What.FEWER
                        ? people.getValue().stream()
                                .map(reader -> new MemberId(reader.id()))
                                .collect(Collectors.toSet())
                        : Set.of());
    }

    void fault(String words) {
        if (what.getValue() == What.FEWER) {
            people.setInvalid(true);
            people.setErrorMessage(words);
            errors.show(List.of(new Fault(words, people)));
        } else {
            until.setInvalid(true);
            until.setErrorMessage(words);
            errors.show(List.of(new Fault(words, until)));
        }
    }

    private void offer(@Nullable What chosen) {
        until.setVisible(chosen == What.EARLIER);
        people.setVisible(chosen == What.FEWER);
    }
}
