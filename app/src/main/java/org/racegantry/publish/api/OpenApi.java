package org.racegantry.publish.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, as the program carries it. */
public final class OpenApi {
  private static final String FILE = "/org/racegantry/publish/api/openapi.json";

  private final byte[] bytes;

  private OpenApi(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads it out of the program. */
  static OpenApi read() {
    try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the program; build it anew");
      }
      return new OpenApi(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The document as sent. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Every address with what it answers, in the order of the document; read when asked for. */
  public List<Operation> operations() {
    return operations(new JsonMapper().readTree(bytes));
  }

  /**
   * One address.
   *
   * @param path as in the document, with names in braces
   * @param summary what it answers, in a sentence
   * @param parameters what may be asked for
   */
  public record Operation(String path, String summary, List<Parameter> parameters) {}

  /** One parameter and what it means. */
  public record Parameter(String name, String description) {}

  private static List<Operation> operations(JsonNode document) {
    List<Operation> all = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      JsonNode get = path.getValue().get("get");
      List<Parameter> parameters = new ArrayList<>();
      for (JsonNode parameter : get.path("parameters")) {
        parameters.add(
            new Parameter(
                parameter.get("name").asString(), parameter.get("description").asString()));
      }
      all.add(new Operation(path.getKey(), get.get("summary").asString(), parameters));
    }
    return List.copyOf(all);
  }
}
