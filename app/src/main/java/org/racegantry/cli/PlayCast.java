package org.racegantry.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.rehearsal.device.Emulators;

/** Which reader speaks what, and where it and Gantry meet. */
final class PlayCast {
  /** Where the first reader that is called listens; the others on the ports after it. */
  static final int FIRST_PORT = 21_000;

  /**
   * One reader.
   *
   * @param mode a way of its protocol, or empty
   * @param called whether Gantry calls it
   * @param port where whoever is called listens
   */
  record Role(String reader, String protocol, String mode, boolean called, int port) {}

  private record Spoken(String protocol, String mode) {}

  private PlayCast() {}

  /**
   * Deals the protocols out.
   *
   * @param as protocols with commas between, or reader=protocol
   * @param readers all readers, in a fixed order
   * @param jsonPort where Gantry takes JSON lines
   */
  static List<Role> deal(String as, List<String> readers, int jsonPort) {
    List<Spoken> inTurn = new ArrayList<>();
    SortedMap<String, Spoken> named = new TreeMap<>();
    for (String word : Arrays.stream(as.split(",", -1)).map(String::strip).toList()) {
      int equals = word.indexOf('=');
      Spoken spoken = spoken(word.substring(equals + 1));
      if (equals < 0) {
        inTurn.add(spoken);
      } else {
        named.put(known(word.substring(0, equals), readers), spoken);
      }
    }
    List<Role> cast = new ArrayList<>();
    int turn = 0;
    for (int i = 0; i < readers.size(); i++) {
      Spoken spoken = named.get(readers.get(i));
      if (spoken == null && inTurn.isEmpty()) {
        throw new Failure(
            Exit.USAGE, "--as " + as + ": does not say what " + readers.get(i) + " speaks");
      }
      spoken = spoken == null ? inTurn.get(turn++ % inTurn.size()) : spoken;
      cast.add(role(readers.get(i), spoken, FIRST_PORT + i, jsonPort));
    }
    return cast;
  }

  private static Role role(String reader, Spoken spoken, int ownPort, int jsonPort) {
    Optional<Protocol> protocol = Protocols.named(spoken.protocol());
    boolean called = protocol.filter(each -> each.caller() == Protocol.Caller.GANTRY).isPresent();
    boolean json = spoken.protocol().equals("jsonlines");
    int doorPort = json || protocol.isEmpty() ? jsonPort : protocol.get().port();
    return new Role(reader, spoken.protocol(), spoken.mode(), called, called ? ownPort : doorPort);
  }

  private static String known(String reader, List<String> readers) {
    if (!readers.contains(reader)) {
      throw new Failure(
          Exit.USAGE, "--as: there is no reader " + reader + "; the readers are " + readers);
    }
    return reader;
  }

  private static Spoken spoken(String word) {
    int colon = word.indexOf(':');
    String protocol = colon < 0 ? word : word.substring(0, colon);
    if (!Emulators.protocols().contains(protocol)) {
      throw new Failure(
          Exit.USAGE,
          "--as "
              + word
              + ": nobody here plays that; write one of "
              + String.join(", ", Emulators.protocols()));
    }
    return new Spoken(protocol, colon < 0 ? "" : word.substring(colon + 1));
  }
}
