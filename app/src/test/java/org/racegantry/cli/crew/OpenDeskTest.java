package org.racegantry.cli.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.desk.DeskWorld;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.device.Lane;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.SnapshotReader;
import org.racegantry.publish.control.CrewDesk;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.control.Order;
import org.racegantry.publish.control.Proposal;
import org.racegantry.race.Read;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.scoring.CanonicalResults;
import org.racegantry.scoring.Results;

/** Every order of the console has its words at the desk, and does what was proposed. */
class OpenDeskTest {
  private static final List<Order> ORDERS =
      List.of(
          new Order.Gun("first", "10:00:01"),
          new Order.SetTime("7", "FINISH", "10:31:00", "video"),
          new Order.SetTimes(
              List.of(
                  new Order.SetTime("7", "FINISH", "10:31:00", "video"),
                  new Order.SetTime("8", "FINISH", "10:32:00", ""))),
          new Order.Disqualify("7", "TR55.10"),
          new Order.Rule("8", Status.DNF),
          new Order.Judge("women", List.of("8", "7")),
          new Order.AssignChip("C7", "8", "10:05:00", ""),
          new Order.CorrectClock("F1", -1_500, "", ""),
          new Order.Admit("Box 9", "finish"),
          new Order.Strike("F1", "C7", "10:30:05.250"),
          new Order.Declare("", ResultState.PROVISIONAL),
          new Order.StatePaper("doping-test", "open", "women", "", List.of("7"), "No. 7"),
          new Order.TakeNote("remark", "Ada", "", List.of("7"), "5 km", "", "Dry."),
          new Order.Undo(4),
          new Order.Enter("8", Map.of("club", "Harriers")),
          new Order.Swap("7", "8"));

  @TempDir private Path folder;
  private Journal journal;
  private Recorder recorder;
  private CrewDesk desk;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(DeskWorld.file(folder));
    recorder = Recorder.over(journal, InstantSource.system());
    desk = new OpenDesk(CompletableFuture.completedFuture(new LiveDesk(journal, recorder)));
  }

  @AfterEach
  void close() {
    recorder.close();
    journal.close();
  }

  private Results results() {
    return SnapshotReader.atEnd(journal).results();
  }

  @Test
  void noOrderIsLeftOut() {
    TreeSet<String> tried = new TreeSet<>();
    ORDERS.forEach(order -> tried.add(order.getClass().getSimpleName()));
    TreeSet<String> all = new TreeSet<>();
    for (Class<?> each : Order.class.getPermittedSubclasses()) {
      all.add(each.getSimpleName());
    }
    assertThat(tried).isEqualTo(all);
  }

  @Test
  void whatIsProposedIsForeseenThenDoneThenUndone() {
    for (Order order : ORDERS) {
      long before = journal.head().seq();
      Results now = results();
      Proposal proposal = desk.propose(order);
      assertThat(journal.head().seq()).as("a proposal records nothing").isEqualTo(before);
      Results foreseen = now.whatIf(proposal.supersedes(), proposal.changes());
      CrewDesk.Recorded recorded = desk.record(order, "crew", "test");
      assertThat(recorded.words()).isEqualTo(proposal.words());
      assertThat(recorded.act()).isEqualTo(now.acts().getLast().number() + 1);
      assertThat(CanonicalResults.bytes(results()))
          .as(order.toString())
          .isEqualTo(CanonicalResults.bytes(foreseen));
      desk.record(new Order.Undo(recorded.act()), "crew", "");
      assertThat(CanonicalResults.bytes(results()))
          .as("undo of " + order)
          .isEqualTo(CanonicalResults.bytes(now));
    }
  }

  @Test
  void whatDoesNotFitIsRefusedInTheWordsOfTheDesk() {
    assertThatThrownBy(() -> desk.propose(new Order.Rule("9", Status.DNS)))
        .isInstanceOf(CrewDesk.Refused.class)
        .hasMessageContaining("there is no bib \"9\"; there is 7, 8, 21");
    assertThatThrownBy(() -> desk.record(new Order.Rule("8", Status.DNS), " ", ""))
        .isInstanceOf(CrewDesk.Refused.class)
        .hasMessageContaining("signed");
    assertThatThrownBy(
            () ->
                desk.propose(
                    new Order.SetTimes(
                        List.of(
                            new Order.SetTime("7", "FINISH", "10:31:00", "video"),
                            new Order.SetTime("9", "FINISH", "10:31:00", "video")))))
        .isInstanceOf(CrewDesk.Refused.class)
        .hasMessageStartingWith("line 2: there is no bib \"9\"");
  }

  @Test
  void theBoardHasEveryReaderOfTheCourseAndWhatWasHeard() {
    ReaderBook book = new ReaderBook(() -> Instant.ofEpochMilli(DeskWorld.READ_MS));
    Devices board = new ReaderBoard(book, () -> Optional.of(results().setup()));
    Lane lane = book.connected("10.0.0.7:1");
    lane.read(Read.of("F2", "C7", DeskWorld.READ_MS - 40));
    lane.status("X9", 55);
    List<Devices.Device> now = board.now();
    assertThat(now.stream().map(Devices.Device::reader)).containsExactly("F1", "F2", "S1", "X9");
    assertThat(now.get(0).link()).isEqualTo(Devices.Link.NEVER);
    assertThat(now.get(0).offset_ms()).isEqualTo(Devices.Device.UNKNOWN);
    assertThat(now.get(1).link()).isEqualTo(Devices.Link.UP);
    assertThat(now.get(1).lastRead_ms()).isEqualTo(DeskWorld.READ_MS - 40);
    assertThat(now.get(1).backlog()).isEqualTo(1);
    assertThat(now.get(3).battery_pct()).isEqualTo(55);
  }
}
