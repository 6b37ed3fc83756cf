package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.journal.forward.Uplink;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.live.RaceFold;
import org.racegantry.publish.control.view.UplinkWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a race file into Kafka while it grows. */
@Command(
    name = "forward",
    description = {
      "Send every entry of a race file into Kafka, in order and once, until Ctrl-C.",
      "The laptop goes on by itself while the way to Kafka is cut; what was recorded meanwhile"
          + " follows when it is back. Stop it and start it again whenever you like."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry forward my.gantry --to kafka:example.org:9092/season/my",
      "  gantry forward my.gantry --to kafka:localhost:9092/season/my --once"
    })
final class ForwardRace implements Callable<Integer> {
  /** Longer than brokers need to find a new leader, and short enough for a job of cron. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "kafka:HOST:PORT/TOPIC/RACE",
      description = "Where it goes; topic and race are made where they are missing.")
  private Path to;

  @Option(
      names = "--once",
      description = "Send what is there now, and end; with 69 after a minute without an answer.")
  private boolean once;

  @Option(
      names = "--board",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = {
        "How it is shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "Text is a line on a terminal, elsewhere a line for each change; json goes to stdout."
      })
  private Board.Form board;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    KafkaAddress address = KafkaOnly.race(to);
    if (Journals.kafka(file).isPresent()) {
      throw new Failure(Exit.USAGE, file + ": only a race file is forwarded; this is in Kafka");
    }
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    try (Stopping stopping = Stopping.onInterrupt();
        Journal from = SqliteJournal.openReadOnly(file);
        Forwarder forwarder =
            Forwarder.start(from, address, RaceFold::mayBringPersons, InstantSource.system())) {
      try (ForwardSaid said = ForwardSaid.show(forwarder, board, err, out)) {
        said.ended().thenAccept(stopping::end);
        if (once) {
          Thread.ofVirtual().start(() -> endWhenArrived(forwarder, stopping));
        }
        stopping.await();
      }
      sayHowFar(forwarder.now(), err);
    }
    return Exit.OK;
  }

  private void endWhenArrived(Forwarder forwarder, Stopping stopping) {
    try {
      boolean all = forwarder.awaitArrived(SILENCE);
      // Where it was stopped by a fault, that is told already.
      if (all || forwarder.fault().isEmpty()) {
        stopping.end(all ? null : silent(forwarder.now()));
      }
    } catch (RuntimeException broken) {
      stopping.end(broken);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private Failure silent(Uplink now) {
    String why = now.why().isEmpty() ? "" : ": " + now.why();
    return new Failure(
        Exit.UNAVAILABLE,
        "no answer for "
            + SILENCE.toSeconds()
            + " s, and "
            + UplinkWords.entries(now.waiting())
            + " of "
            + file
            + " not there yet; run it again"
            + why);
  }

  private void sayHowFar(Uplink now, PrintWriter err) {
    boolean all = now.state() == Uplink.State.LEVEL;
    String rest =
        all
            ? "all " + UplinkWords.entries(now.arrived()) + " are there"
            : UplinkWords.entries(now.waiting())
                + " not there yet; start it again to send the rest";
    err.printf("%s: %s%n", to, rest);
    err.flush();
  }
}
