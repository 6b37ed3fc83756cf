package org.racegantry.publish.crowd;

import java.util.List;

/**
 * What the page says of the density.
 *
 * @param race id of the race shown, or empty for all
 * @param place the place
 * @param time the moment of the road, as a time of day
 * @param races to choose from
 * @param points to choose from
 * @param said what is to be known of the place, a sentence each
 * @param said2 what is to be known of the road
 * @param flow the chart of the minutes, or empty
 * @param road the chart of the road, or empty
 * @param steps the figures of the first chart
 * @param stretches those of the second
 * @param gates every point in short
 */
public record DensityPage(
    String race,
    Place place,
    String time,
    List<Choice> races,
    List<Choice> points,
    List<String> said,
    List<String> said2,
    String flow,
    String road,
    List<Step> steps,
    List<Stretch> stretches,
    List<Gate> gates) {
  public DensityPage {
    races = List.copyOf(races);
    points = List.copyOf(points);
    said = List.copyOf(said);
    said2 = List.copyOf(said2);
    steps = List.copyOf(steps);
    stretches = List.copyOf(stretches);
    gates = List.copyOf(gates);
  }

  /** Something to choose. */
  public record Choice(String id, String name, boolean current) {}

  /** A while at the place: runners a minute, and how many of them are only expected. */
  public record Step(String clock, String rate, String expected) {}

  /** A stretch of the road: runners on each hundred metres. */
  public record Stretch(String km, String per100) {}

  /**
   * One point in short; times of day, empty where there is none.
   *
   * @param peak runners in the fullest minute
   * @param half when the last one is through, one time of two
   * @param nine the same, nine times of ten
   */
  public record Gate(
      String id,
      String name,
      String were,
      String still,
      String peak,
      String peakAt,
      String half,
      String nine) {}

  /** What is asked for, for an address. */
  public String query() {
    return "?at=" + place.asked() + (race.isEmpty() ? "" : "&race=" + race);
  }
}
