package org.racegantry.journal.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.racegantry.journal.Chain;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/**
 * A journal in a Kafka topic, which it shares with the other races of a season. Entries have the
 * numbers and hashes they would have in a race file. Safe for use by several threads, and by
 * several programs on any machines.
 *
 * <p>An append returns when every in-sync broker has it and it was read back in its place. While
 * Kafka does not answer it waits: nothing is acknowledged, and nothing is given up.
 */
public final class KafkaJournal implements Journal {
  private final KafkaAddress address;
  private final Reach reach;
  private final byte[] key;
  private final Held held;
  private final Follower follower;
  private final Sender sender;
  private final Object deciding = new Object();

  private KafkaJournal(KafkaAddress address, Reach reach, boolean writes) {
    this.address = address;
    this.reach = reach;
    this.key = address.race().getBytes(StandardCharsets.UTF_8);
    this.held = new Held(address.race());
    this.follower = Follower.of(address, held, reach);
    this.sender = writes ? new Sender(address, reach) : null;
  }

  /** Makes the topics where they are missing, and a new race; throws where there is such a race. */
  public static KafkaJournal create(KafkaAddress address) {
    demandRace(address);
    Topics.make(address);
    KafkaJournal made = new KafkaJournal(address, Reach.NEAR, true);
    if (made.head().seq() > 0) {
      made.close();
      throw new JournalException(
          Reason.EXISTS, address + ": there already is such a race; choose another name", null);
    }
    return made;
  }

  /** Opens a race to read and append. */
  public static KafkaJournal open(KafkaAddress address) {
    return demandThere(new KafkaJournal(demandRace(address), Reach.NEAR, true));
  }

  /** Opens a race to read only; {@link #append} and {@link #erase} then throw. */
  public static KafkaJournal openReadOnly(KafkaAddress address) {
    return demandThere(new KafkaJournal(demandRace(address), Reach.NEAR, false));
  }

  /** Opens a race to forward another journal to: it may be empty yet, and its topics missing. */
  public static KafkaJournal openOrCreate(KafkaAddress address) {
    demandRace(address);
    Topics.make(address);
    return new KafkaJournal(address, Reach.FAR, true);
  }

  private static KafkaAddress demandRace(KafkaAddress address) {
    if (address.race().isEmpty()) {
      throw new JournalException(
          Reason.FOREIGN, address + ": say which race of the topic: " + address + "/RACE", null);
    }
    return address;
  }

  private static KafkaJournal demandThere(KafkaJournal opened) {
    if (opened.head().seq() == 0) {
      opened.close();
      throw new JournalException(
          Reason.MISSING,
          opened.address + ": there is no such race in the topic; `gantry new` makes one",
          null);
    }
    return opened;
  }

  @Override
  public long append(List<byte[]> bodies, List<PersonBody> persons, long recordedAt_ms) {
    demandWrites();
    long people = put(persons);
    if (bodies.isEmpty()) {
      held.awaitPeople(people);
      return held.head().seq();
    }
    Head seen = held.head();
    Append append = new Append(seen, Append.Condition.NONE, 0, bodies(bodies, recordedAt_ms));
    return last(send(ContentId.fresh(), people, append));
  }

  @Override
  public long appendSeeing(
      long after, Consumer<Entry> reader, Supplier<Decided> decision, long recordedAt_ms) {
    demandWrites();
    synchronized (deciding) {
      long seen = after;
      while (true) {
        Held.Standing standing = held.standing(seen);
        standing.since().forEach(reader);
        seen = Math.max(seen, standing.head().seq());
        Decided decided = decision.get();
        var before = decided.persons().stream().map(each -> asItIs(each.id())).toList();
        long people = put(decided.persons());
        if (decided.bodies().isEmpty()) {
          held.awaitPeople(people);
          return seen;
        }
        List<Append.Body> bodies = bodies(decided.bodies(), recordedAt_ms);
        RaceLog.Outcome outcome =
            send(
                ContentId.fresh(),
                people,
                new Append(
                    standing.head(), Append.Condition.DECISION, standing.decisions(), bodies));
        if (outcome.counts()) {
          return last(outcome);
        }
        // Somebody else decided first: what they did is read, and the decision is made again.
        takeBack(before);
      }
    }
  }

  /**
   * Appends entries of another journal as they are, where they follow the last one here. However
   * often it is called with the same entries, they come in once. Whoever reads them there knows
   * every person that was known here when they were sent.
   *
   * @param before the head of that journal before them
   * @return whether they are in; where not, this race has another history
   */
  public boolean appendForwarded(Head before, List<Entry> entries) {
    demandWrites();
    Entry end = entries.getLast();
    List<Append.Body> bodies =
        entries.stream().map(each -> new Append.Body(each.recordedAt_ms(), each.body())).toList();
    Append append = new Append(before, Append.Condition.BEHIND, 0, bodies);
    return holds(end) || forward(end, append).counts() || holds(end);
  }

  private RaceLog.Outcome forward(Entry end, Append append) {
    return send(ContentId.between(append.anchor().hash(), end.hash()), held.peopleAt(), append);
  }

  private boolean holds(Entry entry) {
    List<Entry> here = held.between(entry.seq() - 1, entry.seq());
    return !here.isEmpty() && Arrays.equals(here.getFirst().hash(), entry.hash());
  }

  private static List<Append.Body> bodies(List<byte[]> bodies, long recordedAt_ms) {
    return bodies.stream().map(bytes -> new Append.Body(recordedAt_ms, bytes)).toList();
  }

  private static long last(RaceLog.Outcome outcome) {
    return outcome.entries().getLast().seq();
  }

  private RaceLog.Outcome send(ContentId id, long people, Append append) {
    var outcome = held.await(id);
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (byte[] piece : Pieces.cut(id, people, append.toBytes(), reach.piece_bytes())) {
      records.add(new ProducerRecord<>(address.topic(), follower.partition(), key, piece));
    }
    sender.send(records);
    try {
      return outcome.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof JournalException refused ? refused : failed;
    }
  }

  /** Puts persons; returns how far the topic of people must be read to know them. */
  private long put(List<PersonBody> persons) {
    if (persons.isEmpty()) {
      return 0;
    }
    return 1 + sender.send(persons.stream().map(each -> person(each.id(), each.body())).toList());
  }

  /** Whom a decision brought that does not count is as before it. */
  private void takeBack(List<ProducerRecord<byte[], byte[]>> before) {
    if (!before.isEmpty()) {
      held.awaitPeople(1 + sender.send(before));
    }
  }

  private ProducerRecord<byte[], byte[]> asItIs(long id) {
    return person(id, held.person(id).map(PersonBody::body).orElse(null));
  }

  private ProducerRecord<byte[], byte[]> person(long id, byte[] body) {
    return new ProducerRecord<>(address.people(), follower.partition(), held.keyOf(id), body);
  }

  @Override
  public void onAppend(Runnable heard) {
    held.onNews(heard);
  }

  @Override
  public void replay(long after, long until, Consumer<Entry> reader) {
    held.between(after, until).forEach(reader);
  }

  @Override
  public void persons(Consumer<PersonBody> reader) {
    held.persons().forEach(reader);
  }

  @Override
  public Optional<PersonBody> person(long personId) {
    return held.person(personId);
  }

  /**
   * Erases a person: nobody who asks Gantry sees it from now on. Brokers drop the bytes when they
   * next compact the topic of people, within an hour or two; that is set when it is made.
   */
  @Override
  public boolean erase(long personId) {
    boolean there = held.person(personId).isPresent();
    erase(List.of(personId));
    return there;
  }

  /** Erases several persons. */
  public void erase(List<Long> personIds) {
    demandWrites();
    if (!personIds.isEmpty()) {
      held.awaitPeople(1 + sender.send(personIds.stream().map(id -> person(id, null)).toList()));
    }
  }

  @Override
  public Head head() {
    return held.head();
  }

  /** Reads the topic once more from its beginning, and holds it against what was read before. */
  @Override
  public Verification verify() {
    Head known = head();
    Held again = new Held(address.race());
    try (Follower _ = Follower.of(address, again, reach)) {
      if (again.fault().isPresent()) {
        var fault = again.fault().get();
        List<Entry> before = again.between(fault.getKey() - 2, fault.getKey() - 1);
        Head good =
            before.isEmpty()
                ? new Head(0, Chain.origin())
                : new Head(before.getFirst().seq(), before.getFirst().hash());
        return new Verification(good, fault.getKey(), fault.getValue());
      }
      List<Entry> same = again.between(known.seq() - 1, known.seq());
      boolean changed =
          known.seq() > 0
              && (same.isEmpty() || !Arrays.equals(same.getFirst().hash(), known.hash()));
      return changed
          ? new Verification(known, known.seq(), "the topic was written anew since it was opened")
          : new Verification(again.head(), 0, "");
    }
  }

  private void demandWrites() {
    if (sender == null) {
      throw new JournalException(
          Reason.DENIED, address + ": it was opened to read only; nothing can be stored", null);
    }
  }

  @Override
  public void close() {
    if (sender != null) {
      sender.close();
    }
    follower.close();
  }
}
