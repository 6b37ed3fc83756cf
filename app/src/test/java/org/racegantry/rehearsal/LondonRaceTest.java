package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;

/** The London race of the demo: real elite fields, a simulated mass, the same bytes each time. */
class LondonRaceTest {
  private static final Path FOLDER = Path.of("../examples/london-2023");
  private static final long SEED = 2023;
  private static RaceSetup setup;
  private static List<String> facts;
  private static Rehearsed race;

  @BeforeAll
  static void rehearse() throws IOException, BadInput {
    setup = RaceToml.read(FOLDER.resolve("race.toml"));
    facts = Files.readAllLines(FOLDER.resolve("elite.csv"));
    race = LondonRace.rehearse(setup, facts, SEED);
  }

  @Test
  void asManyStartAsStartedThatDay() {
    assertThat(race.entrants()).hasSize(LondonRace.ENTRIES);
    assertThat(race.truths().stream().filter(truth -> truth.status() != Status.DNS))
        .hasSize(LondonRace.STARTERS);
  }

  @Test
  void moreThanAMillionReadsComeInOrderOfArrival() {
    assertThat(race.reads().size()).isBetween(1_000_000, 1_600_000);
    for (int i = 1; i < race.reads().size(); i++) {
      assertThat(race.reads().arrival_ms(i)).isGreaterThanOrEqualTo(race.reads().arrival_ms(i - 1));
    }
  }

  @Test
  void eliteFinishersFinishAtTheirOfficialTimesInThePublishedOrder() {
    for (String id : List.of("elite-men", "elite-women", "wheelchair-men", "wheelchair-women")) {
      List<EliteRunner> published =
          EliteFile.read(setup, facts).stream()
              .filter(runner -> runner.race().equals(id) && runner.status() == Status.OK)
              .toList();
      List<Truth> finishers =
          race.truths().stream()
              .filter(truth -> truth.race().id().equals(id) && truth.status() == Status.OK)
              .sorted((a, b) -> Long.compare(a.gunTime_ms(), b.gunTime_ms()))
              .toList();
      assertThat(finishers).hasSameSizeAs(published);
      for (int i = 0; i < finishers.size(); i++) {
        assertThat(finishers.get(i).entrant().bib().text()).isEqualTo(published.get(i).bib());
        assertThat(Math.ceilDiv(finishers.get(i).gunTime_ms(), 1000L))
            .isEqualTo(published.get(i).finish_s());
      }
    }
  }

  @Test
  void kiptumPassesHalfWayWhenTheSourcesSay() {
    Truth kiptum = race.truths().getFirst();
    int half = setup.indexOfPoint("HALF");
    assertThat(Elapsed.hms(Math.ceilDiv(kiptum.elapsed_ms(half), 1000L))).isEqualTo("1:01:40");
  }

  @Test
  void nobodyRunsBackwardsOrTooFast() {
    for (Truth truth : race.truths()) {
      for (int point = 1; point < truth.points(); point++) {
        if (truth.time_ms(point) != Truth.NOT_THERE) {
          long leg_mm =
              setup.points().get(point).distance_mm() - setup.points().get(point - 1).distance_mm();
          long leg_ms = truth.time_ms(point) - truth.time_ms(point - 1);
          assertThat(leg_ms * truth.race().fastest_mm_per_s())
              .as("bib %s at %s", truth.entrant().bib(), setup.points().get(point).id())
              .isGreaterThan(leg_mm * 1000);
        }
      }
    }
  }

  @Test
  void theMassFieldLooksLikeAMarathon() {
    long[] net_ms =
        race.truths().stream()
            .filter(t -> t.race().id().equals(LondonRace.MASS) && t.status() == Status.OK)
            .mapToLong(Truth::netTime_ms)
            .sorted()
            .toArray();
    assertThat(net_ms.length).isBetween(48_000, 49_100);
    assertThat(net_ms[0]).isGreaterThan(8_280_000);
    assertThat(net_ms[net_ms.length / 2]).isBetween(15_000_000L, 16_600_000L);
    assertThat(net_ms[net_ms.length - 1]).isLessThan(28_900_000);
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws NoSuchAlgorithmException {
    // Changed when the persons of the elite fields got birthplaces, towns and titles.
    assertThat(hash(race))
        .isEqualTo("e493b396d858bd2d5b3788785665898c5d6ef7a64b40845b96babe356a2a6bd4");
    assertThat(hash(LondonRace.rehearse(setup, facts, SEED + 1))).isNotEqualTo(hash(race));
  }

  private static String hash(Rehearsed race) throws NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < race.entrants().size(); i++) {
      text.append(race.entrants().get(i)).append(race.persons().get(i)).append(race.chips().get(i));
    }
    for (int i = 0; i < race.reads().size(); i++) {
      text.append(race.reads().read(i)).append(race.reads().arrival_ms(i)).append('\n');
      if (text.length() > 100_000) {
        sha.update(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        text.setLength(0);
      }
    }
    sha.update(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest());
  }
}
