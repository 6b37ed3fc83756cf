package org.racegantry.records.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.nation.Nations.home;
import static org.racegantry.records.nation.Nations.results;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.scoring.Results;

/** Who was first of a nation at each point, and where that changed. */
class NationStoryTest {
  private static final String RACE =
      """
      point START 0 last
      point 5K 5km
      point 10K 10km
      point 15K 15km
      point FINISH 20km
      line start START S1
      line 5k 5K K1
      line 10k 10K K2
      line 15k 15K K3
      line finish FINISH F1
      gun all 10:00:00.000
      entrant 1 M KEN chip=C1
      entrant 3 M GBR chip=C3
      entrant 4 M GBR chip=C4
      read K1 C1 10:15:00.000
      read K2 C1 10:30:00.000
      read K3 C1 10:45:00.000
      read F1 C1 11:00:00.000
      read K1 C4 10:15:02.000
      read K1 C3 10:15:03.000
      read K2 C4 10:30:40.000
      read K2 C3 10:30:41.000
      read K3 C3 10:46:00.000
      read F1 C3 11:01:30.000
      """;

  @Test
  void thePointWhereAnotherOneIsFirstIsMarked() {
    Results results = results(RACE);

    assertThat(told(results, "GBR"))
        .containsExactly(
            "5K 2: 4 2 +2", "10K 2: 4 2 +40", "15K 1: 3 2 +60 after 4", "FINISH 1: 3 2 +90");
  }

  @Test
  void whereNobodyPassedTheStoryGoesOnWithWhoWasFirstBefore() {
    Results results =
        results(
            RACE.replace("read K2 C4 10:30:40.000\n", "").replace("read K2 C3 10:30:41.000\n", ""));

    assertThat(told(results, "GBR"))
        .containsExactly(
            "5K 2: 4 2 +2", "10K nobody", "15K 1: 3 2 +60 after 4", "FINISH 1: 3 2 +90");
    assertThat(told(results, "BRN")).allMatch(line -> line.endsWith("nobody"));
  }

  private static List<String> told(Results results, String nation) {
    return NationStory.of(results, results.setup().races().getFirst(), nation, "M").steps().stream()
        .map(step -> told(results, step))
        .toList();
  }

  private static String told(Results results, NationStory.Step step) {
    if (step.first().isEmpty()) {
      assertThat(step.passed()).isZero();
      return step.point().id() + " nobody";
    }
    String after =
        step.changed()
            ? " after " + results.entrants().get(step.before().getAsInt()).bib().text()
            : "";
    return step.point().id()
        + " "
        + step.passed()
        + ": "
        + home(results, step.first().get())
        + " +"
        + step.gap_s()
        + after;
  }
}
