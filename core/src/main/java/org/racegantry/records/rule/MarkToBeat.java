package org.racegantry.records.rule;

import org.racegantry.race.Elapsed;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/**
 * The time is as fast as the mark to beat, and nobody was faster on the day. Behind a pending mark,
 * but not behind the recognised one, it stays open.
 */
final class MarkToBeat implements Rule {
  static final String NAME = "mark";

  @Override
  public boolean asked(Performance performance) {
    return true;
  }

  @Override
  public Condition judge(Performance performance) {
    Against against = performance.against();
    if (against.ahead().isPresent()) {
      return no(performance, against.ahead().get());
    }
    if (against.debut()) {
      return new Condition(NAME, Met.YES, "debut: no earlier time over this distance");
    }
    if (against.toBeat().isEmpty()) {
      return new Condition(NAME, Met.UNKNOWN, "no mark known as of " + against.day());
    }
    return beside(performance, against, against.toBeat().get());
  }

  private static Condition beside(Performance performance, Against against, Bar toBeat) {
    long official_s = performance.official_s();
    if (official_s > toBeat.mark_s()) {
      boolean may =
          against.pending()
              && against.recognised().filter(bar -> official_s <= bar.mark_s()).isPresent();
      return may
          ? new Condition(
              NAME,
              Met.OPEN,
              margin(official_s, toBeat)
                  + ", which is not decided; "
                  + margin(official_s, against.recognised().get()))
          : no(performance, toBeat);
    }
    if (official_s == toBeat.mark_s() && against.pending()) {
      return new Condition(NAME, Met.OPEN, margin(official_s, toBeat) + ", which is not decided");
    }
    return new Condition(NAME, Met.YES, margin(official_s, toBeat));
  }

  private static Condition no(Performance performance, Bar faster) {
    return new Condition(NAME, Met.NO, margin(performance.official_s(), faster));
  }

  private static String margin(long official_s, Bar bar) {
    long margin_s = official_s - bar.mark_s();
    String how =
        margin_s == 0
            ? "the same as "
            : Math.abs(margin_s) + " s " + (margin_s < 0 ? "faster than " : "slower than ");
    return how + Elapsed.hms(bar.mark_s()) + ", " + bar.words();
  }
}
