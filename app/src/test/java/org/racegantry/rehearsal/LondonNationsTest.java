package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.records.nation.League;
import org.racegantry.records.nation.NationStory;
import org.racegantry.records.nation.NationTable;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Standing;

/** "First Briton home, sixth": what was printed of London 2023 comes out ready-made. */
class LondonNationsTest {
  private static final Path FOLDER = Path.of("../examples/london-2023");
  private static RaceSetup setup;
  private static List<EliteRunner> published;
  private static Results results;

  @BeforeAll
  static void score() throws IOException, BadInput {
    setup = RaceToml.read(FOLDER.resolve("race.toml"));
    List<String> facts = Files.readAllLines(FOLDER.resolve("elite.csv"));
    published = EliteFile.read(setup, facts);
    Rehearsed race = LondonRace.rehearse(setup, facts, 2023);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(race.guns());
    Scorer scorer = new Scorer();
    scorer.add(new Act(1, "test", "", 0, Act.NOTHING, changes));
    race.reads().batches(100_000).forEach(scorer::add);
    results = scorer.score();
  }

  @Test
  void theFirstBritonHomeIsCairessInSixthAndHarrisonInEleventh() {
    assertThat(home("elite-men", "M", "GBR")).isEqualTo("6 6 7687 +402");
    assertThat(home("elite-women", "F", "GBR")).isEqualTo("11 111 8759 +446");
    assertThat(home("elite-women", "F", "NED")).isEqualTo("1 101 8313 +0");
    assertThat(home("wheelchair-men", "M", "GBR")).startsWith("5 205 ");
  }

  @Test
  void atEverySplitTheFirstOfEachNationIsAsTheSplitsSay() {
    int checked = 0;
    for (String id : List.of("elite-men", "elite-women")) {
      Race race = race(id);
      String sex = id.endsWith("women") ? "F" : "M";
      for (String nation : List.of("GBR", "KEN", "ETH", "USA", "AUS")) {
        NationStory story = NationStory.of(results, race, nation, sex);
        for (int p = 0; p < story.steps().size(); p++) {
          checked += check(story, p, id) ? 1 : 0;
        }
      }
    }
    assertThat(checked).isGreaterThan(60);
  }

  /** Whole seconds decide only where they differ; two of one second are left to milliseconds. */
  private static boolean check(NationStory story, int p, String race) {
    boolean finish = p == story.steps().size() - 1;
    ToIntFunction<EliteRunner> time_s =
        runner -> finish ? runner.finish_s() : runner.splits_s().get(p);
    NationStory.Step step = story.steps().get(p);
    List<EliteRunner> members =
        published.stream()
            .filter(r -> r.race().equals(race) && r.nation().equals(story.nation()))
            .filter(r -> time_s.applyAsInt(r) > 0)
            .toList();
    String where = story.nation() + " " + race + " at " + step.point().id();
    int best_s = members.stream().mapToInt(time_s).min().orElse(0);
    assertThat(step.first().isPresent()).as(where).isEqualTo(!members.isEmpty());
    if (members.isEmpty()) {
      return false;
    }
    Standing.Row first = step.first().get();
    assertThat(OfficialTime.seconds(first.time_ms())).as(where).isEqualTo(best_s);
    assertThat(members.stream().filter(r -> time_s.applyAsInt(r) == best_s).map(EliteRunner::bib))
        .as(where)
        .contains(bib(first));
    long before =
        published.stream()
            .filter(r -> r.race().equals(race) && time_s.applyAsInt(r) > 0)
            .filter(r -> time_s.applyAsInt(r) < best_s)
            .count();
    assertThat((long) first.place()).as(where).isGreaterThan(before);
    return true;
  }

  @Test
  void theLeagueAddsUpWhatIsPrinted() {
    NationTable men = NationTable.of(results, race("elite-men"), setup.finish());
    assertThat(League.of(men.of("M").orElseThrow()).ranked())
        .extracting(line -> line.of().nation() + " " + line.places() + " " + line.times_s())
        .containsExactly("ETH 12 22642", "GBR 23 23338");
  }

  private static String home(String race, String sex, String nation) {
    NationTable.OfSex table =
        NationTable.of(results, race(race), setup.finish()).of(sex).orElseThrow();
    Standing.Row first = table.line(nation).orElseThrow().first();
    return first.place()
        + " "
        + bib(first)
        + " "
        + OfficialTime.seconds(first.time_ms())
        + " +"
        + table.gap_s(first);
  }

  private static String bib(Standing.Row row) {
    return results.entrants().get(row.entrant()).bib().text();
  }

  private static Race race(String id) {
    return setup.races().stream().filter(race -> race.id().equals(id)).findFirst().orElseThrow();
  }
}
