package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.control.view.DeviceJson;
import org.racegantry.publish.control.view.DeviceRow;
import org.racegantry.publish.control.view.UplinkWords;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.race.RaceSetup;

/**
 * Shows the devices while a race is served, once a second: on a terminal a table that is drawn anew
 * in its place, elsewhere a line for each change, or as JSON a line whenever anything is new.
 */
final class Board implements AutoCloseable {
  /** How the board is shown. */
  enum Form {
    /** For people, on stderr. */
    TEXT,
    /** For programs, on stdout. */
    JSON,
    /** Not at all. */
    NONE
  }

  private static final long BEAT_MS = 1_000;

  private final Devices devices;
  private final Supplier<Optional<RaceSetup>> setup;
  private final CourseClock clock;
  private final Thread thread;
  private final BoardText text = new BoardText();
  private String last = "";

  /** What draws the board once; the thread calls it. */
  private interface Drawing {
    void draw(RaceSetup setup, List<Devices.Device> now, long now_ms);
  }

  private Board(
      Devices devices,
      Supplier<Optional<RaceSetup>> setup,
      CourseClock clock,
      Form form,
      PrintWriter err,
      PrintWriter out) {
    this.devices = devices;
    this.setup = setup;
    this.clock = clock;
    Drawing drawing =
        switch (form) {
          case TEXT -> Terminal.isTerminal() ? table(err) : changes(err);
          case JSON -> json(out);
          case NONE -> (_, _, _) -> {};
        };
    this.thread = Thread.ofVirtual().name("device-board").unstarted(() -> run(drawing));
  }

  /** Begins to show the devices of a race; the setup is there once the journal has been read. */
  static Board show(
      Devices devices,
      Supplier<Optional<RaceSetup>> setup,
      CourseClock clock,
      Form form,
      PrintWriter err,
      PrintWriter out) {
    Board board = new Board(devices, setup, clock, form, err, out);
    if (form != Form.NONE) {
      board.thread.start();
    }
    return board;
  }

  private void run(Drawing drawing) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        long now_ms = clock.now_ms();
        setup.get().ifPresent(race -> drawing.draw(race, devices.now(), now_ms));
        Thread.sleep(BEAT_MS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Drawing table(PrintWriter err) {
    return (race, now, now_ms) -> {
      String table = BoardText.table(DeviceRow.of(race, now, now_ms)) + uplink(race);
      if (!table.equals(last)) {
        String back = last.isEmpty() ? "" : "\u001b[" + last.lines().count() + "A\u001b[J";
        err.print(back + table);
        err.flush();
        last = table;
      }
    };
  }

  private String uplink(RaceSetup race) {
    return devices.uplink().map(way -> UplinkWords.line(way, race.zone()) + "\n").orElse("");
  }

  private Drawing changes(PrintWriter err) {
    return (race, now, now_ms) -> {
      text.changes(DeviceRow.of(race, now, now_ms)).forEach(err::println);
      err.flush();
    };
  }

  private Drawing json(PrintWriter out) {
    return (race, now, now_ms) -> {
      byte[] apart = DeviceJson.of(race, now, devices.uplink(), 0);
      String state = new String(apart, StandardCharsets.UTF_8);
      if (!state.equals(last)) {
        byte[] line = DeviceJson.of(race, now, devices.uplink(), now_ms);
        out.println(new String(line, StandardCharsets.UTF_8));
        out.flush();
        last = state;
      }
    };
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
