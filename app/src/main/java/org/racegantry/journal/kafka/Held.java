package org.racegantry.journal.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.JournalException;

/**
 * A race as read so far, in memory: a marathon's entries are some twenty megabytes. One thread puts
 * in, any thread reads; whoever appended waits here until the log says what became of it.
 */
final class Held {
  private final RaceLog log = new RaceLog();
  private final Persons persons;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<ContentId, CompletableFuture<RaceLog.Outcome>> awaited = new HashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private JournalException stopped;
  private long peopleAt;

  Held(String race) {
    persons = new Persons(race);
  }

  /**
   * Where the race stands, as whoever decides must know it.
   *
   * @param head the last entry
   * @param decisions how many decisions counted
   * @param since the entries behind the one that was asked for
   */
  record Standing(Head head, long decisions, List<Entry> since) {}

  void take(byte[] record) {
    synchronized (this) {
      Optional<RaceLog.Outcome> outcome = log.outcome(record);
      outcome.ifPresent(
          came -> {
            entries.addAll(came.entries());
            CompletableFuture<RaceLog.Outcome> waits = awaited.remove(came.id());
            if (waits != null) {
              waits.complete(came);
            }
          });
    }
    listeners.forEach(Runnable::run);
  }

  /** Takes in who somebody is; the topic of people was then read up to {@code at}. */
  synchronized void persons(List<ConsumerRecord<byte[], byte[]>> records, long at) {
    records.forEach(each -> persons.take(each.key(), each.value()));
    peopleAt = at;
    notifyAll();
  }

  /** How far the topic of people was read. */
  synchronized long peopleAt() {
    return peopleAt;
  }

  /** Waits until the topic of people was read up to an offset: what was put there is known then. */
  synchronized void awaitPeople(long until) {
    try {
      refuseStopped();
      while (peopleAt < until) {
        wait();
        refuseStopped();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new JournalException("interrupted before Kafka gave back what it took", interrupted);
    }
  }

  /** Nothing more will be read: whoever waits is told why, and whoever asks from now on. */
  synchronized void stop(JournalException why) {
    stopped = why;
    awaited.values().forEach(each -> each.completeExceptionally(why));
    awaited.clear();
    notifyAll();
  }

  /** What becomes of an append, once the log says it; asked for before it is sent. */
  synchronized CompletableFuture<RaceLog.Outcome> await(ContentId id) {
    refuseStopped();
    return awaited.computeIfAbsent(id, _ -> new CompletableFuture<>());
  }

  synchronized Standing standing(long after) {
    return new Standing(log.head(), log.decisions(), between(after, Long.MAX_VALUE));
  }

  /** The entries with {@code after < seq <= until}. */
  synchronized List<Entry> between(long after, long until) {
    refuseStopped();
    int from = Math.clamp(after, 0, entries.size());
    int to = Math.clamp(until, from, entries.size());
    return List.copyOf(entries.subList(from, to));
  }

  synchronized Head head() {
    refuseStopped();
    return log.head();
  }

  /** Which entry shows that the log was written anew, or 0, and what is wrong with it. */
  synchronized Optional<Map.Entry<Long, String>> fault() {
    return log.faultSeq() == 0
        ? Optional.empty()
        : Optional.of(Map.entry(log.faultSeq(), log.fault()));
  }

  synchronized List<PersonBody> persons() {
    refuseStopped();
    return persons.all();
  }

  synchronized Optional<PersonBody> person(long id) {
    refuseStopped();
    return persons.of(id);
  }

  byte[] keyOf(long person) {
    return persons.key(person);
  }

  void onNews(Runnable heard) {
    listeners.add(heard);
  }

  private void refuseStopped() {
    if (stopped != null) {
      throw new JournalException(stopped.reason(), stopped.getMessage(), stopped);
    }
  }
}
