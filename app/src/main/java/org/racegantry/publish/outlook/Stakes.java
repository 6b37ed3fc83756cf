package org.racegantry.publish.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.stake.Outlook;
import org.racegantry.forecast.stake.PodiumOdds;
import org.racegantry.forecast.stake.Podiums;
import org.racegantry.forecast.stake.RecordOdds;
import org.racegantry.forecast.stake.Target;
import org.racegantry.forecast.stake.Targets;
import org.racegantry.live.AllHands;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.records.Watch;

/**
 * What is at stake in one race as of a moment.
 *
 * @param race which
 * @param now_ms the moment
 * @param outlook who will finish when
 * @param podiums overall and by sex
 * @param targets the times asked for
 * @param records marks with the chance that they fall
 */
record Stakes(
    Race race,
    long now_ms,
    Outlook outlook,
    List<PodiumOdds> podiums,
    List<Target> targets,
    List<Mark> records) {
  private static final int PLACES = 3;
  private static final long MARATHON_MM = 42_195_000;

  /** Times a marathon is run for; other distances ask for as much of their own. */
  private static final long[] USUAL_S = {
    7_500, 7_800, 8_100, 8_400, 9_000, 9_900, 10_800, 11_700, 12_600, 14_400, 16_200, 18_000, 21_600
  };

  /** Times grow a little faster than distances: P. Riegel, 1981. */
  private static final double RIEGEL = 1.06;

  private static final long STEP_S = 300;

  /** A mark somebody is on the way to. */
  record Mark(Watch watch, OptionalDouble chance) {}

  static Stakes of(SnapshotView view, Race race, long under_s, long now_ms) {
    Forecasts forecasts = view.forecasts();
    Outlook outlook = Outlook.of(forecasts, now_ms, new AllHands());
    Targets asked = new Targets(outlook);
    List<Target> targets = new ArrayList<>();
    for (long target_s : under_s > 0 ? new long[] {under_s} : usual_s(view)) {
      targets.add(asked.of(race, target_s));
    }
    List<Mark> marks = new ArrayList<>();
    for (Watch watch : view.snapshot().verdicts().watches()) {
      if (watch.race().equals(race)) {
        long mark_s = watch.toBeat().mark_s();
        marks.add(new Mark(watch, RecordOdds.below(forecasts, watch.position(), mark_s, now_ms)));
      }
    }
    return new Stakes(race, now_ms, outlook, new Podiums(outlook, PLACES).of(race), targets, marks);
  }

  private static long[] usual_s(SnapshotView view) {
    double part = (double) view.setup().finish().distance_mm() / MARATHON_MM;
    long[] usual_s = new long[USUAL_S.length];
    for (int i = 0; i < usual_s.length; i++) {
      long whole_s = Math.round(USUAL_S[i] * Math.pow(part, RIEGEL) / STEP_S) * STEP_S;
      usual_s[i] = part == 1 ? USUAL_S[i] : Math.max(STEP_S, whole_s);
    }
    return java.util.Arrays.stream(usual_s).distinct().toArray();
  }
}
