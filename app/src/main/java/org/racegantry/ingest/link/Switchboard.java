package org.racegantry.ingest.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.catalog.Protocols;

/** All doors and calls of one race but the one for JSON lines. Closing closes them all. */
public final class Switchboard implements AutoCloseable {
  private final List<ReaderPort> doors;
  private final List<Dialler> calls;
  private final List<Shut> shut;

  /** A door that could not be opened, and why. */
  public record Shut(Protocol protocol, int port, IOException why) {}

  private Switchboard(List<ReaderPort> doors, List<Dialler> calls, List<Shut> shut) {
    this.doors = List.copyOf(doors);
    this.calls = List.copyOf(calls);
    this.shut = List.copyOf(shut);
  }

  /**
   * Opens a door for each protocol that is to be listened to, and calls every declared reader that
   * waits for a call. A door that cannot be opened is no failure here: see {@link #shut}.
   *
   * @param host the address to listen on
   * @param listen the port for each protocol, by its id; 0 takes any free one
   * @param readers the readers declared
   */
  public static Switchboard open(
      Intake intake, String host, SortedMap<String, Integer> listen, List<DeclaredReader> readers) {
    List<ReaderPort> doors = new ArrayList<>();
    List<Shut> shut = new ArrayList<>();
    listen.forEach(
        (id, port) -> {
          Protocol protocol = Protocols.named(id).orElseThrow();
          InetSocketAddress address = new InetSocketAddress(host, port);
          try {
            doors.add(ReaderPort.open(ReaderPort.Settings.on(address), protocol, intake));
          } catch (IOException taken) {
            shut.add(new Shut(protocol, port, taken));
          }
        });
    List<Dialler> calls = new ArrayList<>();
    for (DeclaredReader reader : readers) {
      Protocol protocol = Protocols.named(reader.protocol()).orElseThrow();
      if (protocol.caller() == Protocol.Caller.GANTRY) {
        calls.add(Dialler.call(intake, protocol, reader));
      }
    }
    return new Switchboard(doors, calls, shut);
  }

  /** The doors that are open. */
  public List<ReaderPort> doors() {
    return doors;
  }

  /** The door for a protocol, where there is one. */
  public Optional<ReaderPort> door(String protocol) {
    return doors.stream().filter(door -> door.protocol().id().equals(protocol)).findFirst();
  }

  /** The readers that are called. */
  public List<Dialler> calls() {
    return calls;
  }

  /** The doors that could not be opened. */
  public List<Shut> shut() {
    return shut;
  }

  @Override
  public void close() {
    List<Thread> closing = new ArrayList<>();
    doors.forEach(door -> closing.add(Thread.ofVirtual().start(door::close)));
    calls.forEach(call -> closing.add(Thread.ofVirtual().start(call::close)));
    try {
      for (Thread each : closing) {
        each.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
