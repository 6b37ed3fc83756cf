package org.racegantry.publish.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The mark by which a client knows that it has an answer already: a hash of what is in it. */
public final class Tag {
  private static final int BYTES = 12;
  private static final Pattern CLOCK = Pattern.compile("\"course_ms\":-?[0-9]+");

  private Tag() {}

  /**
   * The mark of JSON apart from the time at the race in it, {@code course_ms}, which goes on when
   * nothing else changes.
   */
  public static String apartFromClock(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return of(CLOCK.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8));
  }

  /** The mark of these bytes: the same for the same, another for others. */
  public static String of(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
