package org.racegantry.records;

import java.util.SortedSet;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.Verdict.Ruling;

/** Verdicts in the few letters of a result list. */
final class MarkWords {
  private final SortedSet<RecordKey> keys;
  private final TimingPoint finish;

  /**
   * Of a book and a course.
   *
   * @param keys what the book has marks of; a mixed mark is called so where it keeps both kinds
   * @param finish the point that is not named
   */
  MarkWords(SortedSet<RecordKey> keys, TimingPoint finish) {
    this.keys = keys;
    this.finish = finish;
  }

  /** {@code WR}, {@code =CR}, {@code CR Wo}, {@code WR pending}, {@code NR at HALF}. */
  String of(Verdict verdict) {
    boolean equal = verdict.hasMark() && verdict.margin_s() == 0;
    return (equal ? "=" : "")
        + letters(verdict.key().scope())
        + kind(verdict.key())
        + (verdict.point().equals(finish) ? "" : " at " + verdict.point().id())
        + doubt(verdict.ruling());
  }

  private static String letters(Scope scope) {
    return switch (scope) {
      case WORLD -> "WR";
      case AREA -> "AR";
      case NATIONAL -> "NR";
      case COURSE -> "CR";
      case EVENT -> "ER";
      case PERSONAL -> "PB";
      case SEASON -> "SB";
    };
  }

  private String kind(RecordKey key) {
    return switch (key.category().kind()) {
      case OPEN, WHEELCHAIR -> "";
      case MIXED -> keys.contains(womenOnly(key)) ? " Mx" : "";
      case WOMEN_ONLY -> " Wo";
      case AGE_GROUP -> " " + key.category().code();
    };
  }

  private static RecordKey womenOnly(RecordKey key) {
    return new RecordKey(key.scope(), key.event(), key.sex(), Category.WOMEN_ONLY, key.where());
  }

  private static String doubt(Ruling ruling) {
    return switch (ruling) {
      case RECORD, EQUAL, NOT -> "";
      case PENDING -> " pending";
      case UNKNOWN -> " unknown";
    };
  }
}
