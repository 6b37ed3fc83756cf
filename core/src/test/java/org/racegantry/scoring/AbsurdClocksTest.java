package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.worlds.World;

/** Whatever time a reader says, scoring goes on, and nobody else's result knows of it. */
class AbsurdClocksTest {
  private static final String RACE =
      """
      gun all 10:00:00
      entrant 1 chip=C1
      entrant 2 chip=C2
      read S1 C1 10:00:02
      read S1 C2 10:00:03
      read K1 C2 10:20:00
      read F1 C2 10:40:00
      """;

  @ParameterizedTest
  @ValueSource(
      longs = {
        Long.MIN_VALUE,
        -62_135_596_800_000L,
        -1,
        0,
        4_294_967_295_000L,
        253_402_300_799_999L,
        Long.MAX_VALUE / 1_000,
        Long.MAX_VALUE - 1,
        Long.MAX_VALUE
      })
  void aReadOfAnyTimeStopsNothing(long time_ms) {
    for (String reader : List.of("S1", "K1", "F1")) {
      for (String clock : List.of("", "clock " + reader + " 3600", "clock " + reader + " -3600")) {
        World world = World.of(RACE + clock);
        Scorer scorer = Judged.scorer(world.facts());
        Observed before = Observed.of(scorer.score());
        scorer.add(ReadBatch.of(List.of(Read.of(reader, "C1", time_ms))));
        Observed after = Observed.of(scorer.score());

        assertThat(Judged.codes(after, "2")).isEqualTo(Judged.codes(before, "2"));
        assertThat(Judged.bib(after, "2")).as(reader + clock).isEqualTo(Judged.bib(before, "2"));
      }
    }
  }
}
