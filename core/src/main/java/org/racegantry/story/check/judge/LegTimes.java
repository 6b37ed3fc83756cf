package org.racegantry.story.check.judge;

import org.racegantry.race.Elapsed;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Statement;

/** Times of a stretch between two timing points, and which half was the faster. */
final class LegTimes {
  private LegTimes() {}

  static Finding of(Known known, Statement.LegTime said) {
    String claimed =
        known.name(said.who())
            + ", "
            + Say.amount(said.time_s(), LegTimes::brief)
            + " "
            + Say.where(known, said.leg());
    boolean leaders = SplitTimes.leaders(said.who());
    if (said.who().athlete().isEmpty() && !leaders) {
      return Leaders.ofAny(
          known,
          said.who(),
          said.time_s(),
          claimed,
          who -> of(known, new Statement.LegTime(said.span(), who, said.leg(), said.time_s())));
    }
    int from = exact(known, said.leg().from_mm());
    int to = exact(known, said.leg().to_mm());
    if (from < 0 || to < 0) {
      return Finding.open(claimed, "There is no timing point at both ends of that stretch.");
    }
    long from_ms = SplitTimes.elapsed_ms(known, said.who(), from);
    long to_ms = SplitTimes.elapsed_ms(known, said.who(), to);
    if (from_ms == Split.UNKNOWN || to_ms == Split.UNKNOWN) {
      return Finding.open(claimed, "One end of that stretch was not measured.");
    }
    long leg_s = OfficialTime.seconds(to_ms) - OfficialTime.seconds(from_ms);
    String actual =
        known.name(said.who()) + ", " + brief(leg_s) + " " + Say.where(known, said.leg());
    String evidence = evidence(known, from, from_ms, to, to_ms);
    if (Gaps.meets(said.time_s(), leg_s, leg_s, SplitTimes.ROUNDING_S)) {
      return Finding.supported(claimed, actual, evidence);
    }
    boolean may = Gaps.meets(said.time_s(), leg_s, leg_s, SplitTimes.WRONG_S - 1);
    return may || leaders && said.who().athlete().isEmpty()
        ? Finding.open(claimed, actual, evidence)
        : Finding.contradicted(claimed, actual, evidence);
  }

  private static String evidence(Known known, int from, long from_ms, int to, long to_ms) {
    String end = Say.time(OfficialTime.seconds(to_ms)) + " at " + Say.point(known, to);
    return from == 0
        ? end + "."
        : end
            + " less "
            + Say.time(OfficialTime.seconds(from_ms))
            + " at "
            + Say.point(known, from)
            + ".";
  }

  private static String brief(long seconds) {
    return Elapsed.brief(seconds);
  }

  /** The timing point at a place, or -1. */
  private static int exact(Known known, long mm) {
    Mats mats = Mats.around(known, Where.at(mm));
    return mats.exact() ? mats.from() : -1;
  }

  static Finding negative(Known known, Statement.NegativeSplit said) {
    String claimed =
        known.name(said.who()) + (said.negative() ? ", second half faster" : ", first half faster");
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    int half = exact(known, known.setup().finish().distance_mm() / 2);
    long half_ms = half < 1 ? Split.UNKNOWN : known.elapsed_ms(who, half);
    if (half_ms == Split.UNKNOWN || !known.finished(who)) {
      return Finding.open(claimed, "Both halves were not measured.");
    }
    long first_s = OfficialTime.seconds(half_ms);
    long second_s = known.official_s(who) - first_s;
    String halves = brief(first_s) + " and " + brief(second_s);
    String actual = known.name(who) + ", halves of " + halves;
    String evidence = "The halves were " + halves + ".";
    return Math.abs(first_s - second_s) <= SplitTimes.ROUNDING_S
        ? Finding.open(claimed, actual, evidence)
        : Finding.of(said.negative() == second_s < first_s, claimed, actual, evidence);
  }
}
