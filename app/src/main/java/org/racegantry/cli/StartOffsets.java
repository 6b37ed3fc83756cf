package org.racegantry.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.forecast.Way;
import org.racegantry.rehearsal.Dice;

/**
 * When each runner of a past year crossed the start, for a race that is to happen again: published
 * tables count from the own start and do not say. Fast runners start early, more or less. The same
 * seed gives the same starts.
 */
final class StartOffsets {
  /** How far runners stand from where their finish would put them, in millionths of the field. */
  private static final long MIXED = 250_000;

  /**
   * What part of a published mass start of 36,000 runners in three blocks had crossed the line, in
   * twentieths, and after how many seconds.
   */
  private static final int[] CROSSED_S = {
    0, 53, 109, 174, 242, 320, 634, 695, 762, 833, 906, 985, 1067, 1149, 1457, 1524, 1599, 1685,
    1770, 1866, 2103
  };

  private static final int WAVES = 4;
  private static final long WAVE_MS = 25 * 60_000;
  private static final long THROUGH_MS = 8 * 60_000;

  /** Runners of a table a start is drawn among: a twentieth of it, about the own place. */
  private static final int ABOUT = 20;

  private final int[] order;
  private final Dice dice;

  private StartOffsets(List<Way> ways, long seed) {
    int finish = ways.getFirst().count() - 1;
    this.dice = Dice.of(seed, 7);
    this.order =
        IntStream.range(0, ways.size())
            .boxed()
            .sorted(Comparator.comparingLong(runner -> ways.get(runner).split_ms(finish)))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** One start after the other, as a published mass start went. */
  static long[] rolling(List<Way> ways, long seed) {
    return new StartOffsets(ways, seed).mixed(StartOffsets::rolling);
  }

  /** Four waves, each through the start in eight minutes. */
  static long[] waves(List<Way> ways, long seed) {
    return new StartOffsets(ways, seed).mixed(StartOffsets::waves);
  }

  /** As far behind the gun as somebody about as fast was, drawn from a table of such. */
  static long[] like(List<Way> ways, List<GunNet> table, long seed) {
    StartOffsets starts = new StartOffsets(ways, seed);
    List<GunNet> byNet = table.stream().sorted(Comparator.comparingLong(GunNet::net_ms)).toList();
    long[] starts_ms = new long[ways.size()];
    int about = Math.max(1, byNet.size() / ABOUT);
    for (int place = 0; place < starts_ms.length; place++) {
      int like = (int) ((long) place * byNet.size() / starts_ms.length);
      int from = Math.clamp(like - about / 2, 0, byNet.size() - about);
      GunNet drawn = byNet.get(from + starts.dice.below(about));
      starts_ms[starts.order[place]] = drawn.gun_ms() - drawn.net_ms();
    }
    return starts_ms;
  }

  /** When whoever stands at a place in line crosses it. */
  private interface Line {
    long start_ms(int place, int runners);
  }

  private long[] mixed(Line line) {
    int runners = order.length;
    long[] stands = new long[runners];
    for (int place = 0; place < runners; place++) {
      stands[place] = 1_000_000L * place / runners + dice.bell(MIXED);
    }
    int[] inLine =
        IntStream.range(0, runners)
            .boxed()
            .sorted(Comparator.comparingLong(place -> stands[place]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] starts_ms = new long[runners];
    for (int place = 0; place < runners; place++) {
      starts_ms[order[inLine[place]]] = line.start_ms(place, runners);
    }
    return starts_ms;
  }

  private static long rolling(int place, int runners) {
    long at = 1_000L * place * (CROSSED_S.length - 1) / runners;
    int part = (int) (at / 1_000);
    return CROSSED_S[part] * 1_000L + at % 1_000 * (CROSSED_S[part + 1] - CROSSED_S[part]);
  }

  private static long waves(int place, int runners) {
    long at = (long) place * WAVES * THROUGH_MS / runners;
    return at / THROUGH_MS * WAVE_MS + at % THROUGH_MS;
  }

  /** The middle one, to say what was drawn. */
  static long median_ms(long[] starts_ms) {
    long[] sorted = starts_ms.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
