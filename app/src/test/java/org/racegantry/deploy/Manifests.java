package org.racegantry.deploy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.Repository;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The Kubernetes manifests of one folder, each object with the file it stands in. */
record Manifests(List<One> all) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Gson TYPED =
      new GsonBuilder()
          .registerTypeAdapter(
              OffsetDateTime.class,
              (JsonDeserializer<OffsetDateTime>)
                  (text, _, _) -> OffsetDateTime.parse(text.getAsString()))
          .create();

  /** One object. */
  record One(String file, JsonNode tree) {
    String kind() {
      return tree.path("kind").asString("");
    }

    String name() {
      return tree.path("metadata").path("name").asString("");
    }

    /** A part by its path, such as {@code /spec/template}. */
    JsonNode at(String pointer) {
      return tree.at(pointer);
    }

    /** The pods it makes; nothing where it makes none. */
    JsonNode pod() {
      return at("/spec/template/spec");
    }

    @Override
    public String toString() {
      return file + ": " + kind() + " " + name();
    }

    /**
     * What Kubernetes' own model says against it: a field it does not know, one that is missing, a
     * value of another type.
     */
    Optional<String> fault() {
      String group = tree.path("apiVersion").asString("");
      String version = group.substring(group.lastIndexOf('/') + 1);
      String model = version.substring(0, 1).toUpperCase() + version.substring(1) + kind();
      JsonElement json = JsonParser.parseString(tree.toString());
      try {
        Class<?> type = Class.forName("io.kubernetes.client.openapi.models." + model);
        type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        TYPED.fromJson(json, type);
        return Optional.empty();
      } catch (InvocationTargetException refused) {
        return Optional.of(this + ": " + refused.getCause().getMessage());
      } catch (ReflectiveOperationException | RuntimeException wrong) {
        return Optional.of(this + ": " + wrong);
      }
    }
  }

  /** Reads every file of a folder under docs/deploy/kubernetes but the list of them. */
  static Manifests of(String folder) {
    List<One> all = new ArrayList<>();
    for (Path file : Repository.files("docs/deploy/kubernetes/" + folder, ".yaml")) {
      if (!file.endsWith("kustomization.yaml")) {
        all.addAll(read(Repository.name(file), Repository.text(file)));
      }
    }
    return new Manifests(List.copyOf(all));
  }

  static List<One> read(String name, String text) {
    List<One> all = new ArrayList<>();
    YAML.readerFor(JsonNode.class)
        .<JsonNode>readValues(text)
        .forEachRemaining(tree -> all.add(new One(name, tree)));
    return all;
  }

  /** Every object of a kind. */
  List<One> all(String kind) {
    return all.stream().filter(each -> each.kind().equals(kind)).toList();
  }

  /** The object of a kind and name, or nothing. */
  Optional<One> find(String kind, String name) {
    return all(kind).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Everything that makes pods. */
  List<One> makingPods() {
    return all.stream().filter(each -> each.pod().isObject()).toList();
  }

  /** Those whose pods carry all these labels. */
  List<One> labelled(JsonNode labels) {
    return makingPods().stream()
        .filter(
            each ->
                labels
                    .propertyStream()
                    .allMatch(
                        label ->
                            label
                                .getValue()
                                .equals(
                                    each.at("/spec/template/metadata/labels").get(label.getKey()))))
        .toList();
  }

  /** All containers of a pod, those that run first among them. */
  static List<JsonNode> containers(One maker) {
    List<JsonNode> all = new ArrayList<>();
    maker.pod().path("initContainers").forEach(all::add);
    maker.pod().path("containers").forEach(all::add);
    return all;
  }
}
