package uk.workwell.casework.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.settings.Cohort;

/**
 * What plans may begin with in the bound ICB: its own templates, and those that come with the service, one for each situation
 * in which somebody comes. One of the ICB's with the code of a shipped one takes its place.
 */
@Service
public class PlanTemplates {

    private final List<PlanTemplate> shipped;
    private final OwnPlanTemplates own;

    PlanTemplates(JsonMapper json, OwnPlanTemplates own) {
        this.own = own;
        try (var file = new ClassPathResource("plan/templates.json").getInputStream()) {
            shipped = List.of(json.readValue(file, PlanTemplate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is offered, the ICB's own first. */
    @Transactional(readOnly = true)
    public List<PlanTemplate> offered() {
        var theirs = own.newest();
        var all = new ArrayList<>(
                theirs.stream().filter(template -> !template.goals().isEmpty()).toList());
        shipped.stream()
                .filter(one ->
                        theirs.stream().noneMatch(template -> template.code().equals(one.code())))
                .forEach(all::add);
        return all;
    }

    /** Those made for this situation first, then the others. */
    @Transactional(readOnly = true)
    public List<PlanTemplate> startingWith(Cohort cohort) {
        return offered().stream()
                .sorted(Comparator.comparing(template -> !template.cohorts().contains(cohort)))
                .toList();
    }
}
