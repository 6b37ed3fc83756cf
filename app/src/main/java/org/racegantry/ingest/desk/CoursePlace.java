package org.racegantry.ingest.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Note;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/** Reads where on the course something was, as people say it. */
final class CoursePlace {
  private static final BigDecimal KM_MM = BigDecimal.valueOf(1_000_000);

  /** A statute mile. */
  private static final BigDecimal MILE_MM = BigDecimal.valueOf(1_609_344);

  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,6})?)";
  private static final Pattern KM = Pattern.compile(NUMBER + " ?(?:k|km|kilomet(?:er|re)s?)");
  private static final Pattern MILES = Pattern.compile(NUMBER + " ?(?:m|mi|miles?)");
  private static final Pattern MILE = Pattern.compile("miles? " + NUMBER);
  private static final List<String> HALF = List.of("half", "half way", "halfway");

  private CoursePlace() {}

  /**
   * How far into the course {@code HALF}, {@code 30K}, {@code 30 km}, {@code mile 19} or {@code 19
   * miles} is, in millimetres; {@link Note#UNKNOWN} of an empty text.
   */
  static long mm(String typed, RaceSetup setup) {
    String text = typed.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return Note.UNKNOWN;
    }
    for (TimingPoint point : setup.points()) {
      if (point.id().equalsIgnoreCase(text)) {
        return point.distance_mm();
      }
    }
    long whole_mm = setup.course().distance_mm();
    long mm = said_mm(text.toLowerCase(Locale.ROOT), typed, setup);
    if (mm > whole_mm) {
      throw new Refusal(
          "the course ends before " + Shown.quoted(typed) + "; it is " + km(whole_mm) + " km long");
    }
    return mm;
  }

  private static long said_mm(String text, String typed, RaceSetup setup) {
    if (HALF.contains(text)) {
      return setup.course().distance_mm() / 2;
    }
    for (Pattern pattern : List.of(KM, MILES, MILE)) {
      Matcher said = pattern.matcher(text);
      if (said.matches()) {
        BigDecimal number = new BigDecimal(said.group(1).replace(',', '.'));
        BigDecimal unit_mm = pattern.equals(KM) ? KM_MM : MILE_MM;
        return number.multiply(unit_mm).setScale(0, RoundingMode.HALF_UP).longValueExact();
      }
    }
    List<String> points = setup.points().stream().map(TimingPoint::id).toList();
    throw new Refusal(
        Shown.quoted(typed)
            + " is no place on the course; write 30 km, mile 19, or one of the points "
            + String.join(", ", points));
  }

  private static String km(long mm) {
    return BigDecimal.valueOf(mm).divide(KM_MM).stripTrailingZeros().toPlainString();
  }
}
