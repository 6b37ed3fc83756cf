package org.racegantry.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.Own;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Split;

/**
 * Which records may fall at which point: those the book has, on a point of their distance, and at
 * the finish those of world and course in any case.
 */
final class Stakes {
  private static final List<Scope> ALWAYS = List.of(Scope.WORLD, Scope.COURSE);

  private final List<List<Stake>> ofPoint;

  Stakes(RaceSetup setup, RecordBook book, Day day, Contenders contenders) {
    Own leftOut = leftOut(setup, day);
    List<List<Stake>> stakes = new ArrayList<>();
    for (int p = 0; p < setup.points().size(); p++) {
      List<Stake> here = new ArrayList<>();
      for (RecordKey key : keys(setup, p, book, contenders)) {
        boolean finish = p == setup.points().size() - 1;
        here.add(new Stake(key, p, setup.points().get(p), finish, slowest_s(key, day, leftOut)));
      }
      stakes.add(List.copyOf(here));
    }
    ofPoint = List.copyOf(stakes);
  }

  /** Marks of the day itself: as of race day the results of that day speak for themselves. */
  static Own leftOut(RaceSetup setup, Day day) {
    return day.day().equals(setup.date()) ? Own.anyOf(setup.date()) : Own.NONE;
  }

  /** The event decided at a point, if it is no start. */
  static Optional<Event> event(RaceSetup setup, int point) {
    TimingPoint at = setup.points().get(point);
    boolean finish = point == setup.points().size() - 1;
    long distance_mm = finish ? setup.course().distance_mm() : at.distance_mm();
    return distance_mm > 0 ? Optional.of(new Event(distance_mm)) : Optional.empty();
  }

  private static SortedSet<RecordKey> keys(
      RaceSetup setup, int point, RecordBook book, Contenders contenders) {
    SortedSet<RecordKey> keys = new TreeSet<>();
    Optional<Event> event = event(setup, point);
    if (event.isEmpty()) {
      return keys;
    }
    for (RecordKey key : book.keys()) {
      boolean own = key.scope() == Scope.PERSONAL || key.scope() == Scope.SEASON;
      if (!own && key.event().equals(event.get())) {
        keys.add(key);
      }
    }
    if (point == setup.points().size() - 1) {
      for (Scope scope : ALWAYS) {
        contenders
            .kindsOfRecord()
            .forEach(
                kind ->
                    keys.add(new RecordKey(scope, event.get(), kind.sex(), kind.category(), "")));
      }
    }
    return keys;
  }

  private static long slowest_s(RecordKey key, Day day, Own leftOut) {
    Optional<BookMark> toBeat = day.toBeat(key, leftOut);
    if (toBeat.isEmpty()) {
      return Split.UNKNOWN;
    }
    long recognised_s = day.recognised(key, leftOut).map(BookMark::mark_s).orElse(Split.UNKNOWN);
    return Math.max(toBeat.get().mark_s(), recognised_s);
  }

  /** The stakes at a point, by key. */
  List<Stake> at(int point) {
    return ofPoint.get(point);
  }
}
