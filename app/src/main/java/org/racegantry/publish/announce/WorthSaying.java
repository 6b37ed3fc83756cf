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
  private static final TreeSet<String> NOBODY = new TreeSet<>();
  private static final long NEAR_MS = 60_000;
  private static final List<Integer> ROUND = List.of(100, 500, 1_000, 5_000);

  private final Results results;
  private final WorthSaying base;
  private final Map<String, TreeSet<String>> taken = new TreeMap<>();
  private final int[] finished;

  /**
   * Something worth saying.
   *
   * @param rank 0 is worth the most; {@link #NOTHING} with no words at all
   */
  record Word(int rank, String words) {
    static final int NOTHING = 9;
    static final Word NONE = new Word(NOTHING, "");
  }

  /** The same as of the results, to which arrivals are added without changing it. */
  private WorthSaying(WorthSaying base) {
    this.results = base.results;
    this.base = base;
    this.finished = base.finished;
  }

  /** A copy to ask for one list of arrivals. */
  WorthSaying again() {
    return new WorthSaying(this);
  }

  WorthSaying(Results results) {
    this.results = results;
    this.base = null;
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
  Word of(int i, long elapsed_ms, int ahead) {
    Word words = words(i, elapsed_ms, ahead);
    keys(i, results.sightings()).forEach((kind, key) -> met(kind).add(key));
    return words;
  }

  private Word words(int i, long elapsed_ms, int ahead) {
    Sightings seen = results.sightings();
    Entrant who = results.entrants().get(i);
    int place = finished[seen.race(i)] + ahead + 1;
    Map<String, String> keys = keys(i, seen);
    if (place <= 3) {
      String said = place == 1 ? "Leads the race" : place == 2 ? "Second so far" : "Third so far";
      return new Word(0, said);
    }
    if (!who.sex().isEmpty() && isFirst("sex", keys)) {
      String sex = who.sex().equals("F") ? " woman" : who.sex().equals("M") ? " man" : "";
      return new Word(1, "First" + sex);
    }
    if (ROUND.contains(place) || place % 10_000 == 0) {
      return new Word(2, "Finisher number " + Figures.count(place) + " of the race, about");
    }
    String best = best(who, elapsed_ms);
    if (!best.isEmpty()) {
      return new Word(3, best);
    }
    if (!who.nation().isEmpty() && isFirst("nation", keys)) {
      String sex = who.sex().equals("F") ? ", women" : "";
      return new Word(4, "First from " + PlainText.line(who.nation()) + sex);
    }
    if (!who.division().isEmpty() && isFirst("division", keys)) {
      return new Word(5, "First of " + PlainText.line(who.sex() + " " + who.division()));
    }
    return !who.club().isEmpty() && isFirst("club", keys)
        ? new Word(6, "First of " + PlainText.line(who.club()))
        : Word.NONE;
  }

  private boolean isFirst(String kind, Map<String, String> keys) {
    boolean before = base != null && !base.isFirst(kind, keys);
    return !before && !taken.getOrDefault(kind, NOBODY).contains(keys.get(kind));
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
