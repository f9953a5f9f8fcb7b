package uk.workwell;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What Helm makes of the chart, and ways to walk through it. */
record RenderedChart(String text, List<Map<String, Object>> manifests) {
    static final Path FOLDER = Path.of("..", "helm", "workwell");
    static final String VISIBLE_HOOK = "helm.sh/visible-hook";
    static final Path PRODUCTION = FOLDER.resolve("values-production.yaml");

    /** Renders with the default values and whatever {@code values} adds; throws what Helm says if it refuses. */
    static RenderedChart of(UnaryOperator<TemplateCommand> values) {
        var command = new Helm(withVisibleHooks())
                .template()
                .withName("ww")
                .withNamespace("workwell-test")
                .withKubeVersion("1.33.0");
        var text = values.apply(command).call();
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var manifests = new ArrayList<Map<String, Object>>();
        for (var document : new Yaml(new SafeConstructor(options)).loadAll(text)) {
            if (document != null) manifests.add(map(document));
        }
        return new RenderedChart(text, List.copyOf(manifests));
    }

    // Helm's library leaves hooks out of what it renders, so the tests read a copy in which the hook is an ordinary
    // object.
    private static Path withVisibleHooks() {
        var copy = Path.of(
                "target", "chart-with-visible-hooks", FOLDER.getFileName().toString());
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(FOLDER.relativize(file));
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, Files.readString(file).replace("helm.sh/hook", VISIBLE_HOOK));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Map<String, Object>> kind(String kind) {
        return manifests.stream().filter(it -> kind.equals(it.get("kind")));
    }

    Map<String, Object> only(String kind) {
        var found = kind(kind).toList();
        if (found.size() != 1) throw new AssertionError("Expected one " + kind + ", found " + found.size());
        return found.getFirst();
    }

    /** The pod templates of deployments and jobs. */
    Stream<Map<String, Object>> pods() {
        return Stream.concat(kind("Deployment"), kind("Job")).map(it -> map(at(it, "spec", "template")));
    }

    Stream<Map<String, Object>> containers() {
        return pods().flatMap(it -> list(at(it, "spec", "containers")));
    }

    /** The value at a path of keys, null if any of them is missing. */
    static @Nullable Object at(@Nullable Object from, String... path) {
        var here = from;
        for (var key : path) here = here instanceof Map<?, ?> map ? map.get(key) : null;
        return here;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return (Map<String, Object>) map;
        throw new AssertionError("Expected an object, found " + value);
    }

    static Stream<Map<String, Object>> list(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? StreamSupport.stream(list.spliterator(), false).map(RenderedChart::map)
                : Stream.empty();
    }
}
