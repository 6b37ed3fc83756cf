package org.racegantry.publish.nation;

import java.util.List;
import org.racegantry.publish.board.Board;

/**
 * The page of one nation in one race.
 *
 * @param code three letters
 * @param name of the nation, or the code where the table of names has none
 * @param status whether the code is a status and no nation
 * @param raceName the race shown
 * @param raceQuery the race as a parameter of an address
 * @param parts one for each sex with anybody of the nation
 * @param races the other races with anybody of it
 */
public record NationPage(
    String code,
    String name,
    boolean status,
    String raceName,
    String raceQuery,
    List<Part> parts,
    List<NationsPage.Link> races) {

  /**
   * One sex.
   *
   * @param word {@code Men}, {@code Women}, or the letter
   * @param lead who is first of it, in a sentence; empty while nobody passed a point
   * @param lines who was first at each point
   * @param runners its runners in the order of the race, from the front
   * @param all how many they are
   * @param board where all of them are
   */
  public record Part(
      String word, String lead, List<Line> lines, List<Board.Row> runners, int all, String board) {}

  /**
   * One point.
   *
   * @param home the first there, or null while nobody passed
   * @param before who was first before, where another one is here; else empty
   */
  public record Line(String point, int passed, Home home, String before) {}
}
