package org.racegantry.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.Repository;
import tools.jackson.databind.JsonNode;

/** The Kubernetes manifests: each what Kubernetes takes, and all of them meaning one another. */
class ManifestsTest {
  private static final String SCORE = "docs/deploy/kubernetes/season/score.yaml";

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> fields(JsonNode list, String field) {
    return list.valueStream().map(each -> each.path(field).asString("")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "race"})
  void everyObjectIsOneThatKubernetesTakes(String folder) {
    Manifests manifests = Manifests.of(folder);
    assertThat(manifests.all()).hasSizeGreaterThan(4);
    assertThat(manifests.all().stream().map(Manifests.One::fault).flatMap(Optional::stream))
        .isEmpty();
  }

  @Test
  void whatKubernetesWouldRefuseIsFound() {
    String right = Repository.text(Repository.root().resolve(SCORE));
    List<String> wrong =
        List.of(
            right.replace("replicas: 2", "replcas: 2"),
            right.replace("replicas: 2", "replicas: two"),
            right.replaceFirst("(?s)  selector:\n    matchLabels:\n      app: score\n", ""),
            right.replace("memory: 2Gi", "memory: 2Gx"));
    for (String each : wrong) {
      assertThat(each).isNotEqualTo(right);
      assertThat(Manifests.read("score", each).getFirst().fault()).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "race"})
  void theListNamesEveryFileAndTheNamespace(String folder) {
    String path = "docs/deploy/kubernetes/" + folder;
    JsonNode list =
        Manifests.read(
                "list", Repository.text(Repository.root().resolve(path + "/kustomization.yaml")))
            .getFirst()
            .tree();
    List<String> files =
        Repository.files(path, ".yaml").stream()
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(words(list.path("resources")))
        .containsExactlyInAnyOrderElementsOf(
            files.stream().filter(file -> !file.equals("kustomization.yaml")).toList());
    assertThat(Manifests.of(folder).find("Namespace", list.path("namespace").asString()))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "race"})
  void everySelectorMeansPodsThatAreThere(String folder) {
    Manifests manifests = Manifests.of(folder);
    for (Manifests.One each : manifests.all()) {
      JsonNode labels =
          switch (each.kind()) {
            case "Service" -> each.at("/spec/selector");
            case "NetworkPolicy" -> each.at("/spec/podSelector/matchLabels");
            default -> each.at("/spec/selector/matchLabels");
          };
      if (labels.isObject()) {
        assertThat(manifests.labelled(labels)).as(each.toString()).hasSize(1);
      }
    }
    for (Manifests.One scaler : manifests.all("HorizontalPodAutoscaler")) {
      JsonNode target = scaler.at("/spec/scaleTargetRef");
      Optional<Manifests.One> scaled =
          manifests.find(target.path("kind").asString(), target.path("name").asString());
      assertThat(scaled).isPresent();
      // Both saying how many would quarrel.
      assertThat(scaled.orElseThrow().at("/spec/replicas").isMissingNode()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "race"})
  void everyPortThatIsNamedIsOpenedByAPod(String folder) {
    Manifests manifests = Manifests.of(folder);
    for (Manifests.One service : manifests.all("Service")) {
      Manifests.One pods = manifests.labelled(service.at("/spec/selector")).getFirst();
      assertThat(ports(pods)).containsAll(fields(service.at("/spec/ports"), "targetPort"));
    }
    for (Manifests.One policy : manifests.all("NetworkPolicy")) {
      for (JsonNode rule : policy.at("/spec/ingress")) {
        Manifests.One pods =
            manifests.labelled(policy.at("/spec/podSelector/matchLabels")).getFirst();
        assertThat(ports(pods)).containsAll(fields(rule.path("ports"), "port"));
      }
    }
    for (Manifests.One ingress : manifests.all("Ingress")) {
      for (JsonNode rule : ingress.at("/spec/rules")) {
        JsonNode backend = rule.at("/http/paths/0/backend/service");
        Manifests.One service =
            manifests.find("Service", backend.path("name").asString()).orElseThrow();
        assertThat(fields(service.at("/spec/ports"), "name"))
            .contains(backend.at("/port/name").asString());
        assertThat(words(ingress.at("/spec/tls/0/hosts"))).contains(rule.path("host").asString());
      }
    }
  }

  private static List<String> ports(Manifests.One maker) {
    List<String> names = new ArrayList<>();
    Manifests.containers(maker).forEach(each -> names.addAll(fields(each.path("ports"), "name")));
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "race"})
  void everyVolumeIsDeclaredAndOnlyThoseAreWritten(String folder) {
    for (Manifests.One maker : Manifests.of(folder).makingPods()) {
      List<String> declared = new ArrayList<>(fields(maker.pod().path("volumes"), "name"));
      maker
          .at("/spec/volumeClaimTemplates")
          .forEach(claim -> declared.add(claim.at("/metadata/name").asString()));
      for (JsonNode container : Manifests.containers(maker)) {
        assertThat(declared).containsAll(fields(container.path("volumeMounts"), "name"));
        assertThat(fields(container.path("volumeMounts"), "mountPath")).contains("/tmp");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "race"})
  void podsHaveTheLeastRightsThereAre(String folder) {
    for (Manifests.One maker : Manifests.of(folder).makingPods()) {
      JsonNode pod = maker.pod().path("securityContext");
      assertThat(pod.path("runAsNonRoot").asBoolean()).isTrue();
      assertThat(pod.path("runAsUser").asString() + ":" + pod.path("runAsGroup").asString())
          .isEqualTo("10001:10001");
      assertThat(pod.at("/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
      assertThat(maker.pod().path("automountServiceAccountToken").asBoolean(true)).isFalse();
      for (JsonNode container : Manifests.containers(maker)) {
        JsonNode may = container.path("securityContext");
        assertThat(may.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(may.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(words(may.at("/capabilities/drop"))).containsExactly("ALL");
      }
    }
  }

  @Test
  void aSpectatorNodeLeavesInTheOrderThatLosesNobody() {
    Manifests season = Manifests.of("season");
    JsonNode pod = season.find("Deployment", "spectate").orElseThrow().pod();
    int sleep_s = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
    // First the balancer forgets it, then it closes its streams, for which it gives itself 8 s.
    assertThat(sleep_s).isGreaterThanOrEqualTo(10);
    assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(sleep_s + 8 + 10);
  }
}
