package org.racegantry.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.race.Fact;
import org.racegantry.race.ReadBatch;

/**
 * Reads of an import, and what stands beside them, kept aside in their journaled form until all of
 * them are known to be good. That form is some ten bytes a read, so ten million take about a
 * hundred megabytes, and the journal is kept from its other writers only while it writes, not while
 * a slow source is read. Another thread brings them into that form, for it has nothing to do with
 * what is read next.
 */
public final class CollectedReads {
  private final String source;
  private final List<CompletableFuture<byte[]>> bodies = new ArrayList<>();

  /** Nothing yet; {@code source} says where the reads come from. */
  public CollectedReads(String source) {
    this.source = source;
  }

  /** Adds a batch. */
  public void add(ReadBatch batch) {
    add(List.of(batch));
  }

  /** Adds what makes one entry of the journal: reads, marks of guns, what was said. */
  public void add(List<Fact> facts) {
    Batch batch = new Batch(source, facts);
    bodies.add(CompletableFuture.supplyAsync(() -> Codec.encode(batch)));
  }

  /** The bodies for the journal, in order. */
  List<byte[]> bodies() {
    return bodies.stream().map(CompletableFuture::join).toList();
  }
}
