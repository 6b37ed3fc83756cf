package org.racegantry.ingest.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatchBuilder;
import org.racegantry.race.Transcript;

/**
 * Makes entries of the journal of what the lines of a log said: reads, marks, and the lines
 * themselves. What is said twice is kept once; the line that says it again is kept.
 */
final class LogEntries {
  private static final int BATCH_READS = 5_000;
  private static final int BATCH_BYTES = 1 << 20;

  private record Seen(String reader, String chip, long time_ms) {}

  private final String format;
  private final String from;
  private final long arrived_ms;
  private final Consumer<List<Fact>> entries;
  private final Set<Seen> seen = new HashSet<>();
  private final Set<Seen> marked = new HashSet<>();
  private ReadBatchBuilder reads = new ReadBatchBuilder();
  private List<GunMark> marks = new ArrayList<>();
  private List<Transcript.Message> messages = new ArrayList<>();
  private int bytes;
  private String line;
  private int readsOfLine;

  /**
   * Hands entries over as they fill up.
   *
   * @param format the format's short name
   * @param from the name of the file
   * @param arrived_ms the present, in milliseconds since 1970
   */
  LogEntries(String format, String from, long arrived_ms, Consumer<List<Fact>> entries) {
    this.format = format;
    this.from = from;
    this.arrived_ms = arrived_ms;
    this.entries = entries;
  }

  /** What is added from now on was said by this line. */
  void line(byte[] raw, int offset, int length) {
    closeLine();
    if (reads.size() >= BATCH_READS || messages.size() >= BATCH_READS || bytes >= BATCH_BYTES) {
      handOver();
    }
    line = new String(raw, offset, length, StandardCharsets.ISO_8859_1);
  }

  /** Adds a read; false where the log had it before. */
  boolean read(Read read) {
    if (!seen.add(new Seen(read.reader(), read.chip(), read.time_ms()))) {
      return false;
    }
    reads.add(read);
    readsOfLine++;
    return true;
  }

  /** Adds a mark of a gun; false where the log had it before. */
  boolean mark(GunMark mark) {
    if (!marked.add(new Seen(mark.reader(), "", mark.time_ms()))) {
      return false;
    }
    marks.add(mark);
    return true;
  }

  /** The log is over. */
  void end() {
    closeLine();
    if (!messages.isEmpty()) {
      handOver();
    }
  }

  private void closeLine() {
    if (line != null) {
      messages.add(new Transcript.Message(arrived_ms, readsOfLine, line));
      bytes += line.length();
      line = null;
      readsOfLine = 0;
    }
  }

  private void handOver() {
    List<Fact> facts = new ArrayList<>();
    if (reads.size() > 0) {
      facts.add(reads.build());
    }
    facts.addAll(marks);
    facts.add(new Transcript(format, from, messages));
    entries.accept(facts);
    reads = new ReadBatchBuilder();
    marks = new ArrayList<>();
    messages = new ArrayList<>();
    bytes = 0;
  }
}
