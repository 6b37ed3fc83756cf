package org.racegantry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.racegantry.codec.BadBody;
import org.racegantry.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every fact. */
@Command(
    name = "dump",
    description = {
      "Print every fact of a race file as JSON lines, in the order of the journal: one line per"
          + " read, one per act. Persons are no facts and not printed.",
      "What stands under \"read\" can be sent to a reader port as it is."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry dump london.gantry | head -1               the setup",
      "  gantry dump london.gantry --from 7 --to 7         what entry 7 says",
      "  gantry dump london.gantry | grep '\"chip\":\"C21\"'   every read of one chip"
    })
final class Dump implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(names = "--from", paramLabel = "SEQ", description = "The first entry; else 1.")
  private long from = 1;

  @Option(names = "--to", paramLabel = "SEQ", description = "The last entry; else all.")
  private long to = Long.MAX_VALUE;

  @Override
  public Integer call() {
    if (from < 1 || to < from) {
      throw new Failure(Exit.USAGE, "--from " + from + " --to " + to + ": from 1 upward, in order");
    }
    try (Journal journal = Journals.openReadOnly(file)) {
      Output.toStdout(out -> journal.replay(from - 1, to, entry -> print(entry, out)));
    }
    return Exit.OK;
  }

  private void print(Journal.Entry entry, OutputStream out) {
    try {
      FactLines.write(entry, out);
    } catch (BadBody unreadable) {
      throw new Failure(
          Exit.DATA,
          file + ": entry " + entry.seq() + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
