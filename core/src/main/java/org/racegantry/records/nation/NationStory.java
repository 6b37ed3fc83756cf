package org.racegantry.records.nation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Among;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;

/**
 * Who was first of one nation and sex at each point of a race, and where that changed: "first
 * Briton at half way in eighth, first Briton home in sixth".
 *
 * @param nation three letters of a nation or status
 * @param sex {@code M}, {@code F} or {@code X}
 * @param steps one for each point behind the start, in course order
 */
public record NationStory(Race race, String nation, String sex, List<Step> steps) {
  public NationStory {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(sex, "sex");
    steps = List.copyOf(steps);
  }

  /**
   * One point.
   *
   * @param passed how many of the nation and sex took a place here
   * @param first the first of them with the place among all of the sex; none while nobody passed
   * @param gap_s whole seconds behind the leader of the sex; 0 while nobody passed
   * @param before who was first at the last point where anybody of them was, if that was somebody
   *     else: position among the entrants
   */
  public record Step(
      TimingPoint point, int passed, Optional<Standing.Row> first, long gap_s, OptionalInt before) {
    /** Whether another one is first here than at the point before. */
    public boolean changed() {
      return before.isPresent();
    }
  }

  /** The story of a nation and sex in a race; a race that is not here throws. */
  public static NationStory of(Results results, Race race, String nation, String sex) {
    BitSet members = members(results, nation);
    List<Step> steps = new ArrayList<>();
    OptionalInt known = OptionalInt.empty();
    for (TimingPoint point : pointsOf(results)) {
      Step step = step(point, results.among(NationTable.RANKING, race, point, sex, members), known);
      steps.add(step);
      if (step.first().isPresent()) {
        known = OptionalInt.of(step.first().get().entrant());
      }
    }
    return new NationStory(race, nation, sex, steps);
  }

  /** Everybody of a nation, in all races. */
  private static BitSet members(Results results, String nation) {
    BitSet members = new BitSet();
    int value = results.nations().values().indexOf(nation);
    int[] valueOf = results.nations().valueOf();
    for (int i = 0; value >= 0 && i < valueOf.length; i++) {
      members.set(i, valueOf[i] == value);
    }
    return members;
  }

  /** The points a story has: all behind the start, where everybody is still together. */
  public static List<TimingPoint> pointsOf(Results results) {
    List<TimingPoint> all = results.setup().points();
    return all.subList(1, all.size());
  }

  private static Step step(TimingPoint point, Among among, OptionalInt known) {
    if (among.first().isEmpty()) {
      return new Step(point, 0, Optional.empty(), 0, OptionalInt.empty());
    }
    Standing.Row first = among.first().get();
    long leader_s = OfficialTime.seconds(among.leader().orElseThrow().time_ms());
    boolean changed = known.isPresent() && known.getAsInt() != first.entrant();
    return new Step(
        point,
        among.count(),
        among.first(),
        OfficialTime.seconds(first.time_ms()) - leader_s,
        changed ? known : OptionalInt.empty());
  }
}
