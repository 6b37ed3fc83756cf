package org.racegantry.publish.access;

/**
 * A passphrase as it is kept: salted and slowly hashed, never the words themselves.
 *
 * @param rounds of PBKDF2 with HMAC-SHA-256
 * @param salt in hexadecimal
 * @param hash in hexadecimal
 */
record Secret(int rounds, String salt, String hash) {
  /** Not its parts, so that no log ever holds them. */
  @Override
  public String toString() {
    return "Secret";
  }
}
