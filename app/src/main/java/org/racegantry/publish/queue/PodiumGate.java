package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.Standing;

/**
 * Before results are official, the first three of each ranking are looked at: every split there,
 * and the pace on stretches without one like the rest. In the overall ranking one missing split is
 * enough to be told about; in the others only one that could hide something.
 */
final class PodiumGate implements Rule {
  private static final int PODIUM = 3;
  private static final int EVEN_PCT = 88;

  /** A ranking with more groups than these is for browsing, not for prizes. */
  private static final int GROUPS = 60;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    Patterns patterns = new Patterns(scene);
    Map<Integer, List<String>> places = places(scene);
    for (Map.Entry<Integer, List<String>> entry : places.entrySet()) {
      int i = entry.getKey();
      String race = scene.setup.races().get(scene.seen.race(i)).id();
      if (scene.results.state(race) == ResultState.OFFICIAL) {
        continue;
      }
      List<Integer> missing = missing(scene, i);
      boolean overall = entry.getValue().getFirst().startsWith("overall");
      boolean doubt = overall ? !missing.isEmpty() : hides(patterns, i);
      if (doubt) {
        found.accept(of(scene, patterns, i, entry.getValue(), missing));
      }
    }
  }

  /** Who is on a podium, and on which. */
  private static Map<Integer, List<String>> places(Scene scene) {
    Map<Integer, List<String>> places = new LinkedHashMap<>();
    for (String ranking : scene.results.rankingIds()) {
      List<Standing> standings =
          ranking.equals("nation") || ranking.equals("club")
              ? List.of()
              : scene.results.standings(ranking);
      if (standings.size() > GROUPS) {
        continue;
      }
      for (Standing standing : standings) {
        for (Standing.Row row : standing.rows()) {
          if (row.place() > PODIUM) {
            break;
          }
          places
              .computeIfAbsent(row.entrant(), _ -> new ArrayList<>())
              .add((ranking + " " + standing.group()).strip() + ": place " + row.place());
        }
      }
    }
    return places;
  }

  private static List<Integer> missing(Scene scene, int entrant) {
    List<Integer> missing = new ArrayList<>();
    for (int p = 0; p < scene.points; p++) {
      if (!scene.seen.seen(entrant, p) && !scene.lines(p).isEmpty()) {
        missing.add(p);
      }
    }
    return missing;
  }

  private static boolean hides(Patterns patterns, int entrant) {
    return patterns.stretches(entrant).stream()
        .anyMatch(one -> !one.missed().isEmpty() && one.share_pct() < EVEN_PCT);
  }

  private static Finding of(
      Scene scene, Patterns patterns, int i, List<String> places, List<Integer> missing) {
    List<String> evidence = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    int first = missing.getFirst();
    String bib = scene.words.bib(i);
    String time = scene.words.typed(scene.about_ms(i, first));
    String point = scene.point(first);
    steps.add(
        new Step(
            's',
            "state the time at " + point,
            "set",
            Words.fields("bib", bib, "point", point, "time", time, "source", "video")));
    for (Patterns.Stretch one : patterns.stretches(i)) {
      if (one.to() - one.from() > 1) {
        evidence.add(stretch(scene, one));
        if (one.share_pct() < EVEN_PCT) {
          new OddWords(scene).strike(i, one.to(), steps);
        }
      }
    }
    evidence.add("On the podium in " + String.join("; ", places) + ".");
    return new Finding(
        Words.id("podium", bib),
        Kind.IMPLAUSIBLE,
        Urgency.BEFORE_OFFICIAL,
        scene.words.who(i)
            + " stands on a podium without a read at "
            + String.join(", ", missing.stream().map(scene::point).toList())
            + (hides(patterns, i)
                ? "; the pace there is faster than the rest: look before official."
                : "; the pace there is like the rest: confirm by video before official."),
        evidence,
        steps);
  }

  private static String stretch(Scene scene, Patterns.Stretch one) {
    return scene.point(one.from())
        + " to "
        + scene.point(one.to())
        + ": "
        + Words.pace(one.pace())
        + ", elsewhere "
        + Words.pace(one.usual())
        + ".";
  }
}
