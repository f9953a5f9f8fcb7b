package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.workwell.directory.EditResult;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceEntry;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The fields of a service; knows no rule. */
class ServiceFields extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = text("name", "Name of the service", "ww-w-l");
    private final TextField organisation = text("organisation", "Organisation that runs it", "ww-w-l");
    private final TextArea description = area("description", "What it does", "In plain words, as a coach would say it");
    private final CheckboxGroup<Help> helps = new CheckboxGroup<>("Helps with");
    private final TextField url = text("url", "Web address", "ww-w-l");
    private final TextField email = text("email", "E-mail", "ww-w-l");
    private final TextField phone = text("phone", "Phone", "ww-w-m");
    private final IntegerField minimumAge = age("minimumAge", "Lowest age");
    private final IntegerField maximumAge = age("maximumAge", "Highest age");
    private final TextArea eligibility =
            area("eligibility", "For whom", "Like “people registered with a GP in Northmere”");
    private final TextField cost = text("cost", "Costs", "ww-w-l");
    private final TextField opening = text("opening", "Open", "ww-w-l");
    private final TextField languages = text("languages", "Languages", "ww-w-l");
    private final TextField covers = text("covers", "Covers", "ww-w-l");
    private final TextArea places =
            area("places", "Places", "One a line: address; postcode. Or with a name first: name; address; postcode");
    private final Button save = new Button("Save this service");
    private final Map<String, Component> fields = new LinkedHashMap<>();

    ServiceFields() {
        helps.setId("helps");
        helps.setItems(Help.values());
        helps.setItemLabelGenerator(Help::words);
        url.setHelperText("Beginning with https://");
        covers.setHelperText("First halves of postcodes, like LA1, LA2. Empty for the whole area");
        minimumAge.setHelperText("Empty where there is none");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        for (var field : List.<Component>of(
                name,
                organisation,
                description,
                helps,
                eligibility,
                minimumAge,
                maximumAge,
                covers,
                places,
                phone,
                email,
                url,
                opening,
                cost,
                languages)) {
            fields.put(field.getId().orElseThrow(), field);
        }
        add(new Stack(
                errors,
                new Panel("What it is").body(name, organisation, description, helps),
                new Panel("For whom and where").body(eligibility, minimumAge, maximumAge, covers, places),
                new Panel("How to reach it").body(phone, email, url, opening, cost, languages),
                Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    void fill(ServiceEntry entry) {
        name.setValue(entry.name());
        organisation.setValue(entry.organisation());
        description.setValue(entry.description());
        helps.setValue(entry.helps());
        url.setValue(entry.url());
        email.setValue(entry.email());
        phone.setValue(entry.phone());
        minimumAge.setValue(entry.minimumAge());
        maximumAge.setValue(entry.maximumAge());
        eligibility.setValue(entry.eligibility());
        cost.setValue(entry.cost());
        opening.setValue(entry.opening());
        languages.setValue(entry.languages());
        covers.setValue(entry.covers());
        places.setValue(entry.places());
    }

    ServiceEntry entry() {
        return new ServiceEntry(
                organisation.getValue(),
                name.getValue(),
                description.getValue(),
                helps.getValue(),
                url.getValue(),
                email.getValue(),
                phone.getValue(),
                minimumAge.getValue(),
                maximumAge.getValue(),
                eligibility.getValue(),
                cost.getValue(),
                opening.getValue(),
                languages.getValue(),
                covers.getValue(),
                places.getValue());
    }

    void show(List<EditResult.Fault> faults) {
        fields.values().forEach(field -> mark(field, ""));
        faults.forEach(fault -> mark(fields.getOrDefault(fault.field(), name), fault.words()));
        errors.show(faults.stream()
                .map(fault -> new ErrorSummary.Fault(fault.words(), fields.getOrDefault(fault.field(), name)))
                .toList());
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }

    private static TextField text(String id, String label, String width) {
        var field = new TextField(label);
        field.setId(id);
        field.addClassName(width);
        return field;
    }

    private static TextArea area(String id, String label, String helper) {
        var field = new TextArea(label);
        field.setId(id);
        field.setHelperText(helper);
        field.setWidthFull();
        return field;
    }

    private static IntegerField age(String id, String label) {
        var field = new IntegerField(label);
        field.setId(id);
        field.setMin(0);
        field.setMax(120);
        field.addClassName("ww-w-s");
        return field;
    }
}
