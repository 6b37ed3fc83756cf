package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** How far a long import is, on a terminal; silent in a file or a pipe. */
final class Progress {
  private static final long EVERY_ns = 200_000_000;

  private final PrintWriter err;
  private final String what;
  private final boolean shown;
  private long done;
  private long last_ns = System.nanoTime();

  private Progress(PrintWriter err, String what, boolean shown) {
    this.err = err;
    this.what = what;
    this.shown = shown;
  }

  /** Progress of counting up {@code what}. */
  static Progress of(PrintWriter err, String what) {
    return new Progress(err, what, Terminal.isTerminal());
  }

  /** So many more are done. */
  void add(long more) {
    done += more;
    if (shown && System.nanoTime() - last_ns > EVERY_ns) {
      last_ns = System.nanoTime();
      err.printf(Locale.ROOT, "\r%,d %s", done, what);
      err.flush();
    }
  }

  /** Wipes the line, before anything else is printed. */
  void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
