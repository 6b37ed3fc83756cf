package org.racegantry.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.racegantry.records.book.BookMark;

/**
 * Where a performance stands in the all-time list of its key.
 *
 * @param key which list
 * @param rank from 1; performances are counted, not persons
 * @param complete whether the book knows every mark faster than this one; where it does not, the
 *     rank is the best it can be
 * @param day as of which day
 * @param before the faster marks of the book, the fastest first
 * @param beforeToday how many were faster in the same race file
 */
public record AllTimeSays(
    RecordKey key,
    int rank,
    boolean complete,
    LocalDate day,
    List<BookMark> before,
    int beforeToday) {
  private static final List<String> ORDINALS =
      List.of(
          "",
          "second ",
          "third ",
          "fourth ",
          "fifth ",
          "sixth ",
          "seventh ",
          "eighth ",
          "ninth ",
          "tenth ");

  public AllTimeSays {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(day, "day");
    before = List.copyOf(before);
  }

  /** {@code second fastest ever}, {@code at best third fastest on this course}. */
  public String words() {
    String doubt = complete ? "" : rank == 1 ? "as far as the book knows " : "at best ";
    return doubt + ordinal() + "fastest" + where() + kind();
  }

  /** {@code second fastest marathon ever}, {@code fastest on this course}: with the distance. */
  public String wordsOfEvent() {
    return switch (key.scope()) {
      case WORLD, AREA, NATIONAL ->
          words().replaceFirst("fastest ever", "fastest " + key.event().name() + " ever");
      case COURSE, EVENT, PERSONAL, SEASON -> words();
    };
  }

  private String ordinal() {
    if (rank <= ORDINALS.size()) {
      return ORDINALS.get(rank - 1);
    }
    boolean teens = rank % 100 / 10 == 1;
    String ending =
        switch (teens ? 0 : rank % 10) {
          case 1 -> "st ";
          case 2 -> "nd ";
          case 3 -> "rd ";
          default -> "th ";
        };
    return String.format(Locale.ROOT, "%d", rank) + ending;
  }

  private String where() {
    return switch (key.scope()) {
      case WORLD -> " ever";
      case AREA, NATIONAL -> " ever for " + key.where();
      case COURSE -> " on this course";
      case EVENT -> " at this race";
      case PERSONAL -> " of the runner";
      case SEASON -> " of the runner's season";
    };
  }

  private String kind() {
    return switch (key.category().kind()) {
      case OPEN, MIXED -> "";
      case WOMEN_ONLY -> " in a women-only race";
      case WHEELCHAIR -> " in a wheelchair";
      case AGE_GROUP -> " at the age of " + key.category().code();
    };
  }
}
