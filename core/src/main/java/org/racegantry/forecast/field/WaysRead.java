package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Way;
import org.racegantry.race.Entrant;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * Runners of a race of one's own as a model learns from them: only times that were read or stated,
 * none that was estimated. Who is on wheels teaches a model of runners nothing and is no row.
 *
 * @param ways who was seen at every checkpoint, each later than the one before, in the order of the
 *     entrants
 * @param rows how many finished on foot
 * @param holed how many of them lack a time
 * @param disordered how many have times that do not grow
 */
public record WaysRead(List<Way> ways, int rows, int holed, int disordered) {
  /**
   * Reads them.
   *
   * @param points for each checkpoint the position of its point in the setup, the finish last
   */
  public static WaysRead of(Results results, int[] points) {
    Sightings sightings = results.sightings();
    OnWheels wheels = new OnWheels(results);
    List<Way> ways = new ArrayList<>();
    int rows = 0;
    int holed = 0;
    int disordered = 0;
    for (int i = 0; i < sightings.entrants(); i++) {
      Entrant entrant = results.entrants().get(i);
      boolean in = sightings.status(i) == Status.OK && sightings.seen(i, points[points.length - 1]);
      if (in && !wheels.entered(entrant, sightings.race(i))) {
        rows++;
        if (!seenAtAll(sightings, i, points)) {
          holed++;
        } else {
          long[] splits_ms = splits_ms(sightings, i, points);
          if (grow(splits_ms)) {
            char sex = entrant.sex().isEmpty() ? ' ' : entrant.sex().charAt(0);
            ways.add(new Way(sex, entrant.age(), splits_ms));
          } else {
            disordered++;
          }
        }
      }
    }
    return new WaysRead(List.copyOf(ways), rows, holed, disordered);
  }

  /** The start too, where there is a mat: a gun is not when somebody in the back started. */
  private static boolean seenAtAll(Sightings sightings, int entrant, int[] points) {
    for (int point : points) {
      if (!sightings.seen(entrant, point)) {
        return false;
      }
    }
    return points[0] == 0 || sightings.seen(entrant, 0);
  }

  private static long[] splits_ms(Sightings sightings, int entrant, int[] points) {
    long start_ms =
        points[0] == 0 ? sightings.gun_ms(sightings.wave(entrant)) : sightings.time_ms(entrant, 0);
    long[] splits_ms = new long[points.length];
    for (int c = 0; c < points.length; c++) {
      splits_ms[c] = sightings.time_ms(entrant, points[c]) - start_ms;
    }
    return splits_ms;
  }

  private static boolean grow(long[] splits_ms) {
    long before_ms = 0;
    for (long split_ms : splits_ms) {
      if (split_ms <= before_ms) {
        return false;
      }
      before_ms = split_ms;
    }
    return true;
  }
}
