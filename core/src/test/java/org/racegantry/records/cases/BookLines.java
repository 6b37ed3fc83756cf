package org.racegantry.records.cases;

import java.util.List;
import org.racegantry.race.RecordMark;

/** A line of a record book, as a case writes it. */
final class BookLines {
  private BookLines() {}

  /**
   * {@code mark SCOPE SEX CATEGORY TIME ATHLETE NATION DATE PLACE STATES [event=half]}; the states
   * follow without quotes.
   */
  static RecordMark line(Words words) {
    List<String> plain = words.plainFrom(1);
    return new RecordMark(
        words.value("event").orElse("marathon"),
        plain.get(1),
        plain.get(2),
        plain.get(0),
        Words.ms(plain.get(3)),
        plain.get(4),
        plain.get(5),
        plain.get(6),
        plain.get(7),
        String.join(" ", plain.subList(8, plain.size())),
        "",
        "a case");
  }
}
