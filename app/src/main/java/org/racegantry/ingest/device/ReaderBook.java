package org.racegantry.ingest.device;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every reader that is expected or was heard, and how it is. Safe for use by several threads. It
 * keeps {@value #NAMES_MAX} names; further ones that nobody expects are counted together as {@link
 * #OTHERS}, so that somebody who makes names up fills nobody's memory.
 */
public final class ReaderBook {
  /** The name under which the readers beyond the limit are counted. */
  public static final String OTHERS = "(others)";

  private static final int NAMES_MAX = 1_000;
  private static final long SILENT_MS = 60_000;

  private final InstantSource clock;
  private final TreeMap<String, ReaderLog> logs = new TreeMap<>();
  private final Set<Lane> lanes = new LinkedHashSet<>();
  private Set<String> expected = Set.of();

  /** A book without any reader; {@code clock} stamps what comes: at a demo, the race's clock. */
  public ReaderBook(InstantSource clock) {
    this.clock = clock;
  }

  /** These stand on the lines of the course, and have a place in the book whatever comes. */
  public synchronized void expect(Collection<String> readers) {
    expected = new LinkedHashSet<>(readers);
    expected.forEach(reader -> logs.computeIfAbsent(reader, ReaderLog::new));
  }

  /** A connection was made from an address. */
  public Lane connected(String from) {
    return connected(from, "");
  }

  /** A connection was made, on which a protocol is spoken. */
  public synchronized Lane connected(String from, String protocol) {
    Lane lane = new Lane(this, from, protocol, now_ms());
    lanes.add(lane);
    return lane;
  }

  /** A reader we call is where it should be, and speaks this, or cannot be reached. */
  public synchronized void called(String reader, String protocol, String from, String trouble) {
    log(reader).called(protocol, from, trouble);
  }

  void trouble(Lane lane, String what) {
    logs.values().forEach(log -> log.trouble(lane, what));
  }

  /** Every reader by name, then the connections that have named none. */
  public synchronized List<ReaderState> now() {
    long now_ms = now_ms();
    List<ReaderState> states = new ArrayList<>();
    logs.values().forEach(log -> states.add(log.state(now_ms)));
    lanes.stream()
        .filter(Lane::isUnnamed)
        .forEach(lane -> states.add(lane.unnamed(now_ms, SILENT_MS)));
    return states;
  }

  long now_ms() {
    return clock.millis();
  }

  ReaderLog log(String reader) {
    ReaderLog known = logs.get(reader);
    if (known != null) {
      return known;
    }
    boolean room = logs.size() < NAMES_MAX || expected.contains(reader);
    return logs.computeIfAbsent(room ? reader : OTHERS, ReaderLog::new);
  }

  void gone(Lane lane) {
    lanes.remove(lane);
  }
}
