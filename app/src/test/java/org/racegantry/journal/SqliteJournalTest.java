package org.racegantry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.PersonBody;

class SqliteJournalTest {
  @TempDir Path folder;

  @Test
  void whatWasAppendedIsThereInOrderAfterReopening() {
    Path file = folder.resolve("a race, 100% größer?#1.gantry");
    try (Journal journal = SqliteJournal.create(file)) {
      assertThat(journal.head().seq()).isZero();
      assertThat(journal.append(bodies("one", "two"), List.of(), 1_000)).isEqualTo(2);
      assertThat(journal.append(bodies(""), List.of(), 2_000)).isEqualTo(3);
    }
    assertThat(folder.toFile().list()).containsExactly("a race, 100% größer?#1.gantry");
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      assertThat(texts(journal, 0, Long.MAX_VALUE)).containsExactly("one", "two", "");
      assertThat(texts(journal, 1, 2)).containsExactly("two");
      assertThat(journal.verify().holds()).isTrue();
      assertThat(journal.verify().head().seq()).isEqualTo(3);
      assertThat(journal.verify().head().hash()).isEqualTo(journal.head().hash());
    }
  }

  @Test
  void theHashIsOverThePreviousHashTheNumberTheTimeAndTheBody() throws Exception {
    try (Journal journal = SqliteJournal.create(folder.resolve("r.gantry"))) {
      journal.append(bodies("AB"), List.of(), 0x0102030405060708L);
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(new byte[32]);
      sha256.update(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8});
      assertThat(journal.head().hash()).isEqualTo(sha256.digest(new byte[] {'A', 'B'}));
    }
  }

  @Test
  void whoeverDecidesHasSeenEveryEntryThereIs() {
    Path file = folder.resolve("r.gantry");
    try (Journal journal = SqliteJournal.create(file);
        Journal other = SqliteJournal.open(file)) {
      journal.append(bodies("one", "two"), List.of(), 1);
      other.append(bodies("three"), List.of(), 1);
      List<Long> seen = new ArrayList<>();
      PersonBody who = new PersonBody(7, "who".getBytes(StandardCharsets.UTF_8));
      long seq =
          journal.appendSeeing(
              1,
              entry -> seen.add(entry.seq()),
              () -> new Journal.Decided(bodies("four"), List.of(who)),
              1);
      assertThat(seen).containsExactly(2L, 3L);
      assertThat(seq).isEqualTo(4);
      assertThat(journal.person(7).orElseThrow().body()).isEqualTo(who.body());
      assertThat(journal.person(8)).isEmpty();
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  @Test
  void aDecisionThatThrowsAppendsNothingAndBreaksNothing() {
    try (Journal journal = SqliteJournal.create(folder.resolve("r.gantry"))) {
      journal.append(bodies("one"), List.of(), 1);
      assertThatThrownBy(
              () ->
                  journal.appendSeeing(
                      0,
                      _ -> {},
                      () -> {
                        throw new IllegalStateException("no");
                      },
                      1))
          .hasMessage("no");
      journal.append(bodies("two"), List.of(), 1);
      assertThat(texts(journal, 0, Long.MAX_VALUE)).containsExactly("one", "two");
    }
  }

  @Test
  void severalWritersOfOneFileMakeOneChain() throws Exception {
    Path file = folder.resolve("r.gantry");
    SqliteJournal.create(file).close();
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Long>> done = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        done.add(threads.submit(writer(file)));
      }
      for (Future<Long> each : done) {
        assertThat(each.get()).isPositive();
      }
    }
    try (Journal journal = SqliteJournal.open(file)) {
      assertThat(journal.verify().holds()).isTrue();
      assertThat(journal.head().seq()).isEqualTo(90);
    }
  }

  private static Callable<Long> writer(Path file) {
    return () -> {
      try (Journal journal = SqliteJournal.open(file)) {
        return LongStream.range(0, 30)
            .map(i -> journal.append(bodies("entry " + i), List.of(), i))
            .max()
            .getAsLong();
      }
    };
  }

  @Test
  void aReplayReadsOnWhileOthersAppend() {
    try (Journal journal = SqliteJournal.create(folder.resolve("r.gantry"))) {
      journal.append(bodies("one", "two"), List.of(), 1);
      List<Long> heads = new ArrayList<>();
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry -> {
            heads.add(entry.seq());
            journal.append(bodies("later"), List.of(), 2);
            assertThat(journal.head().seq()).isEqualTo(2 + entry.seq());
          });
      assertThat(heads).as("a replay sees one moment").containsExactly(1L, 2L);
    }
  }

  @Test
  void personsComeInOrderOfTheirUnsignedIds() {
    try (Journal journal = SqliteJournal.create(folder.resolve("r.gantry"))) {
      journal.append(List.of(), List.of(person(-1), person(5), person(Long.MIN_VALUE)), 1);
      journal.append(List.of(), List.of(person(0)), 1);
      assertThat(persons(journal)).containsExactly(0L, 5L, Long.MIN_VALUE, -1L);
      assertThat(journal.head().seq()).isZero();
    }
  }

  @Test
  void anErasedPersonLeavesNoByteInAnyFile() throws Exception {
    Path file = folder.resolve("r.gantry");
    byte[] name = "Erasmus von Rotterdam".getBytes(StandardCharsets.UTF_8);
    byte[] longBody = "Erasmus von Rotterdam ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    try (Journal journal = SqliteJournal.create(file)) {
      journal.append(bodies("a fact"), List.of(new PersonBody(1, longBody), person(2)), 1);
      journal.append(bodies("a fact"), List.of(new PersonBody(1, name), person(3)), 1);
      byte[] before = journal.head().hash();
      assertThat(persons(journal)).hasSize(3);

      assertThat(journal.erase(1)).isTrue();

      assertThat(journal.erase(1)).isFalse();
      assertThat(persons(journal)).containsExactly(2L, 3L);
      assertThat(journal.head().hash()).isEqualTo(before);
      try (var files = Files.list(folder)) {
        for (Path each : files.toList()) {
          assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
              .doesNotContain("Erasmus");
        }
      }
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  @Test
  void whoOnlyReadsLeavesNoFileBehind() {
    Path file = folder.resolve("r.gantry");
    SqliteJournal.create(file).close();
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      assertThat(journal.verify().holds()).isTrue();
    }
    assertThat(folder.toFile().list()).containsExactly("r.gantry");
  }

  @Test
  void aJournalOpenedToReadRefusesToStore() {
    Path file = folder.resolve("r.gantry");
    SqliteJournal.create(file).close();
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      assertThatThrownBy(() -> journal.append(bodies("x"), List.of(), 1))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("read only");
    }
  }

  static List<byte[]> bodies(String... texts) {
    return java.util.Arrays.stream(texts).map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
  }

  static List<String> texts(Journal journal, long after, long until) {
    List<Entry> entries = new ArrayList<>();
    journal.replay(after, until, entries::add);
    return entries.stream().map(e -> new String(e.body(), StandardCharsets.UTF_8)).toList();
  }

  private static PersonBody person(long id) {
    return new PersonBody(id, new byte[] {1, 2, 3});
  }

  private static List<Long> persons(Journal journal) {
    List<Long> ids = new ArrayList<>();
    journal.persons(who -> ids.add(who.id()));
    return ids;
  }
}
