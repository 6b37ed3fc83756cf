package org.racegantry.publish.hook;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who wants to be told.
 *
 * @param url where to, http or https
 * @param secret shared with the receiver; signs every message
 * @param what kinds of events
 * @param races ids of races; empty for all
 * @param expires_s an event older than this is dropped, since late news is worse than none
 */
public record Hook(URI url, String secret, List<What> what, List<String> races, long expires_s) {
  /** The kinds of events. */
  public enum What {
    /** Somebody was at a point of the course before the finish. */
    SPLIT,
    /** Somebody finished. */
    FINISH,
    /** Somebody was ruled DNS, DNF, DQ or NP, or no longer. */
    STATUS,
    /** The results of a race were declared. */
    STATE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Hook {
    what = List.copyOf(what);
    races = List.copyOf(races);
  }

  /** The constant of an enum as events write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  boolean wants(What kind, String race) {
    return what.contains(kind) && (races.isEmpty() || races.contains(race));
  }

  /** Not the secret, so that no log ever holds it. */
  @Override
  public String toString() {
    return url.getScheme() + "://" + url.getAuthority();
  }
}
