package uk.workwell.agreement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.agreement.signing.Signing;

/** A version as one text, the same wherever it is written (see {@code signing}), and the hash that it is known by. */
final class CanonicalTerms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalTerms() {}

    static String write(AdjustmentId of, int number, Terms terms) {
        return new String(Signing.canonical(fields(of, number, terms)), StandardCharsets.UTF_8);
    }

    /** What is hashed, and stands in the signed file. */
    static Map<String, String> fields(AdjustmentId of, int number, Terms terms) {
        var fields = new TreeMap<String, String>();
        fields.put("type", "adjustment");
        fields.put("adjustment", of.toString());
        fields.put("version", String.valueOf(number));
        fields.put("code", terms.code());
        fields.put("words", terms.words());
        fields.put("trial", String.valueOf(terms.trial()));
        put(fields, "from", terms.from());
        put(fields, "until", terms.until());
        put(fields, "cost", terms.cost());
        put(fields, "payer", terms.payer());
        put(fields, "owner", terms.owner());
        return fields;
    }

    static Terms read(String canonical) {
        Map<String, String> fields = JSON.readValue(canonical, new TypeReference<>() {});
        var cost = fields.get("cost");
        var payer = fields.get("payer");
        return new Terms(
                fields.getOrDefault("code", ""),
                fields.getOrDefault("words", ""),
                date(fields.get("from")),
                date(fields.get("until")),
                Boolean.parseBoolean(fields.get("trial")),
                cost == null ? null : CostBand.valueOf(cost),
                payer == null ? null : Payer.valueOf(payer),
                fields.get("owner"));
    }

    static String hashOf(AdjustmentId of, int number, Terms terms) {
        return Signing.hash(fields(of, number, terms)).value();
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) fields.put(name, value.toString());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
