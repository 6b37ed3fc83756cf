package org.racegantry.publish.announce;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * The one thing worth saying about somebody who comes to the finish. What stands first in {@link
 * #of} is worth the most.
 */
final class WorthSaying {
  private static final long NEAR_MS = 60_000;
  private static final List<Integer> ROUND = List.of(100, 500, 1_000, 5_000);

  private final Results results;
  private final Map<String, TreeSet<String>> taken = new TreeMap<>();
  private final int[] finished;

  WorthSaying(Results results) {
    this.results = results;
    Sightings seen = results.sightings();
    int finish = seen.points() - 1;
    finished = new int[results.setup().races().size()];
    for (int i = 0; i < seen.entrants(); i++) {
      if (seen.seen(i, finish)) {
        finished[seen.race(i)]++;
        keys(i, seen).forEach((kind, key) -> met(kind).add(key));
      }
    }
  }

  private TreeSet<String> met(String kind) {
    return taken.computeIfAbsent(kind, _ -> new TreeSet<>());
  }

  private Map<String, String> keys(int i, Sightings seen) {
    Entrant who = results.entrants().get(i);
    Map<String, String> keys = new TreeMap<>();
    String race = seen.race(i) + " ";
    keys.put("sex", race + who.sex());
    keys.put("nation", race + who.sex() + " " + who.nation());
    keys.put("division", race + who.sex() + " " + who.division());
    keys.put("club", who.club());
    return keys;
  }

  /**
   * What is worth saying; ask in the order of arrival.
   *
   * @param elapsed_ms about the finish time, by the basis that ranks
   * @param ahead how many of the same race come to the finish before, among those listed
   */
  String of(int i, long elapsed_ms, int ahead) {
    String words = words(i, elapsed_ms, ahead);
    keys(i, results.sightings()).forEach((kind, key) -> met(kind).add(key));
    return words;
  }

  private String words(int i, long elapsed_ms, int ahead) {
    Sightings seen = results.sightings();
    Entrant who = results.entrants().get(i);
    int place = finished[seen.race(i)] + ahead + 1;
    Map<String, String> keys = keys(i, seen);
    if (place <= 3) {
      return place == 1 ? "Leads the race" : place == 2 ? "Second so far" : "Third so far";
    }
    if (!who.sex().isEmpty() && isFirst("sex", keys)) {
      return who.sex().equals("F") ? "First woman" : who.sex().equals("M") ? "First man" : "First";
    }
    if (ROUND.contains(place) || place % 10_000 == 0) {
      return "Finisher number " + Figures.count(place) + " of the race, about";
    }
    String best = best(who, elapsed_ms);
    if (!best.isEmpty()) {
      return best;
    }
    if (!who.nation().isEmpty() && isFirst("nation", keys)) {
      return "First from "
          + PlainText.line(who.nation())
          + (who.sex().equals("F") ? ", women" : "");
    }
    if (!who.division().isEmpty() && isFirst("division", keys)) {
      return "First of " + PlainText.line(who.sex() + " " + who.division());
    }
    return !who.club().isEmpty() && isFirst("club", keys)
        ? "First of " + PlainText.line(who.club())
        : "";
  }

  private boolean isFirst(String kind, Map<String, String> keys) {
    return !met(kind).contains(keys.get(kind));
  }

  /** A personal or season best in reach, or missed by little. */
  static String best(Entrant who, long elapsed_ms) {
    if (who.personalBest_ms() >= 0) {
      long over_ms = elapsed_ms - who.personalBest_ms();
      String best = Figures.time(who.personalBest_ms());
      if (over_ms < 0) {
        return "Personal best in reach: " + best;
      }
      if (over_ms < NEAR_MS) {
        return "About " + over_ms / 1000 + " s outside the personal best of " + best;
      }
    }
    boolean season = who.seasonBest_ms() >= 0;
    return season && elapsed_ms < who.seasonBest_ms()
        ? "Season best in reach: " + Figures.time(who.seasonBest_ms())
        : "";
  }

  /**
   * What the entry list notes about a person, and whether it is the first race of this distance.
   */
  static String notes(Entrant who, Person person) {
    String notes = PlainText.line(person.notes());
    String debut = person.more().getOrDefault("debut", "").strip().toLowerCase(Locale.ROOT);
    boolean first =
        who.personalBest_ms() == Entrant.DEBUT
            || List.of("1", "x", "y", "yes", "true").contains(debut);
    boolean told = notes.toLowerCase(Locale.ROOT).contains("debut");
    return first && !told ? ("Debut. " + notes).strip() : notes;
  }
}
