package org.racegantry.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.racegantry.live.RaceFold;
import org.racegantry.scoring.CanonicalResults;

/** One number for all results of a race: SHA-256 over their canonical bytes, in hexadecimal. */
final class StateHash {
  private StateHash() {}

  /** The state of what was folded; the hash of nothing before there is a setup. */
  static String of(RaceFold fold) {
    byte[] results = fold.ready() ? CanonicalResults.bytes(fold.snapshot().results()) : new byte[0];
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(results));
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError("every Java platform has SHA-256", missing);
    }
  }
}
