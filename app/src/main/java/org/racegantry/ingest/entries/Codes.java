package org.racegantry.ingest.entries;

import java.util.Optional;
import java.util.regex.Pattern;
import org.racegantry.race.Bib;

/** Bibs and chips: codes a spreadsheet likes to spoil. */
final class Codes {
  private static final Pattern BIB = Pattern.compile("[0-9A-Za-z]+([-/_.]?[0-9A-Za-z]+)*");
  private static final int BIB_LONGEST = 12;
  private static final Pattern CHIP = Pattern.compile("[\\x21-\\x7E&&[^'\"=,;]]{1,40}");
  private static final Pattern SCIENCE = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d{1,3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]0+");

  private Codes() {}

  /** The bib, or empty where there is none; then a problem was reported. */
  static Optional<Bib> bib(Cells cells) {
    String text = cells.raw(EntryField.BIB);
    if (text.isEmpty()) {
      cells.error(EntryField.BIB, "a row without a bib", "give it a bib, or take the row out");
    } else if (SCIENCE.matcher(text).matches() || DECIMAL.matcher(text).matches()) {
      spoiled(cells, EntryField.BIB);
    } else if (text.length() > BIB_LONGEST || !BIB.matcher(text).matches()) {
      cells.error(
          EntryField.BIB,
          "is no bib: a bib has up to " + BIB_LONGEST + " letters and digits, without blanks",
          "write it as it is printed on the bib");
    } else {
      return Optional.of(new Bib(text));
    }
    return Optional.empty();
  }

  /** The code of a chip, or empty where there is none or a problem was reported. */
  static Optional<String> chip(Cells cells, EntryField field) {
    String text = cells.raw(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (SCIENCE.matcher(text).matches() || DECIMAL.matcher(text).matches()) {
      spoiled(cells, field);
    } else if (!CHIP.matcher(text).matches()) {
      cells.error(
          field,
          "is no code of a chip: it has blanks, quotes or signs in it, or more than 40 of them",
          "write it as the reader sends it");
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private static void spoiled(Cells cells, EntryField field) {
    cells.error(
        field,
        "is a number as Excel rewrites it; the true digits are lost",
        "format the column as text and fill it again from the source");
  }
}
