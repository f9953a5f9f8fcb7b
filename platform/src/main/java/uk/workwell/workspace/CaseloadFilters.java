package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Attention;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CohortWords;
import uk.workwell.casework.NextMeeting;
import uk.workwell.casework.Stages;
import uk.workwell.casework.Whose;
import uk.workwell.look.Icon;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.Locality;
import uk.workwell.tenant.settings.Settings;

/** What narrows the caseload down: the search as one types, and the rest as lists. */
class CaseloadFilters extends Div {

    private static final int TYPING_PAUSE_MS = 250;

    private final TextField search = new TextField();
    private final Select<Whose> whose = new Select<>();
    private final Select<Stages> stages = select("stage", "Stage", "All live stages", Stages::words);
    private final Select<Attention> attention = select("attention", "Attention", "Any attention", Attention::words);
    private final Select<Cohort> cohort = select("cohort", "Situation", "All situations", CaseloadFilters::situation);
    private final Select<Integer> quiet =
            select("quiet", "No contact", "Any last contact", "No contact for %d days"::formatted);
    private final Select<NextMeeting> next =
            select("next", "Next appointment", "Any next appointment", NextMeeting::words);
    private final Select<Locality> locality = select("locality", "Lived in", "All localities", Locality::name);
    private final Checkbox needs = new Checkbox("Access need or interpreter");
    private final Details more = new Details();
    private final Button clear = new Button("Clear filters");
    private final Span status = new Span();
    private final Consumer<CaseloadFilter> becomes;
    private final CaseloadFilter usual;
    private final List<Locality> localities;
    private CaseloadFilter filter;
    private boolean quietly;

    /**
     * @param usual what is shown when nothing is chosen
     * @param leads whether the whole team can be shown
     * @param concerns whether open concerns can be asked for
     */
    CaseloadFilters(
            CaseloadFilter usual,
            Settings settings,
            boolean leads,
            boolean concerns,
            Consumer<CaseloadFilter> becomes) {
        this.usual = usual;
        this.filter = usual;
        this.becomes = becomes;
        this.localities = settings.localities();
        search();
        whose.setId("whose");
        whose.setAriaLabel("Whose cases");
        whose.setItems(Stream.of(Whose.values())
                .filter(one -> leads || one != Whose.TEAM)
                .toList());
        whose.setItemLabelGenerator(Whose::words);
        whose.addValueChangeListener(
                one -> chosen(filter.of(Objects.requireNonNullElse(one.getValue(), usual.whose()))));
        stages.setItems(Stages.all().toList());
        stages.addValueChangeListener(one -> chosen(filter.in(one.getValue())));
        attention.setItems(Stream.of(Attention.values())
                .filter(one -> concerns || one != Attention.OPEN_CONCERN)
                .toList());
        attention.addValueChangeListener(one -> chosen(filter.asking(one.getValue())));
        cohort.setItems(Cohort.values());
        cohort.addValueChangeListener(one -> chosen(filter.in(one.getValue())));
        int silence = settings.timers().silenceDays().value();
        quiet.setItems(Stream.of(7, silence, 28, 42).distinct().sorted().toList());
        quiet.addValueChangeListener(one -> chosen(filter.quietFor(one.getValue())));
        next.setItems(NextMeeting.values());
        next.addValueChangeListener(one -> chosen(filter.seen(one.getValue())));
        locality.setItems(localities);
        locality.addValueChangeListener(one -> chosen(
                filter.livingIn(one.getValue() == null ? null : one.getValue().code())));
        needs.setId("needs");
        needs.addValueChangeListener(one -> chosen(filter.withNeeds(Boolean.TRUE.equals(one.getValue()))));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> {
            show(usual);
            becomes.accept(usual);
        });
        lines();
        show(usual);
    }

    private void search() {
        search.setId("search");
        search.setAriaLabel("Search by name or reference");
        search.setPlaceholder("Name or reference");
        search.setPrefixComponent(Icon.SEARCH.silent());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(typed -> chosen(filter.searching(typed.getValue())));
    }

    private void lines() {
        status.addClassNames("ww-small", "ww-toolbar__end");
        status.getElement().setAttribute("role", "status");
        var first = new Div(search, whose, stages, attention, clear, status);
        first.addClassName("ww-toolbar");
        var second = new Div(cohort, quiet, next);
        if (!localities.isEmpty()) second.add(locality);
        second.add(needs);
        second.addClassName("ww-toolbar");
        more.add(second);
        more.setId("more-filters");
        add(first, more);
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
    }

    /** The fields show another filter; nobody is told, since whoever shows it knows. */
    final void show(CaseloadFilter other) {
        quietly = true;
        search.setValue(other.search());
        whose.setValue(offered(whose, other.whose()) ? other.whose() : usual.whose());
        stages.setValue(other.stages());
        attention.setValue(
                other.attention() == null || offered(attention, other.attention()) ? other.attention() : null);
        cohort.setValue(other.cohort());
        var days = other.quietDays();
        if (days != null && !offered(quiet, days))
            quiet.setItems(Stream.concat(items(quiet), Stream.of(days)).sorted().toList());
        quiet.setValue(days);
        next.setValue(other.next());
        locality.setValue(localities.stream()
                .filter(one -> one.code().equals(other.locality()))
                .findFirst()
                .orElse(null));
        needs.setValue(other.needs());
        quietly = false;
        filter = other;
        tellHowMany();
    }

    void say(String words) {
        status.setText(words);
    }

    private void chosen(CaseloadFilter wanted) {
        if (quietly) return;
        filter = wanted;
        tellHowMany();
        becomes.accept(wanted);
    }

    /** What is folded away still narrows the list: it says so. */
    private void tellHowMany() {
        long folded = Stream.of(filter.cohort(), filter.quietDays(), filter.next(), filter.locality())
                        .filter(Objects::nonNull)
                        .count()
                + (filter.needs() ? 1 : 0);
        more.setSummaryText(folded == 0 ? "More filters" : "More filters, %d chosen".formatted(folded));
        clear.setVisible(!filter.equals(usual));
    }

    private static <T> boolean offered(Select<T> select, T one) {
        return items(select).anyMatch(one::equals);
    }

    private static <T> Stream<T> items(Select<T> select) {
        return select.getListDataView().getItems();
    }

    private static String situation(Cohort cohort) {
        var words = CohortWords.of(cohort);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static <T> Select<T> select(String id, String label, String all, Function<T, String> words) {
        var select = new Select<T>();
        select.setId(id);
        select.setAriaLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator((@Nullable T one) -> one == null ? all : words.apply(one));
        return select;
    }
}
