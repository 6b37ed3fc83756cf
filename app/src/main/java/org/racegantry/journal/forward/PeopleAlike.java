package org.racegantry.journal.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.kafka.KafkaJournal;

/**
 * Makes the persons in Kafka those of the file: whoever is new or other is put, whoever is gone is
 * erased. Erasing leaves no entry behind, so both are held against each other now and then.
 */
final class PeopleAlike {
  private static final long AGE_NS = TimeUnit.SECONDS.toNanos(10);

  /** Looking at a field of sixty thousand takes a moment; nine tenths of the time go to entries. */
  private static final int LEISURE = 10;

  /** So many go at once: over a thin line each lot is acknowledged within seconds. */
  private static final int AT_ONCE = 500;

  private final OwnFile file;
  private final KafkaJournal there;
  private final Tally tally;
  private long nextAt_ns = System.nanoTime();

  PeopleAlike(OwnFile file, KafkaJournal there, Tally tally) {
    this.file = file;
    this.there = there;
    this.tally = tally;
  }

  /** Whether it is time to look again. */
  boolean isDue() {
    return System.nanoTime() - nextAt_ns >= 0;
  }

  /** Returns when Kafka holds whom the file held at the start of this call. */
  void make() {
    long began_ns = System.nanoTime();
    Map<Long, byte[]> known = new TreeMap<>();
    there.persons(each -> known.put(each.id(), each.body()));
    List<PersonBody> changed = new ArrayList<>();
    file.persons(
        each -> {
          byte[] body = known.remove(each.id());
          if (body == null || !Arrays.equals(body, each.body())) {
            changed.add(each);
          }
        });
    inLots(List.copyOf(known.keySet()), there::erase);
    inLots(changed, some -> there.append(List.of(), some, 0));
    long took_ns = System.nanoTime() - began_ns;
    nextAt_ns = System.nanoTime() + Math.max(AGE_NS, LEISURE * took_ns);
  }

  private <T> void inLots(List<T> all, Consumer<List<T>> send) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      tally.asked();
      send.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
      tally.answered();
    }
  }
}
