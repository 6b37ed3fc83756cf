package org.racegantry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.records.RecordKey;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.MarkState;
import org.racegantry.records.book.Own;
import org.racegantry.records.book.RecordBook;

/**
 * What one record was on a day, as {@code gantry book} prints it.
 *
 * @param key which record
 * @param mark a mark to beat, or the recognised one behind a pending one; none where the books have
 *     none as of that day
 * @param state its state on that day; {@link MarkState#SET} where there is no mark
 * @param history its states up to that day, in words
 */
record BookRow(RecordKey key, Optional<BookMark> mark, MarkState state, String history) {
  BookRow {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(history, "history");
  }

  /**
   * The rows of a day, by key: who holds the mark to beat, and where that is pending, the
   * recognised mark after it.
   */
  static List<BookRow> of(RecordBook book, Day day, List<RecordKey> keys) {
    List<BookRow> rows = new ArrayList<>();
    for (RecordKey key : keys) {
      assert book.keys().contains(key);
      List<BookMark> marks = new ArrayList<>(day.holders(key, Own.NONE));
      if (marks.isEmpty()) {
        rows.add(new BookRow(key, Optional.empty(), MarkState.SET, ""));
      } else if (day.state(marks.getFirst()) == MarkState.PENDING) {
        day.recognised(key, Own.NONE).ifPresent(marks::add);
      }
      for (BookMark mark : marks) {
        rows.add(new BookRow(key, Optional.of(mark), day.state(mark), day.states(mark)));
      }
    }
    return rows;
  }

  /** Whether it is the recognised record of that day. */
  boolean recognised() {
    return mark.isPresent() && state != MarkState.PENDING;
  }

  /** Which record of its reach: {@code marathon, women-only}, {@code 10 km, wheelchair men}. */
  static String title(RecordKey key) {
    String sex =
        switch (key.sex()) {
          case "M" -> "men";
          case "F" -> "women";
          default -> "sex " + key.sex();
        };
    String whose =
        switch (key.category().kind()) {
          case OPEN -> sex;
          case MIXED -> sex + ", mixed";
          case WOMEN_ONLY -> "women-only";
          case WHEELCHAIR -> "wheelchair " + sex;
          case AGE_GROUP -> sex + " " + key.category().code();
        };
    return key.event().name() + ", " + whose;
  }

  /** How far it reaches: {@code World}, {@code Nation GBR}, {@code Area North America}. */
  static String reach(RecordKey key) {
    return switch (key.scope()) {
      case NATIONAL -> "Nation " + key.where();
      case AREA -> "Area " + capitals(key.where());
      default -> capitals(key.scope().code());
    };
  }

  private static String capitals(String code) {
    StringBuilder words = new StringBuilder();
    for (String word : code.split("-")) {
      words
          .append(' ')
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word, 1, word.length());
    }
    return words.substring(1);
  }
}
