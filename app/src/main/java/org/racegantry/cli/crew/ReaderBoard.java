package org.racegantry.cli.crew;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.ingest.device.ReaderState;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.publish.control.Devices;
import org.racegantry.race.RaceSetup;

/** The readers as the console asks for them. */
public final class ReaderBoard implements Devices {
  private final ReaderBook book;
  private final Supplier<Optional<RaceSetup>> setup;
  private final Supplier<Optional<Uplink>> uplink;

  /** What the book of a port knows, with every reader that {@code setup} puts on a line. */
  public ReaderBoard(ReaderBook book, Supplier<Optional<RaceSetup>> setup) {
    this(book, setup, Optional::empty);
  }

  /** The same, of a race that may be forwarded. */
  public ReaderBoard(
      ReaderBook book, Supplier<Optional<RaceSetup>> setup, Supplier<Optional<Uplink>> uplink) {
    this.book = book;
    this.setup = setup;
    this.uplink = uplink;
  }

  @Override
  public Optional<Uplink> uplink() {
    return uplink.get();
  }

  /** How a forwarder is, as boards show it. */
  public static Uplink shown(Forwarder forwarder) {
    org.racegantry.journal.forward.Uplink now = forwarder.now();
    Way way =
        switch (now.state()) {
          case OPENING -> Way.OPENING;
          case LEVEL -> Way.LEVEL;
          case SENDING -> Way.SENDING;
          case CUT -> Way.CUT;
          case STOPPED -> Way.STOPPED;
        };
    return new Uplink(
        forwarder.to().toString(),
        way,
        now.arrived(),
        now.waiting(),
        now.sent(),
        now.lastAck_ms(),
        now.asked_ms(),
        now.why());
  }

  @Override
  public List<Device> now() {
    setup
        .get()
        .ifPresent(
            race -> book.expect(race.lines().stream().flatMap(l -> l.readers().stream()).toList()));
    return book.now().stream().map(ReaderBoard::device).toList();
  }

  private static Device device(ReaderState state) {
    return new Device(
        state.reader(),
        switch (state.link()) {
          case UP -> Link.UP;
          case SILENT -> Link.SILENT;
          case LOST -> Link.LOST;
          case NEVER -> Link.NEVER;
        },
        state.from(),
        state.lastRead_ms(),
        state.lastHeard_ms(),
        state.reads(),
        state.perMinute(),
        state.offset_ms() == ReaderState.UNKNOWN ? Device.UNKNOWN : state.offset_ms(),
        state.backlog(),
        state.refused(),
        state.battery_pct(),
        vitals(state.vitals()));
  }

  private static Devices.Vitals vitals(ReaderState.Vitals told) {
    return new Devices.Vitals(
        told.protocol(),
        told.missing(),
        told.recovered(),
        told.battery_mv(),
        told.antennas(),
        told.trouble());
  }
}
