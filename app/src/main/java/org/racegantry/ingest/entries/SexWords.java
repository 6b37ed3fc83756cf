package org.racegantry.ingest.entries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words for sex in start lists. Single letters mean different things in different languages, so
 * they are read by the company they keep in the file.
 */
final class SexWords {
  private static final Set<String> MALE =
      new LinkedHashSet<>(
          List.of(
              "male",
              "man",
              "men",
              "boy",
              "boys",
              "mannlich",
              "mann",
              "manner",
              "herr",
              "herren",
              "homme",
              "hommes",
              "masculin",
              "hombre",
              "masculino",
              "varon",
              "maschile",
              "maschio",
              "uomo",
              "uomini",
              "herre",
              "herrer",
              "heren",
              "mezczyzna",
              "muz"));
  private static final Set<String> FEMALE =
      new LinkedHashSet<>(
          List.of(
              "female",
              "woman",
              "women",
              "girl",
              "girls",
              "ladies",
              "lady",
              "weiblich",
              "frau",
              "frauen",
              "dame",
              "damen",
              "femme",
              "femmes",
              "feminin",
              "mujer",
              "femenino",
              "femminile",
              "femmina",
              "donna",
              "donne",
              "kvinne",
              "kvinna",
              "kvinde",
              "kvinner",
              "vrouw",
              "vrouwen",
              "dames",
              "kobieta",
              "zena",
              "feminino"));
  private static final Set<String> OTHER =
      new LinkedHashSet<>(
          List.of(
              "x",
              "divers",
              "diverse",
              "nonbinary",
              "nb",
              "other",
              "open",
              "nonbinaire",
              "nobinario",
              "nonbinario"));

  private final boolean menAreH;

  private SexWords(boolean menAreH) {
    this.menAreH = menAreH;
  }

  /** Words as a file uses them. */
  static SexWords of(Iterable<String> values) {
    boolean h = false;
    for (String value : values) {
      h |= ColumnWords.plain(value).equals("h");
    }
    return new SexWords(h);
  }

  /** M, F, X, or empty where nothing stands there or a problem was reported. */
  String read(Cells cells) {
    String raw = cells.raw(EntryField.SEX);
    String word = ColumnWords.plain(raw);
    return switch (word) {
      case "" -> raw.isEmpty() ? "" : unknown(cells);
      case "f", "w", "k", "v" -> "F";
      case "h" -> "M";
      case "m" -> menAreH ? both(cells, "mujer") : "M";
      case "d" -> menAreH ? "F" : both(cells, "dame or divers");
      default ->
          MALE.contains(word)
              ? "M"
              : FEMALE.contains(word) ? "F" : OTHER.contains(word) ? "X" : unknown(cells);
    };
  }

  private static String both(Cells cells, String meaning) {
    cells.error(
        EntryField.SEX,
        "can mean more than one thing in this file ("
            + cells.raw(EntryField.SEX).toUpperCase(Locale.ROOT)
            + " as in "
            + meaning
            + ")",
        "write M, F or X");
    return "";
  }

  private static String unknown(Cells cells) {
    cells.error(EntryField.SEX, "is no word for sex that is known", "write M, F or X");
    return "";
  }
}
