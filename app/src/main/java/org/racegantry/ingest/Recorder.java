package org.racegantry.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.GroupCommit;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;
import org.racegantry.race.Person;
import org.racegantry.race.ReadBatch;

/**
 * The one hand that writes facts into a journal: it encodes, stamps the arrival, numbers the acts
 * and answers only when all is on stable storage. Safe for use by several threads.
 */
public final class Recorder implements AutoCloseable {
  private final Journal journal;
  private final InstantSource clock;
  private final GroupCommit commits;
  private final ActNumbers numbers;

  private Recorder(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
    this.commits = new GroupCommit(journal, clock::millis);
    this.numbers = new ActNumbers(journal);
  }

  /**
   * A recorder over an open journal; {@code clock} stamps arrivals. The journal stays the caller's
   * to close, after the recorder.
   */
  public static Recorder over(Journal journal, InstantSource clock) {
    return new Recorder(journal, clock);
  }

  /**
   * Records one batch of reads with others that arrive meanwhile; completes once durable. Blocks
   * while too much is waiting, so a caller that reads a socket stops reading.
   *
   * @param source where the reads came from, such as a reader's address
   * @return the sequence number, or a {@link org.racegantry.journal.JournalException}; after one
   *     every later call fails too
   */
  public CompletableFuture<Long> submit(String source, ReadBatch reads) {
    return submit(source, List.of(reads));
  }

  /** The same for whatever one message of a device, or a few, came to: one entry. */
  public CompletableFuture<Long> submit(String source, List<? extends Fact> facts) {
    return commits.submit(Codec.encode(new Batch(source, List.copyOf(facts))));
  }

  /**
   * Records many batches in one transaction: all, or none. For imports. Returns the last sequence
   * number, once all is durable.
   */
  public long recordAll(String source, List<ReadBatch> batches) {
    List<byte[]> bodies = new ArrayList<>(batches.size());
    for (ReadBatch batch : batches) {
      bodies.add(Codec.encode(new Batch(source, List.of(batch))));
    }
    return journal.append(bodies, List.of(), clock.millis());
  }

  /**
   * Records what an import has collected in one transaction: all, or none. Returns the last
   * sequence number, once all is durable.
   */
  public long recordAll(CollectedReads collected) {
    return journal.append(collected.bodies(), List.of(), clock.millis());
  }

  /**
   * Records one act of an official under the next free number, with the persons it brings. Returns
   * once durable.
   *
   * @param by who did it
   * @param why the reason; may be empty
   * @param supersedes the number of the earlier act this one replaces, or {@link Act#NOTHING}
   */
  public Act act(
      String by, String why, int supersedes, List<Change> changes, List<Person> persons) {
    return act(by, why, supersedes, changes, persons, new CollectedReads(by));
  }

  /** Records an act as above, and reads behind it, in one transaction: all, or none. */
  public synchronized Act act(
      String by,
      String why,
      int supersedes,
      List<Change> changes,
      List<Person> persons,
      CollectedReads reads) {
    List<PersonBody> who = bodies(persons);
    numbers.catchUp();
    long at_ms = clock.millis();
    Act[] recorded = new Act[1];
    journal.appendSeeing(
        numbers.seq(),
        numbers::take,
        () -> {
          recorded[0] = new Act(numbers.next(), by, why, at_ms, supersedes, changes);
          List<byte[]> bodies = new ArrayList<>();
          bodies.add(Codec.encode(new Batch(by, List.of(recorded[0]))));
          bodies.addAll(reads.bodies());
          return new Journal.Decided(bodies, who);
        },
        at_ms);
    return recorded[0];
  }

  /**
   * Records the act somebody decides on who has seen every fact there is, so that nothing can come
   * between what the decision rests on and what it does. Returns once durable.
   *
   * @param after the last entry seen; every later one goes to {@code reader} first
   * @param decision the act, numbered and stamped with the time it is given; may throw, and then
   *     nothing was recorded
   */
  public Act decide(long after, Consumer<Journal.Entry> reader, LongFunction<Decision> decision) {
    long at_ms = clock.millis();
    Act[] recorded = new Act[1];
    journal.appendSeeing(
        after,
        reader,
        () -> {
          Decision decided = decision.apply(at_ms);
          recorded[0] = decided.act();
          byte[] body = Codec.encode(new Batch(recorded[0].by(), List.of(recorded[0])));
          return new Journal.Decided(List.of(body), bodies(decided.persons()));
        },
        at_ms);
    return recorded[0];
  }

  /** An act to record, and the persons it brings. */
  public record Decision(Act act, List<Person> persons) {}

  private static List<PersonBody> bodies(List<Person> persons) {
    return persons.stream()
        .map(person -> new PersonBody(person.entrant().value(), Codec.encode(person)))
        .toList();
  }

  /** Waits until everything submitted is stored, then takes nothing more. */
  @Override
  public void close() {
    commits.close();
  }
}
