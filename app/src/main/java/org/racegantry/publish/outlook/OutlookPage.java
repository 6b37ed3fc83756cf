package org.racegantry.publish.outlook;

import java.util.List;

/**
 * What is still at stake in one race, for a page.
 *
 * @param race id of the race
 * @param asOf the moment, as a time of day
 * @param races to choose from
 * @param podiums overall and by sex
 * @param targets times many want to be under
 * @param records marks that may still fall
 * @param under the time that was asked for, or empty
 */
public record OutlookPage(
    String race,
    String asOf,
    List<Choice> races,
    List<PodiumView> podiums,
    List<TargetView> targets,
    List<RecordView> records,
    String under) {
  public OutlookPage {
    races = List.copyOf(races);
    podiums = List.copyOf(podiums);
    targets = List.copyOf(targets);
    records = List.copyOf(records);
  }

  /** A race to choose. */
  public record Choice(String id, String name, boolean current) {}

  /** Somebody; the address is empty where the public may not follow. */
  public record Somebody(String name, String address, String chance) {}

  /**
   * A podium.
   *
   * @param title {@code Overall}, {@code Women}
   * @param said how safe it is, a sentence
   * @param holders who stands on it now
   * @param rivals who may still change it
   */
  public record PodiumView(
      String title, String said, List<Somebody> holders, List<Somebody> rivals) {
    public PodiumView {
      holders = List.copyOf(holders);
      rivals = List.copyOf(rivals);
    }
  }

  /**
   * A time.
   *
   * @param under {@code 3:00:00}
   * @param in how many are in under it
   * @param expected how many it will be, about
   * @param band the same with what a good or a bad day does
   * @param onTheEdge how many of those on the way have two to eight chances of ten
   * @param edge some of them
   */
  public record TargetView(
      String under,
      String in,
      String expected,
      String band,
      String onTheEdge,
      List<Somebody> edge) {
    public TargetView {
      edge = List.copyOf(edge);
    }
  }

  /** A mark and the chance that it falls. */
  public record RecordView(String title, String sentence, String chance) {}
}
