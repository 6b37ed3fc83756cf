package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Status;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** From a table to reads and back: the scorer finds what really happened. */
class SplitsRehearsalTest {
  private static final PublishedTable TABLE = SmallRace.published(SmallRace.table(2_000));

  private static Rehearsed rehearsed(long seed, Faults faults) {
    return SplitsRehearsal.rehearse(SmallRace.SETUP, TABLE, seed, faults);
  }

  @Test
  void withoutFaultsTheReadsLeadToTheTruthAtEveryPoint() {
    Rehearsed race = rehearsed(7, Faults.NONE);
    Results results = SmallRace.scored(race);
    for (Truth truth : race.truths()) {
      Result result = results.result(results.indexOf(truth.entrant().id()));
      assertThat(result.netTime_ms()).isEqualTo(truth.netTime_ms());
      assertThat(result.gunTime_ms()).isEqualTo(truth.gunTime_ms());
      for (int point = 0; point < truth.points(); point++) {
        String id = race.setup().points().get(point).id();
        assertThat(result.at(id).map(Split::time_ms)).contains(truth.time_ms(point));
      }
    }
  }

  @Test
  void everyTimeRoundsUpToThePublishedSecond() {
    Rehearsed race = rehearsed(8, Faults.NONE);
    for (int i = 0; i < race.truths().size(); i++) {
      PublishedRow row = TABLE.rows().get(i);
      Truth truth = race.truths().get(i);
      assertThat(Math.ceilDiv(truth.netTime_ms(), 1000L)).isEqualTo(row.net_s());
      assertThat(Math.ceilDiv(truth.elapsed_ms(2), 1000L)).isEqualTo((long) row.splits_s().get(2));
    }
  }

  @Test
  void insideOneSecondThePublishedPlacesGiveTheOrder() {
    List<Truth> truths = rehearsed(9, Faults.NONE).truths();
    for (int i = 1; i < truths.size(); i++) {
      assertThat(truths.get(i).netTime_ms()).isGreaterThan(truths.get(i - 1).netTime_ms());
    }
  }

  @Test
  void sharedPlacesShareTheMillisecond() {
    PublishedTable table =
        SmallRace.published(
            List.of("bib,net_s,rank_overall", "1,7800,1", "2,7801,2", "3,7801,2", "4,7801,4"));
    List<Truth> truths = SplitsRehearsal.rehearse(SmallRace.SETUP, table, 1, Faults.NONE).truths();
    assertThat(truths.get(1).netTime_ms()).isEqualTo(truths.get(2).netTime_ms());
    assertThat(truths.get(3).netTime_ms()).isGreaterThan(truths.get(2).netTime_ms());
  }

  @Test
  void gunTimesOfTheTableAreKept() {
    PublishedTable table =
        SmallRace.published(List.of("bib,net_s,gun_s", "1,7800,7800", "2,7801,8100"));
    List<Truth> truths = SplitsRehearsal.rehearse(SmallRace.SETUP, table, 1, Faults.NONE).truths();
    assertThat(Math.ceilDiv(truths.get(0).gunTime_ms(), 1000L)).isEqualTo(7_800);
    assertThat(Math.ceilDiv(truths.get(1).gunTime_ms(), 1000L)).isEqualTo(8_100);
    assertThat(Math.ceilDiv(truths.get(1).netTime_ms(), 1000L)).isEqualTo(7_801);
  }

  @Test
  void aRowWithoutAFinishDropsOutAndAnEmptyRowNeverStarts() {
    PublishedTable table =
        SmallRace.published(List.of("bib,t5k,finish_s", "1,900,", "2,,", "3,900,7800"));
    Rehearsed race = SplitsRehearsal.rehearse(SmallRace.SETUP, table, 1, Faults.NONE);
    assertThat(race.truths())
        .extracting(Truth::status)
        .containsExactly(Status.DNF, Status.DNS, Status.OK);
    assertThat(race.truths().get(0).time_ms(2)).isEqualTo(Truth.NOT_THERE);
  }

  @Test
  void theSameSeedWritesTheSameFiles() {
    assertThat(files(3)).isEqualTo(files(3));
    assertThat(files(3)).isNotEqualTo(files(4));
  }

  private static String files(long seed) {
    Rehearsed race = rehearsed(seed, Faults.HARD);
    return String.join("\n", EntryLines.of(race).toList())
        + String.join("\n", ReadLines.of(race).toList())
        + String.join("\n", TruthLines.of(race).toList());
  }
}
