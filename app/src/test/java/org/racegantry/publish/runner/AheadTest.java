package org.racegantry.publish.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
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

/** What a runner's page and its twin say of the way ahead; ten kilometres with a mat half way. */
class AheadTest {
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

  private RunnerPage page(long after_ms) {
    return RunnerMaker.make(view(), "1", TinyRace.GUN_ms + after_ms, false);
  }

  private JsonNode twin(long after_ms) {
    return new JsonMapper().readTree(RunnerJson.of(view(), 0, TinyRace.GUN_ms + after_ms));
  }

  @Test
  void everyPointAheadHasAMedianWithinItsBandAndNoneIsBeforeNow() {
    for (long after_ms = 60_000; after_ms < 4_000_000; after_ms += 300_000) {
      JsonNode forecast = twin(after_ms).get("forecast");
      assertThat(forecast.get("estimate").asBoolean()).isTrue();
      assertThat(forecast.get("as_of_ms").asLong()).isEqualTo(TinyRace.GUN_ms + after_ms);
      for (JsonNode point : forecast.get("points")) {
        JsonNode at = point.get("at_ms");
        long low_ms = at.get("low80").asLong();
        assertThat(low_ms).isGreaterThanOrEqualTo(TinyRace.GUN_ms + after_ms);
        assertThat(at.get("median").asLong()).isBetween(low_ms, at.get("high80").asLong());
        assertThat(point.get("band80").get(0).asString())
            .isLessThanOrEqualTo(point.get("median").asString());
      }
    }
  }

  @Test
  void whatWasPassedIsNoLongerAheadAndAfterTheFinishNothingIs() {
    assertThat(points(twin(60_000))).isEqualTo("5K FINISH");
    race.pass(1, "5K", 1_000_000);
    assertThat(points(twin(1_060_000))).isEqualTo("FINISH");
    assertThat(page(1_060_000).ahead().finish().time().span()).contains("–");
    race.pass(1, "FINISH", 2_000_000);
    assertThat(twin(2_060_000).get("forecast").isNull()).isTrue();
    assertThat(page(2_060_000).ahead()).isNull();
  }

  @Test
  void whoIsLateIsSaidToHaveBeenExpectedAndAfterAnHourNothingIsEstimated() {
    race.pass(1, "5K", 1_000_000);
    assertThat(page(1_060_000).ahead().late()).isEmpty();
    assertThat(page(3_000_000).ahead().late())
        .startsWith("Not seen yet at Finish, was expected by");
    assertThat(page(3_000_000).expected()).isTrue();
    assertThat(twin(3_000_000).get("forecast").get("late").asBoolean()).isTrue();
    assertThat(page(9_000_000).ahead().late()).contains("nothing is estimated any more");
    assertThat(page(9_000_000).expected()).isFalse();
  }

  @Test
  void aMinorHasNoForecastAnywhere() {
    race.act(
        new Change.EntrantSet(
            new Entrant(new EntrantId(1), new Bib("1"), "M", 15, "", "", "", "", "", "", -1, -1)));
    race.pass(1, "5K", 1_000_000);
    assertThat(page(1_060_000).ahead()).isNull();
    JsonNode twin = twin(1_060_000);
    assertThat(twin.get("forecast").isNull()).isTrue();
    assertThat(twin.get("ahead").isNull()).isTrue();
  }

  private static String points(JsonNode twin) {
    return String.join(
        " ",
        StreamSupport.stream(twin.get("forecast").get("points").spliterator(), false)
            .map(point -> point.get("point").asString())
            .toList());
  }
}
