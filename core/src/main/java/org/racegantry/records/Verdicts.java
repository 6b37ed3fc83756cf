package org.racegantry.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;

/**
 * Which performances of a race are records, and why (docs/records.md, section Verdicts). Worked out
 * when first asked for. Immutable; safe for any thread.
 */
public final class Verdicts {
  private final Results results;
  private final RecordBook book;
  private final LocalDate day;
  private final Provisional provisional;
  private volatile Judged judged;
  private volatile List<Watch> watches;

  private Verdicts(Results results, RecordBook book, LocalDate day, Provisional provisional) {
    this.results = Objects.requireNonNull(results, "results");
    this.book = Objects.requireNonNull(book, "book");
    this.day = Objects.requireNonNull(day, "day");
    this.provisional = Objects.requireNonNull(provisional, "provisional");
  }

  /**
   * The verdicts on these results.
   *
   * @param book what the performances are held against
   * @param day the book is asked as of this day; usually that of the race
   * @param provisional the times said on the day, to say what they would have come to
   */
  public static Verdicts of(
      Results results, RecordBook book, LocalDate day, Provisional provisional) {
    return new Verdicts(results, book, day, provisional);
  }

  /** The verdicts on the same results, with the book asked as of another day. */
  public Verdicts asOf(LocalDate another) {
    return another.equals(day) ? this : of(results, book, another, provisional);
  }

  private Judged judged() {
    Judged known = judged;
    if (known == null) {
      synchronized (this) {
        known = judged;
        if (known == null) {
          known = new Judged(results, book, day, provisional);
          judged = known;
        }
      }
    }
    return known;
  }

  /** The results that were judged. */
  public Results results() {
    return results;
  }

  /** The book they were held against. */
  public RecordBook book() {
    return book;
  }

  /** The times that were said on the day. */
  public Provisional provisional() {
    return provisional;
  }

  /** As of which day the book was asked. */
  public LocalDate day() {
    return day;
  }

  /**
   * What is worth telling, of all scopes but the runners' own: every record, equal, pending and
   * unknown one at the finish and at points somebody certified, and the best of each race for each
   * key whatever became of it. By key, then point, then time.
   */
  public List<Verdict> notable() {
    return judged().notable();
  }

  /**
   * Every verdict on the entrant at this position, the runner's own bests and plain noes too, at
   * every point there is a key for. By key, then point.
   */
  public List<Verdict> of(int entrant) {
    return judged().of(entrant);
  }

  /**
   * The records of world, area, nation, course and event that are still open: for each race and key
   * whoever is nearest to it on the course. By key, then race. Empty for a key once its leader is
   * in.
   */
  public List<Watch> watches() {
    List<Watch> known = watches;
    if (known == null) {
      known = judged().watches();
      watches = known;
    }
    return known;
  }

  /**
   * The words for the entrant at this position in a list of results: {@code WR}, {@code =CR},
   * {@code CR Wo}, {@code WR pending}, {@code PB}, {@code debut}. Quick enough for every row.
   */
  public List<String> marks(int entrant) {
    return judged().marks(entrant);
  }

  /**
   * Where a performance stands among all there ever were, as of the day. None for a runner's own
   * bests, where the book has no mark of the key, and where a condition bars the performance.
   */
  public Optional<AllTimeSays> allTime(Verdict verdict) {
    return judged().allTime(verdict);
  }
}
