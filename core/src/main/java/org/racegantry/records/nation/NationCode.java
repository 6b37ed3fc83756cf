package org.racegantry.records.nation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the nation of an entry stands for: a nation, a status, or nothing that is known. */
public final class NationCode {
  /** How athletes without a nation of their own may start; none of them is a nation. */
  private static final Map<String, String> STATUSES = statuses();

  /** What a code stands for. */
  public enum Kind {
    /** Three letters of a nation. */
    NATION,
    /** Three letters under which athletes of no nation start. */
    STATUS,
    /** Nothing was entered, or no code of three letters: nobody knows, and nobody guesses. */
    UNKNOWN
  }

  private NationCode() {}

  private static Map<String, String> statuses() {
    Map<String, String> statuses = new TreeMap<>();
    statuses.put("ANA", "Authorised Neutral Athlete");
    statuses.put("ART", "Athlete Refugee Team");
    statuses.put("EOR", "Refugee Olympic Team");
    statuses.put("ROT", "Refugee Olympic Team");
    return statuses;
  }

  /**
   * What an entered nation stands for. Three capital letters the table of names does not have are
   * taken for a nation all the same, as a race of the Commonwealth has ENG and SCO.
   */
  public static Kind kind(String entered) {
    if (STATUSES.containsKey(entered)) {
      return Kind.STATUS;
    }
    return entered.length() == 3 && entered.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        ? Kind.NATION
        : Kind.UNKNOWN;
  }

  /** The name of a nation or status; none where the table has none. BRN is Bahrain. */
  public static Optional<String> name(String code) {
    String status = STATUSES.get(code);
    return Optional.ofNullable(status != null ? status : NationNames.BY_CODE.get(code));
  }

  /** The codes of all nations that have a name here, in order; no statuses. */
  public static List<String> codes() {
    return List.copyOf(NationNames.BY_CODE.keySet());
  }

  /** A code as somebody types it: capitals do not matter, nor blanks around it. */
  public static String of(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }
}
