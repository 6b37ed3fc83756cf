package org.racegantry.publish.outlook;

import java.util.List;

/**
 * What is still at stake in one race, for a page.
 *
 * @param race id of the race
 * @param asOf the moment, as a time of day
 * @param podiums overall and by sex
 * @param targets times many want to be under
 * @param nothingWatched whether no mark is open, or nobody is near one
 * @param records marks that may still fall
 * @param under the time that was asked for, or empty
 */
public record OutlookPage(
    String race,
    String asOf,
    List<PodiumView> podiums,
    List<TargetView> targets,
    boolean nothingWatched,
    List<RecordView> records,
    String under) {
  public OutlookPage {
    podiums = List.copyOf(podiums);
    targets = List.copyOf(targets);
    records = List.copyOf(records);
  }

  /** Somebody; the address is empty where the public may not follow. */
  public record Somebody(String name, String address, String chance) {}

  /**
   * A podium.
   *
   * @param title {@code Overall}, {@code Women}
   * @param said how safe it is, a sentence
   * @param holders who stands on it now
   * @param rivalsAre what the rivals are, a few words and a colon
   * @param rivals who may still change it, or is expected first
   */
  public record PodiumView(
      String title, String said, List<Somebody> holders, String rivalsAre, List<Somebody> rivals) {
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
