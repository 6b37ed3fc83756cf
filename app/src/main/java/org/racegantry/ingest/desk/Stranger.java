package org.racegantry.ingest.desk;

/**
 * A reader that was heard and is on no line of the course: stored, not scored.
 *
 * @param reader its name
 * @param reads how many reads it sent, copies included
 * @param first_ms its earliest read by its own clock, in milliseconds since 1970
 * @param last_ms its latest
 */
public record Stranger(String reader, long reads, long first_ms, long last_ms) {
  Stranger with(Stranger more) {
    return new Stranger(
        reader,
        reads + more.reads,
        Math.min(first_ms, more.first_ms),
        Math.max(last_ms, more.last_ms));
  }
}
