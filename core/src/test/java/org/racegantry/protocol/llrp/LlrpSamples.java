package org.racegantry.protocol.llrp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.protocol.Setting;

/** The messages in samples.txt, and messages made for one test. */
final class LlrpSamples {
  static final long NOW_ms = 1_557_458_650_000L;

  private LlrpSamples() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    try (InputStream in = LlrpSamples.class.getResourceAsStream("/protocol/llrp/samples.txt")) {
      new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .map(line -> line.split(" "))
          .forEach(words -> all.put(words[0], HexFormat.of().parseHex(words[1])));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return all;
  }

  static byte[] named(String name) {
    return all().get(name);
  }

  /** A message of a type with these bytes behind its header, given as hexadecimal digits. */
  static byte[] message(int type, String body) {
    String digits = body.replace(" ", "");
    int length = 10 + digits.length() / 2;
    return HexFormat.of().parseHex("%04X%08X%08X".formatted(1 << 10 | type, length, 5) + digits);
  }

  /** A tag report with these parameters in it. */
  static byte[] report(String parameters) {
    String digits = parameters.replace(" ", "");
    return message(61, "00F0%04X".formatted(4 + digits.length() / 2) + digits);
  }

  /** An event with these parameters behind a time of day. */
  static byte[] event(String parameters) {
    String digits = parameters.replace(" ", "");
    String time = "0080000C00058880119F8EAD";
    return message(63, "00F6%04X".formatted(16 + digits.length() / 2) + time + digits);
  }

  static Setting setting(String... options) {
    TreeMap<String, String> all = new TreeMap<>();
    for (int i = 0; i < options.length; i += 2) {
      all.put(options[i], options[i + 1]);
    }
    return new Setting("F1", ZoneOffset.UTC, LocalDate.of(2019, 5, 10), new TreeMap<>(), all);
  }
}
