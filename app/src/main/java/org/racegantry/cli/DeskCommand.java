package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Refusal;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.ingest.desk.Signature;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands of the officials' desk share: a file, a signature, and one act recorded. */
abstract class DeskCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The race file.")
  private Path file;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who stands behind it; else the user's name.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "REASON", description = "The reason, in a sentence.")
  private String why = "";

  @Option(
      names = "--dry-run",
      description = "Check and say what would be recorded; record nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  /** Puts the command's words to the desk. */
  abstract Ruling ask(OfficialsDesk desk);

  @Override
  public final Integer call() {
    Signature signature = signature();
    try (Journal journal = dryRun ? SqliteJournal.openReadOnly(file) : SqliteJournal.open(file)) {
      if (dryRun) {
        Ruling ruling = ask(new OfficialsDesk(journal));
        say(ruling, "would record: " + ruling.words());
      } else {
        record(journal, signature);
      }
      return Exit.OK;
    } catch (Refusal refused) {
      throw refused(refused);
    }
  }

  private Signature signature() {
    try {
      return new Signature(by, why);
    } catch (Refusal unsigned) {
      throw refused(unsigned);
    }
  }

  private Failure refused(Refusal refused) {
    String nothing = "\nnothing was recorded";
    return new Failure(Exit.DATA, file + ": " + refused.getMessage() + nothing, refused);
  }

  private void record(Journal journal, Signature signature) {
    try (Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      LiveDesk.Recorded recorded = new LiveDesk(journal, recorder).record(signature, this::ask);
      Ruling ruling = recorded.ruling();
      int number = recorded.act().number();
      String back = "gantry undo " + quoted(file.toString()) + " " + number;
      say(ruling, "act " + number + ": " + ruling.words() + " (to take it back: " + back + ")");
    }
  }

  private void say(Ruling ruling, String done) {
    PrintWriter err = spec.commandLine().getErr();
    ruling.remarks().forEach(remark -> err.println("gantry: note: " + remark));
    spec.commandLine().getOut().println(done);
  }

  /** As a shell takes it. */
  private static String quoted(String word) {
    boolean plain = word.matches("[A-Za-z0-9_./+=:@%-]+");
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
