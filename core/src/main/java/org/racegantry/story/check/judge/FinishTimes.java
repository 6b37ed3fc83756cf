package org.racegantry.story.check.judge;

import org.racegantry.race.Status;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;

/** Finish times, to the official second. */
final class FinishTimes {
  /** From so much between gun and start line on, people tell their net time. */
  private static final long LATE_START_S = 10;

  /** A time below so many hundredths of the winner's is hardly said of the whole course. */
  private static final long HARDLY_PERCENT = 80;

  private FinishTimes() {}

  static Finding of(Known known, Statement.FinishTime said) {
    String name = known.name(said.who());
    String claimed = name + ", finish " + Say.amount(said.time_s(), Say::time);
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    return known.finished(who)
        ? timed(known, who, said.time_s(), claimed)
        : untimed(known, who, said.time_s(), claimed);
  }

  private static Finding timed(Known known, int who, Amount said, String claimed) {
    long official_s = known.official_s(who);
    long provisional_s = known.provisional_s(who);
    String actual = known.name(who) + ", finish " + Say.time(official_s);
    String evidence =
        "The "
            + known.state(known.race(who))
            + " gives "
            + Say.time(official_s)
            + (provisional_s == Split.UNKNOWN || provisional_s == official_s
                ? "."
                : "; the provisional result gave " + Say.time(provisional_s) + ".");
    if (said.holds(official_s)) {
      return Finding.supported(claimed, actual, evidence);
    }
    Finding other = byOtherClock(known, who, said, claimed);
    if (other != null) {
      return other;
    }
    if (provisional_s != Split.UNKNOWN && said.holds(provisional_s)) {
      return Finding.provisional(claimed, actual, evidence);
    }
    return said.high() * 100 < known.best_s(who) * HARDLY_PERCENT
        ? Finding.open(claimed, actual, evidence + " Nobody was so fast; it may be another time.")
        : Finding.contradicted(claimed, actual, evidence);
  }

  /** Behind a long start line people tell the net time or the gun time, and both are true. */
  private static Finding byOtherClock(Known known, int who, Amount said, String claimed) {
    long gun_s = OfficialTime.seconds(known.gun_ms(who, known.finish()));
    long net_s = OfficialTime.seconds(known.net_ms(who, known.finish()));
    boolean byNet = known.byNet(known.race(who));
    long other_s = byNet ? gun_s : net_s;
    if (!said.holds(other_s) || !byNet && gun_s - net_s < LATE_START_S) {
      return null;
    }
    String clock = byNet ? "gun time" : "net time";
    return Finding.supported(
        claimed,
        known.name(who) + ", finish " + Say.time(other_s) + " (" + clock + ")",
        "That is the "
            + clock
            + "; the time that ranks is the "
            + (byNet ? "net time, " : "gun time, ")
            + Say.time(byNet ? net_s : gun_s)
            + ".");
  }

  private static Finding untimed(Known known, int who, Amount said, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who) + ".";
    if (known.running(who)) {
      return Finding.open(claimed, evidence);
    }
    long provisional_s = known.provisional_s(who);
    String actual = known.name(who) + ", " + known.status(who);
    if (provisional_s != Split.UNKNOWN && said.holds(provisional_s)) {
      return Finding.provisional(
          claimed, actual, evidence + " The provisional result gave that time.");
    }
    long crossed_ms = known.elapsed_ms(who, known.finish());
    boolean struck = known.status(who) == Status.DQ || crossed_ms != Split.UNKNOWN;
    return struck && said.holds(OfficialTime.seconds(crossed_ms))
        ? Finding.open(claimed, actual, evidence + " The line was crossed in that time.")
        : Finding.contradicted(claimed, actual, evidence);
  }
}
