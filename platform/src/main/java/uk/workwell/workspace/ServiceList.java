package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.onward.Measured;
import uk.workwell.casework.onward.MeasuredServices;
import uk.workwell.directory.Directory;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceRow;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Icon;
import uk.workwell.look.Lines;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** Local services, searched as you type by need, place and age. Three statements a search, whatever it finds. */
class ServiceList extends Div {

    private static final int STEP = 20;
    private static final int TYPING_PAUSE_MS = 250;

    private final Directory directory;
    private final MeasuredServices measured;
    private final LocalDate today;
    private final Function<ServiceRow, Component> title;
    private final Div results = new Div();
    private final Span status = new Span();
    private final TextField words = new TextField();
    private final Select<Help> help = new Select<>();
    private final TextField place = new TextField();
    private final IntegerField age = new IntegerField();
    private int shown = STEP;

    /** @param title what a service's line leads to */
    ServiceList(
            Directory directory,
            MeasuredServices measured,
            LocalDate today,
            Function<ServiceRow, Component> title,
            @Nullable String outwardCode,
            @Nullable Integer years) {
        addClassName("ww-panel");
        this.directory = directory;
        this.measured = measured;
        this.today = today;
        this.title = title;
        if (outwardCode != null) place.setValue(outwardCode);
        if (years != null) age.setValue(years);
        add(toolbar(), results);
        search();
    }

    private Component toolbar() {
        words.setId("words");
        words.setAriaLabel("Words in its name or description");
        words.setPlaceholder("Name or words");
        words.setPrefixComponent(Icon.SEARCH.silent());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addClassName("ww-w-m");
        help.setId("help");
        help.setAriaLabel("Helps with");
        help.setEmptySelectionAllowed(true);
        help.setEmptySelectionCaption("Any kind of help");
        help.setItems(Help.values());
        help.setItemLabelGenerator(kind -> kind == null ? "Any kind of help" : kind.words());
        help.addClassName("ww-w-m");
        place.setId("place");
        place.setAriaLabel("First half of the postcode");
        place.setPlaceholder("Postcode, like LA1");
        place.setMaxLength(4);
        place.setValueChangeMode(ValueChangeMode.LAZY);
        place.addClassName("ww-w-s");
        age.setId("age");
        age.setAriaLabel("Age in years");
        age.setPlaceholder("Age");
        age.setMin(0);
        age.setMax(120);
        age.addClassName("ww-w-s");
        words.addValueChangeListener(typed -> again());
        help.addValueChangeListener(chosen -> again());
        place.addValueChangeListener(typed -> again());
        age.addValueChangeListener(typed -> again());
        status.addClassNames("ww-small", "ww-toolbar__end");
        status.getElement().setAttribute("role", "status");
        var toolbar = new Div(words, help, place, age, status);
        toolbar.addClassName("ww-toolbar");
        toolbar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        return toolbar;
    }

    private void again() {
        shown = STEP;
        search();
    }

    private void search() {
        var wanted = new ServiceSearch(words.getValue(), help.getValue(), place.getValue(), age.getValue());
        var found = directory.window(wanted, 0, shown);
        int all = directory.count(wanted);
        var figures = measured.of(found.stream().map(ServiceRow::id).toList());
        status.setText(all == 1 ? "1 service" : all + " services");
        results.removeAll();
        if (found.isEmpty()) {
            results.add(new EmptyState(
                    "No service fits",
                    "Take a word away, or leave the postcode empty. What is missing here can be added by your"
                            + " administrators."));
            return;
        }
        var lines = new Lines();
        found.forEach(row -> lines.line(
                title.apply(row),
                row.organisation() + ". "
                        + figures.getOrDefault(row.id(), Measured.NOTHING).words(),
                ages(row),
                ServiceWords.checked(row.assuredOn(), today)));
        results.add(lines);
        if (all > found.size()) {
            var more = new Button("Show more services", click -> {
                shown += STEP;
                search();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            results.add(more);
        }
    }

    private static StatusTag ages(ServiceRow row) {
        return new StatusTag(Tone.PLAIN, ServiceWords.ages(row.minimumAge(), row.maximumAge()));
    }
}
