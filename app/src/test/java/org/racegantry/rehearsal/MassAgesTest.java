package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.publish.grades.GradeFacts;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.records.Event;
import org.racegantry.records.grade.AgeGrade;
import org.racegantry.records.grade.FactorTable;
import org.racegantry.scoring.OfficialTime;

/** The simulated mass field is one a reader of results believes: by age, by sex, by past bests. */
class MassAgesTest {
  private static final Path FOLDER = Path.of("../examples/london-2023");
  private static final long SEED = 2023;
  private static final FactorTable TABLE = GradeFacts.road2025();
  private static List<Truth> finishers;

  @BeforeAll
  static void rehearse() throws Exception {
    RaceSetup setup = RaceToml.read(FOLDER.resolve("race.toml"));
    List<String> facts = Files.readAllLines(FOLDER.resolve("elite.csv"));
    finishers =
        LondonRace.rehearse(setup, facts, SEED).truths().stream()
            .filter(t -> t.race().id().equals(LondonRace.MASS) && t.status() == Status.OK)
            .toList();
  }

  @Test
  void theSmallCurveIsWithinAHundredthOfTheTable() {
    for (int age = 18; age <= 80; age++) {
      for (Ageing ageing : Ageing.values()) {
        String sex = ageing == Ageing.MEN ? "M" : "F";
        int factor = TABLE.factor(sex, age, Event.MARATHON.distance_mm()).orElseThrow();
        assertThat(ageing.perMille(age) * 10)
            .as("%s of %d", ageing, age)
            .isBetween(factor - 100, factor + 100);
      }
    }
  }

  @Test
  void theFastestAreFastForAMassField() {
    assertThat(sorted_ms(is("M"))[0]).isBetween(ms(2, 17), ms(2, 25));
    assertThat(sorted_ms(is("F"))[0]).isBetween(ms(2, 38), ms(2, 50));
  }

  @Test
  void nobodyIsTooGoodForTheirAge() {
    for (Truth truth : finishers) {
      Entrant who = truth.entrant();
      AgeGrade grade =
          AgeGrade.of(
              TABLE.standard(who.sex(), who.age(), Event.MARATHON.distance_mm()).orElseThrow(),
              OfficialTime.seconds(truth.netTime_ms()));
      assertThat(Double.parseDouble(grade.percent())).as(who.toString()).isLessThan(90);
    }
  }

  @Test
  void theOldAreSlowerAndTheMiddleStaysWhereItWas() {
    assertThat(median(truth -> true)).isBetween(ms(4, 15), ms(4, 25));
    assertThat(median(is("M").and(of(25, 34)))).isLessThan(median(is("M").and(of(45, 54))));
    assertThat(median(is("M").and(of(45, 54)))).isLessThan(median(is("M").and(of(65, 79))));
    assertThat(median(is("F").and(of(25, 34)))).isLessThan(median(is("F").and(of(45, 54))));
    assertThat(median(is("F").and(of(45, 54)))).isLessThan(median(is("F").and(of(65, 79))));
  }

  @Test
  void bestsAreNearWhatIsRunAndAThirdIsNew() {
    List<Entrant> all = finishers.stream().map(Truth::entrant).toList();
    assertThat(perCent(who -> who.personalBest_ms() == Entrant.DEBUT)).isBetween(25L, 45L);
    assertThat(perCent(who -> who.personalBest_ms() > 0)).isBetween(45L, 60L);
    assertThat(perCent(who -> who.seasonBest_ms() > 0)).isBetween(4L, 10L);
    assertThat(all)
        .filteredOn(who -> who.seasonBest_ms() > 0)
        .allMatch(who -> who.seasonBest_ms() >= who.personalBest_ms());
    List<Truth> best = finishers.stream().filter(t -> t.entrant().personalBest_ms() > 0).toList();
    assertThat(best)
        .allSatisfy(
            truth ->
                assertThat(truth.entrant().personalBest_ms())
                    .isBetween(truth.netTime_ms() * 7 / 10, truth.netTime_ms() * 12 / 10));
    long better = best.stream().filter(t -> t.netTime_ms() < t.entrant().personalBest_ms()).count();
    assertThat(better * 100 / best.size()).isBetween(12L, 25L);
  }

  private static long perCent(Predicate<Entrant> which) {
    return finishers.stream().map(Truth::entrant).filter(which).count() * 100 / finishers.size();
  }

  private static Predicate<Truth> is(String sex) {
    return truth -> truth.entrant().sex().equals(sex);
  }

  private static Predicate<Truth> of(int from, int to) {
    return truth -> truth.entrant().age() >= from && truth.entrant().age() <= to;
  }

  private static long median(Predicate<Truth> which) {
    long[] all_ms = sorted_ms(which);
    return all_ms[all_ms.length / 2];
  }

  private static long[] sorted_ms(Predicate<Truth> which) {
    return finishers.stream().filter(which).mapToLong(Truth::netTime_ms).sorted().toArray();
  }

  private static long ms(int hours, int minutes) {
    return (hours * 60L + minutes) * 60_000;
  }
}
