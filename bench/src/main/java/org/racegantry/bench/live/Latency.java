package org.racegantry.bench.live;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * How long reads take from the moment each was due at the reader's wire to the moment a client has
 * the first event whose id is the read's journal entry or a later one.
 */
final class Latency {
  private static final long LONGEST_US = 600_000_000;

  private final Histogram all_us = new Histogram(LONGEST_US, 3);
  private long unseen;

  private Latency() {}

  /**
   * Every read with every client.
   *
   * @param from the number of the first read looked at
   * @param until the number of the first one after those
   */
  static Latency of(
      int from, int until, IntToLongFunction due_ns, Stored stored, List<Arrivals> clients) {
    int[] bySeq =
        IntStream.range(from, until)
            .boxed()
            .sorted(Comparator.comparingLong(stored::seq))
            .mapToInt(Integer::intValue)
            .toArray();
    Latency latency = new Latency();
    for (Arrivals client : clients) {
      latency.add(bySeq, due_ns, stored, client);
    }
    return latency;
  }

  private void add(int[] bySeq, IntToLongFunction due_ns, Stored stored, Arrivals client) {
    int at = 0;
    for (int read : bySeq) {
      while (at < client.size() && client.id(at) < stored.seq(read)) {
        at++;
      }
      if (at == client.size()) {
        unseen++;
      } else {
        long us = (client.time_ns(at) - due_ns.applyAsLong(read)) / 1_000;
        all_us.recordValue(Math.clamp(us, 0, LONGEST_US));
      }
    }
  }

  /** The time within which so many of a hundred are there, in ms. */
  double ms(double percentile) {
    return all_us.getValueAtPercentile(percentile) / 1e3;
  }

  /** The longest, in ms. */
  double most_ms() {
    return all_us.getMaxValue() / 1e3;
  }

  /** How many pairs of a read and a client there were. */
  long pairs() {
    return all_us.getTotalCount();
  }

  /** How many reads no event told some client about. */
  long unseen() {
    return unseen;
  }
}
