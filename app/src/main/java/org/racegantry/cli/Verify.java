package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.racegantry.codec.BadBody;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Verification;
import org.racegantry.live.RaceFold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that a race file is whole. */
@Command(
    name = "verify",
    description = {
      "Check every entry of a race file against the hash chain, and every page of the file.",
      "The last line is `ok seq=N head=HASH state=HASH`, or the first fault. head is the hash of"
          + " the last entry, state that of the results. Write the line down elsewhere: a file cut"
          + " off at its end is a whole, shorter one, and only an older line gives it away."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry verify london.gantry", //
      "  gantry verify london.gantry | tail -1 >> heads.txt"
    })
final class Verify implements Callable<Integer> {
  private static final HexFormat HEX = HexFormat.of();

  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Journal journal = Journals.openReadOnly(file)) {
      Verification found = journal.verify();
      if (!found.holds()) {
        return fault(found.faultSeq(), found.fault());
      }
      return state(journal, found.head());
    }
  }

  private int state(Journal journal, Journal.Head head) {
    RaceFold fold = new RaceFold();
    String state;
    try {
      fold.catchUp(journal, head.seq());
      state = StateHash.of(fold);
    } catch (BadBody unreadable) {
      return fault(fold.seq() + 1, "its body is of no known format: " + unreadable.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("ok seq=" + head.seq() + " head=" + HEX.formatHex(head.hash()) + " state=" + state);
    return Exit.OK;
  }

  private int fault(long seq, String what) {
    spec.commandLine().getOut().println("fault seq=" + seq + " " + what);
    return Exit.DATA;
  }
}
