package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.racegantry.story.check.read.Statement;

/**
 * Places at a point on the way. Who is within three seconds is beside, so a place is a range there;
 * between two mats it is everything from the one range to the other.
 */
final class PlacesOnTheWay {
  /** Between two mats somebody may have been so many places further up or down for a while. */
  private static final int BETWEEN = 3;

  private PlacesOnTheWay() {}

  static Finding of(Known known, int who, Statement.Place said, String claimed) {
    Mats mats = Mats.around(known, said.at().orElseThrow());
    IntPredicate among = Places.among(known, said.nation());
    long low = Long.MAX_VALUE;
    long high = 0;
    List<String> seen = new ArrayList<>();
    for (int p = mats.from(); p <= mats.to(); p++) {
      Lineup lineup = known.read(known.contest(who), p);
      if (p > 0 && lineup.indexOf(who) >= 0) {
        low = Math.min(low, 1 + lineup.before(who, -Lineup.TOGETHER_MS - 1, among));
        high = Math.max(high, lineup.before(who, Lineup.TOGETHER_MS, among));
        seen.add(Say.ordinal(lineup.place(who, among)) + " at " + Say.point(known, p));
      }
    }
    if (seen.isEmpty()) {
      return Finding.open(claimed, known.name(who) + " was not measured around there.");
    }
    String actual = known.name(who) + ", " + String.join(", ", seen);
    String evidence = "By the splits: " + String.join(", ", seen) + ".";
    long slack = mats.exact() ? 0 : BETWEEN;
    if (said.place().low() <= high && low <= said.place().high()) {
      return Finding.supported(claimed, actual, evidence);
    }
    boolean near = said.place().low() <= high + slack && low - slack <= said.place().high();
    int first = Math.max(mats.from(), 1);
    boolean whole =
        seen.size() == mats.to() - first + 1
            && IntStream.rangeClosed(first, mats.to()).allMatch(p -> known.lineup(who, p).sure());
    return near || !whole || known.byNet(known.race(who))
        ? Finding.open(claimed, actual, evidence)
        : Finding.contradicted(claimed, actual, evidence);
  }
}
