package uk.workwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.workwell.RenderedChart.at;
import static uk.workwell.RenderedChart.list;
import static uk.workwell.RenderedChart.map;

import com.marcnuri.helm.Helm;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ChartTest {
    private static final RenderedChart BY_DEFAULT = RenderedChart.of(it -> it);
    private static final RenderedChart IN_PRODUCTION =
            RenderedChart.of(it -> it.withValuesFile(RenderedChart.PRODUCTION));

    static Stream<RenderedChart> charts() {
        return Stream.of(BY_DEFAULT, IN_PRODUCTION);
    }

    @Test
    void passesHelmsStrictLint() {
        var lint = new Helm(RenderedChart.FOLDER).lint().strict().call();
        assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
    }

    @Nested
    class TheRenderedManifests {
        @Test
        void areTheOnesThatWereAskedFor() {
            assertThat(BY_DEFAULT.manifests())
                    .extracting(it -> it.get("kind"))
                    .containsExactlyInAnyOrder(
                            "Deployment",
                            "Service",
                            "ConfigMap",
                            "Job",
                            "ServiceAccount",
                            "NetworkPolicy",
                            "PodDisruptionBudget");
            assertThat(IN_PRODUCTION.manifests())
                    .extracting(it -> it.get("kind"))
                    .contains("Ingress", "HorizontalPodAutoscaler");
        }

        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void holdToKubernetesOwnModels(RenderedChart chart) {
            assertThat(chart.manifests())
                    .allSatisfy(it -> assertThat(ChartModels.faults(it)).isEmpty());
        }

        @Test
        void wouldBeCaughtWithAWrongField() {
            var service = new HashMap<>(BY_DEFAULT.only("Service"));
            service.put("spec", Map.of("selectors", Map.of(), "ports", List.of(Map.of("port", "80"))));
            assertThat(ChartModels.faults(service))
                    .containsExactlyInAnyOrder(
                            "v1/Service.spec.selectors is unknown to Kubernetes",
                            "v1/Service.spec.ports[0].port should be a Integer but is 80");
        }

        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void liveInTheNamespaceOfTheRelease(RenderedChart chart) {
            assertThat(chart.manifests()).allSatisfy(it -> assertThat(at(it, "metadata", "namespace"))
                    .isEqualTo("workwell-test"));
        }

        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void containNoSecret(RenderedChart chart) {
            assertThat(chart.kind("Secret")).isEmpty();
            assertThat(map(chart.only("ConfigMap").get("data")).keySet())
                    .noneMatch(it -> it.matches(".*(PASSWORD|SECRET|TOKEN|USERNAME).*"));
            assertThat(chart.containers().flatMap(it -> list(it.get("env")))).allSatisfy(it -> {
                if (String.valueOf(it.get("name")).matches(".*(PASSWORD|SECRET|USERNAME)")) {
                    assertThat(it).doesNotContainKey("value");
                    assertThat(at(it, "valueFrom", "secretKeyRef", "name")).isNotNull();
                }
            });
        }
    }

    @Nested
    class Selectors {
        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void findTheWebPods(RenderedChart chart) {
            var labels = map(at(chart.only("Deployment"), "spec", "template", "metadata", "labels"));
            assertThat(labels)
                    .containsAllEntriesOf(map(at(chart.only("Deployment"), "spec", "selector", "matchLabels")))
                    .containsAllEntriesOf(map(at(chart.only("Service"), "spec", "selector")))
                    .containsAllEntriesOf(map(at(chart.only("PodDisruptionBudget"), "spec", "selector", "matchLabels")))
                    .containsAllEntriesOf(map(at(chart.only("NetworkPolicy"), "spec", "podSelector", "matchLabels")));
        }

        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void neverSendVisitorsToAMigration(RenderedChart chart) {
            var migration = map(at(chart.only("Job"), "spec", "template", "metadata", "labels"));
            var service = map(at(chart.only("Service"), "spec", "selector"));
            assertThat(migration.entrySet().containsAll(service.entrySet())).isFalse();
        }

        @Test
        void nameObjectsThatExist() {
            var service = at(IN_PRODUCTION.only("Service"), "metadata", "name");
            assertThat(IN_PRODUCTION.text()).contains("service:\n                name: " + service);
            assertThat(at(IN_PRODUCTION.only("HorizontalPodAutoscaler"), "spec", "scaleTargetRef", "name"))
                    .isEqualTo(at(IN_PRODUCTION.only("Deployment"), "metadata", "name"));
            assertThat(BY_DEFAULT.containers().flatMap(it -> list(it.get("envFrom"))))
                    .extracting(it -> at(it, "configMapRef", "name"))
                    .containsOnly(at(BY_DEFAULT.only("ConfigMap"), "metadata", "name"));
        }
    }

    @Nested
    class EveryContainer {
        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void asksForNoMoreThanItsLimit(RenderedChart chart) {
            assertThat(chart.containers()).isNotEmpty().allSatisfy(it -> {
                for (var what : List.of("cpu", "memory")) {
                    assertThat(amount(at(it, "resources", "requests", what)))
                            .isPositive()
                            .isLessThanOrEqualTo(amount(at(it, "resources", "limits", what)));
                }
            });
        }

        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void runsWithoutRightsThatItDoesNotNeed(RenderedChart chart) {
            assertThat(chart.pods()).allSatisfy(it -> {
                assertThat(at(it, "spec", "automountServiceAccountToken")).isEqualTo(false);
                assertThat(at(it, "spec", "securityContext", "runAsNonRoot")).isEqualTo(true);
                assertThat(at(it, "spec", "securityContext", "seccompProfile", "type"))
                        .isEqualTo("RuntimeDefault");
            });
            assertThat(chart.containers()).allSatisfy(it -> {
                assertThat(at(it, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
                assertThat(at(it, "securityContext", "allowPrivilegeEscalation"))
                        .isEqualTo(false);
                assertThat(at(it, "securityContext", "capabilities", "drop")).isEqualTo(List.of("ALL"));
                assertThat(list(it.get("volumeMounts")).map(mount -> mount.get("mountPath")))
                        .contains("/tmp");
            });
        }

        @ParameterizedTest
        @MethodSource("uk.workwell.ChartTest#charts")
        void mountsOnlyVolumesOfItsPod(RenderedChart chart) {
            assertThat(chart.pods()).allSatisfy(pod -> {
                var volumes = list(at(pod, "spec", "volumes"))
                        .map(it -> it.get("name"))
                        .toList();
                assertThat(list(at(pod, "spec", "containers")).flatMap(it -> list(it.get("volumeMounts"))))
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(volumes).contains(it.get("name")));
            });
        }
    }

    @Nested
    class TheWebPods {
        @Test
        void areTwoAndProbed() {
            var deployment = BY_DEFAULT.only("Deployment");
            var container = list(at(deployment, "spec", "template", "spec", "containers"))
                    .findFirst()
                    .orElseThrow();
            assertThat(at(deployment, "spec", "replicas")).isEqualTo(2);
            assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo("/actuator/health/liveness");
            assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo("/actuator/health/readiness");
            assertThat(at(BY_DEFAULT.only("Service"), "spec", "sessionAffinity"))
                    .isEqualTo("ClientIP");
        }

        @Test
        void leaveTheirNumberToTheAutoscalerWhereThereIsOne() {
            assertThat(at(IN_PRODUCTION.only("Deployment"), "spec", "replicas")).isNull();
        }

        @Test
        void neverLearnThePasswordsOfOwnerAndMover() {
            assertThat(BY_DEFAULT.only("Deployment").toString())
                    .doesNotContain("OWNER")
                    .doesNotContain("MOVER");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "workwell.base-url",
                    "workwell.database.url",
                    "workwell.database.app.username",
                    "workwell.database.app.password",
                    "workwell.keys.directory",
                    "workwell.trail.heads",
                    "workwell.mail.from",
                    "workwell.identity.issuer",
                    "workwell.identity.client-id",
                    "workwell.identity.client-secret",
                    "workwell.identity.admin-client-id",
                    "workwell.identity.admin-client-secret",
                    "spring.mail.host",
                    "spring.mail.username",
                    "spring.mail.password",
                    "spring.mail.properties.mail.smtp.auth"
                })
        void handTheApplicationEachSettingUnderTheNameThatItReads(String property) {
            var variables = new HashMap<String, Object>(
                    map(IN_PRODUCTION.only("ConfigMap").get("data")));
            list(at(IN_PRODUCTION.only("Deployment"), "spec", "template", "spec", "containers"))
                    .flatMap(it -> list(it.get("env")))
                    .forEach(it -> variables.put(String.valueOf(it.get("name")), "from a secret"));
            assertThat(read(variables, property)).isNotBlank();
        }
    }

    @Nested
    class TheMigration {
        @Test
        void runsBeforeInstallAndUpgradeWithTheSameImage() {
            var job = BY_DEFAULT.only("Job");
            var containers = BY_DEFAULT.containers().toList();
            assertThat(at(job, "metadata", "annotations", RenderedChart.VISIBLE_HOOK))
                    .isEqualTo("pre-install,pre-upgrade");
            assertThat(containers)
                    .extracting(it -> it.get("image"))
                    .hasSize(2)
                    .containsOnly(containers.getFirst().get("image"));
            assertThat(containers).extracting(it -> it.get("args")).contains(List.of("--workwell.mode=migrate"));
        }

        @Test
        void leansOnNothingThatIsInstalledAfterIt() {
            var pod = map(at(BY_DEFAULT.only("Job"), "spec", "template"));
            assertThat(at(pod, "spec", "serviceAccountName")).isNull();
            assertThat(pod.toString()).doesNotContain("configMap");
        }

        @ParameterizedTest
        @ValueSource(strings = {"owner", "mover"})
        void knowsTheRolesThatChangeTables(String role) {
            var variables = new HashMap<String, Object>();
            list(at(BY_DEFAULT.only("Job"), "spec", "template", "spec", "containers"))
                    .flatMap(it -> list(it.get("env")))
                    .forEach(it -> variables.put(String.valueOf(it.get("name")), "set"));
            assertThat(read(variables, "workwell.database." + role + ".username"))
                    .isEqualTo("set");
            assertThat(read(variables, "workwell.database." + role + ".password"))
                    .isEqualTo("set");
        }
    }

    @Nested
    class TheSchema {
        @ParameterizedTest
        @CsvSource({
            "replicas, many, replicas",
            "replicas, 0, replicas",
            "baseUrl, http://workwell.example, baseUrl",
            "baseUrl, https://workwell.example/path, baseUrl",
            "database.password, hunter2, password",
            "database.url, jdbc:postgresql://db/workwell?password=hunter2, url",
            "database.url, jdbc:mysql://db/workwell, url",
            "database.existingSecret, Not A Name, existingSecret",
            "identity.issuer, https://id.example, issuer",
            "mail.port, 70000, port",
            "mail.from, nobody, from",
            "image.tag, latest, tag",
            "image.pullPolicy, Sometimes, pullPolicy",
            "resources.limits.memory, plenty, memory",
            "extraEnvironment.MY_PASSWORD, hunter2, MY_PASSWORD",
            "networkPolicy.toCidrs[0], anywhere, toCidrs",
            "autoscaling.cpuPercent, 400, cpuPercent",
            "replica, 3, replica"
        })
        void refusesAWrongValueAndNamesIt(String key, String value, String named) {
            assertThatThrownBy(() -> RenderedChart.of(it -> it.set(key, value))).hasMessageContaining(named);
        }

        @Test
        void takesARightOne() {
            assertThat(at(RenderedChart.of(it -> it.set("replicas", 4)).only("Deployment"), "spec", "replicas"))
                    .isEqualTo(4);
        }
    }

    private static @Nullable String read(Map<String, Object> variables, String property) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(it -> environment.getPropertySources().remove(it.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("pod-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return environment.getProperty(property);
    }

    private static BigDecimal amount(@Nullable Object quantity) {
        var text = String.valueOf(quantity);
        if (text.endsWith("Gi")) return new BigDecimal(text.replace("Gi", "")).multiply(BigDecimal.valueOf(1024));
        if (text.endsWith("Mi")) return new BigDecimal(text.replace("Mi", ""));
        if (text.endsWith("m")) return new BigDecimal(text.replace("m", "")).movePointLeft(3);
        return new BigDecimal(text);
    }
}
