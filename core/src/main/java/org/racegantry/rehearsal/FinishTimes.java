package org.racegantry.rehearsal;

/**
 * How long a mass field takes over a marathon: quantiles per sex for runners in their best years,
 * and what age adds. Between two quantiles times are spread evenly. The shape is that of big city
 * marathons; the numbers are rounded and stand for nobody.
 *
 * <p>Age moves the fast end of the field by the whole of {@link Ageing}, and the slow end not at
 * all: an old runner is as rarely good for her age as a young one, and nobody is out longer than
 * the finish is open.
 */
enum FinishTimes {
  MEN(
      Ageing.MEN,
      new int[] {
        8_280, 8_740, 9_300, 10_150, 10_750, 11_960, 12_920, 13_700, 14_420, 15_310, 16_260, 17_450,
        19_210, 20_840, 22_980, 26_950, 28_700
      }),
  WOMEN(
      Ageing.WOMEN,
      new int[] {
        9_600, 10_150, 10_820, 11_990, 12_650, 13_750, 14_780, 15_700, 16_560, 17_400, 18_470,
        19_780, 21_710, 23_480, 25_180, 27_970, 28_790
      });

  private static final int[] PER_MILLE = {
    0, 2, 10, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950, 980, 998, 1000
  };

  private final Ageing ageing;
  private final int[] seconds;

  FinishTimes(Ageing ageing, int[] seconds) {
    this.ageing = ageing;
    this.seconds = seconds;
  }

  /**
   * The time in milliseconds that this many in a million of an age stay below.
   *
   * @param perMillion 0 to 999,999
   * @param age in years, 18 to 80
   */
  long at_ms(int perMillion, int age) {
    long fastest_ms = fastest_ms();
    long slowest_ms = seconds[seconds.length - 1] * 1000L;
    long oldFastest_ms = fastest_ms * 1000 / ageing.perMille(age);
    long ahead_ms = slowest_ms - prime_ms(perMillion);
    return slowest_ms - ahead_ms * (slowest_ms - oldFastest_ms) / (slowest_ms - fastest_ms);
  }

  /** The fastest time of the best years, in milliseconds. */
  long fastest_ms() {
    return seconds[0] * 1000L;
  }

  /** How many in a million of the best years stay below a time: 0 to 999,999. */
  int perMillion(long time_ms) {
    if (time_ms >= seconds[seconds.length - 1] * 1000L) {
      return 999_999;
    }
    int i = 1;
    while (seconds[i] * 1000L <= time_ms) {
      i++;
    }
    long low_ms = seconds[i - 1] * 1000L;
    long span_ms = seconds[i] * 1000L - low_ms;
    long from = PER_MILLE[i - 1] * 1000L;
    long below = (PER_MILLE[i] * 1000L - from) * (time_ms - low_ms) / span_ms;
    return (int) Math.max(0, from + below);
  }

  private long prime_ms(int perMillion) {
    int i = 1;
    while (PER_MILLE[i] * 1000 <= perMillion) {
      i++;
    }
    long from = PER_MILLE[i - 1] * 1000L;
    long span = PER_MILLE[i] * 1000L - from;
    long low_ms = seconds[i - 1] * 1000L;
    long high_ms = seconds[i] * 1000L;
    return low_ms + (high_ms - low_ms) * (perMillion - from) / span;
  }
}
