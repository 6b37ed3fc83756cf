package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.text.Token.Sort;

/** Distances along the course: {@code 30km}, {@code 15 miles}, {@code 42.195 kilometres}. */
final class Distances {
  private static final List<String> MILES = List.of("mile", "miles", "mi", "miler");
  private static final List<String> KILOMETRES =
      List.of("km", "kms", "k", "kilometre", "kilometres", "kilometer", "kilometers");
  private static final List<String> METRES = List.of("m", "metre", "metres", "meter", "meters");
  private static final long METRE_MM = 1_000;

  /**
   * A distance.
   *
   * @param unit_mm what it is counted in, in millimetres
   */
  record Distance(long mm, long unit_mm) {}

  private Distances() {}

  /** Whether this is a word distances are counted in. */
  static boolean isUnit(String low) {
    return MILES.contains(low) || KILOMETRES.contains(low) || METRES.contains(low);
  }

  /** Millimetres of a unit, or 0 where the token is none. */
  static long unit_mm(Row row, int i) {
    String low = row.at(i).low();
    if (MILES.contains(low)) {
      return Where.MILE_MM;
    }
    if (KILOMETRES.contains(low)) {
      return Where.KM_MM;
    }
    boolean lone = low.equals("m") && !row.at(i).glued();
    return METRES.contains(low) && !lone ? METRE_MM : 0;
  }

  /** The distance that begins at this token: a number and its unit. */
  static Optional<Part<Distance>> at(Row row, int i) {
    Optional<Part<Long>> thousandths = thousandths(row, i);
    if (thousandths.isEmpty()) {
      return Optional.empty();
    }
    int next = thousandths.get().next();
    long unit = unit_mm(row, next);
    if (unit == 0) {
      return Optional.empty();
    }
    long mm = Math.floorDiv(thousandths.get().value() * unit, 1000L);
    return Optional.of(new Part<>(new Distance(mm, unit), next + 1));
  }

  /** A number in thousandths, as distances have decimals. */
  static Optional<Part<Long>> thousandths(Row row, int i) {
    String low = row.at(i).low();
    int dot = low.indexOf('.');
    if (row.at(i).sort() == Sort.NUMBER && dot > 0 && low.indexOf(':') < 0) {
      return decimal(low, dot).map(value -> new Part<>(value, i + 1));
    }
    return Numbers.at(row, i).map(part -> new Part<>(part.value() * 1000, part.next()));
  }

  private static Optional<Long> decimal(String low, int dot) {
    String whole = low.substring(0, dot).replace(",", "");
    String rest = low.substring(dot + 1);
    boolean digits = (whole + rest).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || whole.length() > 6 || rest.length() > 4) {
      return Optional.empty();
    }
    long scale = 1000;
    long value = Long.parseLong(whole) * 1000;
    for (int i = 0; i < rest.length() && scale > 1; i++) {
      scale /= 10;
      value += (rest.charAt(i) - '0') * scale;
    }
    return Optional.of(value);
  }
}
