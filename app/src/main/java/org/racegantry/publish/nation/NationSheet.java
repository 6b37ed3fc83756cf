package org.racegantry.publish.nation;

import java.util.List;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;

/**
 * The nations of a race at a point, with the faces of their first.
 *
 * @param finish whether the point is the finish
 * @param sexes one for each sex somebody of passed
 */
public record NationSheet(Race race, TimingPoint point, boolean finish, List<OfSex> sexes) {
  public NationSheet {
    sexes = List.copyOf(sexes);
  }

  /**
   * One sex.
   *
   * @param sex {@code M}, {@code F} or {@code X}
   * @param passed how many took a place
   * @param nations in order of their first
   * @param statuses such as ANA, which are no nations
   * @param unknown how many have no nation anybody knows
   * @param league the league of nations; empty before the finish
   * @param unranked nations with too few finishers for it
   */
  public record OfSex(
      String sex,
      int passed,
      List<Line> nations,
      List<Line> statuses,
      int unknown,
      List<Ranked> league,
      List<Line> unranked) {
    /** {@code Men}, {@code Women}, or the letter. */
    public String word() {
      return NationSheet.word(sex);
    }
  }

  /**
   * One nation or status.
   *
   * @param code three letters
   * @param name of the nation, or empty where the table of names has none
   * @param passed how many of it took a place
   * @param best its first three, or all there are
   */
  public record Line(String code, String name, int passed, List<Home> best) {
    /** The first of it. */
    public Home first() {
      return best.getFirst();
    }

    /** The places of the next two, such as {@code 9, 12}; empty where there are none. */
    public String then() {
      return String.join(", ", best.stream().skip(1).map(Home::placed).toList());
    }

    /** The places of the first three as a sum: {@code 2 + 3 + 7}. */
    public String sum() {
      return String.join(" + ", best.stream().map(home -> "" + home.place()).toList());
    }
  }

  /**
   * A nation in the league.
   *
   * @param places sum of the places of three
   * @param times_s sum of their official times, in whole seconds
   */
  public record Ranked(int place, boolean shared, Line of, long places, long times_s) {
    /** {@code 2}, or {@code =2} where another has the same place. */
    public String placed() {
      return Home.placed(place, shared);
    }
  }

  /** Whether there is a league to show. */
  public boolean hasLeague() {
    return sexes.stream().anyMatch(sex -> !sex.league().isEmpty());
  }

  /** A sex in words. */
  public static String word(String sex) {
    return switch (sex) {
      case "M" -> "Men";
      case "F" -> "Women";
      default -> sex;
    };
  }
}
