package org.racegantry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceFold;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.hook.Hook;
import org.racegantry.publish.hook.HookFile;
import org.racegantry.publish.hook.HookFileException;
import org.racegantry.publish.hook.Hooks;
import org.racegantry.publish.site.CourseClock;
import picocli.CommandLine.Option;

/** Whom to tell what happens. */
final class HookOptions {
  @Option(
      names = "--hooks",
      paramLabel = "FILE.toml",
      description = "Receivers to tell of splits, finishes and decisions (docs/howto/webhooks.md).")
  private Path file;

  @Option(
      names = "--hooks-allow-private",
      description = "Hooks may lead to this machine and the network of the venue.")
  private boolean allowPrivate;

  /** Begins to tell, where there is a file of hooks. */
  Optional<Hooks> open(Path raceFile, Journal journal, RaceTail tail, CourseClock clock)
      throws InterruptedException {
    if (file == null) {
      return Optional.empty();
    }
    List<Hook> hooks = read();
    String name = raceFile.getFileName().toString().replaceAll("\\.gantry$", "") + ".hooks";
    Hooks.Source source =
        new Hooks.Source(tail, seq -> asOf(journal, seq), raceFile.resolveSibling(name), clock);
    return Optional.of(Hooks.open(hooks, source, allowPrivate));
  }

  private List<Hook> read() {
    try {
      return HookFile.read(file);
    } catch (HookFileException wrong) {
      throw new Failure(Exit.DATA, wrong.getMessage(), wrong);
    }
  }

  private static Optional<Snapshot> asOf(Journal journal, long seq) {
    if (seq > journal.head().seq()) {
      return Optional.empty();
    }
    RaceFold fold = new RaceFold();
    fold.catchUp(journal, seq);
    return fold.ready() ? Optional.of(fold.snapshot()) : Optional.empty();
  }
}
