package org.racegantry.bench.live;

import java.util.List;

/**
 * What all clients have counted, as one line between two processes.
 *
 * @param open how many are connected and take events
 * @param served how many have had an event since they last connected
 * @param lost connections the server ended or never took
 * @param refused of those, how many it answered with anything but 200
 * @param backwards events with a smaller id than the one before
 * @param firstP99_ms from the moment a client was to connect to its first event
 * @param firstMost_ms the longest of those
 * @param bytes all that was received, heads and comments too
 * @param pieces in how many pieces it came: at most as many as were written
 */
record Counts(
    long open,
    long served,
    long lost,
    long refused,
    long backwards,
    long firstP99_ms,
    long firstMost_ms,
    long events,
    long beats,
    long bytes,
    long pieces) {
  static Counts of(Tally tally, List<Client> clients) {
    long open = clients.stream().filter(c -> c.state() == Client.State.STREAMING).count();
    return new Counts(
        open,
        tally.firstEvents_ms.getTotalCount(),
        tally.lost,
        tally.refused,
        tally.backwards,
        tally.firstEvents_ms.getValueAtPercentile(99),
        tally.firstEvents_ms.getMaxValue(),
        tally.events,
        tally.beats,
        tally.bytes,
        tally.pieces);
  }

  /** Of all threads together; the 99th percentile is that of the slower one. */
  static Counts sum(List<Counts> parts) {
    return parts.stream().reduce(Counts::plus).orElseThrow();
  }

  private Counts plus(Counts other) {
    return new Counts(
        open + other.open,
        served + other.served,
        lost + other.lost,
        refused + other.refused,
        backwards + other.backwards,
        Math.max(firstP99_ms, other.firstP99_ms),
        Math.max(firstMost_ms, other.firstMost_ms),
        events + other.events,
        beats + other.beats,
        bytes + other.bytes,
        pieces + other.pieces);
  }

  String line() {
    return "counts %d %d %d %d %d %d %d %d %d %d %d"
        .formatted(
            open,
            served,
            lost,
            refused,
            backwards,
            firstP99_ms,
            firstMost_ms,
            events,
            beats,
            bytes,
            pieces);
  }

  static Counts parse(String line) {
    String[] words = line.split(" ");
    long[] n = new long[words.length];
    for (int i = 1; i < words.length; i++) {
      n[i] = Long.parseLong(words[i]);
    }
    return new Counts(n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11]);
  }
}
