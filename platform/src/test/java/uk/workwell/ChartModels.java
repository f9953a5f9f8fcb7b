package uk.workwell;

import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks a manifest beside Kubernetes' own models and reports what a cluster would refuse or, worse, ignore: unknown
 * fields, missing fields, a number where a text belongs. The models' own parsers let all three through.
 */
final class ChartModels {
    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1/ConfigMap", V1ConfigMap.class,
            "v1/Service", V1Service.class,
            "v1/ServiceAccount", V1ServiceAccount.class,
            "apps/v1/Deployment", V1Deployment.class,
            "batch/v1/Job", V1Job.class,
            "networking.k8s.io/v1/Ingress", V1Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class,
            "autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class);

    private final List<String> problems = new ArrayList<>();

    /** Every fault of one manifest, each with its path; empty if a cluster could take it as it stands. */
    static List<String> faults(Map<String, Object> manifest) {
        var kind = manifest.get("apiVersion") + "/" + manifest.get("kind");
        var model = KINDS.get(kind);
        if (model == null) return List.of("no model for " + kind);
        var walk = new ChartModels();
        walk.value(kind, manifest, model);
        return walk.problems;
    }

    private void value(String path, @Nullable Object value, Type type) {
        if (value == null) {
            problems.add(path + " is empty");
        } else if (type instanceof ParameterizedType generic) {
            container(path, value, generic);
        } else if (type instanceof Class<?> model) {
            single(path, value, model);
        } else {
            problems.add(path + " has the unexpected type " + type);
        }
    }

    private void container(String path, Object value, ParameterizedType type) {
        var item = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Map.class && value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> value(path + "." + key, each, item));
        } else if (type.getRawType() != Map.class && value instanceof Collection<?> list) {
            var index = 0;
            for (var each : list) value(path + "[" + index++ + "]", each, item);
        } else {
            problems.add(path + " is no " + type.getRawType());
        }
    }

    private void single(String path, Object value, Class<?> model) {
        var right =
                switch (model.getSimpleName()) {
                    case "String" -> value instanceof String;
                    case "Integer", "Long" -> value instanceof Integer || value instanceof Long;
                    case "Boolean" -> value instanceof Boolean;
                    case "Double" -> value instanceof Number;
                    case "Object" -> true;
                    default -> true;
                };
        if (!right) {
            problems.add(path + " should be a " + model.getSimpleName() + " but is " + value);
        } else if (model == IntOrString.class) {
            if (!(value instanceof Integer || value instanceof String)) problems.add(path + " is no number or name");
        } else if (model == Quantity.class) {
            if (!value.toString().matches("\\d+(\\.\\d+)?(m|[KMGT]i?)?"))
                problems.add(path + " is no quantity: " + value);
        } else if (model.getPackageName().startsWith("io.kubernetes.client.openapi.models")) {
            object(path, value, model);
        }
    }

    private void object(String path, Object value, Class<?> model) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.add(path + " should be a " + model.getSimpleName());
            return;
        }
        var fields = new HashMap<String, Field>();
        for (var field : model.getDeclaredFields()) {
            var name = field.getAnnotation(SerializedName.class);
            if (name != null && !Modifier.isStatic(field.getModifiers())) fields.put(name.value(), field);
        }
        for (var required : required(model)) {
            if (map.get(required) == null) problems.add(path + "." + required + " is missing");
        }
        map.forEach((key, each) -> {
            var field = fields.get(String.valueOf(key));
            if (field == null) problems.add(path + "." + key + " is unknown to Kubernetes");
            else value(path + "." + key, each, field.getGenericType());
        });
    }

    private static Collection<String> required(Class<?> model) {
        try {
            var names = (Collection<?>) Objects.requireNonNull(
                    model.getField("openapiRequiredFields").get(null));
            return names.stream().map(String::valueOf).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The models have changed: " + model, e);
        }
    }
}
