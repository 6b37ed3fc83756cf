package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.ingest.link.Dialler;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.ingest.link.ReadersPlan;
import org.racegantry.ingest.link.Switchboard;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.setup.ReadersToml;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.race.RaceSetup;
import picocli.CommandLine.Option;

/** Which devices are listened to and called, by options and by a readers file. */
final class ReaderOptions {
  @Option(
      names = "--readers",
      paramLabel = "CONFIG",
      description = {
        "A file with the tables [listen] and [[readers]]: where to listen, and whom to call.",
        "The race.toml may hold them too; docs/readers.md."
      })
  private Path config;

  @Option(
      names = "--listen",
      paramLabel = "WHAT",
      description = {
        "Protocols devices may call with: all, none, or such as mylaps,jchip=53136.",
        "Default: as CONFIG says, else all of them on their usual ports."
      })
  private String listen;

  @Option(
      names = "--reader-host",
      paramLabel = "ADDRESS",
      description = {
        "Address readers are taken from (default: as CONFIG says, else this machine only).",
        "Whoever reaches it can send reads: use a network of your own."
      })
  private String host;

  private ReadersPlan plan = ReadersPlan.NONE;

  /** Reads the file; fails where it is of no use. */
  void read(PrintWriter err) {
    if (config == null) {
      return;
    }
    try {
      Understood<ReadersPlan> understood = ReadersToml.read(config);
      plan = understood.orRefuse();
      InputFaults.print(err, understood.problems());
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(config.toString(), unreadable);
    }
  }

  /** The address to listen on. */
  String host() {
    String named = host == null ? plan.listenHost().orElse("127.0.0.1") : host;
    try {
      return InetAddress.getByName(named).getHostAddress();
    } catch (UnknownHostException unknown) {
      throw new Failure(Exit.USAGE, "--reader-host: no address is known for " + named, unknown);
    }
  }

  /** Opens all doors but that of JSON lines, calls who is to be called, and says so. */
  void open(LiveRace live, RaceSetup setup, PrintWriter err) {
    boolean usual = listen == null && plan.listen().isEmpty();
    SortedMap<String, Integer> ports = ports();
    Switchboard board = live.answer(setup, plan, host(), ports);
    for (Switchboard.Shut shut : board.shut()) {
      String what =
          shut.protocol().title()
              + ": port "
              + shut.port()
              + " cannot be opened ("
              + shut.why().getMessage()
              + ")";
      if (!usual) {
        throw new Failure(Exit.UNAVAILABLE, what + "; choose another one", shut.why());
      }
      err.println("warning: " + what + "; its readers cannot connect");
    }
    TextGrid grid = new TextGrid(List.of("READERS", ">PORT", "HOW"));
    for (ReaderPort door : board.doors()) {
      String port = Integer.toString(door.port());
      grid.add(List.of(door.protocol().title(), port, "calls " + host()));
    }
    for (Dialler call : board.calls()) {
      Protocol protocol = Protocols.named(call.reader().protocol()).orElseThrow();
      int port = call.reader().port() == 0 ? protocol.port() : call.reader().port();
      String how = call.reader().id() + " is called at " + call.reader().host();
      grid.add(List.of(protocol.title(), Integer.toString(port), how));
    }
    if (!board.doors().isEmpty() || !board.calls().isEmpty()) {
      grid.print(err);
    }
  }

  private SortedMap<String, Integer> ports() {
    if (listen == null) {
      return plan.listen().orElseGet(ReaderOptions::all);
    }
    return switch (listen) {
      case "all" -> all();
      case "none" -> new TreeMap<>();
      default -> chosen();
    };
  }

  private SortedMap<String, Integer> chosen() {
    SortedMap<String, Integer> ports = new TreeMap<>();
    SortedMap<String, Integer> all = all();
    for (String each : listen.split(",", -1)) {
      String[] parts = each.strip().split("=", 2);
      if (!all.containsKey(parts[0])) {
        throw new Failure(
            Exit.USAGE, "--listen " + each + ": write all, none, or some of " + names(all));
      }
      ports.put(parts[0], parts.length == 1 ? all.get(parts[0]) : port(each, parts[1]));
    }
    return ports;
  }

  private static int port(String each, String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException none) {
      throw new Failure(Exit.USAGE, "--listen " + each + ": a port is a number", none);
    }
    throw new Failure(Exit.USAGE, "--listen " + each + ": a port is 0 to 65535");
  }

  private static String names(SortedMap<String, Integer> all) {
    return String.join(", ", new ArrayList<>(all.keySet()));
  }

  /** Every protocol in which devices call us, but JSON lines, which have a door of their own. */
  private static SortedMap<String, Integer> all() {
    SortedMap<String, Integer> ports = new TreeMap<>();
    for (Protocol protocol : Protocols.all()) {
      if (protocol.caller() == Protocol.Caller.DEVICE && !protocol.id().equals("jsonlines")) {
        ports.put(protocol.id(), protocol.port());
      }
    }
    return ports;
  }
}
