package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.records.nation.NationCode;
import org.racegantry.scoring.Column;
import org.racegantry.scoring.Results;

/**
 * The first of each nation that has somebody among the first twenty of a contest, and of the home
 * nation wherever its first is. Home is the nation most entrants of the whole day are of, where
 * that is at least a third of those whose nation is known: who organises a race is in no file, and
 * the people a race belongs to are most of its field.
 */
final class FirstsOfNation {
  private static final int LOOKED_AT = 20;
  private static final int PART = 3;

  private FirstsOfNation() {}

  /** The firsts, by place. */
  static List<Moment> of(Scene scene, String home) {
    List<Moment> firsts = new ArrayList<>();
    TreeSet<String> met = new TreeSet<>();
    Column nations = scene.results().nations();
    for (int k = 0; k < scene.finish().size(); k++) {
      String nation = nations.of(scene.finish().who(k));
      boolean told = k < LOOKED_AT || nation.equals(home);
      if (told && isNation(nation) && met.add(nation)) {
        firsts.add(first(scene, k, nation, nation.equals(home)));
      }
      if (k >= LOOKED_AT && met.contains(home)) {
        break;
      }
    }
    return firsts;
  }

  private static Moment first(Scene scene, int k, String nation, boolean home) {
    Finish finish = scene.finish();
    return new Moment.FirstOfNation(
        scene.contest(),
        scene.line(),
        nation,
        home,
        finish.who(k),
        finish.place(k),
        finish.time_s(k));
  }

  /** The home nation of a race file, or empty. */
  static String home(Results results) {
    Column nations = results.nations();
    int[] counts = new int[nations.values().size()];
    int known = 0;
    for (int value : nations.valueOf()) {
      if (value != Column.NOTHING) {
        counts[value]++;
      }
    }
    int most = 0;
    for (int value = 0; value < counts.length; value++) {
      counts[value] = isNation(nations.values().get(value)) ? counts[value] : 0;
      known += counts[value];
      most = counts[value] > counts[most] ? value : most;
    }
    boolean many = known > 0 && PART * counts[most] >= known;
    return many ? nations.values().get(most) : "";
  }

  private static boolean isNation(String entered) {
    return NationCode.kind(entered) == NationCode.Kind.NATION;
  }
}
