package org.racegantry.story.check.judge;

import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;

/** Times at points on the way, of an athlete or of the leaders. */
final class SplitTimes {
  /** What rounding may do to a split. */
  static final long ROUNDING_S = 1;

  /** From so many seconds on a split is another one. */
  static final long WRONG_S = 3;

  private SplitTimes() {}

  static Finding of(Known known, Statement.SplitTime said) {
    String claimed =
        known.name(said.who())
            + ", "
            + Say.amount(said.time_s(), Say::time)
            + " "
            + Say.where(known, said.at());
    Mats mats = Mats.around(known, said.at());
    if (said.who().athlete().isEmpty() && !leaders(said.who())) {
      return Leaders.ofAny(
          known,
          said.who(),
          said.time_s(),
          claimed,
          who -> of(known, new Statement.SplitTime(said.span(), who, said.at(), said.time_s())));
    }
    if (mats.from() == known.finish() && said.who().athlete().isPresent()) {
      return FinishTimes.of(
          known, new Statement.FinishTime(said.span(), said.who(), said.time_s()));
    }
    return mats.exact()
        ? measured(known, said, mats.from(), claimed)
        : between(known, said, mats, claimed);
  }

  /** Whether a subject without a name is whoever led. */
  static boolean leaders(Subject who) {
    return who.contest().isPresent() && Leaders.are(who);
  }

  /** Elapsed time of the subject at a point, or unknown. */
  static long elapsed_ms(Known known, Subject who, int point) {
    if (who.athlete().isPresent()) {
      return point == 0 ? 0 : known.elapsed_ms(who.athlete().getAsInt(), point);
    }
    if (point == 0) {
      return 0;
    }
    Lineup lineup = known.lineup(who.contest().orElseThrow(), point);
    return lineup.size() == 0 ? Split.UNKNOWN : lineup.times_ms()[0];
  }

  private static Finding measured(
      Known known, Statement.SplitTime said, int point, String claimed) {
    long elapsed_ms = elapsed_ms(known, said.who(), point);
    if (point == 0 || elapsed_ms == Split.UNKNOWN) {
      return between(known, said, new Mats(Math.max(0, point - 1), point + 1), claimed);
    }
    long split_s = OfficialTime.seconds(elapsed_ms);
    String actual =
        known.name(said.who()) + ", " + Say.time(split_s) + " at " + Say.point(known, point);
    String evidence =
        "Measured at "
            + Say.point(known, point)
            + ": "
            + Say.time(split_s)
            + byGun(known, said)
            + ".";
    long gun_s =
        said.who().athlete().isPresent()
            ? OfficialTime.seconds(known.gun_ms(said.who().athlete().getAsInt(), point))
            : split_s;
    if (Gaps.meets(said.time_s(), split_s, split_s, ROUNDING_S)
        || Gaps.meets(said.time_s(), gun_s, gun_s, ROUNDING_S)) {
      return Finding.supported(claimed, actual, evidence);
    }
    return Gaps.meets(said.time_s(), split_s, split_s, WRONG_S - 1)
        ? Finding.open(claimed, actual, evidence)
        : Finding.contradicted(claimed, actual, evidence);
  }

  private static String byGun(Known known, Statement.SplitTime said) {
    boolean net =
        said.who().athlete().isPresent()
            && known.byNet(known.race(said.who().athlete().getAsInt()));
    return net ? " from the own start" : "";
  }

  /** Where nothing was measured only a time outside those around it is surely wrong. */
  private static Finding between(Known known, Statement.SplitTime said, Mats mats, String claimed) {
    long low_ms = elapsed_ms(known, said.who(), mats.from());
    long high_ms =
        mats.to() > known.finish() ? Split.UNKNOWN : elapsed_ms(known, said.who(), mats.to());
    if (low_ms == Split.UNKNOWN || high_ms == Split.UNKNOWN) {
      return Finding.open(claimed, "Nobody measured a time there.");
    }
    long low_s = OfficialTime.seconds(low_ms);
    long high_s = OfficialTime.seconds(high_ms);
    String around =
        Say.time(low_s)
            + " at "
            + Say.point(known, mats.from())
            + ", "
            + Say.time(high_s)
            + " at "
            + Say.point(known, mats.to());
    String actual = known.name(said.who()) + ", " + around;
    // "Past 30 km in 1:27:23" is read as a stretch that begins there.
    boolean end =
        !said.at().isPoint()
            && (mats.from() > 0 && Gaps.meets(said.time_s(), low_s, low_s, ROUNDING_S)
                || Gaps.meets(said.time_s(), high_s, high_s, ROUNDING_S));
    if (end) {
      return Finding.supported(claimed, actual, "Measured around it: " + around + ".");
    }
    boolean may = Gaps.meets(said.time_s(), low_s, high_s, WRONG_S);
    boolean net =
        said.who().athlete().isPresent()
            && known.byNet(known.race(said.who().athlete().getAsInt()));
    return may || net
        ? Finding.open(claimed, actual, "Measured around it: " + around + ".")
        : Finding.contradicted(claimed, actual, "Measured around it: " + around + ".");
  }
}
