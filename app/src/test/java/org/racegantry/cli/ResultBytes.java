package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.codec.Codec;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.CanonicalResults;

/** The results of a race file in three forms, to be compared byte for byte. */
record ResultBytes(String csv, String json, String canonical) {
  static ResultBytes of(Path file) {
    return new ResultBytes(printed(file, "csv"), printed(file, "json"), canonical(file));
  }

  /** Demands that another file has the very same; names the first lines that differ. */
  void assertSame(Path file, String what) {
    ResultBytes other = of(file);
    assertLines(other.canonical, canonical, what + ", canonical");
    assertLines(other.csv, csv, what + ", csv");
    assertLines(other.json, json, what + ", json");
  }

  private static void assertLines(String actual, String expected, String what) {
    List<String> ours = actual.lines().toList();
    List<String> theirs = expected.lines().toList();
    List<String> differ = new ArrayList<>();
    for (int i = 0; i < Math.max(ours.size(), theirs.size()) && differ.size() < 3; i++) {
      String our = i < ours.size() ? ours.get(i) : "nothing";
      String their = i < theirs.size() ? theirs.get(i) : "nothing";
      if (!our.equals(their)) {
        differ.add("line " + (i + 1) + ": " + our + " instead of " + their);
      }
    }
    assertThat(differ).as(what).isEmpty();
    assertThat(actual.equals(expected)).as(what).isTrue();
  }

  private static String printed(Path file, String format) {
    Ran ran = Ran.gantry("results", "" + file, "--format", format);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).hasSizeGreaterThan(1_000);
    return ran.out();
  }

  private static String canonical(Path file) {
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      byte[] bytes = CanonicalResults.bytes(SnapshotReader.atEnd(journal).results());
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The reads in the journal of a race file, each once, as reader, chip and time. */
  static Set<String> reads(Path file) {
    Set<String> found = new TreeSet<>();
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      journal.replay(
          0,
          journal.head().seq(),
          entry -> {
            for (Fact fact : Codec.decode(entry.body()).facts()) {
              if (fact instanceof ReadBatch batch) {
                batch.reads().forEach(read -> found.add(key(read)));
              }
            }
          });
    }
    return found;
  }

  static String key(Read read) {
    String chip = read.chip().toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
    return read.reader() + " " + chip + " " + read.time_ms();
  }
}
