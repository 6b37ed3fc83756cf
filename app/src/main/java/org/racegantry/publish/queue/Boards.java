package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Line;

/** Makes the board of lines. */
final class Boards {
  private static final int MINUTES = 30;
  private static final int MINUTE_MS = 60_000;

  private Boards() {}

  /**
   * Every line, in the order of the setup.
   *
   * @param alarms what is wrong with a line, by its id
   */
  static List<LineBoard> of(Scene scene, Map<String, String> alarms) {
    Map<String, List<LineBoard.AtPoint>> atPoints = new TreeMap<>();
    for (LineCount count : scene.counts.all()) {
      atPoints
          .computeIfAbsent(count.line.id(), _ -> new ArrayList<>())
          .add(new LineBoard.AtPoint(scene.point(count.point), count.expected(), count.seen()));
    }
    List<LineBoard> boards = new ArrayList<>();
    for (Line line : scene.setup.lines()) {
      boards.add(
          new LineBoard(
              line.id(),
              line.role() == Line.Role.MAIN ? "main" : "backup",
              atPoints.getOrDefault(line.id(), List.of()),
              perMinute(scene, line),
              orNever(scene.lastRead_ms(line)),
              line.readers().stream().map(reader -> reader(scene, reader)).toList(),
              alarms.getOrDefault(line.id(), "")));
    }
    return boards;
  }

  private static List<Integer> perMinute(Scene scene, Line line) {
    List<Integer> reads = new ArrayList<>(MINUTES);
    for (int back = MINUTES - 1; back >= 0; back--) {
      long at_ms = scene.now_ms - (long) back * MINUTE_MS;
      int sum = 0;
      for (String reader : line.readers()) {
        long correction_ms = scene.kit.correction_ms(reader, at_ms);
        sum += scene.tally.reader(reader).inMinute(at_ms - correction_ms);
      }
      reads.add(sum);
    }
    return reads;
  }

  private static LineBoard.Reader reader(Scene scene, String id) {
    ReaderTally tally = scene.tally.reader(id);
    List<LineBoard.Antenna> antennas = new ArrayList<>();
    tally
        .antennas()
        .forEach(
            (number, share) ->
                antennas.add(new LineBoard.Antenna(number, share.reads, orNever(share.latest_ms))));
    return new LineBoard.Reader(id, tally.reads(), orNever(scene.lastRead_ms(id)), antennas);
  }

  private static long orNever(long time_ms) {
    return time_ms == ReaderTally.NEVER ? LineBoard.NEVER : time_ms;
  }
}
