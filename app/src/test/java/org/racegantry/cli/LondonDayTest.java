package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.Paper;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** The demo's officials: the first results are what the press had, the official ones are right. */
class LondonDayTest {
  private static LondonDay day;
  private static final Map<String, Results> PROVISIONAL = new TreeMap<>();
  private static final List<Act> ACTS = new ArrayList<>();
  private static Results end;

  @BeforeAll
  static void play() throws Exception {
    day = LondonDemo.day();
    Scorer scorer = new Scorer();
    List<Change> entered = new ArrayList<>();
    entered.add(new Change.SetupSet(day.race().setup()));
    day.papers().forEach(paper -> entered.add(new Change.PaperSet(paper)));
    day.race().entrants().forEach(entrant -> entered.add(new Change.EntrantSet(entrant)));
    entered.addAll(day.race().chips());
    entered.addAll(day.race().guns());
    scorer.add(new Act(1, "test", "", 0, Act.NOTHING, entered));
    day.race().reads().batches(100_000).forEach(scorer::add);
    Map<DayActs.Step, Integer> numbers = new java.util.HashMap<>();
    int number = 1;
    for (DayActs.Step step : DayActs.of(day)) {
      number++;
      numbers.put(step, number);
      int takesBack = step.takesBack().map(numbers::get).orElse(Act.NOTHING);
      Act act = new Act(number, "test", step.why(), step.at_ms(), takesBack, step.changes());
      ACTS.add(act);
      scorer.add(act);
      for (Change change : step.changes()) {
        if (change instanceof Change.ResultsDeclared declared
            && declared.state() == ResultState.PROVISIONAL) {
          PROVISIONAL.put(declared.race(), scorer.score());
        }
      }
    }
    end = scorer.score();
  }

  @Test
  void theFirstResultsAreThoseOfThePress() {
    assertThat(official("elite-men", "1")).isEqualTo("2:01:27");
    assertThat(official("elite-men", "9")).isEqualTo("2:10:27");
    assertThat(official("elite-women", "101")).isEqualTo("2:18:34");
    assertThat(official("elite-men", "2")).isEqualTo("2:04:23");
  }

  @Test
  void theOfficialResultsAreThePublishedOnes() {
    assertThat(time(end, "1")).isEqualTo("2:01:25");
    assertThat(time(end, "9")).isEqualTo("2:10:28");
    assertThat(time(end, "101")).isEqualTo("2:18:33");
    for (String race : List.of("elite-men", "elite-women", "wheelchair-men", "wheelchair-women")) {
      assertThat(end.state(race)).as(race).isEqualTo(ResultState.OFFICIAL);
      assertThat(end.version(race)).as(race).isEqualTo(1);
    }
    assertThat(end.state("mass")).isEqualTo(ResultState.LIVE);
  }

  @Test
  void everyActComesWhenItCould() {
    assertThat(ACTS).isSortedAccordingTo((a, b) -> Long.compare(a.at_ms(), b.at_ms()));
    assertThat(ACTS).filteredOn(act -> act.why().equals("the clock of the broadcast")).hasSize(3);
    assertThat(ACTS)
        .filteredOn(act -> act.supersedes() != Act.NOTHING)
        .hasSize(3)
        .allSatisfy(act -> assertThat(act.changes()).isEmpty());
    assertThat(ACTS).hasSize(3 + 3 + 8);
  }

  @Test
  void whatRecordsRestOnIsStatedAsFarAsItIsKnown() {
    assertThat(day.race().setup().course().separation_mm()).isEqualTo(Course.UNKNOWN);
    assertThat(day.race().setup().course().drop_mm()).isEqualTo(Course.UNKNOWN);
    assertThat(end.papers()).isEqualTo(day.papers());
    assertThat(end.papers())
        .extracting(Paper::words)
        .containsExactly(
            "course-measured: yes",
            "separation: yes",
            "drop: yes",
            "wheelchair of wheelchair-men: yes",
            "wheelchair of wheelchair-women: yes",
            "women-only of elite-women: yes",
            "pacing of elite-men: yes",
            "pacing of elite-women: yes");
  }

  @Test
  void bestsAndDebutsAreEntered() {
    assertThat(entrant("1").personalBest_ms()).isEqualTo(7_313_000);
    assertThat(entrant("6").personalBest_ms()).isEqualTo(Entrant.DEBUT);
    assertThat(entrant("101").personalBest_ms()).isEqualTo(Entrant.DEBUT);
    assertThat(entrant("8").personalBest_ms()).isEqualTo(Entrant.UNKNOWN);
  }

  private static Entrant entrant(String bib) {
    return end.entrants().get(end.indexOf(new Bib(bib)));
  }

  private static String official(String race, String bib) {
    return time(PROVISIONAL.get(race), bib);
  }

  private static String time(Results results, String bib) {
    long gun_ms = results.result(results.indexOf(new Bib(bib))).gunTime_ms();
    return Elapsed.hms(OfficialTime.seconds(gun_ms));
  }
}
