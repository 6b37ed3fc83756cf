package org.racegantry.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Person;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

class RecorderTest {
  private static final List<Change> GUN = List.of(new Change.GunSet("mass", 1));

  @TempDir Path folder;
  private Path file;
  private Journal journal;
  private Recorder recorder;

  @BeforeEach
  void open() {
    file = folder.resolve("r.gantry");
    journal = SqliteJournal.create(file);
    recorder = Recorder.over(journal, () -> Instant.ofEpochMilli(77));
  }

  @AfterEach
  void close() {
    recorder.close();
    journal.close();
  }

  @Test
  void actsAreNumberedSignedAndStamped() {
    Act first = recorder.act("desk", "because", Act.NOTHING, GUN, List.of());
    Act second = recorder.act("desk", "", 1, List.of(), List.of());
    assertThat(first).isEqualTo(new Act(1, "desk", "because", 77, Act.NOTHING, GUN));
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.supersedes()).isEqualTo(1);
    assertThat(acts(journal)).containsExactly(first, second);
    journal.replay(0, 9, entry -> assertThat(entry.recordedAt_ms()).isEqualTo(77));
  }

  @Test
  void anActThatSupersedesNothingThatIsThereIsNotStored() {
    assertThatThrownBy(() -> recorder.act("desk", "", 5, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(journal.head().seq()).isZero();
  }

  @Test
  void personsComeWithTheirAct() {
    Person person = Person.named(new EntrantId(-4), "Family", "Given");
    recorder.act("desk", "", Act.NOTHING, List.of(), List.of(person));
    List<Person> stored = new ArrayList<>();
    journal.persons(
        each -> {
          assertThat(each.id()).isEqualTo(-4);
          stored.add(Codec.decodePerson(each.body()));
        });
    assertThat(stored).containsExactly(person);
  }

  @Test
  void twoDesksAndAStreamOfReadsGiveEveryActANumberOfItsOwn() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread reads = Thread.ofPlatform().start(() -> stream(over));
    List<Thread> desks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      desks.add(Thread.ofPlatform().start(this::actThirtyTimesFromAnotherProcess));
    }
    for (Thread desk : desks) {
      desk.join();
    }
    over.set(true);
    reads.join();
    assertThat(acts(journal).stream().map(Act::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    assertThat(journal.verify().holds()).isTrue();
  }

  private void stream(AtomicBoolean over) {
    while (!over.get()) {
      recorder.submit("stream", batch(1)).join();
    }
  }

  private void actThirtyTimesFromAnotherProcess() {
    try (Journal own = SqliteJournal.open(file);
        Recorder desk = Recorder.over(own, () -> Instant.EPOCH)) {
      for (int i = 0; i < 30; i++) {
        desk.act("desk", "", Act.NOTHING, GUN, List.of());
      }
    }
  }

  @Test
  void submittedBatchesAreOneEntryEachInTheirOrder() {
    List<CompletableFuture<Long>> done = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      done.add(recorder.submit("socket", batch(i)));
    }
    for (int i = 0; i < 500; i++) {
      assertThat(done.get(i).join()).isEqualTo(i + 1);
    }
    List<Integer> sizes = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry -> sizes.add(((ReadBatch) Codec.decode(entry.body()).facts().getFirst()).size()));
    assertThat(sizes).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void anImportIsStoredWhole() {
    List<ReadBatch> batches = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      batches.add(batch(500));
    }
    assertThat(recorder.recordAll("reads.csv", batches)).isEqualTo(40);
    List<Fact> stored = new ArrayList<>();
    journal.replay(0, Long.MAX_VALUE, entry -> stored.addAll(Codec.decode(entry.body()).facts()));
    assertThat(stored).containsExactlyElementsOf(batches);
  }

  private static ReadBatch batch(int reads) {
    ReadBatchBuilder builder = new ReadBatchBuilder();
    for (int i = 0; i < reads; i++) {
      builder.add("F" + i % 4, "C" + i, 1_682_240_400_000L + i, 1, -60, i);
    }
    return builder.build();
  }

  private static List<Act> acts(Journal journal) {
    List<Act> acts = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry ->
            Codec.decode(entry.body()).facts().stream()
                .filter(Act.class::isInstance)
                .forEach(fact -> acts.add((Act) fact)));
    return acts;
  }
}
