package org.racegantry.publish.grades;

import java.util.List;

/**
 * The best age grades of one race, every cell as it is shown.
 *
 * @param race id of the race
 * @param name of the race
 * @param time which time is graded: {@code gun time}
 * @param table which year's factors: {@code 2025 road factors}
 * @param races every race of the file
 * @param tables all together, men, women, as far as there are any
 * @param more the address of a longer list, or empty where this is all
 * @param twins parameters for the twins of this page
 */
public record GradesPage(
    String race,
    String name,
    String time,
    String table,
    List<Choice> races,
    List<Table> tables,
    String more,
    String twins) {

  /** A race and the address of its page. */
  public record Choice(String name, String address, boolean current) {}

  /** One list. */
  public record Table(String heading, List<Row> rows) {}

  /** One finisher; {@code who} is sex and age. */
  public record Row(
      String place,
      String bib,
      String name,
      String nation,
      String who,
      String time,
      String grade) {}

  /** Whether anybody is graded. */
  public boolean any() {
    return !tables.isEmpty();
  }

  /** The page in one sentence. */
  public String summary() {
    return "The best age grades of " + name + " by the " + table + ", with times and ages.";
  }
}
