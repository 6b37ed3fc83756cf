package org.racegantry.records.bests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/**
 * Looks for today's entrants among the finishers of one earlier race. A match is taken where it is
 * the only one on both sides; a birth date outweighs an age. Everything else is ambiguous.
 */
final class Search {
  private final List<Found> matched = new ArrayList<>();
  private final List<Found> ambiguous = new ArrayList<>();

  Search(List<Entrant> entrants, Function<Entrant, Runner> runners, LocalDate day, EarlierRace of) {
    Map<String, List<EarlierRace.Finish>> byName = new TreeMap<>();
    for (EarlierRace.Finish finish : of.finishes()) {
      byName.computeIfAbsent(finish.runner().name(), _ -> new ArrayList<>()).add(finish);
    }
    List<Found> all = new ArrayList<>();
    for (Entrant entrant : entrants) {
      Runner now = runners.apply(entrant);
      for (EarlierRace.Finish then : byName.getOrDefault(now.name(), List.of())) {
        Sameness sameness = Sameness.of(now, day, then.runner(), of.date());
        if (sameness != Sameness.NO) {
          all.add(new Found(entrant, of, then, sameness));
        }
      }
    }
    sort(all);
  }

  List<Found> matched() {
    return matched;
  }

  List<Found> ambiguous() {
    return ambiguous;
  }

  private void sort(List<Found> all) {
    Map<EntrantId, List<Found>> ofEntrant = new TreeMap<>();
    Map<String, List<Found>> ofFinish = new TreeMap<>();
    for (Found found : all) {
      ofEntrant.computeIfAbsent(found.entrant().id(), _ -> new ArrayList<>()).add(found);
      ofFinish.computeIfAbsent(found.finish().bib(), _ -> new ArrayList<>()).add(found);
    }
    for (Found found : all) {
      List<Found> rivals = new ArrayList<>(ofEntrant.get(found.entrant().id()));
      rivals.addAll(ofFinish.get(found.finish().bib()));
      rivals.removeIf(found::equals);
      boolean beaten = rivals.stream().anyMatch(other -> weight(other) > weight(found));
      boolean alone = rivals.stream().allMatch(other -> weight(other) < weight(found));
      if (alone) {
        matched.add(found);
      } else if (!beaten) {
        ambiguous.add(found);
      }
    }
  }

  private static int weight(Found found) {
    return found.sameness().ordinal();
  }
}
