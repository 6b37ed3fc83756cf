package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.race.Change;
import org.racegantry.scoring.NoticeCount;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** The faults of a day are all there, and a scorer with the officials' repairs gets over them. */
class FaultsTest {
  private static Rehearsed rehearsed(long seed, Faults faults) {
    List<String> lines = new ArrayList<>(SmallRace.table(3_000));
    for (int i = 0; i < 40; i++) {
      lines.add((5_000 + i) + ",M,30,18-39,KEN,,,,,");
    }
    return SplitsRehearsal.rehearse(SmallRace.SETUP, SmallRace.published(lines), seed, faults);
  }

  @Test
  void withoutFaultsEveryReadIsCleanAndInOrder() {
    TreeMap<String, Long> counts = counts(SmallRace.scored(rehearsed(1, Faults.NONE)));
    assertThat(counts.keySet()).isSubsetOf("USED", "SAME_PASSING", "BACKUP_NOT_NEEDED");
  }

  @Test
  void onAHardDayEverySortOfBadReadTurnsUp() {
    Rehearsed race = rehearsed(2, Faults.HARD);
    TreeMap<String, Long> counts = counts(SmallRace.scored(race));
    assertThat(counts)
        .containsKeys("BEFORE_GUN", "DUPLICATE", "AFTER_FINISH", "PASSED_ALREADY", "DID_NOT_START");
    assertThat(race.repairs()).hasAtLeastOneElementOfType(Change.ClockSet.class);
    assertThat(race.repairs()).hasAtLeastOneElementOfType(Change.StatusSet.class);
    assertThat(outOfOrder(race.reads())).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aHardDayHidesFewFinishesAndMovesNone(long seed) {
    Rehearsed race = rehearsed(seed, Faults.HARD);
    Results results = SmallRace.scored(race);
    int finish = race.setup().points().size() - 1;
    int seen = 0;
    for (Truth truth : race.truths()) {
      Result result = results.result(results.indexOf(truth.entrant().id()));
      Split split = result.at("FINISH").orElse(null);
      if (split != null && split.ranks()) {
        seen++;
        long off_ms = Math.abs(split.time_ms() - truth.time_ms(finish));
        assertThat(off_ms).as("seed %s bib %s", seed, truth.entrant().bib()).isLessThan(2_500);
      }
    }
    assertThat(seen).as("seed %s", seed).isBetween(2_950, 3_000);
  }

  @Test
  void presetsAreFoundByName() {
    assertThat(Faults.named("Realistic")).isEqualTo(Faults.REALISTIC);
    assertThat(Faults.named("terrible")).isNull();
  }

  private static TreeMap<String, Long> counts(Results results) {
    TreeMap<String, Long> counts = new TreeMap<>();
    for (NoticeCount count : results.noticeCounts()) {
      if (count.reads() > 0) {
        counts.put(count.code(), count.reads());
      }
    }
    return counts;
  }

  private static int outOfOrder(ReadStream reads) {
    int back = 0;
    for (int i = 1; i < reads.size(); i++) {
      back += reads.time_ms(i) < reads.time_ms(i - 1) ? 1 : 0;
    }
    return back;
  }
}
