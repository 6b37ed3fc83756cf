package org.racegantry.publish.roadside;

import java.util.List;
import org.racegantry.publish.runner.RoughTime;

/**
 * Where a runner can still be seen, every cell as it is shown.
 *
 * @param bib as an address has it
 * @param standing how the runner stands now, as a sentence
 * @param late that the runner was awaited in vain, in a sentence, or empty
 * @param choices the points to choose from
 * @param rows the chosen points in the order of the course
 * @param remarks what of the address could not be read
 * @param asOf the time of day it is as of
 * @param grounds what the estimates rest on, or empty where there are none
 * @param calendar the address of a calendar file of all rows, or empty
 * @param subscribe an address a calendar can follow, or empty where the site's own is not known
 */
public record RoadsidePage(
    String bib,
    String name,
    String standing,
    String late,
    List<Choice> choices,
    List<Row> rows,
    List<String> remarks,
    String asOf,
    String grounds,
    String calendar,
    String subscribe) {
  /** A point that can be chosen, and whether it is. */
  public record Choice(String id, String name, boolean chosen) {}

  /**
   * One point.
   *
   * @param seen the time of day the runner was there, or empty while expected
   * @param clock when the runner is expected, or null
   * @param time the time that makes, or null
   * @param waiting how long it is until then
   * @param due_ms the median, in milliseconds since 1970
   * @param calendar the address of a calendar file of this point
   */
  public record Row(
      String point,
      String seen,
      RoughTime.Said clock,
      RoughTime.Said time,
      String waiting,
      long due_ms,
      String calendar) {}
}
