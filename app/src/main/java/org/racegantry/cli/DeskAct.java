package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Refusal;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.ingest.desk.Signature;
import org.racegantry.journal.Journal;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One act at the officials' desk of a race file.
 *
 * @param file the race file
 * @param by who stands behind it
 * @param why the reason; may be empty
 * @param dryRun whether it is only checked
 */
record DeskAct(Path file, String by, String why, boolean dryRun) {
  /** Puts words to the desk, records what they come to, and says so; a refusal is a failure. */
  int run(CommandSpec spec, Function<OfficialsDesk, Ruling> words) {
    Signature signature = signature();
    try (Journal journal = dryRun ? Journals.openReadOnly(file) : Journals.open(file)) {
      if (dryRun) {
        Ruling ruling = words.apply(new OfficialsDesk(journal));
        say(spec, ruling, "would record: " + ruling.words());
      } else {
        record(spec, journal, signature, words);
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

  private void record(
      CommandSpec spec,
      Journal journal,
      Signature signature,
      Function<OfficialsDesk, Ruling> words) {
    try (Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      LiveDesk.Recorded recorded = new LiveDesk(journal, recorder).record(signature, words);
      Ruling ruling = recorded.ruling();
      int number = recorded.act().number();
      String back = "gantry undo " + quoted(file.toString()) + " " + number;
      String done = "act " + number + ": " + ruling.words();
      say(spec, ruling, done + " (to take it back: " + back + ")");
    }
  }

  private static void say(CommandSpec spec, Ruling ruling, String done) {
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
