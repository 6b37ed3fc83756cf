package org.racegantry.publish.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A code that opens a door once: twelve of 32 signs, 60 bits of chance, which at one try a second
 * are guessed in ten thousand million years. Written so that nobody confuses two signs.
 */
public final class OneTimeCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String words;
  private final long until_ms;

  private OneTimeCode(String words, long until_ms) {
    this.words = words;
    this.until_ms = until_ms;
  }

  /** A new code that works until a moment, in milliseconds since 1970. */
  static OneTimeCode fresh(long until_ms) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "");
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new OneTimeCode(code.toString(), until_ms);
  }

  /** The code to type, such as {@code 7K2M-PQ4T-X9AC}; for the one person it is for. */
  public String words() {
    return words;
  }

  /** Until when it works, in milliseconds since 1970. */
  public long until_ms() {
    return until_ms;
  }

  /** What is kept of it. */
  Ticket ticket() {
    return new Ticket(hash(words), until_ms);
  }

  /** What is kept of a code somebody typed, with O for 0, I and L for 1, in any groups. */
  static String hash(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .chars()
        .filter(sign -> SIGNS.indexOf(sign) >= 0)
        .limit(4L * LENGTH)
        .forEach(sign -> plain.append((char) sign));
    return sha256("code:" + plain);
  }

  /** In hexadecimal. */
  static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }

  /** Not the code, so that no log ever holds it. */
  @Override
  public String toString() {
    return "OneTimeCode";
  }
}
