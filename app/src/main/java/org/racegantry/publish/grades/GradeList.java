package org.racegantry.publish.grades;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.live.People;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.records.grade.AgeGrades;
import org.racegantry.records.grade.Graded;
import org.racegantry.scoring.Results;

/**
 * The best age grades of one race, of one sex or of all together.
 *
 * @param race whose
 * @param sex {@code M}, {@code F}, or {@link #ALL}
 * @param table which year's factors made them
 * @param lines the best first
 */
public record GradeList(Race race, String sex, String table, List<Line> lines) {
  /** Stands for both sexes together. */
  public static final String ALL = "all";

  /**
   * One finisher.
   *
   * @param graded place, age, time and grade
   * @param entrant who
   * @param face how much of the person is shown
   */
  public record Line(Graded graded, Entrant entrant, PublicFace face) {}

  public GradeList {
    lines = List.copyOf(lines);
  }

  /**
   * The lists of a race file: all together and each sex, race by race. A list of all stands only
   * where there are both sexes, and none where nobody is graded.
   *
   * @param race id of one race, or empty for each in turn
   * @param most how many of each list at most
   */
  public static List<GradeList> of(
      Results results, AgeGrades grades, People people, Audience audience, String race, int most) {
    List<GradeList> lists = new ArrayList<>();
    for (Race one : results.setup().races()) {
      if (race.isEmpty() || race.equals(one.id())) {
        List<GradeList> apart = new ArrayList<>();
        for (String sex : List.of("M", "F")) {
          List<Line> lines = lines(results, grades.best(one, sex, most), people, audience);
          if (!lines.isEmpty()) {
            apart.add(new GradeList(one, sex, grades.table().name(), lines));
          }
        }
        if (apart.size() > 1) {
          List<Line> lines = lines(results, grades.best(one, "", most), people, audience);
          lists.add(new GradeList(one, ALL, grades.table().name(), lines));
        }
        lists.addAll(apart);
      }
    }
    return List.copyOf(lists);
  }

  private static List<Line> lines(
      Results results, List<Graded> best, People people, Audience audience) {
    List<Line> lines = new ArrayList<>(best.size());
    for (Graded graded : best) {
      Entrant who = results.entrants().get(graded.entrant());
      lines.add(new Line(graded, who, audience.face(people, who)));
    }
    return lines;
  }

  /** Whose list it is, in a word: {@code men}. */
  public String whose() {
    return switch (sex) {
      case "M" -> "men";
      case "F" -> "women";
      default -> "men and women";
    };
  }

  /** Which time of a race is graded, in words: {@code gun time}. */
  public static String timeWords(Race race) {
    return switch (race.basis()) {
      case GUN -> "gun time";
      case NET -> "net time";
    };
  }
}
