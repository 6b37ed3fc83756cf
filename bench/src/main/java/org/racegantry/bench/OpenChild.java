package org.racegantry.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.scoring.NoticeCount;
import org.racegantry.scoring.Standing;

/** Opens a race file as the commands do, says what it found in one line and ends. */
final class OpenChild {
  private OpenChild() {}

  /** The one line. */
  record Answer(
      double work_ms,
      double thread_ms,
      double cpu_ms,
      long reads,
      long finishers,
      long peakResident_bytes) {
    static Answer parse(String line) {
      String[] words = line.split(" ");
      return new Answer(
          Double.parseDouble(words[0]),
          Double.parseDouble(words[1]),
          Double.parseDouble(words[2]),
          Long.parseLong(words[3]),
          Long.parseLong(words[4]),
          Long.parseLong(words[5]));
    }

    String line() {
      return work_ms
          + " "
          + thread_ms
          + " "
          + cpu_ms
          + " "
          + reads
          + " "
          + finishers
          + " "
          + peakResident_bytes;
    }
  }

  /** Opens the race file named. */
  public static void main(String[] args) throws IOException {
    long from = System.nanoTime();
    try (SqliteJournal journal = SqliteJournal.openReadOnly(Path.of(args[0]))) {
      Snapshot snapshot = SnapshotReader.atEnd(journal);
      long finishers = 0;
      for (Standing standing : snapshot.results().standings("overall")) {
        finishers += standing.rows().size();
      }
      double work_ms = (System.nanoTime() - from) / 1e6;
      long reads = snapshot.results().noticeCounts().stream().mapToLong(NoticeCount::reads).sum();
      Answer answer =
          new Answer(
              work_ms,
              Cpu.thread_ms(),
              Cpu.process_ms(),
              reads,
              finishers,
              Memory.peakResident_bytes());
      System.out.println(answer.line());
    }
  }
}
