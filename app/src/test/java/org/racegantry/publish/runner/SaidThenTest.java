package org.racegantry.publish.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says after the finish about what was said before it; ten kilometres, one mat. */
class SaidThenTest {
  private static final long HALF_MS = 1_000_000;

  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private SiteState state;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    state = new SiteState(tail);
    race.passAll(2, "START", 0);
  }

  @AfterEach
  void close() {
    tail.close();
    journal.close();
    race.close();
  }

  private SnapshotView view() {
    try {
      long seq = race.journal().head().seq();
      assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return state.view();
  }

  private RunnerPage page() {
    return RunnerMaker.make(view(), "1", TinyRace.GUN_ms + 5_000_000, false);
  }

  private JsonNode twin(long after_ms) {
    return new JsonMapper().readTree(RunnerJson.of(view(), 0, TinyRace.GUN_ms + after_ms));
  }

  @Test
  void itIsWhatTheTwinSaidAtThatMoment() {
    race.pass(1, "5K", HALF_MS);
    JsonNode then = twin(HALF_MS).get("forecast").get("finish_gun_ms");
    assertThat(twin(HALF_MS).get("said").isNull()).isTrue();
    assertThat(page().said().lines()).isEmpty();
    race.pass(2, "5K", HALF_MS + 90_000);
    race.pass(1, "FINISH", 2_100_000);
    JsonNode said = twin(2_200_000).get("said");
    assertThat(said.get("estimate").asBoolean()).isTrue();
    assertThat(said.get("points")).hasSize(1);
    assertThat(said.get("points").get(0).get("finish_ms")).isEqualTo(then);
    assertThat(said.get("finish_ms").asLong()).isEqualTo(2_100_000);
  }

  @Test
  void thePageSaysWhatWasSaidWhatCameAndByHowMuchItWasOff() {
    race.pass(1, "5K", HALF_MS);
    race.pass(1, "FINISH", 2_400_000);
    RunnerPage.SaidLine line = page().said().lines().getFirst();
    JsonNode twin = twin(2_500_000).get("said").get("points").get(0);
    assertThat(line.off()).isEqualTo("+" + brief(twin.get("off_s").asLong()));
    assertThat(line.inside()).isFalse();
    assertThat(page().said().sentence())
        .isEqualTo("The finish was 40:00, outside the band. A band should hold 8 of 10 runners.");
    long median_ms = twin.get("finish_ms").get("median").asLong();
    race.pass(2, "5K", HALF_MS);
    race.pass(2, "FINISH", median_ms);
    RunnerPage other = RunnerMaker.make(view(), "2", TinyRace.GUN_ms + 5_000_000, false);
    assertThat(other.said().lines().getFirst().off()).isEqualTo("0:00");
    assertThat(other.said().sentence()).contains(", inside the band.");
  }

  private static String brief(long s) {
    return s / 60 + ":" + (s % 60 < 10 ? "0" : "") + s % 60;
  }

  @Test
  void ofWhomNoEstimateWasShownNothingIsSaid() {
    race.act(
        new Change.EntrantSet(
            new Entrant(new EntrantId(1), new Bib("1"), "M", 15, "", "", "", "", "", "", -1, -1)));
    race.pass(1, "5K", HALF_MS);
    race.pass(1, "FINISH", 2_100_000);
    assertThat(page().headline()).isNotEmpty();
    assertThat(page().said()).isEqualTo(RunnerPage.Said.NOTHING);
    assertThat(twin(2_200_000).get("said").isNull()).isTrue();
  }
}
