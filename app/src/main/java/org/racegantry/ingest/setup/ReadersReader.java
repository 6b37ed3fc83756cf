package org.racegantry.ingest.setup;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.ingest.link.DeclaredReader;
import org.racegantry.ingest.link.ReadersPlan;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.catalog.Protocols;

/** Reads the tables {@code [listen]} and {@code [[readers]]}; goes on after a mistake. */
final class ReadersReader {
  private static final int PORT_MAX = 65_535;
  private static final List<String> KEYS = List.of("id", "protocol", "host", "port", "zone");

  private final Section file;
  private final Problems problems;

  ReadersReader(Section file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What they say; of no use where an error was reported. */
  ReadersPlan plan() {
    Optional<Section> listen = file.section("listen");
    Optional<String> host = listen.flatMap(section -> section.text("host"));
    Optional<SortedMap<String, Integer>> ports = listen.map(this::ports);
    listen.ifPresent(Section::close);
    List<DeclaredReader> readers = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    for (Section section : file.sections("readers")) {
      reader(section, ids).ifPresent(readers::add);
    }
    return new ReadersPlan(host, ports, readers);
  }

  private SortedMap<String, Integer> ports(Section listen) {
    SortedMap<String, Integer> ports = new TreeMap<>();
    for (Protocol protocol : Protocols.all()) {
      if (listen.has(protocol.id()) && protocol.caller() == Protocol.Caller.GANTRY) {
        port(listen, protocol.id());
        listen.error(
            protocol.id(),
            "is a protocol in which Gantry calls the device",
            "declare the device under [[readers]], with its host");
      } else if (protocol.caller() == Protocol.Caller.DEVICE) {
        port(listen, protocol.id()).ifPresent(port -> ports.put(protocol.id(), port));
      }
    }
    return ports;
  }

  private Optional<Integer> port(Section section, String key) {
    Optional<Long> port = section.value(key, Long.class, "a port's number, such as 3097");
    if (port.isPresent() && (port.get() < 0 || port.get() > PORT_MAX)) {
      section.error(key, "is no port", "write a number from 0 to " + PORT_MAX);
      return Optional.empty();
    }
    return port.map(Long::intValue);
  }

  private Optional<DeclaredReader> reader(Section section, TreeSet<String> ids) {
    String id = section.required("id", String.class, "\"F1\"").orElse("");
    if (section.has("id") && (id.isBlank() || id.length() > 64)) {
      section.error("id", "is no name", "write 1 to 64 characters, as on the lines of the course");
    } else if (!id.isEmpty() && !ids.add(id)) {
      section.error("id", "is declared twice", "leave one of the two out");
    }
    Protocol protocol = protocol(section);
    String host = section.text("host").orElse("");
    int port = section.has("port") ? port(section, "port").orElse(0) : 0;
    Optional<ZoneId> zone = zone(section);
    SortedMap<String, String> options = options(section, protocol);
    if (protocol == null) {
      return Optional.empty();
    }
    if (protocol.caller() == Protocol.Caller.GANTRY && host.isEmpty()) {
      Section.Place here = section.here();
      section.error(here, "has no host, and Gantry is to call it", "add host = \"192.168.1.20\"");
    }
    if (protocol.port() == 0 && port == 0) {
      section.error(
          section.here(), "has no port, and its protocol no usual one", "add port = 9000");
    }
    section.close();
    return Optional.of(new DeclaredReader(id, protocol.id(), host, port, zone, options));
  }

  private Protocol protocol(Section section) {
    String name = section.required("protocol", String.class, "\"mylaps\"").orElse(null);
    if (name == null) {
      return null;
    }
    Optional<Protocol> found = Protocols.named(name);
    if (found.isEmpty()) {
      List<String> all = Protocols.all().stream().map(Protocol::id).toList();
      section.error("protocol", "is no protocol of this version", Nearest.mend(name, all));
    }
    return found.orElse(null);
  }

  private static Optional<ZoneId> zone(Section section) {
    Optional<String> text = section.text("zone");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(text.get()));
    } catch (DateTimeException unknown) {
      String near =
          Nearest.to(text.get(), new TreeSet<>(ZoneId.getAvailableZoneIds()))
              .orElse("Europe/London");
      section.error("zone", "is no time zone", "write area and city, such as \"" + near + "\"");
      return Optional.empty();
    }
  }

  /** What the protocol is told beyond that: only what it understands. */
  private static SortedMap<String, String> options(Section section, Protocol protocol) {
    SortedMap<String, String> options = new TreeMap<>();
    if (protocol == null) {
      return options;
    }
    for (String option : protocol.options()) {
      String key = option.split("[^A-Za-z0-9_-]", 2)[0];
      if (!KEYS.contains(key)) {
        section
            .value(key, Object.class, "a text in quotes")
            .ifPresent(value -> options.put(key, String.valueOf(value)));
      }
    }
    return options;
  }
}
