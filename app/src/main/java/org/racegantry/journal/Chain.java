package org.racegantry.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash chain of a journal. The hash of an entry is SHA-256 over these bytes, in this order:
 *
 * <pre>
 * offset  length  what
 *      0      32  hash of the previous entry; 32 zero bytes before the first
 *     32       8  seq, big-endian
 *     40       8  recorded_at in milliseconds since 1970, big-endian
 *     48       n  body
 * </pre>
 *
 * <p>A changed, missing, added or moved entry inside the chain breaks every hash after it. A chain
 * cut off at its end is a whole, shorter chain: only somebody who knows the later head can tell.
 */
public final class Chain {
  private static final int HASH_BYTES = 32;

  private final MessageDigest sha256;
  private final ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES);

  /** A chain in no state; each call stands for itself. */
  public Chain() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError("every Java platform has SHA-256", missing);
    }
  }

  /** What stands for the hash before the first entry. */
  public static byte[] origin() {
    return new byte[HASH_BYTES];
  }

  /** The hash of the entry that follows {@code previous}. */
  public byte[] next(byte[] previous, long seq, long recordedAt_ms, byte[] body) {
    sha256.update(previous);
    sha256.update(numbers.clear().putLong(seq).putLong(recordedAt_ms).array());
    return sha256.digest(body);
  }
}
