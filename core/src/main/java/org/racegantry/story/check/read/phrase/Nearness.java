package org.racegantry.story.check.read.phrase;

import java.util.List;
import org.racegantry.story.Where;

/**
 * How near to a place something is said to be. What a report calls {@code around mile 15} is a mile
 * to either side; {@code shortly after} is as far as a reader would follow.
 *
 * @param before_mm so far before the place
 * @param after_mm so far behind it
 * @param words how many tokens say so
 */
record Nearness(long before_mm, long after_mm, int words) {
  private static final long FIVE_KM = 5 * Where.KM_MM;
  private static final long TWO_MILES = 2 * Where.MILE_MM;

  private record Said(String words, long before_mm, long after_mm) {}

  private static final List<Said> TABLE =
      List.of(
          new Said("in and around", Where.MILE_MM, Where.MILE_MM),
          new Said("at around", Where.MILE_MM, Where.MILE_MM),
          new Said("at about", Where.MILE_MM, Where.MILE_MM),
          new Said("at roughly", Where.MILE_MM, Where.MILE_MM),
          new Said("somewhere around", Where.MILE_MM, Where.MILE_MM),
          new Said("around", Where.MILE_MM, Where.MILE_MM),
          new Said("about", Where.MILE_MM, Where.MILE_MM),
          new Said("roughly", Where.MILE_MM, Where.MILE_MM),
          new Said("near", Where.MILE_MM, Where.MILE_MM),
          new Said("approaching", TWO_MILES, 0),
          new Said("just before", TWO_MILES, 0),
          new Said("shortly before", TWO_MILES, 0),
          new Said("a little before", TWO_MILES, 0),
          new Said("soon before", TWO_MILES, 0),
          new Said("not long before", TWO_MILES, 0),
          new Said("just after", 0, TWO_MILES),
          new Said("just past", 0, TWO_MILES),
          new Said("just beyond", 0, TWO_MILES),
          new Said("shortly after", 0, TWO_MILES),
          new Said("soon after", 0, TWO_MILES),
          new Said("not long after", 0, TWO_MILES),
          new Said("a little after", 0, TWO_MILES),
          new Said("inside", Where.MILE_MM, 0),
          new Said("nearly", TWO_MILES, 0),
          new Said("almost", TWO_MILES, 0),
          new Said("before", FIVE_KM, 0),
          new Said("beyond", 0, FIVE_KM),
          new Said("past", 0, FIVE_KM));

  /** What is said from this token on; nothing, and no tokens, where it is no such word. */
  static Nearness at(Row row, int i) {
    for (Said said : TABLE) {
      if (row.reads(i, said.words)) {
        int words = 1 + (int) said.words.chars().filter(c -> c == ' ').count();
        return new Nearness(said.before_mm, said.after_mm, words);
      }
    }
    return new Nearness(0, 0, 0);
  }

  /** The stretch that is meant, within the course. */
  Where around(Where where, long whole_mm) {
    long from = Math.max(0, where.from_mm() - before_mm);
    if (before_mm > 0 && after_mm == 0) {
      return new Where(from, Math.max(from, where.to_mm() - Where.KM_MM / 1000));
    }
    return new Where(from, Math.max(from, Math.min(whole_mm, where.to_mm() + after_mm)));
  }
}
