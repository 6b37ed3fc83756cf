package org.racegantry.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A distance records are kept for.
 *
 * @param distance_mm its length in millimetres
 */
public record Event(long distance_mm) {
  /** The marathon. */
  public static final Event MARATHON = new Event(42_195_000);

  /** The half marathon. */
  public static final Event HALF_MARATHON = new Event(21_097_500);

  private static final long KM_MM = 1_000_000;
  private static final long MILE_MM = 1_609_344;

  public Event {
    if (distance_mm <= 0) {
      throw new IllegalArgumentException("no distance: " + distance_mm + " mm");
    }
  }

  /**
   * The distance a book means: {@code marathon}, {@code half marathon}, {@code half}, {@code 10
   * km}, {@code 10K}, {@code 5 miles}, {@code 21097.5 m}. None where it is no distance.
   */
  public static Optional<Event> of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    if (plain.equals("marathon")) {
      return Optional.of(MARATHON);
    }
    if (List.of("half", "halfmarathon").contains(plain)) {
      return Optional.of(HALF_MARATHON);
    }
    String number = plain.replaceFirst("(km|k|miles?|mi|m)$", "");
    String unit = plain.substring(number.length());
    if (unit.isEmpty() || !number.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      return Optional.empty();
    }
    long unit_mm =
        switch (unit) {
          case "km", "k" -> KM_MM;
          case "m" -> 1_000;
          default -> MILE_MM;
        };
    long mm = times(number, unit_mm);
    return mm <= 0 ? Optional.empty() : Optional.of(new Event(mm));
  }

  /** A decimal number times a whole one, rounded down. */
  private static long times(String number, long whole) {
    int dot = number.indexOf('.');
    if (dot < 0) {
      return Long.parseLong(number) * whole;
    }
    long rest = 0;
    long scale = 1;
    for (int i = dot + 1; i < number.length(); i++) {
      rest = rest * 10 + (number.charAt(i) - '0');
      scale *= 10;
    }
    return Long.parseLong(number.substring(0, dot)) * whole + rest * whole / scale;
  }

  /** As printed: {@code marathon}, {@code half marathon}, {@code 10 km}, {@code 5 miles}. */
  public String name() {
    if (equals(MARATHON)) {
      return "marathon";
    }
    if (equals(HALF_MARATHON)) {
      return "half marathon";
    }
    if (distance_mm % MILE_MM == 0) {
      long miles = distance_mm / MILE_MM;
      return miles == 1 ? "1 mile" : miles + " miles";
    }
    return distance_mm % KM_MM == 0
        ? distance_mm / KM_MM + " km"
        : distance_mm / 1_000 + "." + distance_mm % 1_000 / 100 + " m";
  }
}
