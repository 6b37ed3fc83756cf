package org.racegantry.nodes;

import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far what is said of a race goes. In the topic it is JSON, for whoever looks with other tools.
 *
 * @param seq the last journal entry folded
 * @param hash that entry's hash, in hexadecimal
 * @param recordedAt_ms when it was recorded, in milliseconds since 1970
 * @param orphans how many reads of nobody met each fate
 * @param fault why scoring this race has stopped; empty while it goes on
 */
record StateHead(long seq, String hash, long recordedAt_ms, long[] orphans, String fault) {
  private static final JsonMapper MAPPER = new JsonMapper();

  StateHead(long seq, byte[] hash, long recordedAt_ms, long[] orphans, String fault) {
    this(seq, HexFormat.of().formatHex(hash), recordedAt_ms, orphans, fault);
  }

  byte[] toBytes() {
    return MAPPER.writeValueAsBytes(this);
  }

  static StateHead of(byte[] json) {
    return MAPPER.readValue(json, StateHead.class);
  }
}
