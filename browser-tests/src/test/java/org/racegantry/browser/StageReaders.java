package org.racegantry.browser;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.cli.crew.ReaderBoard;
import org.racegantry.ingest.device.Lane;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.publish.control.Devices;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/** The readers of a stage: a book of its own, told of each read when it is made. */
final class StageReaders {
  private final StageClock clock;
  private final ReaderBook book;
  private final RaceSetup setup;
  private final Map<String, Lane> lanes = new TreeMap<>();

  StageReaders(StageClock clock, RaceSetup setup) {
    this.clock = clock;
    this.setup = setup;
    this.book = new ReaderBook(() -> Instant.ofEpochMilli(clock.now_ms()));
  }

  /** These reads were made, each at its own time, and stored. */
  void made(List<Read> reads) {
    for (Read read : reads) {
      clock.putTo(read.time_ms());
      Lane lane = lanes.computeIfAbsent(read.reader(), this::connected);
      lane.heard();
      lane.read(read);
      lane.stored(ReadBatch.of(List.of(read)));
    }
  }

  /** Something nobody knows sends too, and one reader of the course goes away. */
  void strangeAndLost(String lost) {
    Lane stranger = book.connected("10.0.0.99:40001");
    stranger.read(Read.of("Box 9", "E20034", clock.now_ms() - 3_600_000));
    stranger.refused();
    lanes.get(lost).close();
  }

  private Lane connected(String reader) {
    Lane lane = book.connected("10.0.0." + (10 + lanes.size()) + ":4711");
    lane.status(reader, 99 - lanes.size() % 40);
    return lane;
  }

  Devices board() {
    return new ReaderBoard(book, () -> Optional.of(setup));
  }
}
