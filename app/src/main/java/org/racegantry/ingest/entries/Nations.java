package org.racegantry.ingest.entries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Nations by the codes of athletics, of ISO 3166, and by name. */
public final class Nations {
  private static final Map<String, String> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, String> BY_ISO = new LinkedHashMap<>();
  private static final Map<String, String> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, String> NAME_BY_ISO = new LinkedHashMap<>();

  static {
    load();
  }

  private Nations() {}

  /**
   * The athletics code for a code or a name. A code that athletics and ISO give to two nations is
   * read as athletics means it.
   */
  public static Optional<String> code(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT);
    if (BY_CODE.containsKey(plain)) {
      return Optional.of(plain);
    }
    return Optional.ofNullable(BY_ISO.getOrDefault(plain, BY_NAME.get(ColumnWords.plain(text))));
  }

  /** The name of a nation by its athletics code. */
  public static Optional<String> name(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The nation ISO means by a code which athletics gives to another one. */
  public static Optional<String> otherMeaning(String code) {
    String iso = BY_ISO.get(code);
    boolean two = iso != null && BY_CODE.containsKey(code) && !iso.equals(code);
    return two ? Optional.of(NAME_BY_ISO.get(code)) : Optional.empty();
  }

  /** All athletics codes, in order. */
  public static TreeSet<String> codes() {
    return new TreeSet<>(BY_CODE.keySet());
  }

  private static void load() {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Nations.class.getResourceAsStream("nations.csv"), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (String line : lines) {
      String[] parts = line.split(",", -1);
      BY_CODE.put(parts[0], parts[3]);
      take(parts[1], parts);
      take(parts[2], parts);
      BY_NAME.put(ColumnWords.plain(parts[3]), parts[0]);
      for (String other : parts[4].split("/")) {
        BY_NAME.put(ColumnWords.plain(other), parts[0]);
      }
    }
    BY_NAME.remove("");
  }

  private static void take(String iso, String[] parts) {
    if (!iso.isEmpty()) {
      BY_ISO.put(iso, parts[0]);
      NAME_BY_ISO.put(iso, parts[3]);
    }
  }
}
