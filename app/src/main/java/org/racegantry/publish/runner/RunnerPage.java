package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;

/**
 * Everything shown of one entrant, every cell as it is shown.
 *
 * @param headline the one line that matters: the official time, or where last seen
 * @param standing what that time is, or how the entrant stands
 * @param places each ranking the entrant has a place in
 * @param splits one line per point seen or worked out
 * @param notices what is doubtful, in sentences
 * @param rule how the reads become the time
 * @param reads every read of the entrant's chips
 * @param acts the officials' acts that touched this result
 */
public record RunnerPage(
    String bib,
    String name,
    String nation,
    String group,
    String club,
    String raceId,
    String raceName,
    Labels.State state,
    String headline,
    String standing,
    String gunTime,
    String netTime,
    List<Place> places,
    List<SplitLine> splits,
    List<String> notices,
    String rule,
    List<ReadLine> reads,
    List<ActLine> acts) {

  /** Whether there is a time at the finish. */
  public boolean timed() {
    return !gunTime.equals(Figures.NONE);
  }

  /** A place in one ranking, and the address of the board that shows it. */
  public record Place(String ranking, int place, String address) {}

  /**
   * One point.
   *
   * @param time elapsed, by the basis that ranks
   * @param clock time of day
   * @param gained places gained since the point before; negative where lost
   * @param note what the time rests on where it is no plain read
   */
  public record SplitLine(
      String point,
      String time,
      String clock,
      String leg,
      String pace,
      String place,
      int gained,
      String note) {}

  /** One read, its time of day after correction, and what became of it. */
  public record ReadLine(String time, String reader, String line, boolean used, String verdict) {}

  /** One act of an official. */
  public record ActLine(int number, String time, String why) {}
}
