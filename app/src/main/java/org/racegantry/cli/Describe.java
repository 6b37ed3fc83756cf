package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.race.RaceSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a race file holds. */
@Command(
    name = "describe",
    description = "Say what a race file holds: race, sizes, entries, times, readers, chips, acts.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry describe london.gantry")
final class Describe implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Spec private CommandSpec spec;
  private PrintWriter out;

  @Override
  public Integer call() {
    out = spec.commandLine().getOut();
    try (Journal journal = Journals.openReadOnly(file)) {
      JournalCount count = JournalCount.of(journal);
      line("file", file.toString());
      if (Journals.kafka(file).isPresent()) {
        line("kind", "Gantry race in Kafka, version 1");
      } else {
        line("kind", "Gantry race file, version 1");
        line(
            "size",
            bytes(file) + ", log " + bytes(file.resolveSibling(file.getFileName() + "-wal")));
      }
      line("race", count.setup().map(Describe::race).orElse("not set up yet"));
      entries(journal, count);
      reads(count);
      line("acts", count.acts() == 0 ? "0" : count.acts() + ", the last is " + count.lastAct());
      line("entries of runners", grouped(count.entrants()));
      line("persons", grouped(count.persons()));
    }
    return Exit.OK;
  }

  private void entries(Journal journal, JournalCount count) {
    Journal.Head head = journal.head();
    line("entries", grouped(head.seq()) + ", head " + HexFormat.of().formatHex(head.hash()));
    line("  with reads", grouped(count.entriesWithReads()));
    line("  with acts", grouped(count.entriesWithActs()));
    line("recorded", count.recorded().text());
  }

  private void reads(JournalCount count) {
    line("reads", grouped(count.reads()));
    line("read times", count.readTimes().text());
    line("chips", grouped(count.chips()));
    line("readers", grouped(count.readsByReader().size()));
    count.readsByReader().forEach((reader, reads) -> line("  " + reader, grouped(reads[0])));
    if (count.gunMarks() > 0) {
      line("gun marks", grouped(count.gunMarks()));
    }
    if (count.messages() > 0) {
      line("messages", grouped(count.messages()) + " of devices, word for word");
    }
  }

  private void line(String name, String value) {
    out.println(String.format(Locale.ROOT, "%-20s%s", name, value));
  }

  private static String race(RaceSetup setup) {
    return setup.name() + ", " + setup.date() + ", " + setup.zone() + ", rules " + setup.rules();
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String bytes(Path file) {
    try {
      return Files.exists(file) ? grouped(Files.size(file)) + " bytes" : "none";
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The first and the last of some moments, in milliseconds since 1970. */
  record Span(long first_ms, long last_ms) {
    static final Span NONE = new Span(Long.MAX_VALUE, Long.MIN_VALUE);

    /** This and one more moment. */
    Span with(long time_ms) {
      return new Span(Math.min(first_ms, time_ms), Math.max(last_ms, time_ms));
    }

    /** For people, in UTC. */
    String text() {
      return first_ms > last_ms
          ? "never"
          : Instant.ofEpochMilli(first_ms) + " to " + Instant.ofEpochMilli(last_ms);
    }
  }
}
