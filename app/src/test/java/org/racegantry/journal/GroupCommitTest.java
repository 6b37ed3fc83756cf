package org.racegantry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
  @TempDir Path folder;
  private SqliteJournal journal;

  @BeforeEach
  void open() {
    journal = SqliteJournal.create(folder.resolve("r.gantry"));
  }

  @Test
  void everySubmittedEntryGetsTheNumberItIsStoredUnder() throws Exception {
    List<CompletableFuture<Long>> done = new ArrayList<>();
    try (GroupCommit commits = new GroupCommit(journal, () -> 42)) {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        String name = "thread " + t + " ";
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      for (int i = 0; i < 1_000; i++) {
                        CompletableFuture<Long> each = commits.submit(body(name + i));
                        synchronized (done) {
                          done.add(each);
                        }
                      }
                    }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(done.stream().map(CompletableFuture::join).distinct()).hasSize(4_000);
    assertThat(journal.head().seq()).isEqualTo(4_000);
    journal.close();
  }

  @Test
  void closingStoresWhatWaitsAndRefusesWhatComesLater() {
    GroupCommit commits = new GroupCommit(journal, () -> 42);
    List<CompletableFuture<Long>> done = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      done.add(commits.submit(body("" + i)));
    }
    commits.close();
    assertThat(done).allMatch(each -> each.isDone() && !each.isCompletedExceptionally());
    assertThatThrownBy(() -> commits.submit(body("late")).join())
        .isInstanceOf(CompletionException.class)
        .hasRootCauseInstanceOf(JournalException.class);
    assertThat(journal.head().seq()).isEqualTo(100);
    journal.close();
  }

  @Test
  void afterAFailureEverythingWaitingAndEverythingLaterFails() throws Exception {
    GroupCommit commits = new GroupCommit(journal, () -> 42);
    commits.submit(body("good")).get(10, TimeUnit.SECONDS);
    journal.close();
    for (int i = 0; i < 5_000; i++) {
      assertThatThrownBy(() -> commits.submit(body("bad")).get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(JournalException.class);
    }
    commits.close();
  }

  @Test
  void aBrokenCallLeavesNoTraceAndAFailedWriteEndsTheJournalUntilItIsOpenedAgain() {
    byte[] nothing = null;
    assertThatThrownBy(() -> journal.append(bodies(nothing), List.of(), 1))
        .isInstanceOf(RuntimeException.class);
    assertThat(journal.append(bodies(body("fine")), List.of(), 1)).isEqualTo(1);
    journal.close();
    assertThatThrownBy(() -> journal.append(bodies(body("x")), List.of(), 1))
        .isInstanceOf(JournalException.class);
    assertThatThrownBy(() -> journal.append(bodies(body("x")), List.of(), 1))
        .hasMessageContaining("takes nothing more");
    try (Journal again = SqliteJournal.open(folder.resolve("r.gantry"))) {
      assertThat(again.append(bodies(body("x")), List.of(), 1)).isEqualTo(2);
    }
  }

  private static List<byte[]> bodies(byte[] body) {
    List<byte[]> bodies = new ArrayList<>();
    bodies.add(body);
    return bodies;
  }

  private static byte[] body(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
