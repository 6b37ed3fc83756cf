package org.racegantry.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.racegantry.ingest.log.AnyReads;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.reads.ReadsReport;
import org.racegantry.ingest.table.Source;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.race.Fact;

/**
 * What a file of reads is said to be.
 *
 * @param name found by itself, Gantry's own, or the name of a format of logs
 * @param log that format
 */
record ReadsFormat(String name, Optional<LogFormat> log) {
  /** The format is found by itself. */
  static final String AUTO = "auto";

  /** Gantry's own reads.csv. */
  private static final String GANTRY = "gantry";

  /** All names, for the help text and for completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /** The one of that name, in letters of any case; fails where there is none. */
  static ReadsFormat of(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    Optional<LogFormat> log =
        Protocols.logs().stream().filter(format -> format.id().equals(plain)).findFirst();
    if (log.isEmpty() && !plain.equals(AUTO) && !plain.equals(GANTRY)) {
      throw new Failure(
          Exit.USAGE, "--format " + name + ": is none; one of " + String.join(", ", names()));
    }
    return new ReadsFormat(plain, log);
  }

  /** Reads a source that is said to be this. */
  ReadsReport read(AnyReads reads, Source source, Consumer<List<Fact>> entries)
      throws IOException, BadInput {
    if (name.equals(GANTRY)) {
      return reads.readOwn(source, entries);
    }
    long now_ms = InstantSource.system().millis();
    return log.isPresent()
        ? reads.read(source, log.get(), now_ms, entries)
        : reads.read(source, now_ms, entries);
  }

  private static List<String> names() {
    return Stream.concat(Stream.of(AUTO, GANTRY), Protocols.logs().stream().map(LogFormat::id))
        .toList();
  }
}
