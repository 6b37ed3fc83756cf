package org.racegantry.rehearsal;

import java.util.stream.Stream;
import org.racegantry.race.TimingPoint;

/**
 * What really happened, as {@code truth.csv}: the columns of {@code results --format csv} that a
 * time can stand in, so that the two can be held side by side.
 */
public final class TruthLines {
  private TruthLines() {}

  /**
   * The lines, the header first, without line ends. {@code <POINT>_ms} is elapsed from the start
   * that ranks; what did not happen is empty.
   */
  public static Stream<String> of(Rehearsed race) {
    StringBuilder header = new StringBuilder("bib,race,wave,status,gun_ms,net_ms");
    for (TimingPoint point : race.setup().points()) {
      header.append(',').append(point.id()).append("_ms");
    }
    return Stream.concat(
        Stream.of(header.toString()), race.truths().stream().map(TruthLines::line));
  }

  private static String line(Truth truth) {
    StringBuilder line = new StringBuilder();
    CsvLine.append(line, truth.entrant().bib().text());
    line.append(',');
    CsvLine.append(line, truth.race().id());
    line.append(',');
    CsvLine.append(line, truth.entrant().wave());
    line.append(',').append(truth.status());
    append(line, truth.gunTime_ms());
    append(line, truth.netTime_ms());
    for (int point = 0; point < truth.points(); point++) {
      append(line, truth.elapsed_ms(point));
    }
    return line.toString();
  }

  private static void append(StringBuilder line, long ms) {
    line.append(',');
    if (ms != Truth.NOT_THERE) {
      line.append(ms);
    }
  }
}
