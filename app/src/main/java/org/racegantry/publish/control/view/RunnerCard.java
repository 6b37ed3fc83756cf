package org.racegantry.publish.control.view;

import java.util.List;
import org.racegantry.publish.site.Labels;

/**
 * One runner as the crew looks one up: everything that is known, with what can be done about it.
 *
 * @param standing where the runner stands, in words
 * @param lastSeen where and when the runner was last seen; empty where never
 * @param next where and about when the runner comes next; empty where nobody waits
 * @param overdue whether that is long past
 * @param entry what is entered, label and value
 * @param ruled whether a ruling of an official stands
 */
public record RunnerCard(
    String bib,
    String name,
    String race,
    Labels.State state,
    String standing,
    String lastSeen,
    String next,
    boolean overdue,
    List<Pair> entry,
    List<String> chips,
    List<SplitRow> splits,
    List<ReadRow> reads,
    List<String> notices,
    boolean ruled,
    List<ActList.Line> acts) {

  /** A label and its value. */
  public record Pair(String label, String value) {}

  /**
   * A point of the course.
   *
   * @param id the point's id, as orders name it
   * @param clock the time of day; empty where nothing is known
   * @param source what the time rests on, where that is no plain read
   * @param missing whether nobody saw the runner here
   * @param offered a time of day to begin with when one is stated, or empty
   */
  public record SplitRow(
      String id,
      String point,
      String time,
      String clock,
      String source,
      boolean missing,
      String offered) {}

  /**
   * A read of one of the runner's chips.
   *
   * @param at the reader's own time, as a strike names it
   */
  public record ReadRow(
      String time, String reader, String line, String chip, String at, boolean used, String fate) {}
}
