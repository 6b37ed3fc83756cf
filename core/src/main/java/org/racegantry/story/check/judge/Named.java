package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.story.Athlete;
import org.racegantry.story.PlainLetters;
import org.racegantry.story.Sources;

/** Whom a passage names by family name, of the races small enough for a report to name them. */
final class Named {
  /** A field of more is a crowd, and its family names are everybody's. */
  private static final int CROWD = 500;

  private final Map<String, List<Integer>> byFamily = new TreeMap<>();

  private Named() {}

  static Named of(Sources sources) {
    Results results = sources.results();
    int[] sizes = new int[results.setup().races().size()];
    for (int i = 0; i < results.entrants().size(); i++) {
      sizes[results.raceOf(i)]++;
    }
    Named named = new Named();
    for (int i = 0; i < results.entrants().size(); i++) {
      Race race = results.setup().races().get(results.raceOf(i));
      if (sizes[results.setup().races().indexOf(race)] <= CROWD) {
        Athlete athlete = sources.cast().athlete(i);
        if (!athlete.family().isEmpty()) {
          named.byFamily.computeIfAbsent(key(athlete.family()), _ -> new ArrayList<>()).add(i);
        }
      }
    }
    return named;
  }

  private static String key(String name) {
    return PlainLetters.of(name).toLowerCase(Locale.ROOT);
  }

  /** Everybody whose family name stands in the passage; by position, in no order that matters. */
  List<Integer> in(String passage) {
    String plain = " " + key(passage).replaceAll("[^\\p{L}' -]", " ") + " ";
    List<Integer> found = new ArrayList<>();
    byFamily.forEach(
        (family, who) -> {
          if (plain.contains(" " + family + " ") || plain.contains(" " + family + "'s ")) {
            found.addAll(who);
          }
        });
    return found;
  }
}
