package org.racegantry.publish.explain;

import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.scoring.Split;

/** An account in pieces, for a page that lays them out itself. */
public final class Telling {
  private final Arithmetic arithmetic;
  private final ActWords acts;

  private Telling(Account account) {
    this.arithmetic = new Arithmetic(account);
    this.acts = new ActWords(account.result().entrant().id(), account.setup());
  }

  /** The pieces of an account. */
  public static Telling of(Account account) {
    return new Telling(account);
  }

  /**
   * One step from the clock to the official time.
   *
   * @param what what it is, such as {@code gun time}
   * @param figure a clock or a time
   * @param from where the figure comes from
   */
  public record Step(String what, String figure, String from) {}

  /** All steps, in order; without a finish they end at the last point seen. */
  public List<Step> steps() {
    return arithmetic.steps().stream()
        .map(step -> new Step(step.what(), step.figure(), step.from()))
        .toList();
  }

  /** What the time at a point rests on, in words. */
  public String restsOn(Split split) {
    return arithmetic.source(split);
  }

  /** What an act did to this entrant. */
  public String did(Act act) {
    return acts.of(act);
  }

  /** A clock correction with its sign: {@code +1.250 s}. */
  public static String signed(long ms) {
    return ActWords.signed(ms);
  }
}
