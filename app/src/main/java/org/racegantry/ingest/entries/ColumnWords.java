package org.racegantry.ingest.entries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.racegantry.ingest.table.Headers;

/** The words people use for the columns of a start list, in a dozen languages. */
public final class ColumnWords implements Headers {
  /** How sure a word is; the surer one wins where two columns claim one field. */
  enum Strength {
    /** The field's own name. */
    OWN,
    /** A word for it. */
    WORD,
    /** A word that may mean something else, such as {@code no}. */
    WEAK
  }

  /** What a word means, and how surely. */
  record Meaning(EntryField field, Strength strength) {}

  private static final Map<String, Meaning> WORDS = load();

  /** What the name of a column means, where it is known. */
  static Optional<Meaning> of(String name) {
    return Optional.ofNullable(WORDS.get(plain(name)));
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(field -> of(field).isPresent()).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns, such as bib,family_name,given_name,sex,age";
  }

  /** Small letters and digits only, without accents. */
  static String plain(String name) {
    String open = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      switch (c) {
        case '\u00F8' -> plain.append('o');
        case '\u0142' -> plain.append('l');
        case '\u00DF' -> plain.append("ss");
        case '\u00E6' -> plain.append("ae");
        default -> {
          if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  private static Map<String, Meaning> load() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ColumnWords.class.getResourceAsStream("columns.txt"), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#")).forEach(line -> take(line, words));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  private static void take(String line, Map<String, Meaning> words) {
    int colon = line.indexOf(':');
    EntryField field = EntryField.of(line.substring(0, colon)).orElseThrow();
    Strength strength = Strength.OWN;
    for (String word : line.substring(colon + 1).split(",")) {
      if (word.strip().startsWith("|")) {
        strength = Strength.WEAK;
      }
      String plain = plain(word);
      Meaning before = words.put(plain, new Meaning(field, strength));
      if (before != null) {
        throw new IllegalStateException("columns.txt has " + plain + " twice");
      }
      strength = strength == Strength.OWN ? Strength.WORD : strength;
    }
  }
}
