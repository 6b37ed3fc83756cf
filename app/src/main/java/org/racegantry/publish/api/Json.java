package org.racegantry.publish.api;

import tools.jackson.databind.json.JsonMapper;

/** Values as JSON, fields in the order they were put in. */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
