package org.racegantry.rehearsal;

/**
 * How long a mass field takes over a marathon, as quantiles per sex. Between two quantiles times
 * are spread evenly. The shape is that of big city marathons; the numbers are rounded and stand for
 * nobody.
 */
enum FinishTimes {
  MEN(
      new int[] {0, 2, 10, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950, 980, 998, 1000},
      new int[] {
        8_400, 8_880, 9_520, 10_500, 11_060, 12_300, 13_290, 14_070, 14_780, 15_650, 16_580, 17_740,
        19_450, 21_040, 23_130, 27_000, 28_700
      }),
  WOMEN(
      new int[] {0, 2, 10, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950, 980, 998, 1000},
      new int[] {
        9_300, 10_430, 11_170, 12_400, 13_120, 14_240, 15_270, 16_170, 17_010, 17_810, 18_850,
        20_120, 21_980, 23_680, 25_320, 28_000, 28_790
      });

  private final int[] perMille;
  private final int[] seconds;

  FinishTimes(int[] perMille, int[] seconds) {
    this.perMille = perMille;
    this.seconds = seconds;
  }

  /** The time in milliseconds that this many in a million stay below; 0 to 999,999. */
  long at_ms(int perMillion) {
    int i = 1;
    while (perMille[i] * 1000 <= perMillion) {
      i++;
    }
    long from = perMille[i - 1] * 1000L;
    long span = perMille[i] * 1000L - from;
    long low_ms = seconds[i - 1] * 1000L;
    long high_ms = seconds[i] * 1000L;
    return low_ms + (high_ms - low_ms) * (perMillion - from) / span;
  }
}
