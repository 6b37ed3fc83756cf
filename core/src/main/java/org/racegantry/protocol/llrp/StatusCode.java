package org.racegantry.protocol.llrp;

import java.nio.charset.StandardCharsets;

/** How a reader says whether it did what it was asked for: LLRPStatus, in words. */
final class StatusCode {
  private static final int FIELDS_BYTES = 4;
  private static final int WORDS_MAX = 120;

  private StatusCode() {}

  /**
   * What is wrong according to the answer that begins at {@code offset}, in words; empty where all
   * is well, or the answer does not say.
   */
  static String trouble(byte[] bytes, int offset, int length) {
    Parameters all = new Parameters(bytes, offset + Header.BYTES, offset + length);
    while (all.advance()) {
      if (all.type() == ParameterType.LLRP_STATUS && all.length() >= FIELDS_BYTES) {
        int code = Octets.u16(bytes, all.from());
        int words = Math.min(Octets.u16(bytes, all.from() + 2), all.length() - FIELDS_BYTES);
        return code == 0 ? "" : told(code, text(bytes, all.from() + FIELDS_BYTES, words));
      }
    }
    return "";
  }

  /** What the reader wrote, fit to be shown. */
  static String text(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    String shown = text.replaceAll("\\p{C}", " ").strip();
    return shown.length() > WORDS_MAX ? shown.substring(0, WORDS_MAX) : shown;
  }

  private static String told(int code, String text) {
    String words = words(code) + " (code " + code + ")";
    return text.isEmpty() ? words : words + ": " + text;
  }

  private static String words(int code) {
    if (code == 401) {
      return "the reader itself is faulty";
    }
    String where =
        switch (code / 100) {
          case 1 -> "of the message";
          case 2 -> "of a parameter";
          case 3 -> "of a field";
          default -> "";
        };
    if (where.isEmpty()) {
      return "it says no more than a number";
    }
    return switch (code % 100) {
      case 0 -> code == 300 ? "a field is invalid" : "a parameter " + where + " is wrong";
      case 1 -> code == 301 ? "a field is out of range" : "a field " + where + " is wrong";
      case 2 -> "a parameter " + where + " is unexpected";
      case 3 -> "a parameter " + where + " is missing";
      case 4 -> "a parameter " + where + " is there twice";
      case 5 -> "more parameters " + where + " than it can keep";
      case 6 -> "a field " + where + " is more than it can keep";
      case 7 -> "a parameter " + where + " is unknown to it";
      case 8 -> "a field " + where + " is unknown to it";
      case 9 -> code == 109 ? "the message is not supported" : "a parameter is not supported";
      case 10 -> "the version of the protocol is not supported";
      case 11 -> "a parameter " + where + " is not supported";
      default -> "something " + where + " is wrong";
    };
  }
}
