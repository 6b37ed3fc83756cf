package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;

/** Times officials state, one by one or as a list that is one act. */
public final class TimeList {
  private static final int FAULTS_SHOWN_MAX = 10;
  private static final int SOURCE_LENGTH_MAX = 40;
  private static final String USUAL_SOURCE = "manual";

  private final DeskBook book;
  private final Known known;
  private final Map<Place, Seen> seen = new LinkedHashMap<>();
  private int missed;

  TimeList(DeskBook book, Known known) {
    this.book = book;
    this.known = known;
  }

  /** Somebody at a point: a list may name each such place once. */
  private record Place(EntrantId entrant, String point) {}

  private record Seen(long time_ms, String where) {}

  /** One time, held against the facts; throws {@link Refusal}. */
  Change.TimeSet one(StatedTime stated) {
    return new Change.TimeSet(
        entrant(stated.bib()), point(stated.point()), time_ms(stated.time()), source(stated));
  }

  /** The entrant who wears a bib; throws {@link Refusal}. */
  public EntrantId entrant(String bib) {
    // Finding what else was meant is slow among tens of thousands, and a wrong list has many.
    return (missed < FAULTS_SHOWN_MAX ? known.bib(bib) : known.plainBib(bib)).id();
  }

  /** Remembers that a line of the list did not fit. */
  public void missed() {
    missed++;
  }

  /** A point of the course; throws {@link Refusal}. */
  public String point(String point) {
    return known.point(point);
  }

  /** Milliseconds since 1970 of a time as crews write it; throws {@link Refusal}. */
  public long time_ms(String time) {
    return book.time().read(time);
  }

  private static String source(StatedTime stated) {
    return source(stated.source());
  }

  /** Where a time comes from, {@code manual} where nothing is said; throws {@link Refusal}. */
  public static String source(String source) {
    String plain = source.strip();
    if (plain.length() > SOURCE_LENGTH_MAX || plain.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal(
          Shown.quoted(plain)
              + " is no source; write up to "
              + SOURCE_LENGTH_MAX
              + " letters, such as video");
    }
    return plain.isEmpty() ? USUAL_SOURCE : plain;
  }

  /**
   * Remembers a time of the list; returns whether it is new there. Throws {@link Refusal} where
   * {@code where} (such as {@code line 7}) says something else of the same runner and point than an
   * earlier place of the list did.
   */
  public boolean isNew(Change.TimeSet time, String where) {
    Seen before =
        seen.putIfAbsent(new Place(time.entrant(), time.point()), new Seen(time.time_ms(), where));
    if (before != null && before.time_ms() != time.time_ms()) {
      throw new Refusal(
          book.words(time.entrant())
              + " was at "
              + time.point()
              + " "
              + book.time().show(before.time_ms())
              + " by "
              + before.where()
              + "; leave one of the two out");
    }
    return before == null;
  }

  /** All times of a list; throws {@link Refusal} with every line that does not fit. */
  List<Change> all(List<StatedTime> list) {
    if (list.isEmpty()) {
      throw new Refusal("the list is empty; write one line for each time");
    }
    List<Change> changes = new ArrayList<>(list.size());
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String where = "line " + (i + 1);
      try {
        Change.TimeSet time = one(list.get(i));
        if (isNew(time, where)) {
          changes.add(time);
        }
      } catch (Refusal refused) {
        missed();
        faults.add(where + ": " + refused.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      List<String> shown = faults.stream().limit(FAULTS_SHOWN_MAX).toList();
      int more = faults.size() - shown.size();
      throw new Refusal(String.join("\n", shown) + (more > 0 ? "\nand " + more + " more" : ""));
    }
    return changes;
  }

  /** {@code 12 times stated: FINISH 10, 10K 2}; a single one in full. */
  public String words(List<? extends Change> changes) {
    if (changes.size() == 1) {
      return new ChangeWords(book).of(changes.getFirst());
    }
    Map<String, Integer> points = new LinkedHashMap<>();
    for (Change change : changes) {
      points.merge(((Change.TimeSet) change).point(), 1, Integer::sum);
    }
    List<String> counts = new ArrayList<>();
    points.forEach((point, count) -> counts.add(point + " " + count));
    return changes.size() + " times stated: " + String.join(", ", counts);
  }
}
