package uk.workwell.casework.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.settings.Cohort;

/** The templates that come with the service: one for each situation in which somebody comes. */
@Service
public class PlanTemplates {

    private final List<PlanTemplate> all;

    PlanTemplates(JsonMapper json) {
        try (var file = new ClassPathResource("plan/templates.json").getInputStream()) {
            all = List.of(json.readValue(file, PlanTemplate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those made for this situation first, then the others. */
    public List<PlanTemplate> startingWith(Cohort cohort) {
        return all.stream()
                .sorted(Comparator.comparing(template -> !template.cohorts().contains(cohort)))
                .toList();
    }
}
