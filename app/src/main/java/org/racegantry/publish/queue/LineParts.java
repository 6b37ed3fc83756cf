package org.racegantry.publish.queue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;

/** A reader or antenna that does far less than the others of its line while they are busy. */
final class LineParts implements Rule {
  private static final long BUSY_READS = 100;
  private static final int SHARE_PCT = 15;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    for (Line line : scene.setup.lines()) {
      Map<String, Long> readers = new TreeMap<>();
      for (String reader : line.readers()) {
        ReaderTally tally = scene.tally.reader(reader);
        readers.put(reader, tally.reads());
        Map<String, Long> antennas = new TreeMap<>();
        tally.antennas().forEach((number, share) -> antennas.put("" + number, share.reads));
        weak(antennas)
            .forEach(
                (name, reads) ->
                    found.accept(antenna(line, reader, name, reads, mean(antennas, name))));
      }
      weak(readers)
          .forEach((name, reads) -> found.accept(reader(line, name, reads, mean(readers, name))));
    }
  }

  /** Those with far fewer reads than the others have on average. */
  private static Map<String, Long> weak(Map<String, Long> reads) {
    Map<String, Long> weak = new TreeMap<>();
    reads.forEach(
        (name, own) -> {
          long mean = mean(reads, name);
          if (mean >= BUSY_READS && own * 100 < mean * SHARE_PCT) {
            weak.put(name, own);
          }
        });
    return weak;
  }

  private static long mean(Map<String, Long> reads, String without) {
    long sum = 0;
    for (Map.Entry<String, Long> entry : reads.entrySet()) {
      sum += entry.getKey().equals(without) ? 0 : entry.getValue();
    }
    return reads.size() < 2 ? 0 : sum / (reads.size() - 1);
  }

  private static Finding reader(Line line, String reader, long reads, long mean) {
    return new Finding(
        Words.id("line", line.id(), "reader", reader),
        Kind.LINE,
        Urgency.NOW,
        "Reader "
            + Words.plain(reader)
            + " of line "
            + Words.plain(line.id())
            + " has sent "
            + Words.count(reads, "read", "reads")
            + ", the others there about "
            + Words.count(mean, "read", "reads")
            + " each: check its power, cable and antennas.",
        List.of("The others still read the line; what this one should see alone is lost."),
        List.of());
  }

  private static Finding antenna(Line line, String reader, String name, long reads, long mean) {
    return new Finding(
        Words.id("line", line.id(), "antenna", reader, name),
        Kind.LINE,
        Urgency.NOW,
        "Antenna "
            + name
            + " of reader "
            + Words.plain(reader)
            + " on line "
            + Words.plain(line.id())
            + " has made "
            + Words.count(reads, "read", "reads")
            + ", its neighbours about "
            + Words.count(mean, "read", "reads")
            + " each: check its cable and mat.",
        List.of("One dead antenna leaves a strip of the road without reads."),
        List.of());
  }
}
