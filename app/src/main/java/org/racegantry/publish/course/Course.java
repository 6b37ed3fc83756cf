package org.racegantry.publish.course;

import java.util.List;

/**
 * The course as a strip from start to finish, and who is about where on it. All positions are in
 * hundredths of a percent of the way.
 *
 * @param race id of the race
 * @param length_mm the whole way
 * @param now_ms what time it is at the race, in milliseconds since 1970
 * @param speed how fast time runs there
 * @param ticks the timing points
 * @param dots groups of runners, first to last; of a large field none
 * @param bars how many are in each kilometre; of a small field none
 * @param sentence where the front is, or how the field is spread
 * @param awaited who is overdue, in one sentence, or empty
 */
public record Course(
    String race,
    long length_mm,
    long now_ms,
    double speed,
    List<Tick> ticks,
    List<Dot> dots,
    List<Bar> bars,
    String sentence,
    String awaited) {

  /** Where there is room for a label. */
  public enum Room {
    /** On every screen. */
    ALWAYS,
    /** On wide screens. */
    WIDE,
    /** Nowhere. */
    NONE
  }

  /** Whether there is anything to show. */
  public boolean shown() {
    return !dots.isEmpty() || !bars.isEmpty();
  }

  /**
   * A timing point.
   *
   * @param room where its name fits
   */
  public record Tick(int at, String label, Room room) {
    /** The position as SVG has it. */
    public String x() {
      return percent(at);
    }

    /** Which side of the position the label is on. */
    public String anchor() {
      return side(at);
    }
  }

  /**
   * Some who run together, about.
   *
   * @param at where the first of them is
   * @param at_mm the same in millimetres
   * @param low_mm where the last of them may be: nine of ten such runners are further
   * @param high_mm where the first of them may be: nine of ten such are not as far
   * @param length_mm the whole way
   * @param until_mm the next point, which no estimate passes
   * @param speed_mm_per_s how fast the first of them goes
   * @param count how many they are
   * @param overdue whether they should have been seen at the next point by now
   * @param name the first of them
   * @param label the name, and how many are with him
   * @param room where the label fits
   * @param km the same place in words: {@code 31.2}
   */
  public record Dot(
      int at,
      long at_mm,
      long low_mm,
      long high_mm,
      long length_mm,
      long until_mm,
      long speed_mm_per_s,
      int count,
      boolean overdue,
      String name,
      String label,
      Room room,
      String km) {
    /** The position as SVG has it. */
    public String x() {
      return percent(at);
    }

    /** Where the band begins, as SVG has it. */
    public String from() {
      return percent((int) (low_mm * 10_000 / length_mm));
    }

    /** Where the band ends, as SVG has it. */
    public String until() {
      return percent((int) (high_mm * 10_000 / length_mm));
    }

    /** The band in words: {@code 30.6–31.9}. */
    public String span() {
      String low = Groups.km(low_mm);
      String high = Groups.km(high_mm);
      return low.equals(high) ? low : low + "–" + high;
    }

    /** Which side of the position the label is on. */
    public String anchor() {
      return side(at);
    }
  }

  /**
   * One kilometre.
   *
   * @param from where it begins
   * @param width how wide it is
   * @param km its number, from 1
   * @param height of the bar, in pixels
   */
  public record Bar(int from, int width, int km, int count, int height) {
    /** The position as SVG has it. */
    public String x() {
      return percent(from);
    }

    /** The width as SVG has it. */
    public String wide() {
      return percent(width);
    }
  }

  private static String percent(int hundredths) {
    int rest = hundredths % 100;
    return hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest + "%";
  }

  private static String side(int at) {
    return at < 600 ? "start" : at > 9_400 ? "end" : "middle";
  }
}
