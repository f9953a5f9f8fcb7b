package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.person.Particulars;
import uk.workwell.person.Particulars.Field;
import uk.workwell.person.Side;

/** Which of two records stays, and whose word counts where they differ. */
class WhichRecord extends Div {

    private final Side one;
    private final Side other;
    private final RadioButtonGroup<Side> stays = new RadioButtonGroup<>("Which record stays");
    private final Map<Field, RadioButtonGroup<Side>> words = new EnumMap<>(Field.class);

    WhichRecord(Side one, Side other) {
        this.one = one;
        this.other = other;
        stays.setId("stays");
        stays.setItems(one, other);
        stays.setItemLabelGenerator(side -> side.reference() + ", since " + Dates.day(side.createdAt()));
        stays.setValue(one.createdAt().isBefore(other.createdAt()) ? one : other);
        var content = new Stack(stays);
        for (var field : Field.values()) {
            if (one.particulars().differs(other.particulars(), field)) content.add(choice(field));
        }
        add(new Panel("After joining").body(content));
    }

    private RadioButtonGroup<Side> choice(Field field) {
        var group = new RadioButtonGroup<Side>(field.words());
        group.setId("field-" + field.name().toLowerCase(java.util.Locale.ROOT));
        group.setItems(one, other);
        group.setItemLabelGenerator(side -> shown(side.particulars(), field));
        // A word counts more than silence; otherwise the newer record's.
        var newer = one.createdAt().isBefore(other.createdAt()) ? other : one;
        var older = newer.id().equals(one.id()) ? other : one;
        group.setValue(newer.particulars().get(field) == null ? older : newer);
        words.put(field, group);
        return group;
    }

    Side kept() {
        return stays.getValue();
    }

    Side gone() {
        return stays.getValue().id().equals(one.id()) ? other : one;
    }

    Set<Field> fromGone() {
        var taken = EnumSet.noneOf(Field.class);
        words.forEach((field, group) -> {
            if (group.getValue().id().equals(gone().id())) taken.add(field);
        });
        return taken;
    }

    static Component panel(Side side) {
        var facts = new SummaryList().tight();
        for (var field : Field.values()) {
            facts.row(field.words(), shown(side.particulars(), field));
        }
        return new Panel(side.reference()).body(facts);
    }

    private static String shown(Particulars particulars, Field field) {
        var value = particulars.get(field);
        return switch (field) {
            case BIRTH_DATE -> value instanceof LocalDate day ? Dates.shortDay(day) : "Not given";
            case MOBILE -> or(Contacts.phone(particulars.mobile()));
            case PREFERRED_CONTACT -> or(Contacts.preferred(particulars.preferredContact()));
            default -> or(value == null ? null : value.toString());
        };
    }

    private static String or(@Nullable String value) {
        return value == null || value.isBlank() ? "Not given" : value;
    }
}
