package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Subject;

/**
 * Gaps on the way. At a timing point they are measured; between two of them they are taken to go
 * straight from the one to the other, with room for what nobody measured.
 */
final class GapsOnTheWay {
  /** At a timing point: what rounding may do. */
  static final long AT_POINT_S = 1;

  /** At a timing point, from here on a gap is another one. */
  static final long WRONG_AT_POINT_S = 3;

  /** Between two points: what is still called the same gap. */
  static final long BETWEEN_S = 3;

  /** Between two points: what nobody measured may have been so much more. */
  static final long WRONG_BETWEEN_S = 15;

  private GapsOnTheWay() {}

  static Finding of(Known known, int who, Statement.Gap said, String claimed) {
    Mats mats = Mats.around(known, said.at().orElseThrow());
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    List<String> seen = new ArrayList<>();
    for (int p = Math.max(1, mats.from()); p <= mats.to(); p++) {
      OptionalLong ahead_s = ahead_s(known, who, p, said);
      if (ahead_s.isPresent()) {
        long gap_s = said.ahead() ? ahead_s.getAsLong() : -ahead_s.getAsLong();
        low = Math.min(low, gap_s);
        high = Math.max(high, gap_s);
        seen.add(words(known, ahead_s.getAsLong(), p));
      }
    }
    if (seen.isEmpty()) {
      return Finding.open(claimed, "Nothing around there was measured of both.");
    }
    String actual = known.name(who) + ", " + String.join(", ", seen);
    String evidence = "By the splits " + known.name(who) + " was " + String.join(", ", seen) + ".";
    boolean exact = mats.exact();
    if (Gaps.meets(said.gap_s(), low, high, exact ? AT_POINT_S : BETWEEN_S)) {
      return Finding.supported(claimed, actual, evidence);
    }
    boolean runner = said.other() instanceof Other.Runner;
    boolean whole =
        mats.from() > 0
            && seen.size() == mats.to() - mats.from() + 1
            && IntStream.rangeClosed(mats.from(), mats.to())
                .allMatch(p -> runner || known.lineup(who, p).sure());
    long room = exact ? WRONG_AT_POINT_S - 1 : WRONG_BETWEEN_S;
    boolean may = Gaps.meets(said.gap_s(), low, high, room);
    return may || !whole || known.byNet(known.race(who))
        ? Finding.open(claimed, actual, evidence)
        : Finding.contradicted(claimed, actual, evidence);
  }

  /** Whether the gap was measured as said at a point. */
  static boolean isAt(Known known, int who, int point, Statement.Gap said) {
    return ahead_s(known, who, point, said).stream()
        .map(ahead_s -> said.ahead() ? ahead_s : -ahead_s)
        .anyMatch(gap_s -> Gaps.meets(said.gap_s(), gap_s, gap_s, AT_POINT_S));
  }

  private static String words(Known known, long ahead_s, int point) {
    return Say.gap(Math.abs(ahead_s))
        + (ahead_s < 0 ? " behind at " : " ahead at ")
        + Say.point(known, point);
  }

  /** Whole seconds ahead of the other; below zero behind. None where one was not measured. */
  private static OptionalLong ahead_s(Known known, int who, int point, Statement.Gap said) {
    long own_ms = known.elapsed_ms(who, point);
    long other_ms = other_ms(known, who, point, said);
    return own_ms == Split.UNKNOWN || other_ms == Split.UNKNOWN
        ? OptionalLong.empty()
        : OptionalLong.of(OfficialTime.seconds(other_ms) - OfficialTime.seconds(own_ms));
  }

  private static long other_ms(Known known, int who, int point, Statement.Gap said) {
    if (said.other() instanceof Other.Runner(Subject runner)) {
      int other = runner.athlete().orElseThrow();
      boolean together = known.race(who).equals(known.race(other));
      return together ? known.elapsed_ms(other, point) : Split.UNKNOWN;
    }
    Lineup lineup = known.lineup(who, point);
    int own = lineup.indexOf(who);
    if (own < 0) {
      return Split.UNKNOWN;
    }
    boolean next = said.other() instanceof Other.Next;
    int index = own == 0 ? 1 : said.ahead() ? own + 1 : next ? own - 1 : 0;
    return index < lineup.size() ? lineup.times_ms()[index] : Split.UNKNOWN;
  }
}
