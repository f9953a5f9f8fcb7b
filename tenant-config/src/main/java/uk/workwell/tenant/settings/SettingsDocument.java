package uk.workwell.tenant.settings;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Settings as JSON. Fields that nobody knows are refused: a misspelt setting must not pass as one that was made. */
public final class SettingsDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private SettingsDocument() {}

    public static String write(Settings settings) {
        return JSON.writeValueAsString(settings);
    }

    /** @throws NotSettings with words, if the text isn't a complete settings document; its values may still be wrong */
    public static Settings read(String json) {
        return settings(tree(json));
    }

    /** The settings that an ICB starts with: its own over the shared ones. A single setting is taken whole, with its source. */
    static Settings ready(String odsCode) {
        var merged = (ObjectNode) tree(resource("defaults"));
        lay((ObjectNode) tree(resource(odsCode)), merged);
        return settings(merged);
    }

    private static void lay(ObjectNode own, ObjectNode over) {
        own.properties().forEach(property -> {
            var below = over.get(property.getKey());
            if (property.getValue() instanceof ObjectNode branch
                    && !branch.has("value")
                    && below instanceof ObjectNode trunk) {
                lay(branch, trunk);
            } else {
                over.set(property.getKey(), property.getValue());
            }
        });
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new NotSettings(List.of(new Problem("", "This is not JSON: " + e.getOriginalMessage())));
        }
    }

    private static Settings settings(JsonNode tree) {
        Settings settings;
        try {
            settings = JSON.treeToValue(tree, Settings.class);
        } catch (JacksonException e) {
            throw new NotSettings(List.of(new Problem(e.getPathReference(), e.getOriginalMessage())));
        }
        var missing = Completeness.missing(settings);
        if (!missing.isEmpty()) {
            throw new NotSettings(missing);
        }
        return settings;
    }

    private static String resource(String name) {
        var path = "/settings/" + name + ".json";
        try (var stream = SettingsDocument.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("There are no ready settings " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text is no settings document: a field too many, too few, or of the wrong kind. */
    public static final class NotSettings extends RuntimeException {

        private final transient List<Problem> problems;

        NotSettings(List<Problem> problems) {
            super("Not a settings document: " + problems);
            this.problems = problems;
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
