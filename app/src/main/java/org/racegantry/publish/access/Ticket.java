package org.racegantry.publish.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A one-time code as it is kept.
 *
 * @param hash of the code
 * @param until_ms when it ends, in milliseconds since 1970
 */
record Ticket(String hash, long until_ms) {
  /** Whether this is the code, and it still works. */
  boolean opensFor(String typedHash, long now_ms) {
    return MessageDigest.isEqual(
            hash.getBytes(StandardCharsets.US_ASCII), typedHash.getBytes(StandardCharsets.US_ASCII))
        && now_ms < until_ms;
  }
}
