package org.racegantry.ingest.link;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reader as the readers file declares it.
 *
 * @param id its name, as on the lines of the course
 * @param protocol what it speaks
 * @param host where it is; empty where it calls us from anywhere
 * @param port where it listens; 0 for the protocol's own
 * @param zone what its local times are in, where that is not the race's
 * @param options what else its protocol is told
 */
public record DeclaredReader(
    String id,
    String protocol,
    String host,
    int port,
    Optional<ZoneId> zone,
    SortedMap<String, String> options) {
  public DeclaredReader {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(zone, "zone");
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
