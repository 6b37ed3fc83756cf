package org.racegantry.publish.site;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param event name of the event
 * @param date race day in words
 * @param state how final the results shown are
 * @param clock what the race's clock shows, or empty where it does not run
 * @param gun_ms where that clock began, in milliseconds since 1970; 0 where it does not run
 * @param time what moment this page is of
 * @param fault why the results no longer move, or empty
 * @param stream the race whose events the page follows, or empty for none
 * @param push whether the events bring all that is on the page
 * @param search what was searched for
 * @param assets where styles and scripts are
 * @param tabs the races
 * @param demo the bar of a demo, or null
 */
public record PageFrame(
    String title,
    String event,
    String date,
    Labels.State state,
    String clock,
    long gun_ms,
    Moment time,
    String fault,
    String stream,
    boolean push,
    String search,
    String assets,
    List<Tab> tabs,
    Demo demo) {

  /** A race: its name, the address of its board, and whether it is the one shown. */
  public record Tab(String name, String address, boolean current) {}

  /**
   * The moment a page is of; times in milliseconds since 1970.
   *
   * @param seq the last journal entry in it
   * @param recorded_ms when that was recorded
   * @param sent_ms when the page was made, by the same clock
   * @param course_ms what time it is at the race
   * @param speed how fast time runs there
   */
  public record Moment(long seq, long recorded_ms, long sent_ms, long course_ms, double speed) {
    /** How old the data is, in whole seconds. */
    public long age_s() {
      return Math.max(0, (sent_ms - recorded_ms) / 1000);
    }
  }

  /** A demo's pace and the sentence about what is simulated. */
  public record Demo(double speed, String says) {
    /** The paces offered. */
    public List<Integer> speeds() {
      return List.of(1, 10, 60, 300);
    }

    /** Whether this is the pace now. */
    public boolean at(int offered) {
      return Math.abs(speed - offered) < 0.001;
    }
  }
}
