package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;

/** What the scorer makes of the reads of London 2023: the published results, and the truth. */
class LondonResultsTest {
  private static final Path FOLDER = Path.of("../examples/london-2023");
  private static RaceSetup setup;
  private static List<EliteRunner> published;
  private static Rehearsed race;
  private static Results results;

  @BeforeAll
  static void score() throws IOException, BadInput {
    setup = RaceToml.read(FOLDER.resolve("race.toml"));
    List<String> facts = Files.readAllLines(FOLDER.resolve("elite.csv"));
    published = EliteFile.read(setup, facts);
    race = LondonRace.rehearse(setup, facts, 2023);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(race.guns());
    changes.add(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
    Scorer scorer = new Scorer();
    scorer.add(new Act(1, "test", "", 0, Act.NOTHING, changes));
    race.reads().batches(100_000).forEach(scorer::add);
    results = scorer.score();
  }

  @Test
  void everyEliteRaceComesOutAsPublished() {
    for (Standing standing : results.standings("overall")) {
      List<EliteRunner> order =
          published.stream()
              .filter(runner -> runner.race().equals(standing.race().id()) && runner.place() > 0)
              .toList();
      for (int i = 0; i < order.size(); i++) {
        Result result = results.result(standing.rows().get(i).entrant());
        assertThat(result.entrant().bib().text()).isEqualTo(order.get(i).bib());
        assertThat(OfficialTime.seconds(result.gunTime_ms())).isEqualTo(order.get(i).finish_s());
        assertThat(standing.rows().get(i).place()).isEqualTo(order.get(i).place());
      }
    }
  }

  @Test
  void whoDroppedOutDidNotFinishAndWhoStayedAwayDidNotStart() {
    for (Truth truth : race.truths()) {
      Status status = result(truth).status();
      boolean unseen = truth.status() == Status.DNF && status == Status.DNS;
      // A runner who gives up before the first mat and whose start is missed was never seen.
      assertThat(status == truth.status() || unseen)
          .as("bib %s is %s, not %s", truth.entrant().bib(), status, truth.status())
          .isTrue();
    }
  }

  @Test
  void massFinishersHaveTheirTrueNetTimeUnlessTheirStartWasMissed() {
    int exact = 0;
    int all = 0;
    for (Truth truth : race.truths()) {
      if (truth.race().id().equals(LondonRace.MASS) && truth.status() == Status.OK) {
        Result result = result(truth);
        assertThat(result.gunTime_ms()).isEqualTo(truth.gunTime_ms());
        exact += result.netTime_ms() == truth.netTime_ms() ? 1 : 0;
        all++;
      }
    }
    assertThat(exact).isBetween(all * 980 / 1000, all * 990 / 1000);
  }

  @Test
  void hassanIsElevenSecondsDownAtHalfWayAndBackBeforeTheFinish() {
    long leader_ms = gunTime_ms("102", "HALF");
    assertThat(gunTime_ms("101", "HALF") - leader_ms).isBetween(10_000L, 12_000L);
    assertThat(gunTime_ms("101", "40K") - gunTime_ms("102", "40K")).isLessThan(2_100L);
    assertThat(gunTime_ms("101", "FINISH")).isLessThan(gunTime_ms("102", "FINISH"));
  }

  @Test
  void theFirstBritonsAreRankedAmongThemselves() {
    List<String> first =
        results.standings("britons").stream()
            .filter(standing -> !standing.rows().isEmpty())
            .filter(standing -> !standing.race().id().equals(LondonRace.MASS))
            .map(standing -> results.entrants().get(standing.rows().getFirst().entrant()))
            .map(entrant -> entrant.bib().text())
            .toList();
    assertThat(first).contains("6", "111", "205");
  }

  private static Result result(Truth truth) {
    return results.result(results.indexOf(truth.entrant().id()));
  }

  private static long gunTime_ms(String bib, String point) {
    return results.result(results.indexOf(new Bib(bib))).at(point).map(Split::gun_ms).orElseThrow();
  }
}
