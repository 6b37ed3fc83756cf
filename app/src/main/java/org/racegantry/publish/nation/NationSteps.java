package org.racegantry.publish.nation;

import java.util.List;
import java.util.Optional;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;

/**
 * Who was first of a nation and sex at each point of a race.
 *
 * @param name of the nation, or empty where the table of names has none
 * @param steps one for each point behind the start, in course order
 */
public record NationSteps(Race race, String nation, String name, String sex, List<Step> steps) {
  public NationSteps {
    steps = List.copyOf(steps);
  }

  /**
   * One point.
   *
   * @param passed how many of the nation and sex took a place here
   * @param first the first of them; none while nobody passed
   * @param before who was first before, where another one is here
   */
  public record Step(
      TimingPoint point, int passed, Optional<Home> first, Optional<String> before) {}

  /** The last point anybody of the nation and sex passed, where there is one. */
  public Optional<Step> latest() {
    return steps.reversed().stream().filter(step -> step.first().isPresent()).findFirst();
  }

  /** {@code Men}, {@code Women}, or the letter. */
  public String word() {
    return NationSheet.word(sex);
  }
}
