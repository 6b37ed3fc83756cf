package org.racegantry.forecast.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;
import org.racegantry.scoring.Hands;

/** Asks methods at every checkpoint of runners whose finish is known. */
public final class Trial {
  private final List<Way> ways;
  private final Hands hands;

  /**
   * @param ways runners with every split, the finish last; at least one
   */
  public Trial(List<Way> ways, Hands hands) {
    this.ways = List.copyOf(ways);
    this.hands = hands;
  }

  /** How good a method was at each checkpoint but the finish; empty where it cannot say. */
  public List<Optional<Score>> of(Method method) {
    int finish = ways.getFirst().count() - 1;
    List<Optional<Score>> scores = new ArrayList<>();
    for (int seen = 0; seen < finish; seen++) {
      scores.add(at(method, seen, finish));
    }
    return scores;
  }

  private Optional<Score> at(Method method, int seen, int finish) {
    if (method.finish_ms(ways.getFirst(), seen) == Method.NONE) {
      return Optional.empty();
    }
    long[] off_ms = new long[ways.size()];
    Band[] bands = new Band[ways.size()];
    share(
        i -> {
          Way way = ways.get(i);
          bands[i] = method.finish(way, seen).orElse(null);
          long told_ms = bands[i] == null ? method.finish_ms(way, seen) : bands[i].median_ms();
          off_ms[i] = told_ms - way.split_ms(finish);
        });
    return Optional.of(score(off_ms, bands));
  }

  /**
   * How good a learner was in the race as it went on.
   *
   * @param starts_ms when each runner crossed the start, since the first gun
   */
  public List<Optional<Score>> of(Learner learner, long[] starts_ms) {
    int finish = ways.getFirst().count() - 1;
    Band[][] told = new Replay(ways, starts_ms).of(learner);
    List<Optional<Score>> scores = new ArrayList<>();
    for (Band[] bands : told) {
      long[] off_ms = new long[bands.length];
      for (int i = 0; i < bands.length; i++) {
        off_ms[i] = bands[i].median_ms() - ways.get(i).split_ms(finish);
      }
      scores.add(Optional.of(score(off_ms, bands)));
    }
    return scores;
  }

  private Score score(long[] off_ms, Band[] bands) {
    BandTally tally = new BandTally();
    for (int i = 0; i < bands.length && bands[i] != null; i++) {
      tally.add(bands[i], ways.get(i).split_ms(ways.get(i).count() - 1));
    }
    return Score.of(off_ms, tally);
  }

  private void share(IntConsumer each) {
    hands.share(
        part -> {
          for (int i = part; i < ways.size(); i += hands.count()) {
            each.accept(i);
          }
        });
  }
}
