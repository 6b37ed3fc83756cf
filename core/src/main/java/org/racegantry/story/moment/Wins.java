package org.racegantry.story.moment;

import java.util.List;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;
import org.racegantry.story.Contest;
import org.racegantry.story.Sources;
import org.racegantry.story.Sureness;
import org.racegantry.story.Where;

/** Who won, and who was behind. */
final class Wins {
  private static final int TOLD = 5;

  private Wins() {}

  /** The win of a contest, once somebody is in. */
  static List<Moment> of(Sources sources, Contest contest) {
    Results results = sources.results();
    TimingPoint finish = results.setup().finish();
    Placings placings = results.placings("sex", contest.race(), finish);
    int group = placings.groups().indexOf(contest.sex());
    List<Standing.Row> first =
        java.util.stream.IntStream.range(0, placings.size())
            .filter(i -> group >= 0 && placings.groupOf()[i] == group)
            .limit(TOLD)
            .mapToObj(placings::row)
            .toList();
    if (first.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Moment.Win(
            contest,
            Where.at(finish.distance_mm()),
            first.stream().map(Standing.Row::entrant).toList(),
            first.stream().map(row -> OfficialTime.seconds(row.time_ms())).toList(),
            Sureness.MEASURED));
  }
}
