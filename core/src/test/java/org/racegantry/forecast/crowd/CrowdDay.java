package org.racegantry.forecast.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.racegantry.forecast.Forecasts;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.worlds.World;

/** A seeded field on a course of four mats, read until a moment and not a second longer. */
final class CrowdDay {
  static final double[] KM = {0, 5, 10, 15, 20};
  private static final List<String> NAMES = List.of("START", "5K", "10K", "15K", "FINISH");

  private final List<String> lines = new ArrayList<>();

  CrowdDay() {
    for (int p = 0; p < KM.length; p++) {
      lines.add("point " + NAMES.get(p) + " " + KM[p] + "km" + (p == 0 ? " last" : ""));
      lines.add("line l" + NAMES.get(p) + " " + NAMES.get(p) + " R" + p);
    }
  }

  /** So many runners, each at an own pace that drifts, as the mats had read them by then. */
  static Results field(int runners, long seed, double until_s) {
    CrowdDay day = new CrowdDay();
    Random random = new Random(seed);
    for (int n = 1; n <= runners; n++) {
      double[] at_s = new double[KM.length];
      at_s[0] = random.nextDouble() * 600;
      double pace_s = 220 + random.nextDouble() * 200;
      for (int p = 1; p < KM.length; p++) {
        pace_s *= 1 + random.nextGaussian() * 0.04;
        at_s[p] = at_s[p - 1] + (KM[p] - KM[p - 1]) * pace_s;
      }
      day.runner(n, until_s, at_s);
    }
    return day.results();
  }

  /** A runner who is at the mats at these seconds after ten; later ones are not read yet. */
  CrowdDay runner(int bib, double until_s, double... at_s) {
    lines.add("entrant " + bib + " M chip=C" + bib);
    for (int p = 0; p < at_s.length; p++) {
      if (at_s[p] <= until_s) {
        lines.add("read R" + p + " C" + bib + " " + clock(at_s[p]));
      }
    }
    return this;
  }

  CrowdDay with(String line) {
    lines.add(line);
    return this;
  }

  Results results() {
    Scorer scorer = new Scorer();
    World.of(String.join("\n", lines) + "\n").facts().forEach(scorer::add);
    return scorer.score();
  }

  static Crowd crowd(Results results, double now_s) {
    return Crowd.of(results, Forecasts.of(results), at_ms(now_s), org.racegantry.scoring.Hands.ONE);
  }

  static long at_ms(double s) {
    return World.of("").clock().ms(clock(s));
  }

  static String clock(double s) {
    long ms = Math.round(s * 1000);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        10 + ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }
}
