package org.racegantry.ingest.link;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where devices are listened to, and which are known: what a readers file says. It decides nothing
 * about results.
 *
 * @param listenHost the address listened on, where the file says one
 * @param listen the port for each protocol, by its id, 0 for any free one; empty where the file
 *     says nothing about it
 * @param readers the readers declared, in the order of the file
 */
public record ReadersPlan(
    Optional<String> listenHost,
    Optional<SortedMap<String, Integer>> listen,
    List<DeclaredReader> readers) {
  /** Nothing declared. */
  public static final ReadersPlan NONE =
      new ReadersPlan(Optional.empty(), Optional.empty(), List.of());

  public ReadersPlan {
    Objects.requireNonNull(listenHost, "listenHost");
    listen = listen.map(ports -> Collections.unmodifiableSortedMap(new TreeMap<>(ports)));
    readers = List.copyOf(readers);
  }
}
