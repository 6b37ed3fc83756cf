package org.racegantry.publish.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody behind the doors may do; public pages need none of these. */
public enum Role {
  /** Looks at the console and changes nothing. */
  VIEWER,
  /** The announcer's page with its notes. */
  ANNOUNCER,
  /** Everything a crew may, and disqualifies and declares results official. */
  REFEREE,
  /** Guns, times, chips, clocks, entries, DNS and DNF, judged order, provisional results. */
  CREW;

  /** The role in one word, as people and the command line write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it lets do, in a few words. */
  public String may() {
    return switch (this) {
      case VIEWER -> "looks at the console";
      case ANNOUNCER -> "the announcer's page";
      case REFEREE -> "all that the crew may, disqualifies, declares official";
      case CREW -> "guns, times, chips, entries, provisional results";
    };
  }

  /** The role of a word, in any capitals. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equalsIgnoreCase(word)).findFirst();
  }
}
