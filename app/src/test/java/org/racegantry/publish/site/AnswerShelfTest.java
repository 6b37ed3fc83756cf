package org.racegantry.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.race.Change;

class AnswerShelfTest {
  @TempDir private Path temp;
  private final AnswerShelf shelf = new AnswerShelf();
  private TinyRace race;
  private RaceTail tail;
  private SiteState state;

  @BeforeEach
  void open() throws InterruptedException {
    race = new TinyRace(temp.resolve("tiny.gantry"), "Alpha", "Beta");
    tail = RaceTail.follow(race.journal());
    tail.awaitAfter(0, Duration.ofSeconds(10));
    state = new SiteState(tail);
  }

  @AfterEach
  void close() {
    tail.close();
    race.close();
  }

  private String ask(long now_ms, String answer) {
    AnswerShelf.Kept kept =
        shelf.of(state.now(), now_ms, "who leads?", () -> answer.getBytes(StandardCharsets.UTF_8));
    return new String(kept.plain(), StandardCharsets.UTF_8);
  }

  @Test
  void theSameIsAnsweredForAQuarterOfASecond() {
    assertThat(ask(1_000, "first")).isEqualTo("first");
    assertThat(ask(1_249, "second")).isEqualTo("first");
    assertThat(ask(1_250, "third")).isEqualTo("third");
  }

  @Test
  void whileOneMakesItAnewOthersGetTheOneBefore() throws InterruptedException {
    ask(1_000, "before");
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual()
            .start(
                () ->
                    shelf.of(
                        state.now(),
                        1_250,
                        "who leads?",
                        () -> {
                          begun.countDown();
                          await(mayEnd);
                          return "anew".getBytes(StandardCharsets.UTF_8);
                        }));
    await(begun);
    assertThat(ask(1_300, "a third time")).isEqualTo("before");
    mayEnd.countDown();
    slow.join();
    assertThat(ask(1_301, "a fourth time")).isEqualTo("anew");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void afterAnActOfTheCrewNobodyGetsTheOneBefore() throws InterruptedException {
    ask(1_000, "before");
    long seq = state.now().snapshot().seq();
    race.act(new Change.GunSet("all", TinyRace.GUN_ms + 1_000));
    tail.awaitAfter(seq, Duration.ofSeconds(10));
    assertThat(ask(1_001, "after")).isEqualTo("after");
  }
}
