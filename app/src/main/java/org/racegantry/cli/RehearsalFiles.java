package org.racegantry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.rehearsal.EntryLines;
import org.racegantry.rehearsal.ReadLines;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.rehearsal.TruthLines;

/** The folder a rehearsed race is written to, and what to do with it next. */
final class RehearsalFiles {
  private final Path folder;

  RehearsalFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes entries.csv, reads.csv and truth.csv; makes the folder where there is none. */
  void write(Rehearsed race) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new Failure(
          Exit.CANT_CREATE,
          folder + ": this folder cannot be made (" + refused.getMessage() + ")",
          refused);
    }
    Output.toFile(folder.resolve("entries.csv"), out -> lines(out, EntryLines.of(race)));
    Output.toFile(folder.resolve("reads.csv"), out -> lines(out, ReadLines.of(race)));
    Output.toFile(folder.resolve("truth.csv"), out -> lines(out, TruthLines.of(race)));
  }

  /**
   * Prints the commands that make results of the files, with the guns and the officials' repairs.
   */
  void printNext(PrintWriter err, Path setup, Rehearsed race) {
    Path file = folder.resolve("race.gantry");
    err.println("next:");
    err.printf("  gantry new %s --race %s%n", file, setup);
    err.printf("  gantry import entries %s %s%n", file, folder.resolve("entries.csv"));
    err.printf("  gantry import reads %s %s%n", file, folder.resolve("reads.csv"));
    for (Change.GunSet gun : race.guns()) {
      err.printf("  gantry gun %s %s %s%n", file, gun.wave(), clock(gun, race));
    }
    for (Change repair : race.repairs()) {
      err.printf("  %s%n", words(repair, file, race));
    }
    err.printf("  gantry declare %s provisional%n", file);
    err.printf("  gantry results %s%n", file);
  }

  private static String clock(Change.GunSet gun, Rehearsed race) {
    return DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
        .format(Instant.ofEpochMilli(gun.time_ms()).atZone(race.setup().zone()));
  }

  private static String words(Change repair, Path file, Rehearsed race) {
    return switch (repair) {
      case Change.ClockSet clock ->
          "gantry clock %s %s %d".formatted(file, clock.reader(), clock.offset_ms());
      case Change.StatusSet status -> "gantry dns %s %s".formatted(file, bib(status, race));
      default -> throw new IllegalStateException("no rehearsal asks for " + repair);
    };
  }

  private static Bib bib(Change.StatusSet status, Rehearsed race) {
    return race.entrants().stream()
        .filter(entrant -> entrant.id().equals(status.entrant()))
        .map(Entrant::bib)
        .findFirst()
        .orElseThrow();
  }

  private static void lines(OutputStream out, Stream<String> lines) throws IOException {
    for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
      out.write(each.next().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
  }
}
