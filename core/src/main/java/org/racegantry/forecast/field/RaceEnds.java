package org.racegantry.forecast.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * Where each race of a race file ends. All races of a file have one list of points, and a half
 * marathon on the roads of a marathon ends at one of them: its id or name may say so, and if not,
 * it shows when nobody of many goes on while others do.
 */
final class RaceEnds {
  private static final Pattern KILOMETRES =
      Pattern.compile("(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]+)?) ?-?k(?:m|ilomet(?:er|re)s?)?\\b");
  private static final Pattern HALF =
      Pattern.compile("\\b(half|halb|semi|halve|mezza|media|demi)(?:[ _-]?marat|\\b)");
  private static final double HALF_KM = 21.0975;
  private static final double NEAR = 0.02;

  /** So many of a race went to a point and none beyond, before it is believed to end there. */
  private static final int MANY = 10;

  /** Even the slow are at the next point by this many times their even pace. */
  private static final double SLOW = 1.6;

  private RaceEnds() {}

  /** For each race of the setup the point its way ends at. */
  static int[] of(Results results) {
    RaceSetup setup = results.setup();
    int finish = setup.points().size() - 1;
    int[] ends = new int[setup.races().size()];
    Arrays.fill(ends, finish);
    if (ends.length > 1) {
      for (int race = 0; race < ends.length; race++) {
        ends[race] = said(setup.races().get(race), setup.points());
      }
      shown(results, ends);
    }
    return ends;
  }

  /** The point that the words of a race name, or the finish. */
  static int said(Race race, List<TimingPoint> points) {
    int finish = points.size() - 1;
    for (String text : List.of(race.id(), race.name())) {
      String words = text.toLowerCase(Locale.ROOT);
      Matcher number = KILOMETRES.matcher(words);
      double km = HALF.matcher(words).find() ? HALF_KM : 0;
      km = km == 0 && number.find() ? Double.parseDouble(number.group(1)) : km;
      int point = at(km, points);
      if (point > 0) {
        return point;
      }
    }
    return finish;
  }

  private static int at(double km, List<TimingPoint> points) {
    int best = -1;
    double off = NEAR * km;
    for (int p = 1; p < points.size(); p++) {
      double far = Math.abs(points.get(p).distance_mm() / 1e6 - km);
      if (far < off) {
        off = far;
        best = p;
      }
    }
    return best;
  }

  /** Looks for races that stopped at a point others went on from. */
  private static void shown(Results results, int[] ends) {
    int points = results.setup().points().size();
    int[][] wentTo = new int[ends.length][points];
    int[][] overdue = new int[ends.length][points];
    Sightings seen = results.sightings();
    long now_ms = results.latestRead_ms();
    for (int i = 0; i < seen.entrants(); i++) {
      int last = seen.lastSeen(i);
      if (last > 0) {
        wentTo[seen.race(i)][last]++;
        overdue[seen.race(i)][last] += isOverdue(results, seen, i, last, now_ms) ? 1 : 0;
      }
    }
    for (int race = 0; race < ends.length; race++) {
      if (between(wentTo[race], ends[race]) >= MANY) {
        ends[race] = points - 1;
      }
      int far = furthest(wentTo[race]);
      boolean stopped = far > 0 && far < points - 1 && overdue[race][far] >= MANY;
      if (stopped
          && overdue[race][far] >= 0.9 * wentTo[race][far]
          && beyond(wentTo, race, far) >= MANY) {
        ends[race] = Math.min(ends[race], far);
      }
    }
  }

  private static boolean isOverdue(
      Results results, Sightings seen, int entrant, int last, long now_ms) {
    List<TimingPoint> points = results.setup().points();
    if (last == points.size() - 1) {
      return false;
    }
    long came_ms = seen.time_ms(entrant, last);
    double pace =
        (double) (came_ms - seen.gun_ms(seen.wave(entrant))) / points.get(last).distance_mm();
    long next_mm = points.get(last + 1).distance_mm() - points.get(last).distance_mm();
    return now_ms > came_ms + SLOW * pace * next_mm;
  }

  /** How many of a race are between its end and the finish, where none of them should be. */
  private static int between(int[] wentTo, int end) {
    return Arrays.stream(wentTo, Math.min(end + 1, wentTo.length - 1), wentTo.length - 1).sum();
  }

  private static int furthest(int[] wentTo) {
    int far = wentTo.length - 1;
    while (far >= 0 && wentTo[far] == 0) {
      far--;
    }
    return far;
  }

  private static int beyond(int[][] wentTo, int race, int point) {
    int count = 0;
    for (int other = 0; other < wentTo.length; other++) {
      for (int p = point + 1; other != race && p < wentTo[other].length; p++) {
        count += wentTo[other][p];
      }
    }
    return count;
  }
}
