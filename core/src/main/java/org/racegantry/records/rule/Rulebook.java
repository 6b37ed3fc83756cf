package org.racegantry.records.rule;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.records.Condition;

/** Every condition there is, in the order a verdict prints them. */
public final class Rulebook {
  static final List<Rule> RULES =
      List.of(
          new GunTime(),
          new Rounding(),
          new MarkToBeat(),
          new Plausible(),
          new CourseMeasured(),
          new PointCertified(),
          new Finished(),
          new Separation(),
          new Drop(),
          new WomenOnly(),
          new Pacing(),
          new NationOnTheDay(),
          new DopingTest(),
          new Remeasured());

  /** Name of the condition that the time is as fast as the mark to beat. */
  public static final String MARK = MarkToBeat.NAME;

  /** The conditions that doubt the time itself, not what it was run under. */
  private static final List<String> OF_THE_TIME = List.of(GunTime.NAME, Plausible.NAME);

  private Rulebook() {}

  /** Whether a condition of this name doubts the time itself. */
  public static boolean isOfTheTime(String name) {
    return OF_THE_TIME.contains(name);
  }

  /** The conditions asked of this performance, each judged, in a fixed order. */
  public static List<Condition> judge(Performance performance) {
    List<Condition> conditions = new ArrayList<>(RULES.size());
    for (Rule rule : RULES) {
      if (rule.asked(performance)) {
        conditions.add(rule.judge(performance));
      }
    }
    return List.copyOf(conditions);
  }
}
