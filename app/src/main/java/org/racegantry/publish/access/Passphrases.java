package org.racegantry.publish.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.racegantry.publish.site.BadRequest;

/**
 * Hashes passphrases, a few at once: the hash is slow on purpose, and a flood of them must leave
 * the processors to the race. Safe for all threads; call it outside any lock.
 */
final class Passphrases {
  /** Shorter ones are guessed; what is in them is everybody's own choice. */
  static final int SHORTEST = 12;

  static final int LONGEST = 128;

  /** What OWASP asks of PBKDF2-HMAC-SHA256, the slowest hash every JDK has. */
  private static final int ROUNDS = 600_000;

  private static final int AT_ONCE = 2;
  private static final int WAITING_AT_MOST = 40;
  private static final long PATIENCE_S = 20;
  private static final int BYTES = 32;
  private static final HexFormat HEX = HexFormat.of();

  private final SecureRandom random = new SecureRandom();
  private final Semaphore hands = new Semaphore(AT_ONCE, true);
  private final int rounds;
  private final Secret nobodys;

  Passphrases() {
    this(ROUNDS);
  }

  /** With another number of rounds, for tests that open many doors. */
  Passphrases(int rounds) {
    this.rounds = rounds;
    this.nobodys = new Secret(rounds, HEX.formatHex(salt()), "00".repeat(BYTES));
  }

  /** Why these words cannot be a passphrase, for the person who chose them; empty if they can. */
  static Optional<String> fault(String words, String again) {
    int length = words.codePointCount(0, words.length());
    if (length < SHORTEST) {
      return Optional.of(
          "A passphrase has at least " + SHORTEST + " characters; four short words are good.");
    }
    if (length > LONGEST) {
      return Optional.of("A passphrase has at most " + LONGEST + " characters.");
    }
    return words.equals(again) ? Optional.empty() : Optional.of("The two passphrases differ.");
  }

  /** The words as they are kept. */
  Secret seal(String words) {
    byte[] salt = salt();
    return new Secret(rounds, HEX.formatHex(salt), HEX.formatHex(hash(words, salt, rounds)));
  }

  /**
   * Whether the words are those that were sealed. Takes as long for nobody's secret, so that time
   * does not tell who is known here.
   */
  boolean opens(Optional<Secret> secret, String words) {
    Secret kept = secret.orElse(nobodys);
    byte[] hash = hash(words, HEX.parseHex(kept.salt()), kept.rounds());
    return MessageDigest.isEqual(hash, HEX.parseHex(kept.hash())) && secret.isPresent();
  }

  private byte[] salt() {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return salt;
  }

  private byte[] hash(String words, byte[] salt, int times) {
    String clipped = words.length() > 4 * LONGEST ? words.substring(0, 4 * LONGEST) : words;
    String same = Normalizer.normalize(clipped, Normalizer.Form.NFKC);
    takeAHand();
    try {
      PBEKeySpec spec = new PBEKeySpec(same.toCharArray(), salt, times, BYTES * 8);
      try {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(spec)
            .getEncoded();
      } finally {
        spec.clearPassword();
      }
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has PBKDF2 with HMAC-SHA-256", missing);
    } finally {
      hands.release();
    }
  }

  private void takeAHand() {
    try {
      if (hands.getQueueLength() < WAITING_AT_MOST
          && hands.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new BadRequest(503, "Many are at the door. Wait a moment and try again.");
  }
}
