package uk.workwell.casework.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every questionnaire that comes with the service: one file each, never changed, only followed. */
@Component
class ShippedQuestionnaires {

    private final Map<String, Questionnaire> all = new LinkedHashMap<>();

    ShippedQuestionnaires(JsonMapper json) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:measures/*.json");
        var read = new ArrayList<Questionnaire>();
        for (var file : files) {
            try (var stream = file.getInputStream()) {
                read.add(json.readValue(stream, Questionnaire.class));
            }
        }
        read.stream()
                .sorted(Comparator.comparing(Questionnaire::name).thenComparingInt(Questionnaire::version))
                .forEach(this::keep);
    }

    private void keep(Questionnaire one) {
        if (all.put(key(one.code(), one.version()), one) != null) {
            throw new IllegalStateException("Two files for " + key(one.code(), one.version()));
        }
    }

    /** The newest version of each, by name. */
    List<Questionnaire> newest() {
        return all.values().stream()
                .filter(one -> find(one.code(), one.version() + 1).isEmpty())
                .toList();
    }

    Optional<Questionnaire> find(String code, int version) {
        return Optional.ofNullable(all.get(key(code, version)));
    }

    boolean has(String code) {
        return find(code, 1).isPresent();
    }

    private static String key(String code, int version) {
        return code + " " + version;
    }
}
