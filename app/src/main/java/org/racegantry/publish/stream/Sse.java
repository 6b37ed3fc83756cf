package org.racegantry.publish.stream;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Events as bytes. JSON holds no line break, so nothing in a name can end an event. */
final class Sse {
  static final byte[] NOTHING = {};

  private static final JsonMapper MAPPER = new JsonMapper();

  private Sse() {}

  /** An event without an id. */
  static byte[] event(String name, Object data) {
    return bytes("event: " + name + "\ndata: " + MAPPER.writeValueAsString(data) + "\n\n");
  }

  /** The same event with the journal entry it is as of. */
  static byte[] withId(long seq, byte[] event) {
    return joined(bytes("id: " + seq + "\n"), event);
  }

  /** Only where the stream has come to; a browser remembers it and tells no script. */
  static byte[] mark(long seq) {
    return bytes("id: " + seq + "\n\n");
  }

  /** How long a page that lost the stream waits before it asks again. */
  static byte[] retry(long after_ms) {
    return bytes("retry: " + after_ms + "\n\n");
  }

  static byte[] joined(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
