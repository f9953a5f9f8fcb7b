package uk.workwell.tenant.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The JSON Schema beside the documents says what the records say; run with {@code -Dschema.write=true} after changing them. */
class SettingsSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/resources/settings/settings.schema.json");

    @Test
    void isWhatTheRecordsSay() throws IOException {
        var schema = schema();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(SCHEMA, schema);
        }
        assertThat(SCHEMA).hasContent(schema);
    }

    @Test
    void asksForEverySettingAndKnowsNoOther() {
        assertThat(schema())
                .contains("\"additionalProperties\" : false")
                .contains("\"minimumAge\"")
                .contains("\"OUT_OF_WORK\"")
                .containsPattern("\"required\" : \\[[^]]*\"screeningWorkingDays\"");
    }

    private static String schema() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(Option.ADDITIONAL_FIXED_TYPES);
        config.forFields().withRequiredCheck(SettingsSchemaTest::isRequired);
        return new SchemaGenerator(config.build())
                        .generateSchema(Settings.class)
                        .toPrettyString() + "\n";
    }

    private static boolean isRequired(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
