package org.racegantry.cli.warm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Who runs in the race the JVM watches: as many as it takes until it has seen what is worth
 * compiling, the same each time. Each read is made some times over, as antennas do.
 */
final class WarmField {
  private static final int RUNNERS = 800;
  private static final int READS = 5;
  private static final int[] KILOMETRES = {0, 3, 7, 10};
  private static final long GUN_MS = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();
  private static final long BETWEEN_READS_MS = 120;

  private WarmField() {}

  /** A start list. */
  static Path entries(Path file) throws IOException {
    StringBuilder lines = new StringBuilder("bib,chip,sex,age,family_name,given_name\n");
    for (int bib = 1; bib <= RUNNERS; bib++) {
      String sex = bib % 3 == 0 ? "F" : "M";
      lines.append("%d,C%d,%s,%d,Runner,Nr%d%n".formatted(bib, bib, sex, 18 + bib % 60, bib));
    }
    return Files.writeString(file, lines);
  }

  /** Their reads, from the start to the finish. */
  static Path reads(Path file) throws IOException {
    StringBuilder lines = new StringBuilder("reader,chip,time\n");
    for (int km : KILOMETRES) {
      for (int bib = 1; bib <= RUNNERS; bib++) {
        for (int again = 0; again < READS; again++) {
          lines.append("R%d,C%d,%d%n".formatted(km, bib, GUN_MS + at_ms(bib, km, again)));
        }
      }
    }
    return Files.writeString(file, lines);
  }

  /** Everybody at an own pace between 3:00 and 8:00 for each kilometre, some of them alike. */
  private static long at_ms(int bib, int km, int again) {
    long pace_ms = 180_000 + bib * 7_919L % 300_000;
    return bib * 50L + km * pace_ms + again * BETWEEN_READS_MS;
  }
}
