package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.racegantry.cli.play.Standing;

/** How far the readers of a rehearsal are: a table on a terminal, now and then a line elsewhere. */
final class PlayProgress {
  private static final long EVERY_NS = 10_000_000_000L;

  private final PrintWriter err;
  private final boolean terminal = Terminal.isTerminal();
  private int shown;
  private long lineAt_ns = System.nanoTime();

  PlayProgress(PrintWriter err) {
    this.err = err;
  }

  /** Called about once a second. */
  void show(List<Standing> standings) {
    if (terminal) {
      wipe();
      table(standings);
      shown = standings.size() + 1;
    } else if (System.nanoTime() - lineAt_ns > EVERY_NS) {
      lineAt_ns = System.nanoTime();
      long connected = standings.stream().filter(Standing::connected).count();
      err.printf(
          Locale.ROOT,
          "%d of %d readers connected; %,d of %,d reads sent, %,d owed%n",
          connected,
          standings.size(),
          standings.stream().mapToLong(Standing::seen).sum(),
          standings.stream().mapToLong(Standing::reads).sum(),
          standings.stream().mapToLong(Standing::owed).sum());
    }
    err.flush();
  }

  /** The last table, which stays. */
  void last(List<Standing> standings) {
    wipe();
    table(standings);
    err.flush();
  }

  private void wipe() {
    if (shown > 0) {
      err.printf("\u001b[%dA\u001b[J", shown);
      shown = 0;
    }
  }

  private void table(List<Standing> standings) {
    err.printf(
        "%-12s %-12s %10s %12s %8s  %s%n", "reader", "as", "sent", "acknowledged", "owed", "");
    for (Standing each : standings) {
      err.printf(
          Locale.ROOT,
          "%-12s %-12s %,10d %,12d %,8d  %s%n",
          each.reader(),
          each.protocol(),
          each.seen(),
          Math.max(0, each.seen() - each.owed()),
          each.owed(),
          state(each));
    }
  }

  private static String state(Standing each) {
    if (each.done()) {
      return "done";
    }
    String state = each.connected() ? "connected" : "not connected";
    return each.trouble().isEmpty() ? state : state + ", " + each.trouble();
  }
}
