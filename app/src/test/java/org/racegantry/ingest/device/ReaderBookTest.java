package org.racegantry.ingest.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/** The book tells how each reader is, and nobody can fill it up or fool its clock. */
class ReaderBookTest {
  private static final long START_MS = 1_777_802_400_000L;

  private long now_ms = START_MS;
  private final ReaderBook book = new ReaderBook(() -> Instant.ofEpochMilli(now_ms));

  private ReaderState of(String reader) {
    return book.now().stream().filter(s -> s.reader().equals(reader)).findFirst().orElseThrow();
  }

  private Read read(Lane lane, String reader, long own_ms) {
    Read read = Read.of(reader, "C1", own_ms);
    lane.heard();
    lane.read(read);
    return read;
  }

  /** A read every two seconds, handed in at once by a reader whose clock is ahead. */
  private void live(Lane lane, String reader, int seconds, long ahead_ms) {
    for (int s = 0; s < seconds; s += 2) {
      now_ms += 2_000;
      read(lane, reader, now_ms + ahead_ms - 20 - s % 7 * 30);
    }
  }

  @Test
  void anExpectedReaderIsThereBeforeItIsHeard() {
    book.expect(List.of("F1"));
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.NEVER);
    assertThat(of("F1").offset_ms()).isEqualTo(ReaderState.UNKNOWN);
    assertThat(of("F1").battery_pct()).isEqualTo(ReaderState.NONE);
  }

  @Test
  void aLinkIsUpThenSilentThenLostThenUpAgain() {
    Lane lane = book.connected("10.0.0.7:4242");
    read(lane, "F1", now_ms);
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.UP);
    assertThat(of("F1").from()).isEqualTo("10.0.0.7:4242");
    now_ms += 59_999;
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.UP);
    now_ms += 1;
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.SILENT);
    lane.heard();
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.UP);
    lane.close();
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.LOST);
    read(book.connected("10.0.0.7:4243"), "F1", now_ms);
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.UP);
  }

  @Test
  void readsAreCountedByMinute() {
    Lane lane = book.connected("a");
    for (int minute = 0; minute < 40; minute++) {
      for (int i = 0; i < minute; i++) {
        read(lane, "F1", now_ms);
      }
      now_ms += 60_000;
    }
    List<Integer> perMinute = of("F1").perMinute();
    assertThat(perMinute).hasSize(30).startsWith(11, 12).endsWith(38, 39, 0);
    now_ms += 3_600_000;
    assertThat(of("F1").perMinute()).containsOnly(0);
    assertThat(of("F1").reads()).isEqualTo(780);
  }

  @Test
  void theBacklogIsWhatIsNotStoredYet() {
    Lane lane = book.connected("a");
    Read first = read(lane, "F1", now_ms);
    Read second = read(lane, "F2", now_ms);
    read(lane, "F1", now_ms + 5);
    assertThat(of("F1").backlog()).isEqualTo(2);
    lane.stored(ReadBatch.of(List.of(first, second)));
    assertThat(of("F1").backlog()).isEqualTo(1);
    assertThat(of("F2").backlog()).isZero();
    lane.close();
    assertThat(of("F1").backlog()).isZero();
  }

  @Test
  void theOffsetIsTheLeastDelayOfReadsThatComeAtOnce() {
    Lane lane = book.connected("a");
    live(lane, "F1", 40, 1_500);
    assertThat(of("F1").offset_ms()).isBetween(1_400L, 1_500L);
    live(lane, "F2", 40, -3_600_000);
    assertThat(of("F2").offset_ms()).isBetween(-3_600_100L, -3_600_000L);
  }

  @Test
  void oldReadsSentAgainDoNotSpoilTheOffset() {
    Lane lane = book.connected("a");
    long outage_ms = now_ms - 1_200_000;
    for (int i = 0; i < 600; i++) {
      read(lane, "F1", outage_ms + i * 2_000L);
    }
    assertThat(of("F1").offset_ms()).isEqualTo(ReaderState.UNKNOWN);
    live(lane, "F1", 60, 250);
    assertThat(of("F1").offset_ms()).isBetween(100L, 250L);
    for (int i = 0; i < 3; i++) {
      // Three reads of one runner, twenty minutes late, look like live ones of a slow clock.
      read(lane, "F1", now_ms - 1_200_000 + i * 100);
    }
    assertThat(of("F1").offset_ms()).isBetween(100L, 250L);
  }

  @Test
  void aStampFromAnotherCenturyDecidesNothing() {
    Lane lane = book.connected("a");
    live(lane, "F1", 60, 0);
    now_ms += 30_000;
    read(lane, "F1", 4_294_967_295_000L);
    assertThat(of("F1").offset_ms()).isBetween(-100L, 0L);
    live(lane, "F1", 60, 0);
    assertThat(of("F1").offset_ms()).isBetween(-100L, 0L);
  }

  @Test
  void theOffsetStandsWhileTheReaderIsQuietAndMovesWithItsClock() {
    Lane lane = book.connected("a");
    live(lane, "F1", 60, 700);
    now_ms += 3_600_000;
    assertThat(of("F1").offset_ms()).isBetween(600L, 700L);
    live(lane, "F1", 60, 5_700);
    assertThat(of("F1").offset_ms()).isBetween(5_600L, 5_700L);
  }

  @Test
  void aReaderThatSaysItsTimeIsBelievedAtOnce() {
    Lane lane = book.connected("a");
    lane.heard();
    lane.status("F1", 87);
    lane.said("F1", now_ms + 1_234);
    assertThat(of("F1").offset_ms()).isEqualTo(1_234);
    assertThat(of("F1").battery_pct()).isEqualTo(87);
    assertThat(of("F1").link()).isEqualTo(ReaderState.Link.UP);
    live(lane, "F1", 60, -9_000);
    assertThat(of("F1").offset_ms()).isEqualTo(1_234);
    now_ms += 600_000;
    live(lane, "F1", 60, -9_000);
    assertThat(of("F1").offset_ms()).isBetween(-9_300L, -9_000L);
  }

  @Test
  void whatIsStoredOrComesAfterTheEndOfAConnectionCountsNoMore() {
    Lane lane = book.connected("a");
    Read first = read(lane, "F1", now_ms);
    lane.close();
    lane.stored(ReadBatch.of(List.of(first)));
    assertThat(of("F1").backlog()).isZero();
    read(lane, "F1", now_ms);
    read(book.connected("b"), "F1", now_ms);
    assertThat(of("F1").backlog()).isEqualTo(1);
  }

  @Test
  void whoMakesNamesUpFillsNoMemory() {
    Lane lane = book.connected("hostile");
    for (int i = 0; i < 5_000; i++) {
      read(lane, "made up " + i, now_ms);
    }
    assertThat(book.now()).hasSizeLessThanOrEqualTo(1_001);
    assertThat(of(ReaderBook.OTHERS).reads()).isEqualTo(4_000);
    book.expect(List.of("F1"));
    read(book.connected("honest"), "F1", now_ms);
    assertThat(of("F1").reads()).isEqualTo(1);
    lane.close();
    assertThat(of(ReaderBook.OTHERS).backlog()).isZero();
  }

  @Test
  void aConnectionThatNamesNobodyIsShownByItsAddress() {
    Lane lane = book.connected("10.0.0.9:1");
    lane.refused();
    assertThat(of("").from()).isEqualTo("10.0.0.9:1");
    assertThat(of("").refused()).isEqualTo(1);
    read(lane, "F1", now_ms);
    assertThat(book.now()).hasSize(1);
    assertThat(of("F1").refused()).isEqualTo(1);
    book.connected("x").close();
    assertThat(book.now()).hasSize(1);
  }
}
