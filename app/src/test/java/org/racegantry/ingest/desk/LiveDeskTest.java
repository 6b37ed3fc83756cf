package org.racegantry.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Status;

/** A desk that stays open knows at each order what a desk opened that moment would know. */
class LiveDeskTest {
  private static final Signature CREW = new Signature("crew", "test");

  @TempDir private Path folder;
  private Path file;
  private Office one;
  private Office other;

  /** One program on the file. */
  private record Office(Journal journal, Recorder recorder, LiveDesk desk)
      implements AutoCloseable {
    static Office on(Path file) {
      Journal journal = SqliteJournal.open(file);
      Recorder recorder = Recorder.over(journal, InstantSource.system());
      return new Office(journal, recorder, new LiveDesk(journal, recorder));
    }

    @Override
    public void close() {
      recorder.close();
      journal.close();
    }
  }

  @BeforeEach
  void open() {
    file = DeskWorld.file(folder);
    one = Office.on(file);
    other = Office.on(file);
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  private static void refused(Runnable words, String... says) {
    assertThatThrownBy(words::run).isInstanceOf(Refusal.class).hasMessageContainingAll(says);
  }

  @Test
  void anActOfAnotherDeskIsSeenAtOnce() {
    other.desk().record(CREW, desk -> desk.disqualify("7", "TR55.10"));
    assertThat(one.desk().propose(desk -> desk.rule("7", Status.OK)).words())
        .contains("taken back");
    int act = one.desk().record(CREW, desk -> desk.rule("7", Status.OK)).act().number();
    refused(() -> other.desk().propose(desk -> desk.rule("7", Status.OK)), "no ruling");
    other.desk().record(CREW, desk -> desk.undo(act));
    assertThat(one.desk().propose(desk -> desk.rule("7", Status.OK)).words())
        .contains("taken back");
  }

  @Test
  void aRefusedOrderRecordsNothingAndTheDeskGoesOn() {
    long before = one.journal().head().seq();
    refused(() -> one.desk().record(CREW, desk -> desk.rule("9", Status.DNS)), "no bib");
    assertThat(one.journal().head().seq()).isEqualTo(before);
    assertThat(one.desk().record(CREW, desk -> desk.rule("8", Status.DNS)).act().number())
        .isEqualTo(3);
  }

  @Test
  void twoDesksAtOnceNumberTheirActsWithoutAGapWhileReadsPourIn() throws Exception {
    int each = 25;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Integer>>> acts = new ArrayList<>();
      for (Office office : List.of(one, other, one, other)) {
        acts.add(threads.submit(() -> record(office, each)));
      }
      Future<?> reads = threads.submit(() -> pour(one.recorder(), 400));
      TreeSet<Integer> numbers = new TreeSet<>();
      for (Future<List<Integer>> recorded : acts) {
        numbers.addAll(recorded.get());
      }
      reads.get();
      assertThat(numbers).hasSize(4 * each);
      assertThat(numbers.first()).isEqualTo(3);
      assertThat(numbers.last()).isEqualTo(2 + 4 * each);
    }
    assertThat(one.journal().verify().holds()).isTrue();
    DeskBook fresh = DeskBook.of(other.journal());
    assertThat(fresh.ledger().lines()).hasSize(2 + 4 * each);
  }

  private static List<Integer> record(Office office, int times) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String time = String.format("10:00:%02d", i);
      numbers.add(office.desk().record(CREW, desk -> desk.gun("first", time)).act().number());
    }
    return numbers;
  }

  private static void pour(Recorder recorder, int batches) {
    for (int i = 0; i < batches; i++) {
      Read read = Read.of("F1", "C" + i, DeskWorld.READ_MS + i);
      recorder.submit("reader", ReadBatch.of(List.of(read))).join();
    }
  }

  @Test
  void anOrderThatNoLongerFitsWhenItIsRecordedIsRefused() {
    int act = one.desk().record(CREW, desk -> desk.gun("first", "10:00:01")).act().number();
    Ruling proposed = one.desk().propose(desk -> desk.undo(act));
    other.desk().record(CREW, desk -> desk.undo(act));
    assertThat(proposed.supersedes()).isEqualTo(act);
    refused(() -> one.desk().record(CREW, desk -> desk.undo(act)), "out of force");
  }

  @Test
  void whatIsReadWhileTheDeskIsOpenCanBeStruck() {
    refused(() -> one.desk().propose(desk -> desk.strike("F2", "SPARE", "10:40:00")), "no chip");
    for (int i = 0; i < 100; i++) {
      Read read = Read.of("F2", "SPARE", DeskWorld.READ_MS + i);
      other.recorder().submit("reader", ReadBatch.of(List.of(read))).join();
    }
    assertThat(one.desk().propose(desk -> desk.strike("F2", "SPARE", "10:30:05.349")).changes())
        .hasSize(1);
    refused(
        () -> one.desk().propose(desk -> desk.strike("F2", "SPARE", "10:30:05.350")),
        "nearest are F2 10:30:05.349, F2 10:30:05.348");
  }

  @Test
  void theActIsSignedAndStamped() {
    Act act = one.desk().record(CREW, desk -> desk.rule("8", Status.DNF)).act();
    assertThat(act.by()).isEqualTo("crew");
    assertThat(act.why()).isEqualTo("test");
    assertThat(act.at_ms()).isPositive();
    Act stored = DeskBook.of(other.journal()).line(act.number()).act();
    assertThat(stored).isEqualTo(act);
  }
}
