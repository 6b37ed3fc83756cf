package org.racegantry.publish.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who may come in, or is invited to.
 *
 * @param name as acts are signed
 * @param role what that person may do
 * @param secret the passphrase, or null before one is chosen
 * @param ticket the code that lets choose one, or null
 */
record Person(String name, Role role, Secret secret, Ticket ticket) {
  static final int LONGEST_NAME = 60;

  /** The same person with a passphrase and no code any more. */
  Person with(Secret chosen) {
    return new Person(name, role, chosen, null);
  }

  /** The same person without a passphrase, and with a code to choose one. */
  Person with(Ticket code) {
    return new Person(name, role, null, code);
  }

  /** Whether this is the guest of a demo, whose code asks for no passphrase and stays good. */
  boolean isGuest() {
    return ticket != null && ticket.until_ms() == Long.MAX_VALUE;
  }

  /** Whether this is the person's name, in any capitals and spaces. */
  boolean isCalled(String typed) {
    return key(name).equals(key(typed));
  }

  /** What two spellings of one name have in common. */
  static String key(String name) {
    String clipped = name.length() > 4 * LONGEST_NAME ? name.substring(0, 4 * LONGEST_NAME) : name;
    return Normalizer.normalize(clipped, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** A name as it is kept: without needless space. */
  static String tidy(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** Why nobody can have this name, for the person who typed it; empty if somebody can. */
  static Optional<String> fault(String name) {
    if (name.isBlank()) {
      return Optional.of("A name is missing.");
    }
    if (name.length() > LONGEST_NAME) {
      return Optional.of("A name has at most " + LONGEST_NAME + " characters.");
    }
    boolean odd = name.codePoints().anyMatch(sign -> !isPlain(sign));
    return odd
        ? Optional.of("A name is made of letters, digits, spaces and . ' - _")
        : Optional.empty();
  }

  private static boolean isPlain(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || " .'’-_".indexOf(sign) >= 0;
  }
}
