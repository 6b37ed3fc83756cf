package org.racegantry.records.book;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Category;
import org.racegantry.records.Event;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Scope;

/** Books written in the tests: {@code time athlete nation date | state}, of one key. */
final class Books {
  static final RecordKey MEN_10_KM =
      new RecordKey(Scope.WORLD, new Event(10_000_000), "M", Category.OPEN, "");

  private Books() {}

  static RecordBook men10km(String... lines) {
    List<RecordMark> marks = new ArrayList<>();
    for (String line : lines) {
      marks.add(line("10 km", "M", "open", "world", line));
    }
    return RecordBook.of(List.of(marks));
  }

  static RecordMark line(String event, String sex, String category, String scope, String text) {
    String[] halves = text.split("\\|", -1);
    String[] words = halves[0].strip().split(" ", -1);
    return new RecordMark(
        event,
        sex,
        category,
        scope,
        ms(words[0]),
        words[1],
        words[2],
        words[3],
        "somewhere",
        halves[1].strip(),
        "",
        "a test");
  }

  private static long ms(String time) {
    long seconds = 0;
    for (String part : time.split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds * 1000;
  }
}
