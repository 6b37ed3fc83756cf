package org.racegantry.publish.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The mark by which a client knows that it has an answer already: a hash of what is in it. */
public final class Tag {
  private static final int BYTES = 12;

  private Tag() {}

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
