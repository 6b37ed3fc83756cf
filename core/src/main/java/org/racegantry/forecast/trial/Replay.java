package org.racegantry.forecast.trial;

import java.util.Arrays;
import java.util.List;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;

/**
 * Lets a race of a past year happen again in the order of the clock and asks a learner, at every
 * checkpoint a runner passes, for the finish.
 */
public final class Replay {
  private final List<Way> ways;
  private final long[] starts_ms;
  private final Passing[] passings;

  /** Somebody passes a checkpoint. */
  private record Passing(long clock_ms, int runner, int seen) implements Comparable<Passing> {
    @Override
    public int compareTo(Passing other) {
      int byClock = Long.compare(clock_ms, other.clock_ms);
      int byRunner = byClock != 0 ? byClock : Integer.compare(runner, other.runner);
      return byRunner != 0 ? byRunner : Integer.compare(seen, other.seen);
    }
  }

  /**
   * @param ways runners with every split, the finish last
   * @param starts_ms when each crossed the start, since the first gun
   */
  public Replay(List<Way> ways, long[] starts_ms) {
    if (starts_ms.length != ways.size()) {
      throw new IllegalArgumentException("a start for each runner");
    }
    this.ways = List.copyOf(ways);
    this.starts_ms = starts_ms.clone();
    this.passings = passings();
  }

  private Passing[] passings() {
    int points = ways.getFirst().count();
    Passing[] all = new Passing[ways.size() * points];
    for (int runner = 0; runner < ways.size(); runner++) {
      for (int seen = 0; seen < points; seen++) {
        long clock_ms = starts_ms[runner] + ways.get(runner).split_ms(seen);
        all[runner * points + seen] = new Passing(clock_ms, runner, seen);
      }
    }
    Arrays.sort(all);
    return all;
  }

  /** Runs the race; gives the finish that was forecast by checkpoint and runner. */
  public Band[][] of(Learner learner) {
    int finish = ways.getFirst().count() - 1;
    Band[][] told = new Band[finish][ways.size()];
    int from = 0;
    while (from < passings.length) {
      int to = from + 1;
      while (to < passings.length && passings[to].clock_ms() == passings[from].clock_ms()) {
        to++;
      }
      for (Passing passing : Arrays.asList(passings).subList(from, to)) {
        learner.passed(passing.runner(), known(passing), passing.seen(), passing.clock_ms());
      }
      for (Passing passing : Arrays.asList(passings).subList(from, to)) {
        if (passing.seen() < finish) {
          told[passing.seen()][passing.runner()] =
              learner.finish(passing.runner(), known(passing), passing.seen(), passing.clock_ms());
        }
      }
      from = to;
    }
    return told;
  }

  private Way known(Passing passing) {
    return ways.get(passing.runner()).upTo(passing.seen());
  }
}
