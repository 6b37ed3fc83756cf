package org.racegantry.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.racegantry.cli.crew.ReaderBoard;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.publish.control.Devices.Uplink;
import org.racegantry.publish.control.Devices.Way;
import org.racegantry.publish.control.view.UplinkWords;

/**
 * Shows a forwarder: on a terminal a line drawn anew in its place, elsewhere a line when it begins,
 * is cut, goes on, and is through, and now and then while much is on its way.
 */
final class ForwardSaid implements AutoCloseable {
  private static final long LOOK_MS = 500;
  private static final long PROGRESS_MS = 10_000;
  private static final String AGAIN = "\r\u001b[K";

  private final Forwarder forwarder;
  private final boolean alone;
  private final PrintWriter err;
  private final Runnable drawing;
  private final ZoneId zone = ZoneId.systemDefault();
  private final CompletableFuture<RuntimeException> ended = new CompletableFuture<>();
  private final Thread thread;
  private Uplink now;
  private Way said = Way.OPENING;
  private long saidAt_ms;
  private boolean owesLevel = true;
  private String drawn = "";

  private ForwardSaid(
      Forwarder forwarder,
      boolean alone,
      Board.Form form,
      boolean terminal,
      PrintWriter err,
      PrintWriter out) {
    this.forwarder = forwarder;
    this.alone = alone;
    this.err = err;
    this.drawing =
        switch (form) {
          case TEXT -> terminal ? this::drawLine : this::sayChanges;
          case JSON -> () -> print(out, UplinkWords.json(now));
          case NONE -> () -> {};
        };
    this.thread = Thread.ofVirtual().name("forward-said").unstarted(this::run);
  }

  /** Shows a forwarder that is all there is to be seen. */
  static ForwardSaid show(Forwarder forwarder, Board.Form form, PrintWriter err, PrintWriter out) {
    boolean line = form == Board.Form.TEXT && Terminal.isTerminal();
    return started(new ForwardSaid(forwarder, true, form, line, err, out));
  }

  /** Says the changes of one that runs beside a race. */
  static ForwardSaid inServe(Forwarder forwarder, PrintWriter err) {
    return started(new ForwardSaid(forwarder, false, Board.Form.TEXT, false, err, err));
  }

  private static ForwardSaid started(ForwardSaid said) {
    said.thread.start();
    return said;
  }

  /** Comes, with the reason, when nothing more will be forwarded. */
  CompletableFuture<RuntimeException> ended() {
    return ended;
  }

  private void run() {
    try {
      while (!ended.isDone()) {
        now = ReaderBoard.shown(forwarder);
        drawing.run();
        forwarder.fault().ifPresent(ended::complete);
        Thread.sleep(LOOK_MS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void drawLine() {
    String line = UplinkWords.line(now, zone);
    if (!line.equals(drawn)) {
      err.print(AGAIN + line);
      err.flush();
      drawn = line;
    }
  }

  private void print(PrintWriter out, String line) {
    if (!line.equals(drawn)) {
      out.println(line);
      out.flush();
      drawn = line;
    }
  }

  /** Between level and sending it goes to and fro with every read, which is no news. */
  private void sayChanges() {
    boolean goes = now.way() == Way.LEVEL || now.way() == Way.SENDING;
    if (!goes) {
      sayWhereOther();
      return;
    }
    if (said == Way.CUT) {
      say("Kafka answers again; ");
    } else if (said == Way.OPENING) {
      say("forwarding; ");
    } else if (owesLevel && (now.way() == Way.LEVEL || silent_ms() > PROGRESS_MS)) {
      say("");
    }
    owesLevel &= now.way() != Way.LEVEL;
  }

  /** Whoever runs it alone hears of its end as the fault of a command. */
  private void sayWhereOther() {
    boolean failing = now.way() == Way.STOPPED && alone;
    if (now.way() != said && !failing) {
      say("");
    }
    owesLevel = true;
  }

  private long silent_ms() {
    return System.currentTimeMillis() - saidAt_ms;
  }

  private void say(String before) {
    said = now.way();
    saidAt_ms = System.currentTimeMillis();
    err.printf("uplink %s: %s%s%n", now.to(), before, UplinkWords.state(now, zone));
    err.flush();
  }

  /** Shows how it stands in the end, and ends. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
      now = ReaderBoard.shown(forwarder);
      drawing.run();
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
    if (!drawn.isEmpty() && alone && Terminal.isTerminal()) {
      err.println();
    }
  }
}
