package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.racegantry.scoring.Split;
import org.racegantry.story.Where;

/**
 * One athlete against the lead of the contest, point by point.
 *
 * @param spots one for each point in course order, the start too
 */
record Track(Known known, int who, List<Spot> spots) {
  /**
   * One point.
   *
   * @param seen whether the athlete was measured there, behind the start
   * @param behind_ms behind the leader
   * @param ahead_ms ahead of the next, for the leader; 0 for everybody else
   * @param together whether in the lead group
   * @param group how many were in the lead group
   * @param sure whether it is known who led there
   */
  record Spot(
      boolean seen, long behind_ms, long ahead_ms, boolean together, int group, boolean sure) {
    static final Spot UNSEEN = new Spot(false, Split.UNKNOWN, 0, false, 0, false);

    /** Whether in the lead, and nobody within three seconds. */
    boolean alone() {
      return seen && behind_ms == 0 && ahead_ms > Lineup.TOGETHER_MS;
    }

    boolean apart() {
      return seen && !together;
    }
  }

  static Track of(Known known, int who) {
    List<Spot> spots = new ArrayList<>();
    spots.add(Spot.UNSEEN);
    for (int p = 1; p <= known.finish(); p++) {
      spots.add(spot(known.lineup(who, p), who));
    }
    return new Track(known, who, List.copyOf(spots));
  }

  private static Spot spot(Lineup lineup, int who) {
    int own = lineup.indexOf(who);
    if (own < 0) {
      return Spot.UNSEEN;
    }
    long[] times_ms = lineup.times_ms();
    long next_ms = lineup.size() > 1 ? times_ms[1] - times_ms[0] : Long.MAX_VALUE;
    int group = lineup.group(Lineup.TOGETHER_MS);
    return new Spot(
        true,
        times_ms[own] - times_ms[0],
        own == 0 ? next_ms : 0,
        own < group,
        group,
        lineup.sure());
  }

  Spot at(int point) {
    return spots.get(point);
  }

  /** The stretches between one measured point and the next, from the start on. */
  List<Mats> legs() {
    List<Mats> legs = new ArrayList<>();
    int before = 0;
    for (int p = 1; p < spots.size(); p++) {
      if (at(p).seen()) {
        legs.add(new Mats(before, p));
        before = p;
      }
    }
    return legs;
  }

  /** Whether all is known of every point of a stretch behind the start. */
  boolean whole(Mats mats) {
    for (int p = Math.max(1, mats.from()); p <= mats.to(); p++) {
      if (!at(p).seen() || !at(p).sure()) {
        return false;
      }
    }
    return mats.to() > 0;
  }

  /**
   * The smallest gap to the lead on a stretch, at its points and straight between them; none where
   * a point around it was not measured. From the start to the first point nobody knows.
   */
  OptionalLong least_ms(Where where) {
    Mats mats = Mats.around(known, where);
    if (mats.from() == 0 || !whole(mats)) {
      return OptionalLong.empty();
    }
    long least = Math.min(between_ms(mats, where.from_mm()), between_ms(mats, where.to_mm()));
    for (int p = mats.from(); p <= mats.to(); p++) {
      long at_mm = known.points().get(p).distance_mm();
      if (where.from_mm() <= at_mm && at_mm <= where.to_mm()) {
        least = Math.min(least, at(p).behind_ms());
      }
    }
    return OptionalLong.of(least);
  }

  private long between_ms(Mats mats, long mm) {
    for (int p = mats.from(); p < mats.to(); p++) {
      long a_mm = known.points().get(p).distance_mm();
      long b_mm = known.points().get(p + 1).distance_mm();
      if (a_mm <= mm && mm <= b_mm && a_mm < b_mm) {
        long a = at(p).behind_ms();
        return a + (at(p + 1).behind_ms() - a) * ((mm - a_mm) / 1000) / ((b_mm - a_mm) / 1000);
      }
    }
    return at(mm <= known.points().get(mats.from()).distance_mm() ? mats.from() : mats.to())
        .behind_ms();
  }

  /**
   * {@code with the leaders from 5 km to 20 km, 11 s behind at half way}; empty where nothing was
   * seen.
   */
  String words(Mats mats) {
    List<Integer> seen =
        IntStream.rangeClosed(Math.max(1, mats.from()), mats.to())
            .filter(p -> at(p).seen())
            .boxed()
            .toList();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      int first = i;
      String how = words(at(seen.get(i)));
      while (i + 1 < seen.size() && words(at(seen.get(i + 1))).equals(how)) {
        i++;
      }
      String end = Say.point(known, seen.get(i));
      words.add(
          first == i
              ? how + " at " + end
              : how + " from " + Say.point(known, seen.get(first)) + " to " + end);
    }
    return String.join(", ", words);
  }

  private static String words(Spot spot) {
    if (spot.alone()) {
      boolean last = spot.ahead_ms() == Long.MAX_VALUE;
      return last ? "alone" : Say.gap((spot.ahead_ms() + 500) / 1000) + " ahead";
    }
    return spot.together()
        ? spot.behind_ms() == 0 ? "in the lead" : "with the leaders"
        : Say.gap((spot.behind_ms() + 500) / 1000) + " behind";
  }
}
