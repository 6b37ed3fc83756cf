package org.racegantry.publish.records;

import java.util.List;
import java.util.Objects;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Race;
import org.racegantry.records.Verdict;

/**
 * The verdicts of one race.
 *
 * @param race which
 * @param state how final its results are: {@code live}, {@code official v2}
 * @param notable what is worth telling: records first, plain noes last
 * @param own how many personal and season bests there were
 */
public record RaceVerdicts(Race race, String state, List<VerdictLine> notable, OwnCount own) {
  /** Behind a mark by more than this, a best of the race is no news. */
  private static final int FAR_PERCENT = 10;

  public RaceVerdicts {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(state, "state");
    notable = List.copyOf(notable);
    Objects.requireNonNull(own, "own");
  }

  /** What is worth telling, without plain noes far behind the mark. */
  public List<VerdictLine> near() {
    return notable.stream().filter(line -> !isFar(line.verdict())).toList();
  }

  private static boolean isFar(Verdict verdict) {
    return verdict.ruling() == Verdict.Ruling.NOT
        && verdict.hasMark()
        && verdict.margin_s() * 100 > verdict.toBeat_s() * FAR_PERCENT;
  }

  /** The race by its name, or by its id where it has none. */
  public String name() {
    return PlainText.line(race.name().isEmpty() ? race.id() : race.name());
  }
}
