package org.racegantry.publish.crowd;

import java.util.Locale;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/**
 * A place of the course.
 *
 * @param asked as in an address: a point, or metres from the start
 * @param label {@code 30K}, {@code km 12.3}
 * @param distance_mm from the start
 */
public record Place(String asked, String label, long distance_mm) {
  /** A point of the race, {@code 12300} metres or {@code 12.3km}; the finish without words. */
  static Place of(SnapshotView view, String asked) {
    RaceSetup setup = view.setup();
    if (asked.isEmpty()) {
      return of(setup, setup.finish());
    }
    return view.point(asked).map(point -> of(setup, point)).orElseGet(() -> metres(setup, asked));
  }

  static Place of(RaceSetup setup, TimingPoint point) {
    return new Place(point.id(), Labels.point(setup, point), point.distance_mm());
  }

  private static Place metres(RaceSetup setup, String asked) {
    String text = asked.strip().toLowerCase(Locale.ROOT);
    boolean km = text.endsWith("km");
    String figure = km ? text.substring(0, text.length() - 2).strip() : text;
    if (!figure.matches(km ? "[0-9]{1,4}([.,][0-9]{1,3})?" : "[0-9]{1,7}")) {
      throw new BadRequest(
          400, "at is a point, metres such as 12300, or 12.3km, not “" + asked + "”");
    }
    String[] parts = figure.split("[.,]");
    String part = km ? (parts.length > 1 ? parts[1] + "000" : "000").substring(0, 3) : "";
    long metres = Long.parseLong(parts[0] + part);
    long length_m = setup.finish().distance_mm() / 1000;
    if (metres > length_m) {
      throw new BadRequest(400, "The course is " + length_m + " m long, not " + metres + ".");
    }
    return new Place(Long.toString(metres), "km " + km(metres * 1000), metres * 1000);
  }

  /** Kilometres to a tenth: {@code 12.3}. */
  static String km(long distance_mm) {
    long tenths = distance_mm / 100_000;
    return tenths / 10 + "." + tenths % 10;
  }
}
