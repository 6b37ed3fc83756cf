package org.racegantry.publish.share;

import java.util.Optional;
import org.racegantry.publish.chart.Chart;

/**
 * What a card says. Equal cards look the same, to the last dot.
 *
 * @param event name of the event
 * @param date race day in words
 * @param state how final the result is, in a word
 * @param name of the runner
 * @param bib of the runner
 * @param about race, division, nation and club, in one line
 * @param headline the time, or empty
 * @param standing what that time is
 * @param places the places, in one line
 * @param pace the pace per leg
 */
record CardFace(
    String event,
    String date,
    String state,
    String name,
    String bib,
    String about,
    String headline,
    String standing,
    String places,
    Optional<Chart> pace) {
  /** Width of every card. */
  static final int WIDTH = 1200;

  /** Height of every card. */
  static final int HEIGHT = 630;
}
