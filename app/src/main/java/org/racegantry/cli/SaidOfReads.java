package org.racegantry.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.publish.explain.Said;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/**
 * Finds the message behind each of some reads. A transcript says of each message how many reads of
 * its entry it stands for, so the two are told together by counting.
 */
final class SaidOfReads {
  private final Map<String, Deque<Said>> wanted = new TreeMap<>();

  private SaidOfReads() {}

  /** What was said for each of the reads, in their order; {@link Said#NOTHING} where none is. */
  static List<Said> of(Journal journal, List<Read> reads) {
    SaidOfReads said = new SaidOfReads();
    reads.forEach(read -> said.wanted.put(key(read), new ArrayDeque<>()));
    journal.replay(0, Long.MAX_VALUE, entry -> said.take(Codec.decode(entry.body())));
    List<Said> found = new ArrayList<>();
    for (Read read : reads) {
      Said one = said.wanted.get(key(read)).poll();
      found.add(one == null ? Said.NOTHING : one);
    }
    return found;
  }

  private void take(Batch batch) {
    Said[] of = messages(batch);
    int n = 0;
    for (Fact fact : batch.facts()) {
      if (fact instanceof ReadBatch reads) {
        for (int i = 0; i < reads.size(); i++, n++) {
          Deque<Said> copies = wanted.get(key(reads.read(i)));
          if (copies != null) {
            copies.add(of[n]);
          }
        }
      }
    }
  }

  /** Of each read of an entry, the message. */
  private static Said[] messages(Batch batch) {
    int reads = 0;
    long counted = 0;
    for (Fact fact : batch.facts()) {
      reads += fact instanceof ReadBatch some ? some.size() : 0;
      for (int m = 0; fact instanceof Transcript said && m < said.size(); m++) {
        counted += said.reads(m);
      }
    }
    Said[] of = new Said[reads];
    Arrays.fill(of, Said.NOTHING);
    // Messages that give their reads word for word are left out, but only before the first kept.
    int at = (int) Math.max(0, reads - counted);
    for (Fact fact : batch.facts()) {
      for (int m = 0; fact instanceof Transcript said && m < said.size(); m++) {
        for (int r = 0; r < said.reads(m) && at < reads && counted <= reads; r++) {
          of[at++] = new Said(said.arrived_ms(m), said.raw(m));
        }
      }
    }
    return of;
  }

  private static String key(Read read) {
    return read.time_ms() + " " + read.reader() + "\n" + read.chip();
  }
}
