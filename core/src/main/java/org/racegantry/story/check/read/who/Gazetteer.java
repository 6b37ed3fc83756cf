package org.racegantry.story.check.read.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.story.Athlete;
import org.racegantry.story.Sources;
import org.racegantry.story.check.read.text.Plain;

/**
 * All names of a race. Those who race each other from one gun are told of by family name; of the
 * many others only a whole name tells who is meant. Where no race ranks by the gun, everybody is
 * told of.
 */
public final class Gazetteer {
  private final Map<String, List<Integer>> families = new TreeMap<>();
  private final Map<String, List<Integer>> givens = new TreeMap<>();
  private final Map<String, List<Integer>> whole = new TreeMap<>();
  private final Map<String, List<Integer>> crowd = new TreeMap<>();
  private final Map<String, Integer> bibs = new TreeMap<>();
  private final SortedSet<String> givenOf = new TreeSet<>();
  private final boolean anyGun;

  private Gazetteer(Sources sources) {
    Results results = sources.results();
    this.anyGun = results.setup().races().stream().anyMatch(race -> race.basis() == Basis.GUN);
    for (int i = 0; i < sources.cast().size(); i++) {
      Athlete athlete = sources.cast().athlete(i);
      bibs.put(athlete.bib().text().toLowerCase(Locale.ROOT), i);
      if (athlete.named()) {
        Race race = results.setup().races().get(results.raceOf(i));
        enter(athlete, !anyGun || race.basis() == Basis.GUN);
      }
    }
  }

  /** The names of everybody who took part. */
  public static Gazetteer of(Sources sources) {
    return new Gazetteer(sources);
  }

  private void enter(Athlete athlete, boolean told) {
    List<String> given = words(athlete.given());
    List<String> family = words(athlete.family());
    if (!told) {
      put(crowd, join(given, family), athlete);
      return;
    }
    put(families, join(family, List.of()), athlete);
    put(whole, join(given, family), athlete);
    put(whole, join(family, given), athlete);
    for (String one : given) {
      put(whole, join(List.of(one), family), athlete);
      put(whole, join(family, List.of(one)), athlete);
      put(givens, one, athlete);
      givenOf.add(one + " " + athlete.position());
    }
  }

  /** The words of a name, as tokens are. */
  static List<String> words(String name) {
    return Arrays.stream(Plain.of(name).split("[\\s-]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return String.join(" ", all);
  }

  private static void put(Map<String, List<Integer>> names, String name, Athlete athlete) {
    List<Integer> known = names.computeIfAbsent(name, _ -> new ArrayList<>());
    if (!name.isEmpty() && !known.contains(athlete.position())) {
      known.add(athlete.position());
    }
  }

  /** Everybody told of who has this family name. */
  List<Integer> family(String words) {
    return families.getOrDefault(words, List.of());
  }

  /** Everybody told of who has this as one of his given names. */
  List<Integer> given(String word) {
    return givens.getOrDefault(word, List.of());
  }

  /** Everybody with this whole name, in either order; those who are told of first. */
  List<Integer> whole(String words) {
    List<Integer> told = whole.getOrDefault(words, List.of());
    return told.isEmpty() ? crowd.getOrDefault(words, List.of()) : told;
  }

  /** The one with this number on the chest; none where nobody has it. */
  List<Integer> bib(String number) {
    Integer position = bibs.get(number);
    return position == null ? List.of() : List.of(position);
  }

  /**
   * Those of some people whom this given name can mean: it is one of theirs, or short for one, or
   * one of theirs is short for it.
   */
  List<Integer> matching(List<Integer> people, String given) {
    return people.stream().filter(position -> hasGiven(position, given)).toList();
  }

  private boolean hasGiven(int position, String given) {
    for (Map.Entry<String, List<Integer>> entry : givens.entrySet()) {
      if (entry.getValue().contains(position) && Nicknames.same(entry.getKey(), given)) {
        return true;
      }
    }
    return false;
  }
}
